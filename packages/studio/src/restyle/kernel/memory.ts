/**
 * The picture kernel's memory: a page for the compiler's constants, a page of words by which threads agree on
 * what to do next, then whatever `hold` hands out.
 */
export const WORDS = 65536;
export const HEAP = 131072;

/** Integer words from `WORDS` on. */
export const ROUND = 0;
export const FUNCTION = 1;
export const ROWS = 2;
export const NEXT_ROW = 3;
export const CHUNK = 4;
export const FINISHED = 5;
export const FAILED = 6;
export const ARGUMENT_COUNT = 7;
/** Doubles: the arguments after `from` and `to`. */
export const ARGUMENTS = 64;

const PAGE = 65536;
/** 1 GiB, as the kernel was compiled. */
const MOST_PAGES = 16384;

export function newMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: 512, maximum: MOST_PAGES, shared: true });
}

/** Grows the memory so that it reaches up to `end`. */
export function reach(memory: WebAssembly.Memory, end: number): void {
  const missing = Math.ceil(end / PAGE) - memory.buffer.byteLength / PAGE;
  if (missing > 0) memory.grow(missing + 256);
}
