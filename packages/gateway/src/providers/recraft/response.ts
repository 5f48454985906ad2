import type { Answer } from "../upstream/call.js";
import { decodeBase64 } from "../upstream/picture.js";
import { field, jsonOf } from "../upstream/refusal.js";

/** The first picture of an answer, and Recraft's name for it. */
export function recraftPicture(answer: Answer): { bytes: Uint8Array | null; upstreamId: string | undefined } {
  const data = field(jsonOf(answer), "data");
  const first: unknown = Array.isArray(data) ? data[0] : undefined;
  const id = field(first, "image_id");
  return {
    bytes: decodeBase64(field(first, "b64_json")),
    upstreamId: typeof id === "string" ? id : undefined,
  };
}
