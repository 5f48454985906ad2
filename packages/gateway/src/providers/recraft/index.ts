import type { Provider } from "../provider.js";
import { post } from "../upstream/call.js";
import { pictureFrom } from "../upstream/picture.js";
import { providerFacts, type Service } from "../upstream/service.js";
import { recraftFault } from "./errors.js";
import { recraftRequest } from "./request.js";
import { recraftPicture } from "./response.js";

/** Where Recraft serves its own API. */
export const RECRAFT_BASE_URL = "https://external.api.recraft.ai/v1";

/** Recraft by its own API: one call makes one picture and answers when it is done. */
export function recraftProvider(service: Service): Provider {
  return {
    ...providerFacts(service, 6, "/users/me"),
    async generate(order, { signal }) {
      const began = performance.now();
      const { path, body } = recraftRequest(order);
      const answer = await post(service, path, body, signal);
      if (answer.status !== 200) throw recraftFault(service, answer);
      const { bytes, upstreamId } = recraftPicture(answer);
      return pictureFrom(service, order, bytes, { milliseconds: performance.now() - began, upstreamId });
    },
  };
}
