import { parentPort } from "node:worker_threads";
import { change } from "./change.js";
import type { WorkAnswer, WorkOrder } from "./commission.js";
import { type Kernel, startKernel } from "./kernel/index.js";

/** The thread that changes pictures, one after the other. */
let kernel: Kernel | null = null;

const say = (answer: WorkAnswer) => parentPort!.postMessage(answer);

parentPort!.on("message", ({ commission, threads, previews }: WorkOrder) => {
  try {
    kernel ??= startKernel(threads);
    kernel.clear();
    const { picture, report } = change(kernel, commission, (fraction, preview) =>
      say({ kind: "progress", fraction, ...(preview && previews ? { preview } : {}) }),
    );
    say({ kind: "done", picture, report });
  } catch (fault) {
    say({ kind: "fault", message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
  }
});
