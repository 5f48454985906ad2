import type { Answer } from "../upstream/call.js";
import { sentFile } from "../upstream/picture.js";
import { field, jsonOf } from "../upstream/refusal.js";

/** The first picture of an answer, and the generation's id, which travels in a header. */
export function openRouterPicture(answer: Answer) {
  const body = jsonOf(answer);
  const data = field(body, "data");
  const first: unknown = Array.isArray(data) ? data[0] : undefined;
  const tokens = field(field(field(body, "usage"), "completion_tokens_details"), "image_tokens");
  return {
    bytes: sentFile(field(first, "b64_json")),
    upstreamId: answer.headers.get("x-generation-id") ?? undefined,
    tokens: typeof tokens === "number" && tokens >= 0 ? tokens : undefined,
  };
}
