import { expect, test } from "vitest";
import { radians, sin } from "../../math/exact.js";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function sceneOf(prompt: string) {
  const wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  return direct(read(prompt), wishes).scene.things;
}

test("chairs around a table are of a size to sit at it, and turned to it", () => {
  const things = sceneOf("a wooden table with six chairs around it");
  const table = things.find(({ concept }) => concept === "table")!;
  const chairs = things.filter(({ concept }) => concept === "chair");
  expect(chairs).toHaveLength(6);
  for (const chair of chairs) {
    // A chair is about as high as half a table is long.
    expect(chair.size / table.size).toBeGreaterThan(0.45);
    const aside = chair.position[0] - table.position[0];
    // Who sits at an end looks along the table.
    if (Math.abs(aside) > 0.4 * table.size) expect(sin(radians(chair.turn)) * aside).toBeLessThan(0);
  }
});
