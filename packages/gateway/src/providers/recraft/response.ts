import type { Answer } from "../upstream/call.js";
import { type SentFile, sentFile } from "../upstream/picture.js";
import { field, jsonOf } from "../upstream/refusal.js";

/** The first picture of an answer, and Recraft's name for it. */
export function recraftPicture(answer: Answer): { bytes: SentFile | null; upstreamId: string | undefined } {
  const data = field(jsonOf(answer), "data");
  const first: unknown = Array.isArray(data) ? data[0] : undefined;
  const id = field(first, "image_id");
  return {
    bytes: sentFile(field(first, "b64_json")),
    upstreamId: typeof id === "string" ? id : undefined,
  };
}
