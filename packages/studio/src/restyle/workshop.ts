import { Worker } from "node:worker_threads";
import { AtelierError } from "@atelier/contract";
import type { Commission, Finished, Sight, Supplies, WorkAnswer, WorkOrder } from "./commission.js";

/** Both from `src` and from `dist` this leads to what the build made. */
const THREAD = new URL("../../dist/restyle/work.js", import.meta.url);

export interface WorkOptions {
  readonly threads: number;
  readonly previews: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (fraction: number, preview: Finished | undefined) => void;
  /** Draws what the picture needs from elsewhere, once it was looked at; null where it needs nothing. */
  readonly supply: ((sight: Sight) => Promise<Supplies>) | null;
}

/** A changed picture, and its areas where they were wanted. */
export type Changed = Pick<Extract<WorkAnswer, { kind: "done" }>, "picture" | "areas" | "report">;

/** The thread that waits for the next picture, if any. Idle, it does not keep the process alive. */
let idle: { worker: Worker; threads: number } | null = null;

/**
 * Has a picture changed by a thread of its own, so that nothing else waits. A thread whose picture is called
 * off is ended at once.
 * @throws AtelierError `cancelled`, or `server` where the work fails
 */
export async function work(
  commission: Commission,
  { threads, previews, signal, onProgress, supply }: WorkOptions,
): Promise<Changed> {
  const cancelled = () => new AtelierError("cancelled", "The drawing was cancelled.");
  if (signal?.aborted) throw cancelled();
  const worker = hire(threads);
  worker.ref();
  return new Promise((resolve, reject) => {
    const settle = (keep: boolean, done: () => void) => {
      worker.off("message", hear);
      worker.off("error", fail);
      worker.off("exit", lose);
      signal?.removeEventListener("abort", leave);
      if (keep && idle === null) {
        worker.unref();
        idle = { worker, threads };
      } else {
        void worker.terminate();
      }
      done();
    };
    const fail = (cause: unknown) =>
      settle(false, () =>
        reject(new AtelierError("server", "The picture could not be changed.", null, { cause })),
      );
    const leave = () => settle(false, () => reject(cancelled()));
    signal?.addEventListener("abort", leave, { once: true });
    const lose = () => fail(new Error("the thread ended"));
    const hear = (answer: WorkAnswer) => {
      if (answer.kind === "progress") onProgress(answer.fraction, answer.preview);
      else if (answer.kind === "fault") fail(new Error(answer.message));
      else if (answer.kind === "seen")
        supply?.(answer.sight).then(
          (supplies) => worker.postMessage({ kind: "supply", supplies } satisfies WorkOrder),
          (fault) => settle(false, () => reject(fault)),
        );
      else settle(true, () => resolve(answer));
    };
    worker.on("error", fail);
    worker.on("exit", lose);
    worker.on("message", hear);
    const waits = supply !== null;
    worker.postMessage({ kind: "begin", commission, threads, previews, waits } satisfies WorkOrder);
  });
}

function hire(threads: number): Worker {
  const waiting = idle;
  idle = null;
  if (waiting?.threads === threads) return waiting.worker;
  void waiting?.worker.terminate();
  const worker = new Worker(THREAD);
  // A thread that fails while it waits would otherwise take the process along, or be hired again dead.
  const lost = () => {
    if (idle?.worker === worker) idle = null;
  };
  worker.on("error", lost);
  worker.on("exit", lost);
  return worker;
}
