import type { Mesh } from "../../../geometry.js";
import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import {
  around,
  ball,
  frame,
  instances,
  merged,
  patch,
  placed,
  type Vector,
  within,
} from "../../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, paint, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { type Model, type Part, part } from "../model.js";
import { turned } from "../pieces.js";

/** How high the water stands, decimetres. */
const LEVEL = 1.5;
const RADIUS = 10;

/** Where koi swim: at x and z, about the upright, and how large. */
const KOI = [
  { at: [-3.6, 1.6], turn: 64, size: 1, marks: "back" },
  { at: [2.4, 3.9], turn: -52, size: 0.86, marks: "head" },
  { at: [3.2, -2.6], turn: 158, size: 0.94, marks: "back" },
  { at: [-1.6, -4.4], turn: -112, size: 0.78, marks: "head" },
] as const;

/** How stout a koi is along its spine, from its nose. */
const BODY = [0.52, 0.78, 0.8, 0.52, 0.2];

/** Where lily pads lie, how wide, and which way their notch points. */
const PADS = [
  [-6.6, -2.6, 1.7, 20],
  [-5.2, -5.2, 1.25, 140],
  [6.6, 1.4, 1.6, -60],
  [5.5, 4.8, 1.15, 80],
  [7.2, -2.2, 1, 200],
  [-6.8, 3.6, 1.05, -20],
] as const;

/** A koi from above: a long body that bends, with fins spread on the water. */
function koi({ at: [x, z], turn, size, marks }: (typeof KOI)[number], coarseness: number): Part[] {
  const place = frame({ at: [x, LEVEL, z], turn, scale: size });
  const spine: Vector[] = [
    [0.12, 0, 2],
    [0, 0, 1],
    [-0.14, 0, 0],
    [-0.1, 0, -1.1],
    [0.22, 0, -2.1],
  ];
  const body: Gesture[] = [
    put(
      limb(
        spine,
        BODY.map((radius) => size * radius),
        place,
      ),
    ),
  ];
  const spots: readonly Vector[] =
    marks === "back"
      ? [
          [0.3, 0, 0.9],
          [-0.4, 0, -0.7],
          [0.05, 0, 2.3],
        ]
      : [
          [0.05, 0, 1.9],
          [-0.3, 0, 0.1],
          [0.1, 0, -1.5],
        ];
  const fin = (from: Vector, turnBy: number, length: number, width: number) =>
    placed(
      blade({ length, width, droop: 0.05, fold: 0.04, thickness: 0.08, widest: 0.7 }),
      frame({ in: place, at: from, turn: turnBy }),
    );
  return [
    ...blended(
      "koi",
      [
        ...body,
        ...spots.map((spot, n) =>
          paint(
            "markings",
            ellipsoid([0.62 * size, 1.4, (n === 1 ? 0.75 : 0.5) * size], { in: place, at: spot }),
          ),
        ),
      ],
      { cell: 0.17 * coarseness },
    ),
    part(
      "fins",
      merged(
        fin([0.2, 0.12, -2], 166, 1.7, 0.8),
        fin([0.2, 0.12, -2], 206, 1.7, 0.8),
        fin([0.55, 0.1, 1.1], 108, 1.1, 0.6),
        fin([-0.55, 0.1, 1.1], -108, 1.1, 0.6),
      ),
    ),
  ];
}

/** A round leaf with a notch, its rim turned up a little. */
function pad([x, z, radius, notch]: (typeof PADS)[number], lift: number) {
  return placed(
    patch(
      (u, v) => {
        const a = radians(14 + 332 * u);
        const r = radius * (1 - v);
        return [r * sin(a), 0.09 + 0.1 * (1 - v) ** 6, r * cos(a)];
      },
      { u: 40, v: 8 },
    ),
    frame({ at: [x, LEVEL + lift, z], turn: notch }),
  );
}

