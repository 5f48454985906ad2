import { boxAt, discAt, frame, placed, roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";

const ROLES = {
  body: { colour: "#3f66a3", material: "fabric" },
  waist: { colour: "#33568c", material: "fabric", follows: 0.9 },
  cuffs: { colour: "#86a5d3", material: "fabric", follows: 1.25 },
  seams: { colour: "#e0a553", material: "fabric" },
  button: { colour: "#dcae4c", material: "gold" },
  inside: { colour: "#22385d", material: "fabric", follows: 0.6 },
} as const;

/** Centimetres: jeans as if worn. */
export const pants: Model = {
  concept: "pants",
  aliases: ["jeans", "trousers", "pair of pants", "pair of jeans", "denim jeans", "slacks", "leggings"],
  realSize: 1,
  bestTurn: -18,
  roles: ROLES,
  parts: (coarseness) => jeans(coarseness, 0, 5.5),
};

/** Centimetres: cut off above the knee. */
export const shorts: Model = {
  concept: "shorts",
  aliases: [
    "pair of shorts",
    "denim shorts",
    "short pants",
    "bermuda shorts",
    "swim shorts",
    "swimming trunks",
  ],
  realSize: 0.48,
  bestTurn: -18,
  roles: {
    ...ROLES,
    body: { colour: "#c8a46c", material: "fabric" },
    waist: { colour: "#a98853", material: "fabric", follows: 0.9 },
    cuffs: { colour: "#ddc192", material: "fabric", follows: 1.14 },
    inside: { colour: "#6e5a3a", material: "fabric", follows: 0.6 },
    seams: { colour: "#8d7044", material: "fabric" },
  },
  parts: (coarseness) => jeans(coarseness * 0.8, 52, 4),
};

/** Legs down to a hem at a height, with a turn-up. */
export function jeans(coarseness: number, hem: number, turnUp: number): Part[] {
  const leg = (s: number) =>
    put(
      limb(
        [
          [s * 9, 84, 0],
          [s * 11, 60, 0.5],
          [s * 12.4, 34, 0.8],
          [s * 13.4, 0, 0],
        ],
        [11.4, 10.6, 8.8, 8.4],
      ),
      2.2,
    );
  const belt = Array.from({ length: 16 }, (_, i): Vector => {
    const f = frame({ turn: 22.5 * i });
    return [18.6 * f.z[0], 95.5, 11.6 * f.z[2]];
  });
  const stitch = (points: Vector[]) => tube(points, 0.34, { sides: 8, steps: 4 });
  return [
    ...blended(
      "body",
      [
        put(block([37, 22, 22], 9, { at: [0, 88, 0] })),
        leg(1),
        leg(-1),
        cut(halfSpace([0, hem, 0], [0, 1, 0])),
        cut(halfSpace([0, 97.5, 0], [0, -1, 0])),
        cut(ellipsoid([17, 8, 10], { at: [0, 98, 0] }), 0.4),
        paint("inside", ellipsoid([17.4, 8.3, 10.4], { at: [0, 98.3, 0] })),
        paint("cuffs", block([70, turnUp * 2, 50], 0.1, { at: [0, hem, 0] })),
      ],
      { cell: 1.35 * coarseness },
    ),
    part(
      "waist",
      tube(belt, 1, { closed: true, section: roundedRectangle(1.6, 5, 0.7), up: [0, 1, 0], steps: 4 }),
    ),
    part("button", discAt([0, 95.5, 12], 1.4, 0.9, 0.4, { nod: 90 })),
    part(
      "seams",
      stitch([
        [0, 92.6, 11.4],
        [0.6, 84, 11.7],
        [0.4, 78, 11.2],
      ]),
    ),
    ...[-1, 1].map((s) =>
      part(
        "seams",
        stitch([
          [s * 8, 92.8, 11],
          [s * 9.4, 88, 11.6],
          [s * 13, 84.6, 10.6],
          [s * 17.6, 83.6, 7],
        ]),
      ),
    ),
    ...[-1, 1].map((s) =>
      part(
        "waist",
        placed(boxAt([0, 0, 0], [2, 6.4, 1], 0.4), frame({ at: [s * 10, 95.5, 10.6], turn: s * 32 })),
      ),
    ),
  ];
}
