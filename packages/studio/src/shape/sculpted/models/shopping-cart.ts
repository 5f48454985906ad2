import { between, boxAt, frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod, wire } from "../pieces.js";

/** Corners of the basket at its rim and its floor: back and front, to the right. */
const RIM: readonly [Vector, Vector] = [
  [2.75, 9.6, -3.9],
  [2.35, 8.7, 4.4],
];
const FLOOR: readonly [Vector, Vector] = [
  [2.3, 5.9, -3.2],
  [1.9, 5.6, 3.5],
];
const other = ([x, y, z]: Vector): Vector => [-x, y, z];

/** Decimetres: a wire basket on four castors with a push bar. */
export const shoppingCart: Model = {
  concept: "shopping cart",
  aliases: ["shopping trolley", "supermarket trolley", "grocery cart", "supermarket cart", "shopping carts"],
  realSize: 1,
  bestTurn: -56,
  roles: {
    wires: { colour: "#c3cad2", material: "plastic" },
    frame: { colour: "#aeb6c0", material: "plastic", follows: 0.9 },
    handle: { colour: "#d8342f", material: "plastic" },
    wheels: { colour: "#2b2c31", material: "rubber" },
  },
  // Things stand on the floor of the basket.
  inside: { y: 5.95, radius: 1.9, rim: 8.7 },
  parts: () => {
    const [rb, rf] = RIM;
    const [fb, ff] = FLOOR;
    const thin = 0.075;
    const loop = (t: number) => {
      const [b, f] = [between(fb, rb, t), between(ff, rf, t)];
      return [
        rod(b, f, thin, 8),
        rod(other(b), other(f), thin, 8),
        rod(f, other(f), thin, 8),
        rod(b, other(b), thin, 8),
      ];
    };
    const ribs = Array.from({ length: 15 }, (_, i) => i / 14).flatMap((t) => {
      const [low, high] = [between(fb, ff, t), between(rb, rf, t)];
      return [rod(low, high, thin, 8), rod(other(low), other(high), thin, 8), rod(low, other(low), thin, 8)];
    });
    const ends = Array.from({ length: 8 }, (_, i) => i / 7).flatMap((t) => {
      const end = (floor: Vector, rim: Vector) =>
        rod(between(floor, other(floor), t), between(rim, other(rim), t), thin, 8);
      return [end(ff, rf), end(fb, rb)];
    });
    const rim = wire([rb, rf, other(rf), other(rb)], 0.2, { closed: true, steps: 1 });
    const leg = (s: 1 | -1) => [
      wire(
        [
          [2.6 * s, 9.7, -4.7],
          [2.55 * s, 6.0, -3.5],
          [2.5 * s, 2.0, -3.9],
        ],
        0.22,
      ),
      wire(
        [
          [2.5 * s, 2.0, -3.9],
          [2.2 * s, 2.0, 0],
          [1.7 * s, 2.0, 4.4],
        ],
        0.22,
      ),
      rod([1.85 * s, 2.0, 3.2], [1.95 * s, 5.6, 2.6], 0.2),
      rod([2.3 * s, 2.0, -2.4], [2.2 * s, 5.9, -2.4], 0.2),
    ];
    const castors = sides(
      (s) =>
        [
          [2.5 * s, -3.9],
          [1.7 * s, 4.2],
        ] as const,
    );
    return [
      part("wires", merged(rim, ...[0.0, 0.34, 0.67].flatMap(loop), ...ribs, ...ends)),
      part(
        "frame",
        merged(
          ...sides(leg),
          rod([-2.2, 2.0, 0.4], [2.2, 2.0, 0.4], 0.2),
          rod([-1.8, 2, 3.6], [1.8, 2, 3.6], 0.2),
          ...castors.map(([x, z]) => boxAt([x, 1.45, z], [0.75, 0.9, 0.5], 0.15)),
        ),
      ),
      part(
        "handle",
        merged(
          rod([-2.7, 9.9, -4.9], [2.7, 9.9, -4.9], 0.36),
          ...sides((s) => [placed(torus(0.2, 0.2, 20, 10), frame({ ...AXLE, at: [2.7 * s, 9.9, -4.9] }))]),
        ),
      ),
      part("wheels", merged(...castors.map(([x, z]) => drum(0.8, 0.42, { ...AXLE, at: [x, 0.8, z] }, 0.14)))),
    ];
  },
};
