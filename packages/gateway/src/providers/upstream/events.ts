import type { PictureText } from "../provider.js";
import { type Answer, postForStream } from "./call.js";
import { field, jsonOf } from "./refusal.js";
import type { Service } from "./service.js";

/** A preview that a service sent on the way. */
export interface StreamedPreview {
  readonly base64: unknown;
  readonly mediaType: unknown;
}

/** What is heard of a picture while it is made. */
interface Heard {
  readonly onPreview: (preview: StreamedPreview) => void;
  readonly onText: (piece: PictureText) => void;
}

/**
 * Posts a request for a stream of pictures, as OpenAI and OpenRouter send it, and reads it to its end.
 * @returns the answer as if it had not been streamed, which it need not be: a service may know no streams
 */
export async function postForPictures(
  service: Service,
  path: string,
  body: object | FormData,
  watch: { signal: AbortSignal } & Heard,
): Promise<Answer> {
  const { answer, chunks } = await postForStream(service, path, body, watch.signal);
  if (!chunks) return answer;
  const decoder = new TextDecoder();
  let rest = "";
  let last: Answer = { ...answer, text: "{}" };
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) last = heard(line, last, watch);
  }
  return last;
}

/** What is known after one more line of the stream. */
function heard(line: string, known: Answer, { onPreview, onText }: Heard): Answer {
  if (!line.startsWith("data:")) return known;
  const event = jsonOf({ text: line.slice("data:".length) });
  const type = field(event, "type");
  if (typeof type !== "string") return known;
  if (type.endsWith(".partial_image")) {
    onPreview({ base64: field(event, "b64_json"), mediaType: field(event, "media_type") });
    return known;
  }
  if (type.endsWith(".text_chunk")) {
    const [text, phase] = [field(event, "text"), field(event, "phase")];
    if (typeof text === "string") onText({ text, phase: typeof phase === "string" ? phase : "content" });
    return known;
  }
  if (type.endsWith(".completed")) {
    return { ...known, text: JSON.stringify({ data: [event], usage: field(event, "usage") }) };
  }
  return type === "error" ? { ...known, status: statusOf(event), text: line.slice("data:".length) } : known;
}

/** The status that an error within a stream would have had before it. */
function statusOf(event: unknown): number {
  const code = Number(field(field(event, "error"), "code"));
  return code >= 400 && code < 600 ? code : 502;
}
