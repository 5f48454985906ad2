import { countDigits, DIGIT_VALUES } from "./digits.js";

/** A file in base64, as the ASCII bytes in which it came: digits and nothing else. */
export interface InBase64 {
  readonly base64: Uint8Array;
  /** Bytes of the file. */
  readonly length: number;
}

/**
 * The bytes of a base64 text; null when it was cut short or holds anything else. Node's own decoder passes over what it
 * doesn't know, so that what it decodes is too short then.
 */
export function decodeBase64(value: unknown): Uint8Array | null {
  if (typeof value !== "string" || value === "" || value.length % 4 === 1) return null;
  if (!BASE64.test(value.slice(-4)) || !BASE64.test(value.slice(0, 64))) return null;
  // Node takes the digits of base64 for addresses as well.
  if (/[-_]/.test(value)) return null;
  const bytes = Buffer.from(value, "base64");
  return bytes.length === decodedLength(value.length, value.slice(-2)) ? bytes : null;
}

/** Base64 with or without its padding, and nothing else. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function decodedLength(length: number, end: string): number {
  const padding = /=*$/.exec(end)?.[0].length ?? 0;
  return Math.floor(((length - padding) * 3) / 4);
}

const EQUALS = 0x3d;

/**
 * The base64 that stands in bytes of ASCII from a place on, up to the first byte that isn't part of it. Every byte is
 * looked at, and none decoded before somebody needs it. Null where there is none, or one that was cut short.
 */
export function base64In(bytes: Buffer, start: number): InBase64 | null {
  const end = start + countDigits(bytes.subarray(start));
  const padding = bytes[end] !== EQUALS ? 0 : bytes[end + 1] === EQUALS ? 2 : 1;
  const digits = end - start;
  if (digits === 0 || digits % 4 === 1 || (padding > 0 && (digits + padding) % 4 !== 0)) return null;
  return { base64: bytes.subarray(start, end + padding), length: Math.floor((digits * 3) / 4) };
}

/** All of a file. */
export function decodedWhole(file: InBase64): Uint8Array {
  return decodedPart(file, 0, file.length);
}

/** Some bytes of a file, fewer where it ends before. */
export function decodedPart({ base64, length }: InBase64, from: number, count: number): Buffer {
  const end = Math.min(length, from + count);
  if (end <= from) return Buffer.alloc(0);
  if (end - from > FEW) {
    const group = Math.floor(from / 3);
    const { buffer, byteOffset, byteLength } = base64;
    const text = Buffer.from(buffer, byteOffset, byteLength).toString(
      "latin1",
      group * 4,
      Math.ceil(end / 3) * 4,
    );
    return Buffer.from(text, "base64").subarray(from - group * 3, end - group * 3);
  }
  const part = Buffer.allocUnsafe(end - from);
  for (let at = from; at < end; at += 1) {
    const digit = Math.floor(at / 3) * 4 + (at % 3);
    const [one, other] = [
      DIGIT_VALUES[base64[digit] ?? 0] as number,
      DIGIT_VALUES[base64[digit + 1] ?? 0] as number,
    ];
    // A byte's first bits are the last of one digit, its last bits the first of the next.
    const shift = 2 * (at % 3) + 2;
    part[at - from] = ((one << shift) | (other >> (6 - shift))) & 255;
  }
  return part;
}

/** So few bytes are quicker put together one by one than as a text. */
const FEW = 64;
