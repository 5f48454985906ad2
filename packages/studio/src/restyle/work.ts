import { parentPort } from "node:worker_threads";
import { change, closed, frame, look, type Opened, recoloured } from "./change.js";
import { rgbOfLab } from "./colours.js";
import type { Commission, Sight, Supplies, WorkAnswer, WorkOrder } from "./commission.js";
import { NO_SUPPLIES } from "./commission.js";
import { type Kernel, startKernel } from "./kernel/index.js";
import { waterIn } from "./understand/water.js";

/** The thread that changes pictures, one after the other. */
let kernel: Kernel | null = null;

/** A picture that waits for supplies. */
let waiting: { opened: Opened; commission: Commission } | null = null;

const say = (answer: WorkAnswer) => parentPort!.postMessage(answer);

parentPort!.on("message", (order: WorkOrder) => {
  try {
    if (order.kind === "begin") begin(order);
    else if (waiting) finish(waiting.opened, waiting.commission, order.supplies);
  } catch (fault) {
    say({ kind: "fault", message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
  }
});

function begin({ commission, threads, previews, waits }: Extract<WorkOrder, { kind: "begin" }>): void {
  kernel ??= startKernel(threads);
  kernel.clear();
  const source = frame(kernel, commission);
  if (commission.only === "palette") {
    say({ kind: "done", ...recoloured(kernel, source, commission) });
    return;
  }
  // The source itself is the first preview: the page has something to show at once.
  say({
    kind: "progress",
    fraction: 0.05,
    ...(previews ? { preview: closed(kernel, source, commission.seed) } : {}),
  });
  const opened = look(kernel, source);
  say({ kind: "progress", fraction: 0.2 });
  if (waits) {
    waiting = { opened, commission };
    say({ kind: "seen", sight: sightOf(opened) });
  } else {
    finish(opened, commission, NO_SUPPLIES);
  }
}

function finish(opened: Opened, commission: Commission, supplies: Supplies): void {
  waiting = null;
  say({ kind: "done", ...change(kernel!, opened, commission, supplies) });
}

function sightOf({ source, seen }: Opened): Sight {
  const { small, subject, light } = seen;
  const sum = [0, 0, 0];
  let count = 0;
  for (let i = (small.width * small.height) >> 1; i < small.width * small.height; i++) {
    if (seen.parted && subject.mask[i]! > 0.5) continue;
    count++;
    for (let c = 0; c < 3; c++) sum[c]! += small.lab[i * 3 + c]!;
  }
  const [l, a, b] = sum.map((value) => value / Math.max(1, count)) as [number, number, number];
  const { width, height } = source;
  const { parted, sky } = seen;
  const water = sky && waterIn(small, sky, parted ? subject.mask : null);
  return { width, height, parted, box: subject.box, light, ground: rgbOfLab([l, a, b]), water };
}
