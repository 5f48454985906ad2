import { expect, test } from "vitest";
import { bestWindow } from "./crop.js";

/** Grey, with a red block from one column to another. */
function picture(from: number, to: number) {
  const [width, height] = [320, 160];
  const rgba = new Uint8Array(width * height * 4).fill(128);
  for (let y = 50; y < 120; y++)
    for (let x = from; x < to; x++) rgba.set([220, 30, 30, 255], (y * width + x) * 4);
  return { width, height, rgba };
}

const SQUARE = { width: 160, height: 160 };

test.each([
  [20, 100],
  [120, 200],
  [215, 300],
])("a square cut from a wide picture holds the thing between columns %i and %i", (from, to) => {
  const { left, top } = bestWindow(picture(from, to), SQUARE);
  expect(top).toBe(0);
  expect(left).toBeLessThanOrEqual(from);
  expect(left + SQUARE.width).toBeGreaterThanOrEqual(to);
});

test("nothing is cut from a picture of the frame's size", () => {
  expect(bestWindow({ ...SQUARE, rgba: new Uint8Array(160 * 160 * 4) }, SQUARE)).toEqual({ left: 0, top: 0 });
});
