import { workerData } from "node:worker_threads";
import type { KernelExports } from "./functions.js";
import * as layout from "./memory.js";
import { agreementsIn, takeRows } from "./rows.js";

/** A thread that helps with rows: it sleeps until a round begins, and ends with the thread that started it. */
const { memory, module } = workerData as { memory: WebAssembly.Memory; module: WebAssembly.Module };
const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as KernelExports;
const { words, numbers } = agreementsIn(memory.buffer as SharedArrayBuffer);

// Counted here, not read: a round may begin between two looks at the word. Being woken means nothing by itself: who leads
// may be held up between beginning a round and waking for it, and wake a thread that has long done that round. If that
// counted as a round, this thread would never again be in step, and rows would be called finished that nobody worked on.
for (let round = 0; ; round++) {
  while (Atomics.load(words, layout.ROUND) === round) Atomics.wait(words, layout.ROUND, round);
  try {
    takeRows(words, numbers, kernel);
  } catch {
    Atomics.store(words, layout.FAILED, 1);
  }
  Atomics.add(words, layout.FINISHED, 1);
  Atomics.notify(words, layout.FINISHED);
}
