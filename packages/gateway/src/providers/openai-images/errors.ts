import type { AtelierError } from "@atelier/contract";
import type { Answer } from "../upstream/call.js";
import { commonRefusal, refusalFault } from "../upstream/refusal.js";
import type { Service } from "../upstream/service.js";

/** Servers of this kind answer `{"error": {"message", "code"}}`, `{"detail"}` or plain text. */
export function openAiImagesFault(service: Service, answer: Answer): AtelierError {
  return refusalFault(service, answer, commonRefusal(answer));
}
