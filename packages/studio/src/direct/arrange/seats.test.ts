import { expect, test } from "vitest";
import { radians, sin } from "../../math/exact.js";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function sceneOf(prompt: string) {
  const wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  return direct(read(prompt), wishes).scene.things;
}

test.each([
  ["candles around a cake", "candle", "cake"],
  ["flowers around a fountain", "flower", "fountain"],
  ["children around a campfire", "child", "campfire"],
])("%s: they stand on all sides of it", (prompt, ring, middle) => {
  const things = sceneOf(prompt);
  const { position } = things.find(({ concept }) => concept === middle)!;
  const members = things.filter(({ concept }) => concept === ring);
  expect(members.length).toBeGreaterThanOrEqual(6);
  const angles = members.map((each) =>
    Math.atan2(each.position[0] - position[0], each.position[2] - position[2]),
  );
  angles.sort((a, b) => a - b);
  const gaps = angles.map((angle, n) => (angles[n + 1] ?? angles[0]! + 2 * Math.PI) - angle);
  expect(Math.max(...gaps)).toBeLessThan((130 / 180) * Math.PI);
});

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
