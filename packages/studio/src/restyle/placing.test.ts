import { expect, test } from "vitest";
import type { Sight } from "./commission.js";
import { placed } from "./placing.js";

/** A red block of forty by forty pixels in the middle of its frame. */
const BLOCK = {
  width: 80,
  height: 80,
  rgba: Uint8Array.from({ length: 80 * 80 * 4 }, (_, at) => {
    const [x, y] = [(at >> 2) % 80, Math.floor((at >> 2) / 80)];
    return x >= 20 && x < 60 && y >= 20 && y < 60 ? [200, 20, 20, 255][at % 4]! : 0;
  }),
};

const BEACH: Sight = {
  width: 400,
  height: 400,
  parted: false,
  box: { left: 0, top: 0, right: 1, bottom: 1 },
  light: { x: 0, y: -1, warmth: 0, level: 0.6 },
  ground: "#c8b080",
  water: Array.from({ length: 20 }, () => ({ top: 0.4, bottom: 0.6 })),
};

const WISH = { prompt: "a boat", side: "left", height: null, behind: false } as const;

/** The rows, as fractions of the height, in which a layer covers at least so much. */
async function rowsOf(sight: Sight, draught: number | null, solid: number) {
  const layer = await placed(BLOCK, WISH, sight, { flies: false, draught, tall: 100 });
  const rows = Array.from({ length: 400 }, (_, y) => y).filter((y) =>
    Array.from({ length: 400 }, (_, x) => layer!.rgba[(y * 400 + x) * 4 + 3]!).some(
      (value) => value >= solid,
    ),
  );
  return { top: rows[0]! / 400, bottom: (rows.at(-1)! + 1) / 400 };
}

test("what floats is out on the water, its draught under the line", async () => {
  const { top, bottom } = await rowsOf(BEACH, 0.2, 200);
  expect(bottom).toBeGreaterThan(0.42);
  expect(bottom).toBeLessThan(0.6);
  expect(bottom - top).toBeCloseTo(0.25 * 0.8, 1);
  // Its mirror image goes on below.
  expect((await rowsOf(BEACH, 0.2, 30)).bottom).toBeGreaterThan(bottom);
});

test("what stands is on the ground, and so is a boat where no water is", async () => {
  expect((await rowsOf(BEACH, null, 200)).bottom).toBeCloseTo(0.88, 1);
  expect((await rowsOf({ ...BEACH, water: null }, 0.2, 200)).bottom).toBeCloseTo(0.88, 1);
});
