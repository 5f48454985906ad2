import * as http from "node:http";
import * as https from "node:https";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** A request to a service. */
export interface Question {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly signal: AbortSignal;
}

/** The head of its answer, and the body as it comes. */
export interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** Bytes of the body, where they were announced and come as they are. */
  readonly length: number | null;
  readonly body: Readable;
  /** Gives up the rest. */
  leave(): void;
}

/** By names in small letters. */
export interface ReplyHeaders {
  get(name: string): string | null;
}

/** Connections are kept for the next request, for less time than servers usually keep theirs. */
const AGENT = { keepAlive: true, timeout: 60_000, maxFreeSockets: 256 } as const;
const PLAIN = new http.Agent(AGENT);
const SECURE = new https.Agent(AGENT);

type Decoder = ReturnType<typeof createGunzip>;

/** For services that pack their answers though they were not asked to. */
const DECODERS: ReadonlyMap<string, () => Decoder> = new Map<string, () => Decoder>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/**
 * Sends a request and waits for the head of the answer. Node's own client: `fetch` takes several times the processor for
 * bodies of megabytes, which go through its streams piece by piece.
 * @throws Error when the service can't be reached or the signal is aborted
 */
export function send(url: string, { method, headers, body, signal }: Question): Promise<Reply> {
  const secure = url.startsWith("https:");
  const length = body ? { "Content-Length": String(body.byteLength) } : {};
  const options = { method, headers: { ...headers, ...length }, agent: secure ? SECURE : PLAIN };
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const attempt = (isFirst: boolean) => {
      let answered = false;
      const request = (secure ? https : http).request(url, options, (response) => {
        answered = true;
        resolve(replyOf(response));
      });
      // Node's own way, an option, watches every stream for its end, too.
      const giveUp = () => request.destroy(signal.reason);
      signal.addEventListener("abort", giveUp, { once: true });
      request.once("close", () => signal.removeEventListener("abort", giveUp));
      request.on("error", (fault: NodeJS.ErrnoException) => {
        // The server closed a kept connection just when we took it up again.
        const missed = isFirst && !answered && request.reusedSocket && fault.code === "ECONNRESET";
        if (missed && !signal.aborted) attempt(false);
        else reject(fault);
      });
      request.end(body ?? undefined);
    };
    attempt(true);
  });
}

function replyOf(response: http.IncomingMessage): Reply {
  const headers: ReplyHeaders = {
    get(name) {
      const value = response.headers[name] ?? null;
      return Array.isArray(value) ? value.join(", ") : value;
    },
  };
  const encoding = headers.get("content-encoding")?.toLowerCase() ?? "";
  const decoder = DECODERS.get(encoding);
  const announced = Number(headers.get("content-length") ?? Number.NaN);
  return {
    status: response.statusCode ?? 0,
    headers,
    length: decoder || !Number.isSafeInteger(announced) ? null : announced,
    body: decoder ? decoded(response, decoder()) : response,
    leave: () => response.destroy(),
  };
}

function decoded(response: http.IncomingMessage, decoder: Decoder): Readable {
  response.on("error", (fault) => decoder.destroy(fault));
  return response.pipe(decoder);
}
