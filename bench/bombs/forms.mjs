// Files of each form that claim, repeat or hold more than a picture needs.
import sharp from "sharp";

/** The largest side that is taken in. */
export const SIDE = 4096;

/** A picture of one colour. */
export const plain = (width, height, channels = 3) =>
  sharp({ create: { width, height, channels, background: { r: 190, g: 70, b: 30, alpha: 0.5 } } });

/** The pieces of a JPEG between its markers, each with what follows it. */
function jpegParts(jpeg) {
  const parts = [];
  for (let at = 2; at < jpeg.length && jpeg[at + 1] !== 0xd9; ) {
    let end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (jpeg[at + 1] === 0xda) while (jpeg[end] !== 0xff || jpeg[end + 1] === 0) end++;
    parts.push(jpeg.subarray(at, end));
    at = end;
  }
  return parts;
}

/** A flat JPEG of 16 MP whose coefficients come one by one, bit by bit: each of many scans goes over all blocks. */
export async function scans(times) {
  const jpeg = await plain(SIDE, SIDE).jpeg({ progressive: true }).toBuffer();
  const parts = jpegParts(jpeg);
  const first = parts.findIndex((part) => part[1] === 0xda);
  // One code, of one bit, for 16384 blocks without anything.
  const table = bytes(0xff, 0xc4, u16(20), 0x10, 1, Array(15).fill(0), 0xe0);
  const one = (k, high, low) =>
    Buffer.concat([bytes(0xff, 0xda, u16(8), 1, 1, 0, k, k, (high << 4) | low), Buffer.alloc(30)]);
  const more = Array.from({ length: times }, (_, n) => {
    const [k, step] = [1 + Math.floor(n / 14), n % 14];
    return step === 0 ? one(k, 0, 13) : one(k, 14 - step, 13 - step);
  });
  return Buffer.concat([bytes(0xff, 0xd8), ...parts.slice(0, first + 1), table, ...more, bytes(0xff, 0xd9)]);
}

/** A JPEG with its claimed size changed. */
export function claiming(jpeg, width, height) {
  const file = Buffer.from(jpeg);
  for (let at = 2; at < file.length; at += 2 + file.readUInt16BE(at + 2)) {
    if (file[at + 1] === 0xc0 || file[at + 1] === 0xc2) {
      file.writeUInt16BE(height, at + 5);
      file.writeUInt16BE(width, at + 7);
      break;
    }
  }
  return file;
}

/** An AVIF with its claimed size changed. */
export function avifClaiming(avif, width, height) {
  const file = Buffer.from(avif);
  const at = file.indexOf("ispe");
  file.writeUInt32BE(width, at + 8);
  file.writeUInt32BE(height, at + 12);
  return file;
}

/** A box of an ISO media file. */
function box(kind, ...parts) {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(kind, 4, "latin1");
  return Buffer.concat([head, body]);
}
export const bytes = (...list) => Buffer.from(list.flat(Infinity));
export const u16 = (n) => [(n >> 8) & 255, n & 255];
const u32 = (n) => [...u16(n >>> 16), ...u16(n & 65535)];

