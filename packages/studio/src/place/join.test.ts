import { expect, test } from "vitest";
import { plan } from "../draw.js";
import { startCrew } from "../render/crew.js";
import { BASE, PLACE_AT } from "../render/layout.js";
import { fillMemory } from "../render/memory.js";
import { LEVEL_BYTES, LEVELS, ROW_COUNTER } from "./layout.js";

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

test("where a finer grid of land ends it is as high as the coarser one about it", async () => {
  const crew = startCrew();
  const memory = fillMemory({ things: [] }, scene, "flash", crew.borrow);
  const job = crew.open(memory, 2, undefined);
  const words = new Int32Array(job.memory.buffer);
  const place = words[(BASE + PLACE_AT) / 4]!;
  for (const stage of ["raise", "carve", "joinLevels"] as const) {
    words[(place + ROW_COUNTER) / 4] = 0;
    await job.run(stage);
  }
  const [fine, coarse] = [0, 1].map((level) => {
    const at = (place + LEVELS + level * LEVEL_BYTES) / 4;
    const side = words[at + 3]!;
    const [cell, left, far] = new Float32Array(job.memory.buffer, (at + 4) * 4, 3);
    return {
      side,
      cell: cell!,
      left: left!,
      far: far!,
      heights: new Float32Array(job.memory.buffer, words[at + 1]!, side * side),
    };
  });
  // Along the far border and both sides; what lies behind the camera is never seen.
  const { side } = fine!;
  const border = Array.from({ length: side }, (_, n) => [
    [n, 0],
    [0, n],
    [side - 1, n],
  ]).flat();
  const steps = border.map(([column, line]) => {
    const here = fine!.heights[line! * side + column!]!;
    return Math.abs(
      here - between(coarse!, fine!.left + column! * fine!.cell, fine!.far + line! * fine!.cell),
    );
  });
  expect(Math.max(...steps)).toBeLessThan(0.01);
  job.close();
});

type Level = Readonly<{ side: number; cell: number; left: number; far: number; heights: Float32Array }>;

/** Height of a grid of land at a point between its own. */
function between({ side, cell, left, far, heights }: Level, x: number, z: number): number {
  const [u, v] = [(x - left) / cell, (z - far) / cell];
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const along = (line: number) => {
    const [a, b] = heights.subarray(line * side + i);
    return a! + (b! - a!) * (u - i);
  };
  return along(j) + (along(j + 1) - along(j)) * (v - j);
}
