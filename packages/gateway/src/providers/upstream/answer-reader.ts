/** The head of an answer of HTTP/1.1. */
export interface AnswerHead {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Bytes of the body, where the head tells it. */
  readonly length: number | null;
  /** Whether the connection can be asked again after this answer. */
  readonly reusable: boolean;
}

/** By names in small letters. */
export interface AnswerHeaders {
  get(name: string): string | null;
}

/** Reads one answer from the bytes of a connection, in whatever pieces they come. */
export interface AnswerReader {
  /** @throws Error for what is no answer of HTTP/1.1, and for bytes after its end */
  take(bytes: Buffer): void;
  /** Counts bytes of a body of known length that were put where they belong without passing through here. */
  skip(count: number): void;
  /** Bytes of the body that are still to come, where its length is known. */
  left(): number | null;
  /** The other side has ended the connection; whether the answer is whole. */
  end(): boolean;
}

export interface AnswerEvents {
  head(head: AnswerHead): void;
  /** A piece of the body. It lies in memory that is used again: good until this returns. */
  piece(bytes: Buffer): void;
  end(): void;
}

/** How the end of a body is known (RFC 9112, section 6.3). */
type Framing = "length" | "chunks" | "close";

const HEAD_END = Buffer.from("\r\n\r\n");
const LINE_END = Buffer.from("\r\n");

/** The longest head, or line between chunks, that is read. */
const MOST_HEAD = 64 * 1024;

export function createAnswerReader({ head: tellHead, piece, end: tellEnd }: AnswerEvents): AnswerReader {
  let state: "head" | "body" | "chunk size" | "chunk end" | "trailer" | "over" = "head";
  let framing: Framing = "length";
  let left = 0;
  /** The part of a head or line that has come. */
  let begun = Buffer.alloc(0);

  const finish = () => {
    state = "over";
    tellEnd();
  };

  /** What stands before a mark, which may come in pieces; null while it is not there. Moves past it. */
  const upTo = (mark: Buffer, bytes: Buffer): { text: string; rest: Buffer } | null => {
    const all = begun.length === 0 ? bytes : Buffer.concat([begun, bytes]);
    const at = all.indexOf(mark);
    if ((at < 0 ? all.length : at) > MOST_HEAD) throw new Error("The head of the answer is too long");
    if (at < 0) {
      begun = Buffer.from(all);
      return null;
    }
    begun = Buffer.alloc(0);
    return { text: all.toString("latin1", 0, at), rest: all.subarray(at + mark.length) };
  };

  const takeHead = (text: string): void => {
    const { body, ...head } = readHead(text);
    // An interim answer; the true one follows.
    if (head.status < 200) return;
    framing = body;
    left = head.length ?? 0;
    state = framing === "chunks" ? "chunk size" : "body";
    tellHead(head);
    if (framing === "length" && left === 0) finish();
  };

  const takeSome = (bytes: Buffer): Buffer => {
    switch (state) {
      case "head": {
        const found = upTo(HEAD_END, bytes);
        if (!found) return NOTHING;
        takeHead(found.text);
        return found.rest;
      }
      case "chunk size": {
        const found = upTo(LINE_END, bytes);
        if (!found) return NOTHING;
        left = chunkSize(found.text);
        state = left === 0 ? "trailer" : "body";
        return found.rest;
      }
      case "chunk end": {
        const found = upTo(LINE_END, bytes);
        if (!found) return NOTHING;
        if (found.text !== "") throw new Error("A chunk of the answer is longer than it says");
        state = "chunk size";
        return found.rest;
      }
      case "trailer": {
        const found = upTo(LINE_END, bytes);
        if (!found) return NOTHING;
        if (found.text === "") finish();
        return found.rest;
      }
      case "body": {
        if (framing === "close") {
          piece(bytes);
          return NOTHING;
        }
        const now = bytes.subarray(0, left);
        left -= now.length;
        piece(now);
        if (left === 0 && framing === "chunks") state = "chunk end";
        if (left === 0 && framing === "length") finish();
        return bytes.subarray(now.length);
      }
      case "over":
        throw new Error("There are bytes after the end of the answer");
    }
  };

  return {
    take(bytes) {
      for (let rest = bytes; rest.length > 0; ) rest = takeSome(rest);
    },
    skip(count) {
      left -= count;
      if (left === 0) finish();
    },
    left: () => (state === "body" && framing === "length" ? left : null),
    end() {
      if (state === "body" && framing === "close") finish();
      return state === "over";
    },
  };
}

const NOTHING = Buffer.alloc(0);

function chunkSize(line: string): number {
  const size = /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(line)?.[1];
  if (size === undefined) throw new Error("A chunk of the answer has no length");
  return Number.parseInt(size, 16);
}

function readHead(text: string): AnswerHead & { readonly body: Framing } {
  const [first = "", ...lines] = text.split("\r\n");
  const [, minor, code] = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: |$)/.exec(first) ?? [];
  if (code === undefined) throw new Error("The answer is not HTTP/1.1");
  const known = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([^\s:]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error("The answer has a malformed header");
    const before = known.get(name.toLowerCase());
    known.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  const get = (name: string) => known.get(name) ?? null;
  const status = Number(code);
  if (status === 101) throw new Error("The answer changes the protocol");
  const { body, length } = framingOf(status, get);
  const said = (get("connection") ?? "").toLowerCase();
  const kept = minor === "1" ? !said.includes("close") : said.includes("keep-alive");
  // Where two headers tell different lengths, an answer might be followed by what is none.
  const ambiguous = get("transfer-encoding") !== null && get("content-length") !== null;
  return { status, headers: { get }, length, body, reusable: kept && body !== "close" && !ambiguous };
}

function framingOf(status: number, get: AnswerHeaders["get"]): { body: Framing; length: number | null } {
  if (status < 200 || status === 204 || status === 304) return { body: "length", length: 0 };
  const coding = get("transfer-encoding")?.toLowerCase();
  if (coding !== undefined) {
    return { body: /(?:^|,)[ \t]*chunked$/.test(coding) ? "chunks" : "close", length: null };
  }
  const told = get("content-length");
  if (told === null) return { body: "close", length: null };
  const [length = "", ...others] = told.split(/[ \t]*,[ \t]*/);
  if (!/^\d{1,15}$/.test(length) || others.some((other) => other !== length)) {
    throw new Error("The answer has no valid length");
  }
  return { body: "length", length: Number(length) };
}
