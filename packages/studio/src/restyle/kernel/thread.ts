import { workerData } from "node:worker_threads";
import type { KernelExports } from "./functions.js";
import * as layout from "./memory.js";
import { agreementsIn, takeRows } from "./rows.js";

/** A thread that helps with rows: it sleeps until a round begins, and ends with the thread that started it. */
const { memory, module } = workerData as { memory: WebAssembly.Memory; module: WebAssembly.Module };
const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as KernelExports;
const { words, numbers } = agreementsIn(memory.buffer as SharedArrayBuffer);

// Counted here, not read: a round may begin between two looks at the word.
for (let round = 0; ; round++) {
  Atomics.wait(words, layout.ROUND, round);
  try {
    takeRows(words, numbers, kernel);
  } catch {
    Atomics.store(words, layout.FAILED, 1);
  }
  Atomics.add(words, layout.FINISHED, 1);
  Atomics.notify(words, layout.FINISHED);
}
