// Times the engine over fixed prompts: seconds by stage, both qualities, one and all threads, peak memory.
// Each picture is also given as a ratio to a reference scene drawn in the same run, since machines are noisy.
import { availableParallelism } from "node:os";
import { SIZES_1K } from "@atelier/contract";
import { draw } from "@atelier/studio";
import { SHEET } from "./prompts.mjs";

const REFERENCE = "a sphere, a cube and a cone";
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function time(prompt, quality, threads) {
  const { seconds } = await draw(
    { prompt, ...SIZES_1K["1:1"], seed: 1, palette: [], background: null, quality, format: "png" },
    { threads },
  );
  return seconds;
}

const threads = availableParallelism();
await time(REFERENCE, "studio", threads);
const rows = [];
for (const { prompt } of SHEET.slice(0, 20)) {
  const reference = await time(REFERENCE, "studio", threads);
  const studio = await time(prompt, "studio", threads);
  const flash = await time(prompt, "flash", threads);
  rows.push({ prompt, studio, flash, ratio: studio.total / reference.total });
  const stages = Object.entries(studio).map(([stage, seconds]) => `${stage} ${(seconds * 1000).toFixed(0)}`);
  console.log(
    `${prompt.padEnd(48)} ×${(studio.total / reference.total).toFixed(2)}  flash ${(flash.total * 1000).toFixed(0)} ms  ${stages.join("  ")}`,
  );
}
const single = await time(REFERENCE, "studio", 1);
const shared = await time(REFERENCE, "studio", threads);
console.log(`
studio-1        median ${median(rows.map((row) => row.studio.total)).toFixed(2)} s, slowest ${Math.max(...rows.map((row) => row.studio.total)).toFixed(2)} s
studio-1-flash  median ${median(rows.map((row) => row.flash.total)).toFixed(2)} s, slowest ${Math.max(...rows.map((row) => row.flash.total)).toFixed(2)} s
${threads} threads against one: ×${(single.render / shared.render).toFixed(2)} (light only)
peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
