import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { FunctionName, KernelExports } from "./functions.js";
import { FUNCTIONS } from "./functions.js";
import * as layout from "./memory.js";
import { agreementsIn, takeRows } from "./rows.js";

/** Four floats a pixel, in kernel memory. */
export interface Picture {
  readonly kind: "picture";
  readonly width: number;
  readonly height: number;
  /** Address of its first float. */
  readonly at: number;
  readonly data: Float32Array;
}

/** One float a pixel, in kernel memory. */
export interface Plane {
  readonly kind: "plane";
  readonly width: number;
  readonly height: number;
  readonly at: number;
  readonly data: Float32Array;
}

/** The picture kernel of one thread that leads and others that help; single picture at a time. */
export interface Kernel {
  picture(width: number, height: number): Picture;
  plane(width: number, height: number): Plane;
  bytes(length: number): { at: number; data: Uint8Array };
  floats(values: ArrayLike<number>): { at: number; data: Float32Array };
  integers(values: ArrayLike<number>): { at: number; data: Int32Array };
  /** Runs a function over rows, shared out among the threads. */
  rows(name: FunctionName, count: number, ...numbers: number[]): void;
  /** Does some work and lets go of all that was held meanwhile. */
  within<Result>(work: () => Result): Result;
  /** Lets go of everything. */
  clear(): void;
}

/** Both from `src` and from `dist` this leads to what the build made. */
const BUILT = new URL("../../../dist/", import.meta.url);

/** @param threads in all, this one included; never changes a result */
export function startKernel(threads: number): Kernel {
  const memory = layout.newMemory();
  const module = new WebAssembly.Module(readFileSync(new URL("restyle.wasm", BUILT)));
  const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as KernelExports;
  const { words, numbers } = agreementsIn(memory.buffer as SharedArrayBuffer);
  const helpers = Array.from({ length: threads - 1 }, () => {
    const worker = new Worker(new URL("restyle/kernel/thread.js", BUILT), { workerData: { memory, module } });
    worker.unref();
    return worker;
  });
  let top = layout.HEAP;

  function hold(bytes: number): number {
    const at = top;
    top = Math.ceil((top + bytes) / 64) * 64;
    if (top > memory.buffer.byteLength) throw new Error("the picture kernel's memory is full");
    return at;
  }

  return {
    picture(width, height) {
      const at = hold(width * height * 16);
      const data = new Float32Array(memory.buffer, at, width * height * 4).fill(0);
      return { kind: "picture", width, height, at, data };
    },
    plane(width, height) {
      const at = hold(width * height * 4);
      const data = new Float32Array(memory.buffer, at, width * height).fill(0);
      return { kind: "plane", width, height, at, data };
    },
    bytes(length) {
      const at = hold(length);
      return { at, data: new Uint8Array(memory.buffer, at, length) };
    },
    floats(values) {
      const at = hold(values.length * 4);
      const data = new Float32Array(memory.buffer, at, values.length);
      data.set(values);
      return { at, data };
    },
    integers(values) {
      const at = hold(values.length * 4);
      const data = new Int32Array(memory.buffer, at, values.length);
      data.set(values);
      return { at, data };
    },
    rows(name, count, ...given) {
      words[layout.FUNCTION] = FUNCTIONS.indexOf(name);
      words[layout.ROWS] = count;
      words[layout.CHUNK] = Math.max(4, Math.ceil(count / 64));
      words[layout.ARGUMENT_COUNT] = given.length;
      words[layout.FAILED] = 0;
      numbers.set(given);
      Atomics.store(words, layout.NEXT_ROW, 0);
      Atomics.store(words, layout.FINISHED, 0);
      Atomics.add(words, layout.ROUND, 1);
      Atomics.notify(words, layout.ROUND);
      try {
        takeRows(words, numbers, kernel);
      } finally {
        // However it went here, no other round may begin while helpers still work on this one.
        for (;;) {
          const finished = Atomics.load(words, layout.FINISHED);
          if (finished >= helpers.length) break;
          Atomics.wait(words, layout.FINISHED, finished);
        }
      }
      if (words[layout.FAILED] === 1) throw new Error(`the picture kernel failed in ${name}`);
    },
    within(work) {
      const before = top;
      try {
        return work();
      } finally {
        top = before;
      }
    },
    clear() {
      top = layout.HEAP;
    },
  };
}
