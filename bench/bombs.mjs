// Gives the engine files made to cost it much, files that break off or lie, and large honest pictures. Each must be
// answered (the first two kinds refused or taken in) within a second of the processor and with at most 300 MB resident
// in the process that opens it; honest pictures must be taken in. Memory is read from /proc, so on Linux only; elsewhere it is left out.
// `--only WORD` takes the files whose names hold the word; `--side N` the side of the picture asked for (1024).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { AtelierError } from "@atelier/contract";
import { takeIn } from "../packages/studio/dist/restyle/intake/index.js";
import { BOMBS, PICTURES } from "./bombs/files.mjs";

const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, side: { type: "string", default: "1024" } },
});
const side = Number(values.side);
const MOST_SECONDS = 1;
const MOST_MEGABYTES = 300;
/** What an honest picture may take: the decoder of AVIF takes 370 MB for sixteen megapixels of full colour. */
const MOST_FOR_HONEST = 400;

/** The processes that open files, by their numbers. */
function decoders() {
  try {
    return readdirSync("/proc").filter((name) => {
      if (!/^\d+$/.test(name)) return false;
      try {
        const parent = readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1].split(" ")[1];
        return (
          Number(parent) === process.pid &&
          readFileSync(`/proc/${name}/cmdline`, "utf8").includes("intake/decoder")
        );
      } catch {
        return false;
      }
    });
  } catch {
    return [];
  }
}

/** Most that was ever resident, and seconds of the processor. */
function spent(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return {
      peak: Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024,
      cpu: (Number(fields[11]) + Number(fields[12])) / 100,
    };
  } catch {
    return null;
  }
}

async function measured(bytes) {
  const [pid] = decoders();
  // From here on the highest that was resident is that of this file.
  if (pid) writeFileSync(`/proc/${pid}/clear_refs`, "5");
  const before = pid ? (spent(pid)?.cpu ?? 0) : 0;
  let peak = 0;
  let cpu = 0;
  const look = () => {
    const now = pid && spent(pid);
    if (now) [peak, cpu] = [Math.max(peak, now.peak), now.cpu - before];
  };
  const watch = setInterval(look, 2);
  const started = performance.now();
  const outcome = await takeIn(bytes, [{ width: side, height: side }], "image").then(
    () => "taken in",
    (fault) =>
      fault instanceof AtelierError && fault.status < 500
        ? `${fault.type}: ${fault.cause ?? fault.message}`
        : `WRONG ${fault}`,
  );
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  look();
  return { outcome, seconds, peak, cpu };
}

/** A first file, so that the process is there and warm. */
const ready = () =>
  takeIn(
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>'),
    [{ width: 256, height: 256 }],
    "image",
  );

let failed = 0;
for (const [files, honest] of [
  [BOMBS, false],
  [PICTURES, true],
]) {
  for (const [name, make] of Object.entries(files)) {
    if (!name.toLowerCase().includes(values.only.toLowerCase())) continue;
    const bytes = await make();
    await ready().catch(ready);
    const { outcome, seconds, peak, cpu } = await measured(bytes);
    const faults = [
      ...(cpu > MOST_SECONDS && !honest ? ["too long"] : []),
      ...(peak > (honest ? MOST_FOR_HONEST : MOST_MEGABYTES) ? ["too much memory"] : []),
      ...(outcome.startsWith("WRONG") || (honest && outcome !== "taken in") ? ["wrong"] : []),
    ];
    if (faults.length > 0) failed += 1;
    console.log(
      `${name.padEnd(42)} ${(bytes.length / 1e6).toFixed(2).padStart(6)} MB ${seconds.toFixed(2).padStart(6)} s ` +
        `${cpu.toFixed(2).padStart(6)} s cpu ${peak.toFixed(0).padStart(5)} MB  ${outcome.slice(0, 90).replaceAll("\n", " ")} ${faults.length ? `<-- ${faults.join(", ")}` : ""}`,
    );
  }
}
console.log(failed === 0 ? "every file within the bounds" : `${failed} files beyond the bounds`);
process.exit(failed === 0 ? 0 : 1);
