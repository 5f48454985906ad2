import type { Provider } from "../provider.js";
import { post } from "../upstream/call.js";
import { pictureFrom } from "../upstream/picture.js";
import { providerFacts, type Service } from "../upstream/service.js";
import { openRouterFault } from "./errors.js";
import { openRouterBody } from "./request.js";
import { openRouterPicture } from "./response.js";

export const OPENROUTER_BASE_URL = "https://openrouter.ai/api/v1";

/** OpenRouter, or another Atelier, by the Images API. */
export function openRouterProvider(service: Service): Provider {
  return {
    ...providerFacts(service, 6, "/key"),
    async generate(order, { signal }) {
      const began = performance.now();
      const answer = await post(service, "/images", openRouterBody(order), signal);
      if (answer.status !== 200) throw openRouterFault(service, answer);
      const { bytes, ...told } = openRouterPicture(answer);
      return pictureFrom(service, order, bytes, { milliseconds: performance.now() - began, ...told });
    },
  };
}
