import { type Answer, download } from "../upstream/call.js";
import { type SentFile, sentFile } from "../upstream/picture.js";
import { field, jsonOf } from "../upstream/refusal.js";
import type { Service } from "../upstream/service.js";

/** The first picture of an answer: in it, or at the address it gives. */
export async function openAiImagesPicture(service: Service, answer: Answer, signal: AbortSignal) {
  const body = jsonOf(answer);
  const data = field(body, "data");
  const first: unknown = Array.isArray(data) ? data[0] : undefined;
  const tokens = field(field(body, "usage"), "output_tokens");
  return {
    bytes: await bytesOf(service, first, signal),
    tokens: typeof tokens === "number" && tokens >= 0 ? tokens : undefined,
  };
}

async function bytesOf(service: Service, datum: unknown, signal: AbortSignal): Promise<SentFile | null> {
  const url = field(datum, "url");
  if (field(datum, "b64_json") || typeof url !== "string") return sentFile(field(datum, "b64_json"));
  const inline = /^data:[\w/+.-]+;base64,(.*)$/s.exec(url)?.[1];
  return inline === undefined ? download(service, url, signal) : sentFile(inline);
}
