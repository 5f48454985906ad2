import { expect, test } from "vitest";
import { boundsOf } from "../mesh/index.js";
import { blended } from "../solid/index.js";
import { hoofPaint, onHooves, standing } from "./hoofed.js";

const GAIT = standing({
  x: 1,
  fore: [2.4, 1.7],
  hind: [-2.9, -2],
  height: 5,
  joins: [2, -2.2],
  radii: [1, 0.5, 0.4],
  hoof: 0.5,
});

test("hooves stand flat on the ground, under legs that reach the body", () => {
  const [legs] = blended("coat", onHooves(GAIT, 0.5), { cell: 0.2 });
  const { min, max } = boundsOf([legs!.mesh]);
  expect(min[1]).toBeCloseTo(0, 1);
  expect(max[1]).toBeGreaterThan(5);
});

test("horn is painted low, on all four", () => {
  const painted = blended("coat", [...onHooves(GAIT, 0.5), ...hoofPaint("hooves", GAIT, 0.5)], { cell: 0.2 });
  const hooves = boundsOf([painted.find(({ role }) => role === "hooves")!.mesh]);
  expect(hooves.max[1]).toBeLessThan(1.2);
  expect(hooves.max[2] - hooves.min[2]).toBeGreaterThan(5);
  expect(hooves.max[0] - hooves.min[0]).toBeGreaterThan(2);
});
