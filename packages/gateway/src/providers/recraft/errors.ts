import type { AtelierError } from "@atelier/contract";
import type { Answer } from "../upstream/call.js";
import { commonRefusal, refusalFault } from "../upstream/refusal.js";
import type { Service } from "../upstream/service.js";

/** Recraft's refusals are plain text or JSON, whatever was asked for; the content type tells which. */
export function recraftFault(service: Service, answer: Answer): AtelierError {
  const plain = answer.contentType === "" || answer.contentType.startsWith("text/plain");
  const refusal = plain ? { message: answer.text, code: null } : commonRefusal(answer);
  return refusalFault(service, answer, refusal);
}
