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

/** 1 GiB, as the kernel was compiled: room for some sixty pictures of a megapixel. */
const PAGES = 16384;

/**
 * All of it from the start: the system gives pages only as they are touched, and threads never see a memory grow
 * under them.
 */
export function newMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: PAGES, maximum: PAGES, shared: true });
}
