/** A body as text, but for one long value that is left as the bytes it came in. */
export interface ReadBody {
  readonly text: string;
  /** What `BLOB` stands for in the text. */
  readonly blob?: Uint8Array;
}

/** Stands in a text where the long value was. No service has a reason to send it. */
export const BLOB = "\u0001the long value\u0001";

const NAME = Buffer.from('"b64_json"');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Bytes from which it pays to keep a value out of the text. */
const LONG = 64 * 1024;

/**
 * A body without its first long `b64_json`: a picture of megabytes in base64 would be walked over and copied several
 * times, as text, as JSON and as a string, only to be decoded in the end.
 */
export function readBody(bytes: Buffer): ReadBody {
  const found = bytes.length < LONG ? null : longValue(bytes);
  if (!found) return { text: bytes.toString("utf8") };
  const { start, end } = found;
  return {
    text: bytes.toString("utf8", 0, start) + JSON.stringify(BLOB).slice(1, -1) + bytes.toString("utf8", end),
    blob: bytes.subarray(start, end),
  };
}

function longValue(bytes: Buffer): { start: number; end: number } | null {
  const name = bytes.indexOf(NAME);
  if (name < 0) return null;
  let at = name + NAME.length;
  // White space and the colon.
  while (bytes[at] === 0x3a || bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d) at += 1;
  if (bytes[at] !== QUOTE) return null;
  const start = at + 1;
  const end = bytes.indexOf(QUOTE, start);
  // With escapes in it, it isn't the value yet.
  if (end - start < LONG || bytes.subarray(start, end).includes(BACKSLASH)) return null;
  return { start, end };
}