/** An AVIF made of one small tile repeated in a grid of `columns` × `rows`. */
export function avifGrid(tile, side, columns, rows) {
  const whole = tile;
  const at = (kind, from = 0) => whole.indexOf(kind, from) - 4;
  const av1C = whole.subarray(at("av1C"), at("av1C") + whole.readUInt32BE(at("av1C")));
  const mdat = at("mdat");
  const data = whole.subarray(mdat + 8, mdat + whole.readUInt32BE(mdat));
  const tiles = columns * rows;
  const full = (kind, version, ...parts) => box(kind, bytes(version, 0, 0, 0), ...parts);
  const grid = bytes(0, 1, rows - 1, columns - 1, u32(columns * side), u32(rows * side));
  const infe = (id, kind) => full("infe", 2, bytes(u16(id), u16(0)), Buffer.from(kind, "latin1"), bytes(0));
  const ids = Array.from({ length: tiles }, (_, n) => n + 2);
  const made = (offset) =>
    full(
      "meta",
      0,
      full("hdlr", 0, bytes(u32(0)), Buffer.from("pict"), Buffer.alloc(13)),
      full("pitm", 0, bytes(u16(1))),
      full(
        "iloc",
        0,
        bytes(0x44, 0, u16(tiles + 1)),
        bytes(u16(1), u16(0), u16(1), u32(offset), u32(grid.length)),
        bytes(ids.map((id) => [u16(id), u16(0), u16(1), u32(offset + grid.length), u32(data.length)])),
      ),
      full(
        "iinf",
        0,
        bytes(u16(tiles + 1)),
        infe(1, "grid"),
        Buffer.concat(ids.map((id) => infe(id, "av01"))),
      ),
      full("iref", 0, box("dimg", bytes(u16(1), u16(tiles), ids.map(u16)))),
      box(
        "iprp",
        box(
          "ipco",
          full("ispe", 0, bytes(u32(columns * side), u32(rows * side))),
          full("ispe", 0, bytes(u32(side), u32(side))),
          av1C,
        ),
        full("ipma", 0, bytes(u32(tiles + 1), u16(1), 1, 1), bytes(ids.map((id) => [u16(id), 2, 2, 0x83]))),
      ),
    );
  const ftyp = box("ftyp", Buffer.from("avif"), bytes(u32(0)), Buffer.from("avifmif1miaf"));
  const head = ftyp.length + made(0).length + 8;
  return Buffer.concat([ftyp, made(head), box("mdat", grid, data)]);
}

/** A GIF of one flat frame on a screen, repeated. */
export function gif(screen, frame, times) {
  const head = bytes(
    [...Buffer.from("GIF89a")],
    le16(screen),
    le16(screen),
    0xf0,
    0,
    0,
    [9, 9, 9, 200, 60, 20],
  );
  const one = Buffer.concat([
    bytes(0x21, 0xf9, 4, 4, 1, 0, 0, 0),
    bytes(0x2c, 0, 0, 0, 0, le16(frame), le16(frame), 0),
    lzwFlat(frame * frame),
  ]);
  return Buffer.concat([head, ...Array(times).fill(one), bytes(0x3b)]);
}
const le16 = (n) => [n & 255, n >> 8];

/** So many pixels of colour 1 in the packing of GIF: each code one pixel more than the last. */
function lzwFlat(pixels) {
  const codes = [];
  let [bits, held, size, next] = [0, 0, 3, 6];
  const put = (code) => {
    held |= code << bits;
    bits += size;
    while (bits >= 8) {
      codes.push(held & 255);
      held >>>= 8;
      bits -= 8;
    }
  };
  put(4);
  for (let left = pixels, run = 1, first = true; left > 0; ) {
    const length = Math.min(run, left);
    put(length === 1 ? 1 : 4 + length);
    left -= length;
    if (!first) next += 1;
    first = false;
    if (next >= 1 << size && size < 12) size += 1;
    run += 1;
    if (next >= 4095) {
      put(4);
      [size, next, run, first] = [3, 6, 1, true];
    }
  }
  put(5);
  if (bits > 0) codes.push(held & 255);
  const blocks = [bytes(2)];
  for (let at = 0; at < codes.length; at += 255) {
    const part = codes.slice(at, at + 255);
    blocks.push(bytes(part.length, part));
  }
  return Buffer.concat([...blocks, bytes(0)]);
}

/** A WebP of the same frame again and again. */
export async function webpFrames(side, times) {
  const still = await plain(side, side).webp({ lossless: true }).toBuffer();
  const frame = still.subarray(12);
  const le24 = (n) => [n & 255, (n >> 8) & 255, (n >> 16) & 255];
  const le32 = (n) => [...le24(n), (n >>> 24) & 255];
  const part = (kind, ...parts) => {
    const body = Buffer.concat(parts);
    return Buffer.concat([Buffer.from(kind), bytes(le32(body.length)), body, Buffer.alloc(body.length & 1)]);
  };
  const body = Buffer.concat([
    Buffer.from("WEBP"),
    part("VP8X", bytes(2, 0, 0, 0, le24(side - 1), le24(side - 1))),
    part("ANIM", bytes(0, 0, 0, 0, 0, 0)),
    ...Array(times).fill(
      part("ANMF", bytes(le24(0), le24(0), le24(side - 1), le24(side - 1), le24(40), 0), frame),
    ),
  ]);
  return Buffer.concat([Buffer.from("RIFF"), bytes(le32(body.length)), body]);
}
