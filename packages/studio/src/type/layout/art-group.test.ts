import { expect, test } from "vitest";
import type { Art } from "../../paint/art.js";
import { extentOf, rectangle } from "../../paint/outline.js";
import { grouped } from "./art-group.js";

const box = (width: number, height: number): Art => ({
  shapes: [
    {
      outline: [rectangle(-width / 2, -height, width, height)],
      rule: "nonzero",
      role: "body",
      colour: "#000000",
    },
  ],
});
const places = (art: Art) => art.shapes.map(({ outline }) => extentOf([outline]));

test("things of a group stand side by side in a wide room, and none hides another", () => {
  const [first, second, third] = places(grouped([box(1, 1), box(0.3, 1), box(1, 0.5)], 3));
  expect(first!.right).toBeLessThan(second!.left);
  expect(second!.right).toBeLessThan(third!.left);
  expect(first!.top).toBeLessThan(third!.bottom);
});

test("in a square room three stand as one over two", () => {
  const [first, second, third] = places(grouped([box(1, 1), box(1, 1), box(1, 1)], 1));
  expect(first!.bottom).toBeLessThan(second!.top);
  expect(second!.top).toBeCloseTo(third!.top);
});
