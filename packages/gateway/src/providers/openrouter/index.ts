import type { Provider } from "../provider.js";
import { type Answer, post } from "../upstream/call.js";
import { postForPictures } from "../upstream/events.js";
import { pictureFrom, streamTo } from "../upstream/picture.js";
import { NO_TRAITS, providerFacts, type Service } from "../upstream/service.js";
import { chatBody, chatPicture } from "./chat.js";
import { openRouterFault } from "./errors.js";
import { openRouterBody } from "./request.js";
import { openRouterPicture } from "./response.js";

export const OPENROUTER_BASE_URL = "https://openrouter.ai/api/v1";

/** OpenRouter, or another Atelier: by the Images API, or by chat for the models that are said to need it. */
export function openRouterProvider(service: Service, traits = NO_TRAITS): Provider {
  return {
    ...providerFacts(service, 6, "/key"),
    async generate(order, watch) {
      const began = performance.now();
      const byChat = traits.chat.has(order.upstreamModel);
      const answer = await (byChat ? askByChat() : askByImages());
      if (answer.status !== 200) throw openRouterFault(service, answer);
      const { bytes, ...told } = byChat ? chatPicture(answer) : openRouterPicture(answer);
      return pictureFrom(service, order, bytes, { milliseconds: performance.now() - began, ...told });

      function askByChat(): Promise<Answer> {
        return post(service, "/chat/completions", chatBody(order), watch.signal);
      }

      function askByImages(): Promise<Answer> {
        const body = openRouterBody(order);
        if (!watch.previews || !traits.streaming.has(order.upstreamModel)) {
          return post(service, "/images", body, watch.signal);
        }
        const heard = { ...streamTo(watch.onProgress), signal: watch.signal };
        return postForPictures(service, "/images", { ...body, stream: true }, heard);
      }
    },
  };
}
