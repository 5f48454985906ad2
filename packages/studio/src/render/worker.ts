import { parentPort, workerData } from "node:worker_threads";
import type { Answer, KernelStage, Order } from "./stage.js";

/** One thread of the crew: runs kernel stages on the shared memory of whichever drawing it is told to. */
const index = (workerData as { index: number }).index;
const instances = new Map<number, Record<KernelStage, (worker: number) => void>>();

parentPort!.on("message", (order: Order) => {
  switch (order.kind) {
    case "open": {
      const instance = new WebAssembly.Instance(order.module, { env: { memory: order.memory } });
      instances.set(order.job, instance.exports as unknown as Record<KernelStage, (worker: number) => void>);
      break;
    }
    case "close":
      instances.delete(order.job);
      break;
    case "run": {
      let fault: string | null = null;
      try {
        const kernel = instances.get(order.job);
        if (kernel === undefined) throw new Error("this drawing was never opened");
        kernel[order.stage](index);
      } catch (error) {
        fault = error instanceof Error ? error.message : String(error);
      }
      parentPort!.postMessage({ ticket: order.ticket, fault } satisfies Answer);
    }
  }
});
