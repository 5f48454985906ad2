import type { AtelierError } from "@atelier/contract";
import type { Answer } from "../upstream/call.js";
import { commonRefusal, field, jsonOf, refusalFault } from "../upstream/refusal.js";
import type { Service } from "../upstream/service.js";

/** OpenRouter's envelope names the kind of error in its metadata. */
export function openRouterFault(service: Service, answer: Answer): AtelierError {
  const kind = field(field(field(jsonOf(answer), "error"), "metadata"), "error_type");
  const refusal = commonRefusal(answer);
  return refusalFault(service, answer, typeof kind === "string" ? { ...refusal, code: kind } : refusal);
}
