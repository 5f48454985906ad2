import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function sceneOf(prompt: string) {
  return direct(read(prompt), { width: 1024, height: 1024, seed: 1, palette: [], background: null }).scene;
}

test("looked down at, what is flat lies, and who is alive stands", () => {
  const leanOf = (prompt: string) => sceneOf(prompt).things[0]!.lean ?? 0;
  expect(leanOf("a notebook from above")).toBe(90);
  expect(leanOf("a dog seen from above")).toBe(0);
  expect(leanOf("a notebook")).toBe(90);
  expect(leanOf("a postcard")).toBe(0);
});

test("close-up, a thing goes on past the frame, nearer still in a macro; several are seen whole", () => {
  const boxOf = (prompt: string) => sceneOf(prompt).things[0]!.box;
  const [usual, close, macro] = ["a rose", "close-up of a rose", "macro photo of a rose"].map(boxOf);
  expect(usual!.h).toBeLessThan(1);
  expect(close!.h).toBeGreaterThan(1.2);
  // Its head is what one sees.
  expect(close!.y).toBeGreaterThan(0);
  expect(macro!.w).toBeGreaterThan(1.2 * close!.w);
  for (const { box } of sceneOf("close-up of two cherries").things) expect(box.x).toBeGreaterThanOrEqual(0);
});

test("a phone wallpaper of one thing is one picture of it, and no pattern", () => {
  expect(sceneOf("phone wallpaper of a jellyfish").things).toHaveLength(1);
});
