/** What a picture file tells of itself. */
export interface PictureFile {
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

/** What is known of a file: its first bytes, its last, and how many there are. */
export interface FileEnds {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  readonly length: number;
}

/**
 * The kind and size of a picture file, from its head and its end: no pixel is decoded. Null for a file that is
 * no picture, or one that was cut short.
 */
export function readPictureFile(bytes: Uint8Array): PictureFile | null {
  return readPictureEnds({ head: bytes, tail: bytes, length: bytes.byteLength });
}

/** The same from the two ends alone; null, too, for a JPEG that tells its size further on. */
export function readPictureEnds(ends: FileEnds): PictureFile | null {
  const [head, tail] = [ends.head, ends.tail].map((part) =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength),
  ) as [Buffer, Buffer];
  const file = { head, tail, length: ends.length };
  const found = readPng(file) ?? readJpeg(file) ?? readWebp(file) ?? readSvg(file);
  return found && found.width > 0 && found.height > 0 ? found : null;
}

interface Ends {
  readonly head: Buffer;
  readonly tail: Buffer;
  readonly length: number;
}

const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG begins with IHDR, which holds the size, and ends with IEND. */
function readPng({ head, tail, length }: Ends): PictureFile | null {
  if (!head.subarray(0, 8).equals(PNG_HEAD) || length < 45) return null;
  if (tail.toString("latin1", tail.length - 8, tail.length - 4) !== "IEND") return null;
  return { mediaType: "image/png", width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** A JPEG ends with the EOI marker; its size stands in the start-of-frame segment. */
function readJpeg({ head: file, tail }: Ends): PictureFile | null {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return null;
  if (tail.lastIndexOf(Buffer.from([0xff, 0xd9])) < Math.max(0, tail.length - 16)) return null;
  let at = 2;
  while (at + 9 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0;
    if (isStartOfFrame(marker)) {
      return { mediaType: "image/jpeg", width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) };
    }
    at += 2 + file.readUInt16BE(at + 2);
  }
  return null;
}

/** SOF0 to SOF15, without the three codes in between that mean other things (DHT, JPG, DAC). */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** A WebP is a RIFF file that tells its own length, and its size in one of three kinds of first chunk. */
function readWebp({ head: file, length }: Ends): PictureFile | null {
  if (file.length < 30 || file.toString("latin1", 0, 4) !== "RIFF") return null;
  if (file.toString("latin1", 8, 12) !== "WEBP" || file.readUInt32LE(4) + 8 > length) return null;
  const size = webpSize(file, file.toString("latin1", 12, 16));
  return size && { mediaType: "image/webp", ...size };
}

function webpSize(file: Buffer, chunk: string) {
  switch (chunk) {
    case "VP8X":
      return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
    case "VP8L": {
      const bits = file.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8 ":
      return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
    default:
      return null;
  }
}

/** An SVG's size is that of its viewBox, else its width and height, else the square that browsers assume. */
function readSvg(file: Ends): PictureFile | null {
  const tag = /<svg\b[^>]*>/i.exec(file.head.toString("utf8", 0, Math.min(file.head.length, 4096)))?.[0];
  if (!tag || !/<\/svg>\s*$/i.test(file.tail.toString("utf8", Math.max(0, file.tail.length - 256))))
    return null;
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
