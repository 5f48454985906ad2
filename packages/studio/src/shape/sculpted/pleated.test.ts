import { expect, test } from "vitest";
import { pleated } from "./pleated.js";

test("a pleated sheet is narrower than it is flat, its creases before and behind its middle in turn", () => {
  const { at } = pleated({ width: 40, panels: 4, turn: 60, height: 30 });
  const creases = [-20, -10, 0, 10, 20].map((x) => at(x, 0, 0));
  expect(creases.at(-1)![0] - creases[0]![0]).toBeCloseTo(20, 5);
  const depth = 5 * Math.sqrt(3);
  expect(creases.map(([, , z]) => Math.round(z / depth))).toEqual([-1, 1, -1, 1, -1]);
});
