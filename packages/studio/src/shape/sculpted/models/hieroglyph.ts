import { cos, radians, sin } from "../../../math/exact.js";
import { ball, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, wire } from "../pieces.js";

/** A line through points given across and up, raised on the slab's face. */
const line = (points: readonly (readonly [number, number])[], radius = 0.9, closed = false) =>
  wire(
    points.map(([x, y]): Vector => [x, y, 4]),
    radius,
    { closed, sides: 10, steps: 5 },
  );

const dot = (x: number, y: number, wide: number, high = wide) =>
  placed(ball([wide, high, 1.3], 24), frame({ at: [x, y, 4] }));

const circle = (x: number, y: number, radius: number, high = radius) =>
  line(
    Array.from(
      { length: 12 },
      (_, n) => [x + radius * cos(radians(30 * n)), y + high * sin(radians(30 * n))] as const,
    ),
    0.9,
    true,
  );

/** The eye of Horus, with its tear and curl. */
const eye = merged(
  line([
    [-9, 0],
    [-4, 4],
    [3, 4],
    [10, -1],
  ]),
  line([
    [-9, 0],
    [-3, -3.4],
    [4, -3],
    [10, -1],
  ]),
  line([
    [-10, 5],
    [-3, 8.6],
    [5, 8],
    [11, 4],
  ]),
  line([
    [-1, -4],
    [-2.4, -9],
    [-1, -11],
  ]),
  line([
    [2.4, -4],
    [5, -9],
    [9, -10.4],
    [10.6, -7.6],
    [8.4, -6.8],
  ]),
  dot(0, 0.4, 2.5),
);

/** A falcon from the side. */
const bird = merged(
  placed(ball([3.2, 6.4, 1.7], 32), frame({ at: [0, 0, 4], roll: 34 })),
  dot(-3.4, 6.6, 2.7),
  line([
    [-5.2, 6.8],
    [-7.6, 5.8],
    [-7.8, 4.6],
  ]),
  line(
    [
      [2.6, -4],
      [5.2, -7.6],
      [7.4, -10.4],
    ],
    1.3,
  ),
  line([
    [-0.4, -5.6],
    [-0.6, -10.6],
    [-4.6, -10.6],
  ]),
);

const ankh = merged(
  line(
    [
      [0, 0],
      [-3.6, 4.6],
      [-2.6, 9],
      [0, 10.4],
      [2.6, 9],
      [3.6, 4.6],
      [0, 0],
    ],
    1.1,
  ),
  line(
    [
      [-6.6, -0.4],
      [6.6, -0.4],
    ],
    1.2,
  ),
  line(
    [
      [0, 0],
      [0, -11],
    ],
    1.2,
  ),
);

const ripples = merged(
  ...[-6, 0, 6].map((y) =>
    line(Array.from({ length: 9 }, (_, n) => [-9 + n * 2.25, y + (n % 2 ? 1.6 : -1.6)] as const)),
  ),
);

const sun = merged(circle(0, 0, 7.6), dot(0, 0, 2.2));

const reed = merged(
  line([
    [0, -11],
    [0, 9],
    [3.4, 10],
    [5.4, 6],
    [4.8, 1],
    [0, -3],
  ]),
  ...[5.6, 2, -1].map((y) =>
    line(
      [
        [0, y - 1.4],
        [3.6, y],
      ],
      0.6,
    ),
  ),
);

const SIGNS = [eye, ankh, bird, ripples, sun, reed] as const;

/** Centimetres: a slab of sandstone with six raised signs in two columns. */
export const hieroglyph: Model = {
  concept: "hieroglyph",
  aliases: [
    "hieroglyphs",
    "hieroglyphics",
    "hieroglyphic",
    "egyptian hieroglyph",
    "egyptian tablet",
    "stone tablet",
  ],
  realSize: 0.9,
  bestTurn: -20,
  roles: {
    slab: { colour: "#dcbd88", material: "concrete" },
    signs: { colour: "#8a5a34", material: "clay" },
    borders: { colour: "#2f7f86", material: "clay" },
  },
  parts: () => [
    part("slab", merged(box([62, 90, 8], [0, 47, 0], 2.4), box([70, 6, 16], [0, 3, 0], 1.6))),
    part(
      "signs",
      merged(
        ...SIGNS.map((sign, n) =>
          placed(sign, frame({ at: [n % 2 ? 14.5 : -14.5, 77 - 28 * Math.floor(n / 2) - 1, 0] })),
        ),
      ),
    ),
    part(
      "borders",
      merged(
        box([1.8, 83, 1.4], [0, 48.5, 4.2], 0.5),
        ...[-29, 29].map((x) => box([1.8, 83, 1.4], [x, 48.5, 4.2], 0.5)),
        ...[8, 34.5, 62.5, 89].map((y) => box([59.8, 1.8, 1.4], [0, y, 4.2], 0.5)),
      ),
    ),
  ],
};
