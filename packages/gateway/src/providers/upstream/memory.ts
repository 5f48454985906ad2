/**
 * Memory for the answers of services, used again and again: a fresh piece for each picture of megabytes would have the
 * system clear it first and the collector look for it afterwards, which takes longer than passing the picture on.
 */

/** Shorter pieces are not worth it. */
const LEAST = 256 * 1024;

/** Bytes that wait to be used again at most. */
const MOST_IDLE = 32 * 1024 * 1024;

/** Bytes that may be in use before requests are turned away. */
const MOST_LENT = 384 * 1024 * 1024;

const idle: ArrayBuffer[] = [];
let idleBytes = 0;

/** Pieces that somebody uses; those that nobody gives back are collected like any other. */
const lent = new WeakSet<ArrayBufferLike>();
let lentBytes = 0;
const collected = new FinalizationRegistry<number>((size) => {
  lentBytes -= size;
});

/** Whether the answers of services that somebody has still use for leave room for more. */
export function hasMemory(most = MOST_LENT): boolean {
  return lentBytes < most;
}

/** So many bytes with anything in them. */
export function takeMemory(length: number): Buffer<ArrayBuffer> {
  if (length < LEAST) return Buffer.allocUnsafeSlow(length);
  const size = roundedUp(length);
  const at = idle.findIndex((piece) => piece.byteLength === size);
  const [piece = Buffer.allocUnsafeSlow(size).buffer as ArrayBuffer] = at < 0 ? [] : idle.splice(at, 1);
  if (at >= 0) idleBytes -= size;
  lent.add(piece);
  lentBytes += size;
  collected.register(piece, size, piece);
  return Buffer.from(piece, 0, length);
}

/** Gives back the memory under some bytes. Nobody may look at them any more: they will be another answer's. */
export function giveBackMemory({ buffer }: Uint8Array): void {
  if (!lent.delete(buffer)) return;
  lentBytes -= buffer.byteLength;
  collected.unregister(buffer);
  if (idleBytes + buffer.byteLength > MOST_IDLE) return;
  idle.push(buffer as ArrayBuffer);
  idleBytes += buffer.byteLength;
}

/** Few sizes, so that a piece fits the next answer: quarters between the powers of two. */
function roundedUp(length: number): number {
  const step = 2 ** (Math.ceil(Math.log2(length)) - 3);
  return Math.ceil(length / step) * step;
}