/** A water lily: pointed petals in three rings about a golden heart. */
function lily(at: Vector): { petals: Mesh; heart: Mesh } {
  const home = frame({ at });
  const ring = (count: number, nod: number, length: number, from: number) =>
    instances(
      placed(
        blade({ length, width: 0.52, droop: -0.3, fold: 0.2, thickness: 0.07, grid: [6, 8] }),
        frame({ nod }),
      ),
      around(count, frame({ at: [0, 0.1, 0.1] }), from).map((seat) => within(home, seat)),
    );
  return {
    petals: merged(ring(8, -18, 1.15, 0), ring(8, -44, 1, 22), ring(6, -66, 0.8, 10)),
    heart: placed(ball([0.26, 0.24, 0.26], 14), frame({ in: home, at: [0, 0.42, 0] })),
  };
}

/** Decimetres: a garden pond in a ring of stones, with koi at its surface, lily pads and a lily. */
export const koiPond: Model = {
  concept: "koi pond",
  aliases: ["fish pond", "garden pond", "goldfish pond", "lily pond", "pond with koi", "koi fish pond"],
  realSize: 3,
  bestTurn: 0,
  roles: {
    stones: { colour: "#8f8d88", material: "stone" },
    "pale stones": { colour: "#b3aea4", material: "stone", follows: 1.1 },
    water: { colour: "#1f5f63", material: "plastic" },
    koi: { colour: "#fbf3e6", material: "plastic" },
    markings: { colour: "#ee6a24", material: "plastic" },
    fins: { colour: "#fde5cd", material: "plastic", follows: 1 },
    "lily pads": { colour: "#5b9a4a", material: "plastic" },
    petals: { colour: "#f6b6cb", material: "clay" },
    heart: { colour: "#f4c542", material: "clay" },
    grass: { colour: "#6f9f45", material: "plastic" },
  },
  parts: (coarseness) => {
    const random = randomFrom("koi pond");
    const rim = Array.from({ length: 26 }, (_, n) => {
      const a = radians((360 * n) / 26 + 5 * random());
      const r = RADIUS + 0.5 * random();
      const wide = 1.15 + 0.5 * random();
      const high = 0.9 + 0.6 * random();
      const at = frame({ at: [r * sin(a), 0.75, r * cos(a)], turn: (360 * n) / 26 });
      return { pale: n % 3 === 1, stone: ellipsoid([wide, high, 1 + 0.5 * random()], { in: at }) };
    });
    const stones = (pale: boolean, role: string) =>
      blended(
        role,
        rim.filter((each) => each.pale === pale).map(({ stone }) => put(stone)),
        { cell: 0.36 * coarseness },
      );
    const flower = lily([-6.1, LEVEL + 0.12, -2.2]);
    const tufts = [200, 232, 318].map((turn) => frame({ in: frame({ turn }), at: [0, 0.2, RADIUS + 1.3] }));
    const leaf = (n: number) =>
      placed(
        blade({
          length: 2.6 + 1.4 * random(),
          width: 0.36,
          droop: 0.35,
          fold: 0.2,
          thickness: 0.07,
          grid: [4, 10],
        }),
        frame({ at: [0.3 * (random() - 0.5), 0, 0], turn: 72 * n + 40 * random(), nod: -62 + 22 * random() }),
      );
    const tuft = merged(...Array.from({ length: 11 }, (_, n) => leaf(n)));
    return [
      ...stones(false, "stones"),
      ...stones(true, "pale stones"),
      part(
        "water",
        turned(
          [
            [0, 0.2],
            [RADIUS + 0.2, 0.2],
            [RADIUS + 0.2, LEVEL],
            [0, LEVEL],
          ],
          {},
          72,
        ),
      ),
      ...KOI.flatMap((each) => koi(each, coarseness)),
      part("lily pads", merged(...PADS.map((each, n) => pad(each, 0.02 * n)))),
      part("petals", flower.petals),
      part("heart", flower.heart),
      part("grass", instances(tuft, tufts)),
    ];
  },
};
