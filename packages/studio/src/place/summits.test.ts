import { expect, test } from "vitest";
import { plan } from "../draw.js";
import { type KernelJob, startCrew } from "../render/crew.js";
import { BASE, PLACE_AT } from "../render/layout.js";
import { fillMemory } from "../render/memory.js";
import { LEVEL_BYTES, LEVEL_COUNT, LEVELS, ROW_COUNTER } from "./layout.js";

/** Sides of the blocks whose summits are known, cells, in the order in which they lie in memory. */
const BLOCKS = [2, 8, 64];

const { scene } = plan({
  prompt: "a mountain lake",
  width: 64,
  height: 64,
  seed: 3,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
});

/** Every level's heights, and the summits of its blocks. */
async function levelsOf(job: KernelJob) {
  const words = new Int32Array(job.memory.buffer);
  const place = words[(BASE + PLACE_AT) / 4]!;
  for (const stage of ["raise", "carve", "joinLevels", "plantWoods", "findSummits"] as const) {
    words[(place + ROW_COUNTER) / 4] = 0;
    await job.run(stage);
  }
  return Array.from({ length: LEVEL_COUNT }, (_, level) => {
    const [summits, heights, , side] = words.subarray((place + LEVELS + level * LEVEL_BYTES) / 4);
    const floats = (at: number, count: number) => new Float32Array(job.memory.buffer, at, count);
    let at = summits!;
    const blocks = BLOCKS.map((cells) => {
      const across = side! / cells;
      const known = floats(at, across * across);
      at += across * across * 4;
      return { cells, across, known };
    });
    return { side: side!, heights: floats(heights!, side! * side!), blocks };
  });
}

test("no land in a block of any size rises over its summit, and some of it reaches it", async () => {
  const crew = startCrew();
  const memory = fillMemory({ things: [] }, scene, "flash", crew.borrow);
  const job = crew.open(memory, 2, undefined);
  for (const { side, heights, blocks } of await levelsOf(job)) {
    for (const { cells, across, known } of blocks) {
      const found = Array.from(known, (_, block) => {
        const [left, top] = [(block % across) * cells, Math.floor(block / across) * cells];
        let highest = Number.NEGATIVE_INFINITY;
        for (let j = top; j <= Math.min(side - 1, top + cells); j++)
          for (let i = left; i <= Math.min(side - 1, left + cells); i++)
            highest = Math.max(highest, heights[j * side + i]!);
        return highest;
      });
      expect(Array.from(known)).toEqual(found);
    }
  }
  job.close();
});
