import type { Provider } from "../provider.js";
import { post } from "../upstream/call.js";
import { postForPictures } from "../upstream/events.js";
import { pictureFrom, streamTo } from "../upstream/picture.js";
import { NO_TRAITS, providerFacts, type Service } from "../upstream/service.js";
import { openAiImagesFault } from "./errors.js";
import { openAiImagesRequest } from "./request.js";
import { openAiImagesPicture } from "./response.js";

/** Any server that speaks OpenAI's `/images/generations` and `/images/edits`. */
export function openAiImagesProvider(service: Service, traits = NO_TRAITS): Provider {
  return {
    ...providerFacts(service, 4, "/models"),
    async generate(order, watch) {
      const began = performance.now();
      const streams = watch.previews && traits.streaming.has(order.upstreamModel);
      const { path, body } = openAiImagesRequest(order, streams);
      const answer = streams
        ? await postForPictures(service, path, body, { ...streamTo(watch.onProgress), signal: watch.signal })
        : await post(service, path, body, watch.signal);
      if (answer.status !== 200) throw openAiImagesFault(service, answer);
      const { bytes, tokens } = await openAiImagesPicture(service, answer, watch.signal);
      return pictureFrom(service, order, bytes, { milliseconds: performance.now() - began, tokens });
    },
  };
}
