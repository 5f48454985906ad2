import type { InputFormat } from "./format.js";

/** Most scans of a JPEG: cameras and optimisers write up to twenty, and each goes over the whole picture again. */
const MOST_SCANS = 100;

/** Pieces of a PNG that say how its pixels look; all others (comments above all, which unpack to anything) are left out. */
const PNG_PIECES = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|eXIf)$/;

/** Channels by a PNG's kind of colour. */
const PNG_CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * A file without what no picture needs, looked at before any decoder sees it: it costs a glance at its structure.
 * @returns the file as it may be opened, or why it may not
 */
export function spared(bytes: Uint8Array, format: InputFormat): Uint8Array | string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === "png") return sparedPng(file);
  if (format === "jpeg" && scansIn(file) > MOST_SCANS) return "it has too many scans";
  return bytes;
}

function sparedPng(file: Buffer): Uint8Array | string {
  const kept = [file.subarray(0, 8)];
  let packed = 0;
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    const kind = file.toString("latin1", at + 4, at + 8);
    // What breaks off is for the decoder to name.
    if (end > file.length || PNG_PIECES.test(kind)) kept.push(file.subarray(at, end));
    if (kind === "IDAT") packed += length;
    at = end;
  }
  return packed > mostPacked(file) ? "it holds more than its pixels" : Buffer.concat(kept);
}

/** Bytes that a PNG's rows take where nothing is saved by packing them, and some for all that frames them. */
function mostPacked(file: Buffer): number {
  if (file.length < 33) return file.length;
  const [width, height, bits] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24]!];
  const row = Math.ceil((width * bits * (PNG_CHANNELS[file[25]!] ?? 4)) / 8);
  // Interlaced rows are up to twice as many.
  return (row + 2) * height * 1.02 + 4 * height + 65_536;
}

/** How often a JPEG begins to go over its picture, up to its end; what follows that is not read. */
function scansIn(file: Buffer): number {
  let scans = 0;
  for (let at = 2; at + 4 <= file.length; ) {
    const marker = file[at + 1]!;
    if (file[at] !== 0xff || marker === 0xd9) break;
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    at += 2 + file.readUInt16BE(at + 2);
    if (marker !== 0xda) continue;
    scans += 1;
    at = nextMarker(file, at);
  }
  return scans;
}

/** Where the coded pixels end that begin here. */
function nextMarker(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1] ?? 0;
    if (marker !== 0 && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return file.length;
}
