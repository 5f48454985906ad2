import type { Mesh } from "../../../geometry.js";
import {
  add,
  ballAt,
  boxAt,
  cross,
  frame,
  merged,
  minus,
  placed,
  roundedBox,
  times,
  tube,
  unit,
  type Vector,
} from "../../mesh/index.js";
import { clay } from "../finishes.js";
import { type Model, type Part, part } from "../model.js";
import { rod } from "../pieces.js";

/** The middle of the track: up a hill, down, through a loop and over a hump. */
const TRACK: readonly Vector[] = [
  [-12.5, 1.2, 1.2],
  [-10.5, 3.4, 1.2],
  [-8.4, 7.4, 1.0],
  [-6.8, 8.6, 0.9],
  [-5.2, 7.2, 0.8],
  [-3.6, 3.2, 0.7],
  [-1.6, 1.2, 0.6],
  [0.8, 1.2, 0.5],
  [2.9, 2.9, 0.2],
  [3.1, 5.4, -0.1],
  [1.2, 7.0, -0.4],
  [-0.8, 5.4, -0.7],
  [-0.6, 2.9, -1.0],
  [1.4, 1.2, -1.3],
  [4.2, 1.4, -1.4],
  [6.4, 3.4, -1.2],
  [8.2, 4.6, -1.0],
  [10.0, 3.2, -0.8],
  [12.2, 1.2, -0.6],
];

/** Points close together along the track, on a smooth way through its knots. */
function along(): Vector[] {
  const points: Vector[] = [];
  for (let i = 0; i + 1 < TRACK.length; i++) {
    const [a, b, c, d] = [
      TRACK[Math.max(0, i - 1)]!,
      TRACK[i]!,
      TRACK[i + 1]!,
      TRACK[Math.min(TRACK.length - 1, i + 2)]!,
    ];
    for (let k = 0; k < 6; k++) {
      const t = k / 6;
      const on = (n: 0 | 1 | 2) =>
        0.5 *
        (2 * b[n] +
          (c[n] - a[n]) * t +
          (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t +
          (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t * t * t);
      points.push([on(0), on(1), on(2)]);
    }
  }
  return points;
}

/** Metres: rails on trestles through a loop, a train coming down the first hill. */
export const rollerCoaster: Model = {
  concept: "roller coaster",
  aliases: ["rollercoaster", "roller-coaster", "roller coasters", "coaster ride"],
  realSize: 60,
  bestTurn: -14,
  roles: {
    rails: { colour: "#d8352f", material: "plastic" },
    ties: { colour: "#f4efe6", material: "plastic" },
    posts: { colour: "#f4efe6", material: "plastic" },
    cars: { colour: "#2f78c8", material: "plastic" },
    seats: { colour: "#f2b92f", material: "plastic" },
    riders: clay("#f0bf98"),
    hair: clay("#5b3a26"),
  },
  parts: () => {
    const way = along();
    const ahead = (i: number) => unit(minus(way[Math.min(way.length - 1, i + 1)]!, way[Math.max(0, i - 1)]!));
    // Across the track is always level; what is up follows from that, so that the loop turns over.
    const across: Vector = [0, 0, 1];
    const up = (i: number) => unit(cross(across, ahead(i)));
    const rail = (s: number) =>
      tube(
        way.map((p) => add(p, times(across, 0.42 * s))),
        0.13,
        { sides: 10, steps: 1 },
      );
    const spine = tube(
      way.map((p, i) => add(p, times(up(i), -0.32))),
      0.19,
      { sides: 10, steps: 1 },
    );
    const ties = way.flatMap((p, i) =>
      i % 2 ? [rod(add(p, [0, 0, -0.5]), add(p, [0, 0, 0.5]), 0.07, 6)] : [],
    );
    const posts = way.flatMap((p, i) => {
      if (i % 5 !== 2 || up(i)[1] < 0.35 || p[1] < 1.0) return [];
      const foot = add(p, times(up(i), -0.3));
      return [
        rod([foot[0], 0, foot[2] - 0.7 - 0.05 * p[1]], foot, 0.14, 8),
        rod([foot[0], 0, foot[2] + 0.7 + 0.05 * p[1]], foot, 0.14, 8),
      ];
    });
    const braced = [
      [2.6, -0.2],
      [-0.4, -0.9],
    ].map(([x, z]) => rod([x! * 1.9, 0, z! - 1.2], [x!, 4.6, z!], 0.14, 8));
    const cars = [19, 22, 25].map((i) => {
      const [x, y] = [ahead(i), up(i)];
      return { x, y, z: across, origin: add(way[i]!, times(y, 0.2)) };
    });
    const inCars = (role: string, ...meshes: readonly Mesh[]): Part =>
      part(role, merged(...cars.map((f) => placed(merged(...meshes), f))));
    return [
      part("rails", merged(rail(1), rail(-1), spine)),
      part("ties", merged(...ties)),
      part("posts", merged(...posts, ...braced)),
      inCars(
        "cars",
        placed(roundedBox([1.35, 0.62, 1.15], 0.2, 3), frame({ at: [0, 0.32, 0] })),
        boxAt([-0.45, 0.75, 0], [0.22, 0.8, 1.05], 0.1),
      ),
      inCars(
        "seats",
        boxAt([0.5, 0.55, 0], [0.3, 0.4, 1.2], 0.12),
        boxAt([0, 0.3, 0], [1.4, 0.12, 1.2], 0.05),
      ),
      inCars(
        "riders",
        ...[-0.28, 0.28].flatMap((z) => [
          ballAt([-0.1, 1.12, z], 0.25, {}, 18),
          rod([-0.05, 0.8, z + 0.16], [0.2, 1.6, z + 0.2], 0.07, 8),
          rod([-0.05, 0.8, z - 0.16], [0.2, 1.6, z - 0.2], 0.07, 8),
        ]),
      ),
      inCars("hair", ...[-0.28, 0.28].map((z) => ballAt([-0.17, 1.22, z], [0.25, 0.21, 0.26], {}, 18))),
    ];
  },
};
