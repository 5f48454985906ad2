import { around, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 3.7, 0], turn: 10, roll: -4 });
const SKULL = [1.9, 2.0, 1.85] as const;

export const octopus: Model = {
  concept: "octopus",
  aliases: ["baby octopus"],
  realSize: 0.6,
  bestTurn: -14,
  roles: {
    skin: { colour: "#e2604f", material: "clay" },
    spots: { colour: "#f08a72", material: "clay", follows: 1.2 },
    suckers: { colour: "#f9c9b4", material: "clay" },
    mouth: { colour: "#8a2f2a", material: "clay" },
    "eye whites": { colour: "#ffffff", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const arms = around(8, undefined, 22.5).flatMap((f, i) => {
      const curl = i % 2 ? 1 : -1;
      return [
        put(
          limb(
            [
              [0, 1.9, 0.9],
              [0.1 * curl, 0.75, 2.0],
              [0.5 * curl, 0.36, 3.2],
              [0.4 * curl, 0.5, 4.2],
              [1.0 * curl, 1.1, 4.6],
            ],
            [0.72, 0.55, 0.42, 0.32, 0.14],
            f,
          ),
          0.35,
        ),
        ...[2.6, 3.4, 4.0].map((z) =>
          paint(
            "suckers",
            ellipsoid([0.26, 0.24, 0.22], { in: f, at: [0.42 * curl - curl * 0.42, 0.42, z] }),
          ),
        ),
      ];
    });
    return [
      ...blended(
        "skin",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          put(ellipsoid([1.55, 1.3, 1.5], { at: [0, 2.0, 0] }), 0.8),
          ...arms,
          ...(
            [
              [-0.9, 5.2, 0.9, 0.34],
              [0.8, 5.4, 0.7, 0.28],
              [0.1, 5.7, 0.4, 0.22],
              [1.5, 4.6, 0.6, 0.26],
              [-1.6, 4.4, 0.3, 0.24],
              [-0.3, 5.6, -0.4, 0.3],
            ] as const
          ).map(([x, y, z, r]) => paint("spots", ellipsoid(r, { at: [x, y, z] }))),
        ],
        { cell: 0.15 * coarseness },
      ),
      part(
        "mouth",
        placed(
          wire(
            [
              [-0.42, -0.86, 1.68],
              [0, -1.04, 1.7],
              [0.42, -0.86, 1.68],
            ],
            0.075,
          ),
          HEAD,
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 25 * s, -4, -0.02), { radius: 0.38, white: 1.4 })),
    ];
  },
};
