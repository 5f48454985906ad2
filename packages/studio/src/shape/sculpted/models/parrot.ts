import { frame, merged, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, type Part, part, type RoleSpec } from "../model.js";
import { rod } from "../pieces.js";

const HEAD = frame({ at: [0, 8.6, 0.9], turn: 18, roll: -5 });
const SKULL = [1.5, 1.5, 1.5] as const;

/** Height and depth of a tail's middle and tip. */
interface Tail {
  readonly middle: readonly [number, number];
  readonly tip: readonly [number, number];
}

const { perch: PERCH, ...PLUMAGE } = {
  plumage: { colour: "#df3a34", material: "clay" },
  "wing coverts": { colour: "#f7c031", material: "clay" },
  "flight feathers": { colour: "#2d74c9", material: "clay" },
  face: { colour: "#fbf7ee", material: "clay" },
  beak: { colour: "#33313a", material: "plastic" },
  perch: { colour: "#8a5a36", material: "wood" },
  ...EYE_ROLES,
} satisfies Record<string, RoleSpec>;

/** A macaw on its perch. */
export const parrot: Model = {
  concept: "parrot",
  aliases: ["macaw", "scarlet macaw"],
  realSize: 0.8,
  bestTurn: -40,
  roles: { ...PLUMAGE, perch: PERCH },
  parts: (coarseness) =>
    partsOf(0.125 * coarseness, { middle: [1.8, -2.0], tip: [-0.4, -2.9] }, [
      part(
        "perch",
        merged(
          rod([-3.2, 2.9, 0.3], [3.2, 2.9, 0.3], 0.3),
          rod([0, -2.6, 0.3], [0, 2.9, 0.3], 0.22),
          rod([0, -2.9, 0.3], [0, -2.5, 0.3], 1.5, 40),
        ),
      ),
    ]),
};

/** The same as it sits on somebody or something else, its tail held up. */
export const perchedParrot: Model = {
  concept: "perched parrot",
  aliases: ["perched macaw"],
  realSize: 0.62,
  bestTurn: -40,
  roles: PLUMAGE,
  parts: (coarseness) => partsOf(0.125 * coarseness, { middle: [2.9, -2.3], tip: [2.5, -4.1] }, []),
};

function partsOf(cell: number, tail: Tail, below: readonly Part[]): Part[] {
  return [
    ...blended(
      "plumage",
      [
        put(
          limb(
            [
              [0, 8.2, 0.6],
              [0, 6.4, 0.3],
              [0, 4.6, -0.4],
              [0, 3.4, -1.2],
            ],
            [1.15, 1.7, 1.55, 0.8],
          ),
        ),
        put(ellipsoid(SKULL, { in: HEAD }), 0.5),
        ...[-0.35, 0, 0.35].map((x) =>
          put(
            limb(
              [
                [x * 0.6, 3.6, -1.0],
                [x, 1.8, -2.0],
                [x * 1.2, -0.4 + Math.abs(x), -2.9],
              ],
              [0.6, 0.4, 0.16],
            ),
            0.2,
          ),
        ),
        paint(
          "flight feathers",
          ellipsoid([1.4, 1.3, 1.6], { at: [0, tail.tip[0] + 0.5, tail.tip[1] + 0.2] }),
        ),
        ...sides((s) => [
          paint("face", ellipsoid([0.6, 0.72, 0.8], { in: HEAD, at: [1.0 * s, -0.1, 0.95] })),
        ]),
      ],
      { cell },
    ),
    ...sides((s) =>
      blended(
        "plumage",
        [
          put(
            limb(
              [
                [1.45 * s, 7.0, 0.1],
                [1.75 * s, 5.4, -0.4],
                [1.3 * s, 3.2, -1.5],
                [0.8 * s, tail.middle[0], tail.middle[1] - 0.3],
              ],
              [0.6, 0.85, 0.6, 0.16],
            ),
          ),
          paint("wing coverts", ellipsoid([1.5, 0.75, 1.6], { at: [1.6 * s, 5.2, -0.4], nod: 26 })),
          paint("flight feathers", ellipsoid([1.6, 2.0, 1.7], { at: [1.3 * s, 2.85, -1.5], nod: 26 })),
        ],
        { cell },
      ),
    ),
    part(
      "beak",
      placed(
        merged(
          tube(
            [
              [0, 0.12, 1.2],
              [0, 0.02, 2.05],
              [0, -0.75, 2.25],
              [0, -1.05, 2.05],
            ],
            [0.55, 0.46, 0.2, 0.05],
            { sides: 22 },
          ),
          tube(
            [
              [0, -0.5, 1.2],
              [0, -0.75, 1.75],
            ],
            [0.36, 0.16],
            { sides: 18 },
          ),
        ),
        HEAD,
      ),
    ),
    ...below,
    part(
      "beak",
      merged(
        ...sides((s) =>
          [-0.2, 0.02, 0.24].map((dx) =>
            tube(
              [
                [0.62 * s + dx, 3.15, -0.1],
                [0.62 * s + dx, 3.3, 0.35],
                [0.62 * s + dx, 3.0, 0.68],
              ],
              [0.14, 0.15, 0.1],
              { sides: 12 },
            ),
          ),
        ),
      ),
    ),
    ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 46 * s, 8, 0), { radius: 0.27 })),
  ];
}
