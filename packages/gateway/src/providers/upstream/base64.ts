import { isAscii } from "node:buffer";

/** A file in base64, as the ASCII bytes in which it came. */
export interface InBase64 {
  readonly base64: Uint8Array;
  /** Bytes of the file. */
  readonly length: number;
}

/**
 * The bytes of a base64 text; null when it was cut short or holds anything else. Node's own decoder passes over what it
 * doesn't know.
 */
export function decodeBase64(value: unknown): Uint8Array | null {
  if (typeof value !== "string" || value === "" || value.length % 4 === 1) return null;
  if (!BASE64.test(value.slice(-4)) || !BASE64.test(value.slice(0, 64))) return null;
  const bytes = Buffer.from(value, "base64");
  return bytes.length === decodedLength(value.length, value.slice(-2)) ? bytes : null;
}

/** Base64 with or without its padding, and nothing else. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function decodedLength(length: number, end: string): number {
  const padding = /=*$/.exec(end)?.[0].length ?? 0;
  return Math.floor(((length - padding) * 3) / 4);
}

/** The same for bytes of ASCII, which are only looked through, and decoded where somebody needs them. */
export function asBase64(base64: Uint8Array): InBase64 | null {
  const end = ascii(base64, base64.byteLength - 2);
  const length = decodedLength(base64.byteLength, end);
  const digits = base64.byteLength - (/=*$/.exec(end)?.[0].length ?? 0);
  return digits > 0 && base64.byteLength % 4 !== 1 && looksLikeDigits(base64.subarray(0, digits))
    ? { base64, length }
    : null;
}

/** All of a file, or its first bytes, or its last: some more or fewer than asked, where groups of three end. */
export function decodedWhole({ base64 }: InBase64): Uint8Array {
  return Buffer.from(ascii(base64, 0), "base64");
}

export function decodedHead({ base64 }: InBase64, bytes: number): Uint8Array {
  return Buffer.from(ascii(base64, 0, Math.ceil(bytes / 3) * 4), "base64");
}

export function decodedTail({ base64 }: InBase64, bytes: number): Uint8Array {
  const group = Math.max(0, Math.floor(base64.byteLength / 4) - Math.ceil(bytes / 3));
  return Buffer.from(ascii(base64, group * 4), "base64");
}

function ascii({ buffer, byteOffset, byteLength }: Uint8Array, from: number, to?: number): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("latin1", Math.max(0, from), to);
}

const DIGITS = new Set(Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"));

/** For every pair of bytes, as a number of 16 bits, whether both are digits of base64. */
const PAIRS = Uint8Array.from({ length: 65_536 }, (_, pair) =>
  DIGITS.has(pair & 255) && DIGITS.has(pair >> 8) ? 1 : 0,
);

/** Bytes from each end that are all looked at, and of how many groups of four between them one is. */
const ENDS = 64 * 1024;
const STRIDE = 8;

/**
 * Whether bytes are base64. Those of a long text are looked at in samples: to look at each takes longer than to pass it
 * on, and other alphabets, line breaks and text that isn't ASCII are found all the same.
 */
function looksLikeDigits(bytes: Uint8Array): boolean {
  if (bytes.byteLength <= 2 * ENDS) return areDigits(bytes, 1);
  const end = bytes.byteLength - ENDS;
  if (!areDigits(bytes.subarray(0, ENDS), 1) || !areDigits(bytes.subarray(end), 1)) return false;
  const middle = bytes.subarray(ENDS, end);
  return isAscii(middle) && !FOREIGN.some((byte) => middle.includes(byte)) && areDigits(middle, STRIDE);
}

/** Line feed, carriage return, space: what base64 is broken into lines by. */
const FOREIGN = [0x0a, 0x0d, 0x20];

/** Four at a time, one time in so many. */
function areDigits(bytes: Uint8Array, stride: number): boolean {
  const odd = (4 - (bytes.byteOffset % 4)) % 4;
  const words = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset + odd,
    Math.max(0, (bytes.byteLength - odd) >> 2),
  );
  let all = 1;
  // An iterator would take twice as long.
  for (let at = 0; at < words.length; at += stride) {
    const word = words[at] as number;
    all &= (PAIRS[word & 0xffff] as number) & (PAIRS[word >>> 16] as number);
  }
  const rest = odd + words.length * 4;
  return all === 1 && bytes.subarray(0, odd).every(isDigit) && bytes.subarray(rest).every(isDigit);
}

function isDigit(byte: number): boolean {
  return DIGITS.has(byte);
}
