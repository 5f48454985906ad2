import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { AtelierError } from "@atelier/contract";
import { BASE, CANCEL, TILE_COUNTER } from "./layout.js";
import type { Answer, KernelStage, Order } from "./stage.js";

/** A drawing's hold on the kernel: its memory, and a way to run stages over it. */
export interface KernelJob {
  readonly memory: WebAssembly.Memory;
  /** Runs a stage over all tiles; rejects with `cancelled` once the signal fires, or `server` on a kernel trap. */
  run(stage: KernelStage): Promise<void>;
  /** Lets go of the workers' instances, and gives the memory back once no thread is on it. */
  close(): void;
}

interface Hand {
  readonly worker: Worker;
  readonly waiting: Map<number, (answer: Answer) => void>;
  alive: boolean;
}

/**
 * The worker threads of this process, started when first needed and kept for the next drawing. Idle threads do
 * not keep the process alive. A thread that dies fails the stage it was on and is replaced.
 */
export interface Crew {
  readonly size: number;
  /** Kernel memory of at least this many bytes, all zeros; closing the job that is opened on it gives it back. */
  borrow(bytes: number): WebAssembly.Memory;
  open(memory: WebAssembly.Memory, threads: number, signal: AbortSignal | undefined): KernelJob;
}

/** Both from `src` and from `dist` this leads to what the build made. */
const BUILT = new URL("../../dist/", import.meta.url);

/** Most threads a drawing may use; also how many traversal stacks its memory has. */
export const MAX_THREADS = 64;

const PAGE = 65536;

/** Most pages a drawing's memory may have, as the kernel was compiled: 2 GiB. */
const MOST_PAGES = 32768;

/** Memories kept for the next drawing. Shared memory goes only with the collector, which would let it pile up. */
const MOST_IDLE = 2;

const ALONE: ReadonlySet<KernelStage> = new Set(["build", "survey"]);

export function startCrew(): Crew {
  const idle: WebAssembly.Memory[] = [];
  const module = new WebAssembly.Module(readFileSync(new URL("kernel.wasm", BUILT)));
  const hands: Hand[] = [];
  let nextJob = 1;
  let nextTicket = 1;

  function hire(index: number): Hand {
    const worker = new Worker(new URL("render/worker.js", BUILT), { workerData: { index } });
    const hand: Hand = { worker, waiting: new Map(), alive: true };
    worker.unref();
    worker.on("message", (answer: Answer) => {
      hand.waiting.get(answer.ticket)?.(answer);
      hand.waiting.delete(answer.ticket);
      if (hand.waiting.size === 0) worker.unref();
    });
    const lost = (reason: string) => {
      hand.alive = false;
      for (const [ticket, settle] of hand.waiting) settle({ ticket, fault: reason });
      hand.waiting.clear();
    };
    worker.on("error", (error) => lost(error.message));
    worker.on("exit", () => lost("a drawing thread ended"));
    return hand;
  }

  /** The hand at a place, replaced if it has died. */
  function handAt(index: number): Hand {
    let hand = hands[index];
    if (hand === undefined || !hand.alive) {
      hand = hire(index);
      hands[index] = hand;
    }
    return hand;
  }

  function order(hand: Hand, message: Order): void {
    hand.worker.postMessage(message);
  }

  return {
    size: Math.min(MAX_THREADS, availableParallelism()),
    borrow(bytes) {
      const pages = Math.ceil(bytes / PAGE);
      const memory = idle.pop();
      if (memory === undefined)
        return new WebAssembly.Memory({ initial: pages, maximum: MOST_PAGES, shared: true });
      const missing = pages - memory.buffer.byteLength / PAGE;
      if (missing > 0) memory.grow(missing);
      emptyOut(memory, 0, bytes);
      return memory;
    },
    open(memory, threads, signal) {
      const job = nextJob++;
      // What still runs on the memory, and whether it may be used again.
      const running = new Set<Promise<Answer>>();
      let sound = true;
      const mine: Hand[] = [];
      for (let index = 0; index < Math.min(threads, MAX_THREADS); index++) {
        const hand = handAt(index);
        order(hand, { kind: "open", job, memory, module });
        mine.push(hand);
      }
      const words = new Int32Array(memory.buffer);

      function perform(hand: Hand, stage: KernelStage): Promise<Answer> {
        return new Promise((settle) => {
          if (!hand.alive) {
            settle({ ticket: 0, fault: "a drawing thread ended" });
            return;
          }
          const ticket = nextTicket++;
          hand.waiting.set(ticket, settle);
          hand.worker.ref();
          order(hand, { kind: "run", job, ticket, stage });
        });
      }

      /** Performs, and remembers that the memory is in use until the answer is there. */
      function watched(hand: Hand, stage: KernelStage): Promise<Answer> {
        const answer = perform(hand, stage);
        running.add(answer);
        void answer.then(({ fault }) => {
          running.delete(answer);
          if (fault !== null) sound = false;
        });
        return answer;
      }

      return {
        memory,
        async run(stage) {
          if (signal?.aborted) throw cancelled();
          Atomics.store(words, (BASE + TILE_COUNTER) / 4, 0);
          // Some stages are one hand's work; everything else is shared out piece by piece.
          const crew = ALONE.has(stage) ? mine.slice(0, 1) : mine;
          let stop = () => {};
          const aborted = new Promise<never>((_, reject) => {
            stop = () => {
              Atomics.store(words, (BASE + CANCEL) / 4, 1);
              reject(cancelled());
            };
          });
          aborted.catch(() => undefined);
          signal?.addEventListener("abort", stop, { once: true });
          try {
            const answers = await Promise.race([
              Promise.all(crew.map((hand) => watched(hand, stage))),
              aborted,
            ]);
            const fault = answers.find((answer) => answer.fault !== null)?.fault;
            if (fault) {
              throw new AtelierError("server", "The drawing engine failed on this scene.", null, {
                cause: new Error(fault),
              });
            }
          } finally {
            signal?.removeEventListener("abort", stop);
          }
        },
        close() {
          for (const hand of mine) if (hand.alive) order(hand, { kind: "close", job });
          // A called-off drawing's threads may still be on their last tile.
          void Promise.all(running).then(() => {
            if (sound && idle.length < MOST_IDLE) idle.push(memory);
          });
        },
      };
    },
  };
}

/** Fills a part of shared memory with zeros, and what is left of its last eight bytes. */
export function emptyOut(memory: WebAssembly.Memory, at: number, bytes: number): void {
  // Shared memory is filled element by element: eight bytes at a time take a sixth of the time that bytes take.
  new BigUint64Array(memory.buffer, at, Math.ceil(bytes / 8)).fill(0n);
}

function cancelled(): AtelierError {
  return new AtelierError("cancelled", "The drawing was cancelled.");
}
