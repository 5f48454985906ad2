import { expect, test } from "vitest";
import type { Pattern } from "../geometry.js";
import { ball, frame, placed, roundedBox } from "../shape/mesh/index.js";
import { axisFor } from "./axis.js";
import * as layout from "./layout.js";

const pattern = (kind: Pattern["kind"]): Pattern => ({ kind, colour: [0, 0, 0], scale: 1, relief: 0 });
const aside = placed(ball(0.3), frame({ at: [0.5, 0, 0] }));

test("stitches go around what is round about its middle, not around a box or what lies to the side", () => {
  expect(axisFor(ball(0.5), pattern("knit"))).toBe(layout.AROUND);
  expect(axisFor(roundedBox([1, 1, 1], 0.05), pattern("knit"))).not.toBe(layout.AROUND);
  expect(axisFor(aside, pattern("knit"))).not.toBe(layout.AROUND);
});

test("dots go around a box too", () => {
  expect(axisFor(roundedBox([1, 1, 1], 0.05), pattern("dotted"))).toBe(layout.AROUND);
});

test("a grain runs along the longest side", () => {
  expect(axisFor(roundedBox([1, 3, 1], 0.05), pattern("wood"))).toBe(1);
  expect(axisFor(roundedBox([1, 1, 2], 0.05), pattern("wood"))).toBe(2);
});
