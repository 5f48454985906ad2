import { AtelierError } from "@atelier/contract";
import { readBody } from "./body.js";
import type { Service } from "./service.js";

/** An answer of a service, read to its end. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Headers;
  readonly text: string;
  /** A long picture that is kept out of the text, see `body.ts`. */
  readonly blob?: Uint8Array;
}

/** The largest answer that is read: ten pictures of ten megabytes in base64, with room. */
const MAX_ANSWER_BYTES = 160 * 1024 * 1024;

/**
 * Posts to a service and reads the whole answer, whatever its status.
 * @param body JSON as a value, or a form
 * @throws AtelierError `provider_unavailable` when it can't be reached or breaks off; the signal's reason
 *   when that is aborted
 */
export async function post(
  service: Service,
  path: string,
  body: object | FormData,
  signal: AbortSignal,
): Promise<Answer> {
  return request(service, `${service.baseUrl}${path}`, posted(service, body, "application/json", signal));
}

/** The same for an answer that may be a stream of events: `chunks` are its bytes as they come, null where it is none. */
export async function postForStream(
  service: Service,
  path: string,
  body: object | FormData,
  signal: AbortSignal,
): Promise<{ answer: Answer; chunks: AsyncIterable<Uint8Array> | null }> {
  const init = posted(service, body, "text/event-stream, application/json", signal);
  const response = await reach(service, `${service.baseUrl}${path}`, init);
  const contentType = response.headers.get("content-type") ?? "";
  const head = { status: response.status, contentType, headers: response.headers };
  if (response.status === 200 && contentType.startsWith("text/event-stream")) {
    return { answer: { ...head, text: "" }, chunks: chunksOf(service, response, signal) };
  }
  const bytes = await readBytes(service, response, signal);
  return { answer: { ...head, text: new TextDecoder().decode(bytes) }, chunks: null };
}

function posted(service: Service, body: object | FormData, accept: string, signal: AbortSignal) {
  const form = body instanceof FormData;
  const headers: Record<string, string> = {
    Accept: accept,
    ...(form ? {} : { "Content-Type": "application/json" }),
    ...(service.apiKey === null ? {} : { Authorization: `Bearer ${service.apiKey}` }),
  };
  return { method: "POST", headers, body: form ? body : JSON.stringify(body), signal };
}

/**
 * Gets a short answer of a service, whatever its status.
 * @throws AtelierError as `post` does
 */
export async function get(service: Service, path: string, signal: AbortSignal): Promise<Answer> {
  const headers = {
    Accept: "application/json",
    ...(service.apiKey === null ? {} : { Authorization: `Bearer ${service.apiKey}` }),
  };
  return request(service, `${service.baseUrl}${path}`, { headers, redirect: "error", signal });
}

/** Gets a file of a service, with its key. */
export async function getBytes(service: Service, path: string, signal: AbortSignal): Promise<Uint8Array> {
  const headers = service.apiKey === null ? {} : { Authorization: `Bearer ${service.apiKey}` };
  const response = await reach(service, `${service.baseUrl}${path}`, { headers, redirect: "error", signal });
  if (!response.ok) throw unavailable(service, "does not have the picture it made");
  return readBytes(service, response, signal);
}

/** Fetches a file that a service's answer points to, without the service's key. */
export async function download(service: Service, url: string, signal: AbortSignal): Promise<Uint8Array> {
  if (!/^https?:\/\//i.test(url)) throw unavailable(service, "points to a picture that can't be fetched");
  const response = await reach(service, url, { signal });
  if (!response.ok) throw unavailable(service, "points to a picture that isn't there");
  return readBytes(service, response, signal);
}

async function request(service: Service, url: string, init: RequestInit & { signal: AbortSignal }) {
  const response = await reach(service, url, init);
  const bytes = await readBytes(service, response, init.signal);
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    headers: response.headers,
    ...readBody(bytes),
  };
}

async function reach(service: Service, url: string, init: RequestInit & { signal: AbortSignal }) {
  try {
    // A redirect would carry the prompt and the key to an address that nobody set.
    return await fetch(url, { redirect: init.method === "POST" ? "error" : "follow", ...init });
  } catch (cause) {
    throw init.signal.aborted
      ? reasonOf(service, init.signal)
      : unavailable(service, "can't be reached", cause);
  }
}

/** Why a call was given up: as the caller says, or because a time of our own was over. */
function reasonOf(service: Service, { reason }: AbortSignal): unknown {
  return reason instanceof DOMException && reason.name === "TimeoutError"
    ? unavailable(service, "took too long to answer")
    : reason;
}

async function readBytes(service: Service, response: Response, signal: AbortSignal): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(service, response, signal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* chunksOf(service: Service, response: Response, signal: AbortSignal) {
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.byteLength;
      if (length > MAX_ANSWER_BYTES) throw unavailable(service, "sent too large an answer");
      yield chunk as Uint8Array;
    }
  } catch (cause) {
    if (cause instanceof AtelierError) throw cause;
    throw signal.aborted
      ? reasonOf(service, signal)
      : unavailable(service, "broke off in the middle of its answer", cause);
  }
}

/** The fault of a service that did not do its part. */
export function unavailable(service: Service, what: string, cause?: unknown): AtelierError {
  return new AtelierError("provider_unavailable", `${service.name} ${what}`, null, {
    cause,
    details: { provider_name: service.name },
  });
}
