import { constants, crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const END = chunk("IEND", Buffer.alloc(0));

/** One piece of a PNG, with its length and its sum. */
export function chunk(kind, data) {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat([head, named, sum]);
}

/** A PNG of the pieces given after its header. */
export function png({ width, height, bits = 8, colours = 2, interlaced = 0 }, ...pieces) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colours, 0, 0, interlaced], 8);
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), ...pieces.flat(), END]);
}

/** The rows of a flat picture, packed: `bytes` of nothing. */
export function flat(width, height, bytesPerPixel) {
  return chunk("IDAT", zeros((width * bytesPerPixel + 1) * height));
}

/** So many zero bytes, packed a thousand times smaller. */
function zeros(length) {
  return deflateSync(Buffer.alloc(length), { level: 9 });
}

/** A zlib stream that unpacks to `mebibytes` (an even number) of zeros, made without ever holding them. */
export function manyZeros(mebibytes) {
  // A deflate stream flushed to a byte's edge can be repeated: what it looks back to are zeros again.
  const once = deflateSync(Buffer.alloc(2 << 20), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const sum = Buffer.alloc(4);
  // Adler-32 of zeros: one, and below it their number.
  sum.writeUInt32BE((((mebibytes << 20) % 65521) * 65536 + 1) >>> 0);
  const last = Buffer.from([1, 0, 0, 0xff, 0xff]);
  return Buffer.concat([once.subarray(0, 2), ...Array(mebibytes / 2).fill(once.subarray(2)), last, sum]);
}
