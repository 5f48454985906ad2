import { cos, radians, sin } from "../../../math/exact.js";
import { aimed, frame, instances, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

export const hedgehog: Model = {
  concept: "hedgehog",
  aliases: ["baby hedgehog"],
  realSize: 0.25,
  bestTurn: -38,
  roles: {
    spines: { colour: "#6b4a35", material: "clay" },
    tips: { colour: "#e3cba4", material: "clay" },
    face: { colour: "#f1d6ac", material: "clay" },
    nose: { colour: "#211a1b", material: "ceramic" },
    blush: { colour: "#eea18f", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.135 * coarseness;
    const body = [3.3, 2.9, 3.7] as const;
    const at: Vector = [0, 2.7, -0.6];
    const spine = turned(
      [
        [0, 0],
        [0.24, 0],
        [0.17, 0.7],
        [0, 1.25],
      ],
      {},
      7,
    );
    const tip = turned(
      [
        [0, 0.75],
        [0.165, 0.72],
        [0, 1.3],
      ],
      {},
      7,
    );
    const count = coarseness > 1.5 ? 110 : 240;
    const frames = Array.from({ length: count }, (_, i) => {
      const up = 1 - (1.5 * (i + 0.5)) / count;
      const a = radians(137.508 * i);
      const r = Math.sqrt(Math.max(0, 1 - up * up));
      const n: Vector = [r * sin(a), up, r * cos(a)];
      const p: Vector = [n[0] * body[0], n[1] * body[1], n[2] * body[2]];
      return { n, p };
    })
      .filter(({ n }) => n[2] < 0.62 - 0.25 * Math.max(0, -n[1]) && n[1] > -0.45)
      .map(({ n, p }) =>
        aimed(
          [at[0] + p[0] * 0.96, at[1] + p[1] * 0.96, at[2] + p[2] * 0.96],
          [at[0] + p[0] + n[0] * 2, at[1] + p[1] + n[1] * 2, at[2] + p[2] + n[2] * 2 - 0.9],
        ),
      );
    const face = frame({ at: [0, 2.2, 2.6], turn: 8 });
    return [
      ...blended("spines", [put(ellipsoid(body, { at }))], { cell }),
      part("spines", instances(spine, frames)),
      part("tips", instances(tip, frames)),
      ...blended(
        "face",
        [
          put(ellipsoid([2.0, 1.75, 1.5], { in: face })),
          put(
            limb(
              [
                [0, -0.25, 0.8],
                [0, -0.2, 2.4],
              ],
              [1.1, 0.42],
              face,
            ),
            0.5,
          ),
          ...sides((s) => [
            put(ellipsoid([0.62, 0.62, 0.3], { in: face, at: [1.5 * s, 1.35, 0.1], turn: 14 * s }), 0.15),
            put(ellipsoid([0.7, 0.45, 0.95], { at: [1.4 * s, 0.42, 2.3] }), 0.2),
            put(ellipsoid([0.7, 0.42, 0.9], { at: [1.6 * s, 0.4, -2.2] }), 0.2),
            paint("blush", ellipsoid([0.42, 0.3, 0.6], { in: face, at: [1.35 * s, -0.5, 1.0] })),
          ]),
        ],
        { cell: cell * 0.85 },
      ),
      ...blended("nose", [put(ellipsoid([0.42, 0.36, 0.36], { in: face, at: [0, -0.16, 2.75] }))], {
        cell: cell * 0.4,
      }),
      ...sides((s) => eye(onEllipsoid(face, [2.0, 1.75, 1.5], 30 * s, 14, 0.0), { radius: 0.36 })),
    ];
  },
};
