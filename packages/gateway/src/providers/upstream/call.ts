import { lookup } from "node:dns/promises";
import type { Readable } from "node:stream";
import { AtelierError } from "@atelier/contract";
import { DOWNLOAD_RULES, download as fetchPicture } from "../../input/download.js";
import { isPublicAddress } from "../../input/public-address.js";
import type { AnswerHead, AnswerHeaders } from "./answer-reader.js";
import type { InBase64 } from "./base64.js";
import { readBody } from "./body.js";
import { BrokenAnswer, type Question, type Reply, send } from "./send.js";
import type { Service } from "./service.js";

/** An answer of a service, read to its end. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: AnswerHeaders;
  readonly text: string;
  /** A long picture that is kept out of the text, see `body.ts`. */
  readonly blob?: InBase64;
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
  return answerOf(service, path, await posted(service, body, "application/json", signal));
}

/** The same for an answer that may be a stream of events: `chunks` are its bytes as they come, null where it is none. */
export async function postForStream(
  service: Service,
  path: string,
  body: object | FormData,
  signal: AbortSignal,
): Promise<{ answer: Answer; chunks: AsyncIterable<Uint8Array> | null }> {
  const init = await posted(service, body, "text/event-stream, application/json", signal);
  const reply = await ask(service, path, init, isEventStream);
  const head = headOf(reply);
  if (reply.stream) return { answer: { ...head, text: "" }, chunks: chunksOf(service, reply.stream, signal) };
  return { answer: { ...head, text: new TextDecoder().decode(reply.bytes) }, chunks: null };
}

function isEventStream({ status, headers }: AnswerHead): boolean {
  return status === 200 && (headers.get("content-type") ?? "").startsWith("text/event-stream");
}

async function posted(service: Service, body: object | FormData, accept: string, signal: AbortSignal) {
  const sent = body instanceof FormData ? await encodedForm(body) : encodedJson(body);
  const headers = { Accept: accept, "Content-Type": sent.contentType, ...authorization(service) };
  return { method: "POST" as const, headers, body: sent.bytes, signal, most: MAX_ANSWER_BYTES };
}

function encodedJson(body: object) {
  return { contentType: "application/json", bytes: Buffer.from(JSON.stringify(body)) };
}

async function encodedForm(form: FormData) {
  const encoded = new Response(form);
  const contentType = encoded.headers.get("content-type") ?? "";
  return { contentType, bytes: Buffer.from(await encoded.arrayBuffer()) };
}

function authorization({ apiKey }: Service): Record<string, string> {
  return apiKey === null ? {} : { Authorization: `Bearer ${apiKey}` };
}

/**
 * Gets a short answer of a service, whatever its status.
 * @throws AtelierError as `post` does
 */
export async function get(service: Service, path: string, signal: AbortSignal): Promise<Answer> {
  const headers = { Accept: "application/json", ...authorization(service) };
  return answerOf(service, path, { ...GETTING, headers, signal });
}

/** Gets a file of a service, with its key. */
export async function getBytes(service: Service, path: string, signal: AbortSignal): Promise<Uint8Array> {
  const headers = authorization(service);
  const { status, bytes } = await ask(service, path, { ...GETTING, headers, signal });
  if (status !== 200) throw unavailable(service, "does not have the picture it made");
  return bytes;
}

const GETTING = { method: "GET", body: null, most: MAX_ANSWER_BYTES } as const;

/** Longest that fetching a picture from where an answer points may take; the caller's signal may end it before. */
const FETCH_MILLISECONDS = 120_000;

/**
 * Fetches a file that a service's answer points to, without the service's key. A service on the public internet has no
 * business in the network around us, so it may point to public addresses alone.
 */
export async function download(service: Service, url: string, signal: AbortSignal): Promise<Uint8Array> {
  const isNear = await isInOurNetwork(service);
  const rules = {
    ...DOWNLOAD_RULES,
    ...{ allowHttp: true, maxBytes: MAX_ANSWER_BYTES, milliseconds: FETCH_MILLISECONDS },
    ...(isNear ? { allowsAddress: () => true } : {}),
  };
  return fetchPicture(url, "url", signal, rules).catch((cause: unknown) => {
    if (signal.aborted) throw reasonOf(service, signal);
    throw unavailable(service, "points to a picture that can't be fetched", cause);
  });
}

/** Whether a service is one of the operator's own network, by the address that its name stands for now. */
async function isInOurNetwork({ baseUrl }: Service): Promise<boolean> {
  const host = new URL(baseUrl).hostname.replace(/^\[|\]$/g, "");
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.length > 0 && found.every(({ address }) => !isPublicAddress(address));
}

async function answerOf(service: Service, path: string, question: Question): Promise<Answer> {
  const reply = await ask(service, path, question);
  return { ...headOf(reply), ...readBody(reply.bytes) };
}

function headOf({ status, headers }: Reply) {
  return { status, contentType: headers.get("content-type") ?? "", headers };
}

/** No redirect is followed: it would carry the prompt and the key to an address that nobody set. */
async function ask(
  service: Service,
  path: string,
  question: Question,
  streams?: (head: AnswerHead) => boolean,
): Promise<Reply> {
  const reply = await send(`${service.baseUrl}${path}`, question, streams).catch((cause: unknown) =>
    cause instanceof BrokenAnswer
      ? broken(service, question.signal, cause)
      : lost(service, question.signal, cause),
  );
  if (reply.status < 300 || reply.status > 399) return reply;
  throw unavailable(service, "points to another address");
}

function broken(service: Service, signal: AbortSignal, cause: BrokenAnswer): never {
  throw cause.what === "too large" ? tooLarge(service) : brokenOff(service, signal, cause);
}

function lost(service: Service, signal: AbortSignal, cause: unknown): never {
  throw signal.aborted ? reasonOf(service, signal) : unavailable(service, "can't be reached", cause);
}

/** Why a call was given up: as the caller says, or because a time of our own was over. */
function reasonOf(service: Service, { reason }: AbortSignal): unknown {
  return reason instanceof DOMException && reason.name === "TimeoutError"
    ? unavailable(service, "took too long to answer")
    : reason;
}

function tooLarge(service: Service): AtelierError {
  return unavailable(service, "sent too large an answer");
}

function brokenOff(service: Service, signal: AbortSignal, cause?: unknown): unknown {
  if (cause instanceof AtelierError) return cause;
  if (signal.aborted) return reasonOf(service, signal);
  return unavailable(service, "broke off in the middle of its answer", cause);
}

async function* chunksOf(service: Service, source: Readable, signal: AbortSignal) {
  let length = 0;
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      length += chunk.byteLength;
      if (length > MAX_ANSWER_BYTES) throw tooLarge(service);
      yield chunk;
    }
  } catch (cause) {
    throw brokenOff(service, signal, cause);
  }
}

/** The fault of a service that did not do its part. */
export function unavailable(service: Service, what: string, cause?: unknown): AtelierError {
  return new AtelierError("provider_unavailable", `${service.name} ${what}`, null, {
    cause,
    details: { provider_name: service.name },
  });
}
