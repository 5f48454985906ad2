import { expect, test } from "vitest";
import { boundsOf } from "../mesh/index.js";
import { soundnessOf } from "../mesh/soundness.js";
import type { Point } from "./outline.js";
import { tubesOf } from "./tubing.js";

const square = (x: number, y: number, side: number, role: string) => ({
  loops: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
    ] satisfies Point[],
  ],
  closed: [true],
  width: null,
  role,
  level: 0,
});

test("the corners of an outline are bent roundly", () => {
  const [{ mesh }] = tubesOf([square(0, 0, 1, "rim")]) as [ReturnType<typeof tubesOf>[number]];
  expect(soundnessOf(mesh, 1e-5).badNumbers).toBe(0);
  const { min, max } = boundsOf([mesh]);
  expect(max[0] - min[0]).toBeCloseTo(1.025, 2);
  const outward = Math.max(
    ...Array.from(
      { length: mesh.positions.length / 3 },
      (_, n) => (mesh.positions[3 * n]! + mesh.positions[3 * n + 1]!) / Math.SQRT2,
    ),
  );
  // A tube of radius 0.0125 along the corner itself would reach this far and more.
  expect(outward).toBeLessThan(Math.SQRT2 + 0.0125 - 0.006);
});

test("no tube runs behind what is painted over it", () => {
  const tubes = tubesOf([square(0, 0, 1, "below"), square(0.6, 0.6, 0.8, "over")]);
  const below = tubes.filter(({ role }) => role === "below");
  expect(below).toHaveLength(1);
  const covered = below.flatMap(({ mesh }) =>
    Array.from({ length: mesh.positions.length / 3 }, (_, n) => [
      mesh.positions[3 * n]!,
      mesh.positions[3 * n + 1]!,
    ]).filter(([x, y]) => x! > 0.6 && y! > 0.6),
  );
  expect(covered).toEqual([]);
});
