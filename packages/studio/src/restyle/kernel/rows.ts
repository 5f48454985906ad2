import { FUNCTIONS, type KernelExports } from "./functions.js";
import * as memory from "./memory.js";

/** Works on rows of the present round until none is left; every thread does the same. */
export function takeRows(words: Int32Array, numbers: Float64Array, kernel: KernelExports): void {
  const work = kernel[FUNCTIONS[words[memory.FUNCTION]!]!];
  const rows = words[memory.ROWS]!;
  const chunk = words[memory.CHUNK]!;
  const given = Array.from(numbers.subarray(0, words[memory.ARGUMENT_COUNT]!));
  for (;;) {
    const from = Atomics.add(words, memory.NEXT_ROW, chunk);
    if (from >= rows) return;
    work(from, Math.min(rows, from + chunk), ...given);
  }
}

/** The words and the arguments in a kernel's memory. */
export function agreementsIn(buffer: SharedArrayBuffer): { words: Int32Array; numbers: Float64Array } {
  return {
    words: new Int32Array(buffer, memory.WORDS, 16),
    numbers: new Float64Array(buffer, memory.WORDS + memory.ARGUMENTS, 32),
  };
}
