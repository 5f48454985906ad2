import { base64In, type InBase64 } from "./base64.js";

/** A body as text, but for one long value that is left as the bytes it came in. */
export interface ReadBody {
  readonly text: string;
  /** What `BLOB` stands for in the text. */
  readonly blob?: InBase64;
}

/** Stands in a text where the long value was. No service has a reason to send it. */
export const BLOB = "\u0001the long value\u0001";

const NAME = Buffer.from('"b64_json"');
const QUOTE = 0x22;

/** Bytes from which it pays to keep a value out of the text. */
const LONG = 64 * 1024;

/**
 * A body without its first long `b64_json`: a picture of megabytes in base64 would be walked over and copied several
 * times, as text, as JSON and as a string, only to be decoded in the end. A value that is no base64 stays in the text.
 */
export function readBody(bytes: Buffer): ReadBody {
  const start = bytes.length < LONG ? -1 : valueStart(bytes);
  const blob = start < 0 ? null : base64In(bytes, start);
  const end = start + (blob?.base64.byteLength ?? 0);
  if (!blob || end - start < LONG || bytes[end] !== QUOTE) return { text: bytes.toString("utf8") };
  return {
    text: bytes.toString("utf8", 0, start) + JSON.stringify(BLOB).slice(1, -1) + bytes.toString("utf8", end),
    blob,
  };
}

/** Where the value begins; -1 where there is none. */
function valueStart(bytes: Buffer): number {
  const name = bytes.indexOf(NAME);
  if (name < 0) return -1;
  let at = name + NAME.length;
  // White space and the colon.
  while (bytes[at] === 0x3a || bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d) at += 1;
  return bytes[at] === QUOTE ? at + 1 : -1;
}
