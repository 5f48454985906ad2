import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mesh } from "../../geometry.js";
import {
  arc,
  ball,
  boundsOf,
  cornered,
  disc,
  extrude,
  flowing,
  frame,
  hollowed,
  lathe,
  leaf,
  merged,
  mirrored,
  placed,
  reversed,
  roundedBox,
  roundedRectangle,
  torus,
  tube,
  volumeOf,
} from "./index.js";
import { soundnessOf } from "./soundness.js";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

function expectSolid(mesh: Mesh, grid?: number): void {
  const sound = soundnessOf(mesh, grid);
  expect(sound.badNumbers).toBe(0);
  expect(sound.openEdges).toBe(0);
  expect(sound.inverted).toBeLessThan(0.002);
  expect(volumeOf(mesh)).toBeGreaterThan(0);
}

describe("every verb makes a watertight solid that faces outward", () => {
  test("rounded boxes", () => {
    fc.assert(
      fc.property(number(0.2, 3), number(0.2, 3), number(0.2, 3), number(0.01, 1), (x, y, z, r) => {
        const mesh = roundedBox([x, y, z], r);
        expectSolid(mesh);
        expect(boundsOf([mesh]).max[0]).toBeCloseTo(x / 2, 5);
      }),
      { numRuns: 20 },
    );
  });

  test("turned profiles with any corners", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number(0.3, 2), number(0.2, 1), number(0, 0.3)), { minLength: 2, maxLength: 6 }),
        (steps) => {
          let height = 0;
          const corners = steps.map(([r, rise, round]): [number, number, number] => {
            height += rise;
            return [r, height, round];
          });
          expectSolid(lathe(cornered([[0, 0], ...corners, [0, height + 0.3]]), 24));
        },
      ),
      { numRuns: 30 },
    );
  });

  test("tubes along any gentle way, with any radii", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number(-1, 1), number(-1, 1), number(0.05, 0.3)), { minLength: 2, maxLength: 6 }),
        fc.constantFrom("round" as const, "flat" as const),
        (knots, caps) => {
          const points = knots.map(([x, z], i) => [x, i * 1.5, z] as const);
          expectSolid(
            tube(
              points,
              knots.map((k) => k[2]),
              { caps },
            ),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  test("balls, rings, plates, and closed tubes", () => {
    expectSolid(ball([1, 2, 0.5]));
    expectSolid(torus(1, 0.3));
    expectSolid(disc(1, 0.2));
    expectSolid(
      tube(
        [
          [1, 0, 0],
          [0, 0.3, 1],
          [-1, 0, 0],
          [0, -0.3, -1],
        ],
        0.2,
        { closed: true },
      ),
    );
  });

  test("outlines with holes", () => {
    const holes = [reversed(arc([0, 0], 0.3))];
    expectSolid(extrude(roundedRectangle(2, 1, 0.2), { depth: 0.4, bevel: 0.05, holes }));
  });

  test("a vessel's outside and inside close each other", () => {
    const wall = flowing([
      [0, 0],
      [1, 0.05],
      [1.4, 1],
      [1.1, 2.2],
    ]);
    const { outside, inside } = hollowed(wall, 0.1, 0.15);
    const mesh = merged(lathe(outside), lathe(inside));
    expectSolid(mesh);
    // Hollow: far less than the solid it was made from.
    expect(volumeOf(mesh)).toBeLessThan(4);
  });

  test("leaves, which fall to nothing at their border", () => {
    const surface = (u: number, v: number) => [u, 0.2 * u * v, -v] as const;
    expectSolid(leaf(surface, (u, v) => Math.sqrt(u * (1 - u) * v * (1 - v)), 12, 12));
  });
});

test("a mirror image faces outward too", () => {
  const half = placed(roundedBox([1, 1, 1], 0.1), frame({ at: [2, 0, 0], turn: 30 }));
  const whole = mirrored(half);
  expect(volumeOf(whole)).toBeCloseTo(2 * volumeOf(half), 5);
  expectSolid(whole);
});

test("placing scales, nods, turns and moves in that order", () => {
  const dot = ball(0.001);
  const at = (f: Parameters<typeof placed>[1]) => {
    const { min, max } = boundsOf([placed(dot, f)]);
    return [0, 1, 2].map((axis) => Math.round(((min[axis]! + max[axis]!) / 2) * 1000) / 1000);
  };
  const ahead = frame({ at: [0, 0, 1] });
  expect(at(frame({ turn: 90, in: frame({}) }))).toEqual([0, 0, 0]);
  expect(at({ ...frame({ turn: 90 }), origin: frame({ turn: 90 }).z })).toEqual([1, 0, 0]);
  expect(at(frame({ at: [0, 1, 0], in: ahead }))).toEqual([0, 1, 1]);
});

test("a straight side is shaded flat and its rounding smooth", () => {
  const { points } = roundedRectangle(2, 2, 0.2);
  const right = points.filter((p) => p.x > 0.999);
  expect(right.every((p) => Math.abs(p.nx - 1) < 1e-9)).toBe(true);
  const turns = points.map((p, i) => {
    const q = points[(i + 1) % points.length]!;
    return p.nx * q.nx + p.ny * q.ny;
  });
  expect(Math.min(...turns)).toBeGreaterThan(0.97);
});
