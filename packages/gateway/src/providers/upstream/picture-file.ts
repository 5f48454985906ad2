import { decodedPart, type InBase64 } from "./base64.js";

/** What a picture file tells of itself. */
export interface PictureFile {
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

/** A file of which parts are looked at. */
interface Look {
  readonly length: number;
  /** Bytes from a place on, fewer where the file ends before. */
  at(place: number, count: number): Buffer;
}

/**
 * The kind and size of a picture file, from its outer form: no pixel is decoded. Null for a file that is no picture, or
 * one that was cut short, or has lost something in its middle as far as its form tells: a PNG by the lengths of its
 * parts, a WebP by its own, while the one long part of a JPEG does not say where it ends.
 */
export function readPictureFile(sent: Uint8Array | InBase64): PictureFile | null {
  const file = sent instanceof Uint8Array ? lookAtBytes(sent) : lookAtBase64(sent);
  const found = readPng(file) ?? readJpeg(file) ?? readWebp(file) ?? readSvg(file);
  return found && found.width > 0 && found.height > 0 ? found : null;
}

function lookAtBytes({ buffer, byteOffset, byteLength }: Uint8Array): Look {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return { length: byteLength, at: (place, count) => bytes.subarray(place, place + count) };
}

function lookAtBase64(file: InBase64): Look {
  return { length: file.length, at: (place, count) => decodedPart(file, place, count) };
}

const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Parts of a PNG that are gone through at most; programs write them of 8 kB or larger. */
const MOST_PARTS = 65_536;

/** A PNG begins with IHDR, which holds the size, and its parts, each of which tells its length, end with IEND. */
function readPng(file: Look): PictureFile | null {
  const head = file.at(0, 24);
  if (!head.subarray(0, 8).equals(PNG_HEAD) || file.length < 45) return null;
  let place = PNG_HEAD.length;
  for (let part = 0; part < MOST_PARTS && place + 12 <= file.length; part += 1) {
    const told = file.at(place, 8);
    place += 12 + told.readUInt32BE(0);
    if (told.toString("latin1", 4, 8) !== "IEND") continue;
    if (place !== file.length) return null;
    return { mediaType: "image/png", width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
  }
  return null;
}

/** A JPEG ends with the EOI marker; its size stands in the start-of-frame segment. */
function readJpeg(file: Look): PictureFile | null {
  if (file.length < 4 || file.at(0, 2).readUInt16BE(0) !== 0xffd8) return null;
  const end = file.at(Math.max(0, file.length - 16), 16);
  if (end.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return null;
  let place = 2;
  while (place + 9 <= file.length) {
    const segment = file.at(place, 9);
    if (segment[0] !== 0xff) return null;
    if (isStartOfFrame(segment[1] ?? 0)) {
      return { mediaType: "image/jpeg", width: segment.readUInt16BE(7), height: segment.readUInt16BE(5) };
    }
    place += 2 + segment.readUInt16BE(2);
  }
  return null;
}

/** SOF0 to SOF15, without the three codes in between that mean other things (DHT, JPG, DAC). */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** A WebP is a RIFF file that tells its own length, and its size in one of three kinds of first chunk. */
function readWebp(file: Look): PictureFile | null {
  const head = file.at(0, 30);
  if (head.length < 30 || head.toString("latin1", 0, 4) !== "RIFF") return null;
  if (head.toString("latin1", 8, 12) !== "WEBP" || head.readUInt32LE(4) + 8 > file.length) return null;
  const size = webpSize(head, head.toString("latin1", 12, 16));
  return size && { mediaType: "image/webp", ...size };
}

function webpSize(head: Buffer, chunk: string) {
  switch (chunk) {
    case "VP8X":
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    case "VP8L": {
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8 ":
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    default:
      return null;
  }
}

/** An SVG's size is that of its viewBox, else its width and height, else the square that browsers assume. */
function readSvg(file: Look): PictureFile | null {
  const tag = /<svg\b[^>]*>/i.exec(file.at(0, 4096).toString("utf8"))?.[0];
  const end = file.at(Math.max(0, file.length - 256), 256);
  if (!tag || !/<\/svg>\s*$/i.test(end.toString("utf8"))) return null;
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(tag);
  const [width, height] = box
    ? [box[1], box[2]]
    : ["width", "height"].map((name) => new RegExp(`\\b${name}\\s*=\\s*["']([\\d.]+)`, "i").exec(tag)?.[1]);
  return {
    mediaType: "image/svg+xml",
    width: Math.round(Number(width ?? 1024)),
    height: Math.round(Number(height ?? 1024)),
  };
}
