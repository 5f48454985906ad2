import { type Corner, cornered, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { slab, wire } from "../pieces.js";

const HEAD = frame({ at: [0, 1.0, 0.3], turn: 8 });
const SKULL = [1.35, 1.2, 1.15] as const;
const WING: readonly Corner[] = [
  [0.5, -1.6, 0.2],
  [1.5, -1.0, 0.1],
  [2.4, -1.9, 0.12],
  [3.3, -0.9, 0.1],
  [4.4, -1.5, 0.12],
  [4.7, -0.2, 0.1],
  [5.8, -0.2, 0.15],
  [4.6, 2.0, 0.4],
  [3.2, 1.3, 0.8],
  [0.6, 0.9, 0.3],
];

/** The animal. */
export const bat: Model = {
  concept: "bat",
  aliases: ["vampire bat", "fruit bat"],
  realSize: 0.4,
  bestTurn: -8,
  floats: true,
  roles: {
    fur: { colour: "#5a4a6b", material: "clay" },
    wings: { colour: "#3d3350", material: "clay", follows: 0.75 },
    ears: { colour: "#d79ab0", material: "clay" },
    fangs: { colour: "#ffffff", material: "ceramic" },
    "eye whites": { colour: "#ffffff", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const right = slab(cornered(WING, true), 0.2, 0.08, { turn: -14, at: [0.1, 0, -0.2] });
    const bone = (points: readonly (readonly [number, number, number])[]) => wire(points, [0.16, 0.13, 0.07]);
    const mirror = frame({ scale: [-1, 1, 1] });
    const bones = [
      bone([
        [0.5, 0.5, 0],
        [2.6, 0.7, 0.55],
        [4.45, 1.8, 1.0],
      ]),
      bone([
        [2.6, 0.9, 0.6],
        [3.2, -0.1, 0.75],
        [3.25, -0.75, 0.75],
      ]),
      bone([
        [3.2, 1.1, 0.75],
        [4.4, 0.5, 1.05],
        [5.5, -0.1, 1.3],
      ]),
    ];
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([1.05, 1.4, 1.0], { at: [0, -0.9, 0] })),
          put(ellipsoid(SKULL, { in: HEAD }), 0.3),
          ...pairOf(
            [
              [0.7, 0.8, 0],
              [1.1, 1.7, 0],
              [1.35, 2.4, 0],
            ],
            [0.5, 0.42, 0.08],
            HEAD,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.45 * s, -2.1, 0],
                  [0.5 * s, -2.6, 0.2],
                ],
                [0.28, 0.2],
              ),
              0.2,
            ),
            paint(
              "ears",
              limb(
                [
                  [0.9 * s, 1.2, 0.5],
                  [1.15 * s, 1.8, 0.4],
                ],
                [0.3, 0.16],
                HEAD,
              ),
            ),
          ]),
        ],
        { cell: 0.095 * coarseness },
      ),
      part("wings", right),
      part("wings", placed(right, mirror)),
      ...bones.flatMap((mesh) => [part("fur", mesh), part("fur", placed(mesh, mirror))]),
      part(
        "wings",
        placed(
          wire(
            [
              [-0.5, -0.42, 1.02],
              [0, -0.58, 1.06],
              [0.5, -0.42, 1.02],
            ],
            0.055,
          ),
          HEAD,
        ),
      ),
      ...sides((s) => [
        part(
          "fangs",
          placed(
            wire(
              [
                [0.26 * s, -0.54, 1.05],
                [0.25 * s, -0.82, 1.03],
              ],
              [0.1, 0.03],
            ),
            HEAD,
          ),
        ),
      ]),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 26 * s, 12, -0.02), { radius: 0.28, white: 1.4 })),
    ];
  },
};
