import { validateHeaderValue } from "node:http";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import type { AnswerHead, AnswerHeaders } from "./answer-reader.js";
import type { Origin, Taker } from "./connection.js";
import { createConnections } from "./connections.js";
import { takeMemory } from "./memory.js";

/** A request to a service. */
export interface Question {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly signal: AbortSignal;
  /** Bytes of an answer that are read at most. */
  readonly most: number;
}

/** Its answer. */
export interface Reply {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** All of the body; empty where it is given as a stream. */
  readonly bytes: Buffer;
  /** The body as it comes, where that was wished. */
  readonly stream: Readable | null;
}

/** What went wrong with an answer that had begun. */
export class BrokenAnswer extends Error {
  constructor(
    readonly what: "broke off" | "too large",
    cause?: Error,
  ) {
    super(`The answer ${what}`, { cause });
  }
}

const connections = createConnections();

/**
 * Sends a request and reads the answer.
 * @param streams whether the body of an answer with this head is wished as it comes
 * @throws BrokenAnswer after the head; the signal's reason when that is aborted; else Error
 */
export function send(
  url: string,
  question: Question,
  streams: (head: AnswerHead) => boolean = () => false,
): Promise<Reply> {
  const { signal, most } = question;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const { origin, request } = requestOf(new URL(url), question);
    let answer: AnswerHead | null = null;
    let body: Body | null = null;

    const finish = () => signal.removeEventListener("abort", abort);
    const giveUp = (fault: unknown) => {
      finish();
      reject(fault);
      body?.fail(fault as Error);
      asked.giveUp();
    };
    const abort = () => giveUp(signal.reason);
    const tooLarge = () => giveUp(new BrokenAnswer("too large"));

    const taker: Taker = {
      head(head) {
        answer = head;
        const { status, headers } = head;
        if (streams(head)) {
          body = streamedBody(head, {
            resume: () => asked.resume(),
            leave: () => {
              finish();
              asked.giveUp();
            },
          });
          resolve({ status, headers, bytes: NOTHING, stream: body.stream });
          return null;
        }
        if (head.length !== null && head.length > most) {
          // Not from within the reading of the head.
          queueMicrotask(tooLarge);
          return null;
        }
        body = gatheredBody(head, most, (bytes) => resolve({ status, headers, bytes, stream: null }), giveUp);
        return body.whole;
      },
      piece: (bytes) => body?.piece(bytes) ?? true,
      end() {
        finish();
        body?.end();
      },
      fail(fault) {
        giveUp(answer ? new BrokenAnswer("broke off", fault) : fault);
      },
    };
    const asked = connections.ask(origin, request, taker);
    signal.addEventListener("abort", abort, { once: true });
  });
}

/** What becomes of a body. */
interface Body {
  /** Memory for all of it. */
  readonly whole: Buffer | null;
  readonly stream: Readable | null;
  piece(bytes: Buffer): boolean;
  end(): void;
  fail(fault: Error): void;
}

const NOTHING = Buffer.alloc(0);

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

/** For services that pack their answers though they were not asked to. */
const PACKINGS: ReadonlyMap<string, { readonly unpack: Unpack; readonly unpacking: () => zlib.Gunzip }> =
  new Map(
    (
      [
        ["gzip", zlib.gunzip, zlib.createGunzip],
        ["x-gzip", zlib.gunzip, zlib.createGunzip],
        ["deflate", zlib.inflate, zlib.createInflate],
        ["br", zlib.brotliDecompress, zlib.createBrotliDecompress],
      ] as const
    ).map(([name, unpack, unpacking]) => [
      name,
      { unpack: promisify(unpack) as unknown as Unpack, unpacking: unpacking as () => zlib.Gunzip },
    ]),
  );

function packingOf({ headers }: AnswerHead) {
  return PACKINGS.get(headers.get("content-encoding")?.toLowerCase() ?? "");
}

/** A body in one piece: straight into its memory where its length is known, else put together at its end. */
function gatheredBody(
  head: AnswerHead,
  most: number,
  done: (bytes: Buffer) => void,
  fail: (fault: BrokenAnswer) => void,
): Body {
  const packing = packingOf(head);
  const whole = packing || head.length === null ? null : takeMemory(head.length);
  const pieces: Buffer[] = [];
  let length = 0;
  return {
    whole,
    stream: null,
    piece(bytes) {
      length += bytes.length;
      if (length > most) queueMicrotask(() => fail(new BrokenAnswer("too large")));
      else pieces.push(Buffer.from(bytes));
      return true;
    },
    end() {
      const bytes = whole ?? joined(pieces, length);
      if (!packing || bytes.length === 0) return done(bytes);
      packing.unpack(bytes, { maxOutputLength: most }).then(done, (fault: Error & { code?: string }) => {
        fail(new BrokenAnswer(fault.code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "broke off", fault));
      });
    },
    fail() {},
  };
}

function joined(pieces: readonly Buffer[], length: number): Buffer {
  const bytes = takeMemory(length);
  let at = 0;
  for (const piece of pieces) at += piece.copy(bytes, at);
  return bytes;
}

function streamedBody(head: AnswerHead, asked: { resume(): void; leave(): void }): Body {
  let ended = false;
  const source = new Readable({
    read: asked.resume,
    destroy(fault, done) {
      if (!ended) asked.leave();
      done(fault);
    },
  });
  const unpacking = packingOf(head)?.unpacking();
  // Whoever reads is told; a stream that nobody reads any more must not end the process.
  source.on("error", (fault) => unpacking?.destroy(fault));
  unpacking?.on("close", () => source.destroy());
  return {
    whole: null,
    stream: unpacking ? source.pipe(unpacking) : source,
    piece: (bytes) => source.push(Buffer.from(bytes)),
    end() {
      ended = true;
      source.push(null);
    },
    fail: (fault) => void source.destroy(fault),
  };
}

function requestOf(url: URL, { method, headers, body }: Question): { origin: Origin; request: Buffer[] } {
  const secure = url.protocol === "https:";
  const known = {
    Host: url.host,
    ...(url.username === "" ? {} : { Authorization: basic(url) }),
    Connection: "keep-alive",
    ...headers,
    ...(body ? { "Content-Length": String(body.byteLength) } : {}),
  };
  const lines = Object.entries(known).map(([name, value]) => {
    validateHeaderValue(name, value);
    return `${name}: ${value}\r\n`;
  });
  const head = Buffer.from(
    `${method} ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join("")}\r\n`,
    "latin1",
  );
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
  return { origin: { secure, host, port }, request: body ? [head, body] : [head] };
}

function basic({ username, password }: URL): string {
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}
