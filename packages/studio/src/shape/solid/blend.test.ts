import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, merged, volumeOf } from "../mesh/index.js";
import { soundnessOf } from "../mesh/soundness.js";
import { blended, block, cut, drum, ellipsoid, halfSpace, limb, paint, put, ring } from "./index.js";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test("blended solids are watertight and face outward, wherever they meet", () => {
  fc.assert(
    fc.property(number(0.4, 1.6), number(-1, 1), number(0, 0.6), (apart, lift, blend) => {
      const mesh = blended(
        "body",
        [
          put(ellipsoid([0.8, 0.6, 0.7], { at: [0, 0, 0] })),
          put(
            limb(
              [
                [0, 0, 0],
                [apart, lift, 0.2],
                [apart, lift + 0.6, 0.5],
              ],
              [0.3, 0.25, 0.2],
            ),
            blend,
          ),
        ],
        { cell: 0.08 },
      )[0]!.mesh;
      const sound = soundnessOf(mesh, 1e-6);
      expect(sound.openEdges).toBe(0);
      expect(sound.badNumbers).toBe(0);
      // Where nothing is rounded, normals turn within the triangles along the crease.
      expect(sound.inverted).toBeLessThan(blend < 0.05 ? 0.03 : 0.01);
      expect(volumeOf(mesh)).toBeGreaterThan(0.8);
    }),
    { numRuns: 12 },
  );
});

test("vertices lie on the surface: a ball's are all its radius away", () => {
  const [ball] = blended("ball", [put(ellipsoid(1, { at: [0.3, 0.2, 0.1] }))], { cell: 0.1 });
  const { positions } = ball!.mesh;
  for (let i = 0; i < positions.length; i += 3) {
    const away = Math.hypot(positions[i]! - 0.3, positions[i + 1]! - 0.2, positions[i + 2]! - 0.1);
    expect(away).toBeCloseTo(1, 4);
  }
});

test("skipping blocks changes nothing: every primitive fills its own bounds", () => {
  const shapes = [
    [block([1, 0.6, 1.4], 0.1, { at: [0, 0, 0] }), [1, 0.6, 1.4]],
    [drum(0.5, 1.2, 0.1, { at: [0, 0, 0] }), [1, 1.2, 1]],
    [ring(0.6, 0.15, { at: [0, 0, 0] }), [1.5, 0.3, 1.5]],
    [
      limb(
        [
          [0, -0.5, 0],
          [0, 0.5, 0],
        ],
        0.2,
      ),
      [0.4, 1.4, 0.4],
    ],
  ] as const;
  for (const [solid, size] of shapes) {
    const mesh = blended("body", [put(solid)], { cell: 0.04 })[0]!.mesh;
    const { min, max } = boundsOf([mesh]);
    for (let axis = 0; axis < 3; axis++) expect(max[axis]! - min[axis]!).toBeCloseTo(size[axis]!, 1);
    expect(soundnessOf(mesh, 1e-6).openEdges).toBe(0);
  }
});

test("thin shells come out whole however fine the cells", () => {
  for (const cell of [0.03, 0.05, 0.09, 0.13]) {
    const mesh = blended("ear", [put(ellipsoid([1.75, 2.15, 0.42], { at: [0, 0, 0], turn: -24 }))], {
      cell,
    })[0]!.mesh;
    expect(soundnessOf(mesh, 1e-6).openEdges).toBe(0);
    expect(volumeOf(mesh)).toBeCloseTo((4 / 3) * Math.PI * 1.75 * 2.15 * 0.42, 0);
  }
});

test("a cut takes away, and paint divides the skin along a crisp seam without a gap", () => {
  const whole = [put(ellipsoid(1, { at: [0, 0, 0] }))];
  const [half] = blended("body", [...whole, cut(halfSpace([0, 0, 0], [0, 1, 0]))], { cell: 0.06 });
  expect(volumeOf(half!.mesh)).toBeCloseTo((2 / 3) * Math.PI, 1);

  const parts = blended("body", [...whole, paint("cap", halfSpace([0, 0.4, 0], [0, -1, 0]))], { cell: 0.06 });
  expect(parts.map((p) => p.role)).toEqual(["body", "cap"]);
  const [body, cap] = parts.map((p) => boundsOf([p.mesh]));
  expect(body!.max[1]).toBeCloseTo(0.4, 3);
  expect(cap!.min[1]).toBeCloseTo(0.4, 3);
  expect(soundnessOf(merged(...parts.map((p) => p.mesh)), 1e-6).openEdges).toBe(0);
});
