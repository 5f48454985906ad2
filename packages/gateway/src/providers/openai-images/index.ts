import type { Provider } from "../provider.js";
import { post } from "../upstream/call.js";
import { pictureFrom } from "../upstream/picture.js";
import { providerFacts, type Service } from "../upstream/service.js";
import { openAiImagesFault } from "./errors.js";
import { openAiImagesRequest } from "./request.js";
import { openAiImagesPicture } from "./response.js";

/** Any server that speaks OpenAI's `/images/generations` and `/images/edits`. */
export function openAiImagesProvider(service: Service): Provider {
  return {
    ...providerFacts(service, 4, "/models"),
    async generate(order, { signal }) {
      const began = performance.now();
      const { path, body } = openAiImagesRequest(order);
      const answer = await post(service, path, body, signal);
      if (answer.status !== 200) throw openAiImagesFault(service, answer);
      const { bytes, tokens } = await openAiImagesPicture(service, answer, signal);
      return pictureFrom(service, order, bytes, { milliseconds: performance.now() - began, tokens });
    },
  };
}
