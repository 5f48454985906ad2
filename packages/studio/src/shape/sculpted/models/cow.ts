import { flowing, frame, lathe, placed, torus, tube } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { hoofPaint, onHooves, standing } from "../hoofed.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 8.2, 4.4], turn: 14, nod: 8 });
const SKULL = [1.35, 1.5, 1.4] as const;

const HOOF = 0.62;
const GAIT = standing({
  x: 1.35,
  fore: [2.5, 1.9],
  hind: [-3.4, -2.7],
  height: 5.2,
  joins: [2.1, -2.8],
  radii: [1.15, 0.66, 0.52],
  hoof: HOOF,
});

/** Leaves that stand off to the sides and droop. */
const EAR = [0.98, 0.46, 0.24] as const;
const earAt = (s: number, out = 0, fore = 0) => ({
  at: [(2.0 + out) * s, 0.5, 0.05 + fore] as const,
  roll: -20 * s,
  turn: -16 * s,
});

export const cow: Model = {
  concept: "cow",
  aliases: ["dairy cow", "cattle", "calf", "bull", "ox"],
  realSize: 2.3,
  bestTurn: -42,
  saddle: { at: [0, 7.8, -0.4], astride: true },
  roles: {
    hide: { colour: "#fbf6ec", material: "clay" },
    patches: { colour: "#33292a", material: "clay", follows: 0.45 },
    muzzle: { colour: "#f1a9a2", material: "clay" },
    horns: { colour: "#e8d6b4", material: "clay" },
    hooves: { colour: "#4a3d38", material: "clay" },
    bell: { colour: "#e0b04a", material: "gold" },
    collar: { colour: "#c8463c", material: "matte plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const body = blended(
      "hide",
      [
        put(ellipsoid([2.1, 2.15, 3.9], { at: [0, 5.8, -0.4] })),
        put(ellipsoid([1.9, 2.0, 1.9], { at: [0, 5.9, 2.0] }), 1.0),
        put(ellipsoid([1.9, 1.95, 1.7], { at: [0, 6.0, -2.9] }), 1.0),
        put(
          limb(
            [
              [0, 6.6, 2.4],
              [0, 7.8, 3.8],
            ],
            [1.45, 1.15],
          ),
          0.8,
        ),
        put(
          limb(
            [
              [0, 7.1, -4.2],
              [0.1, 6.0, -4.9],
              [0.35, 3.9, -4.9],
            ],
            [0.28, 0.2, 0.17],
          ),
          0.25,
        ),
        put(ellipsoid([0.32, 0.6, 0.32], { at: [0.4, 3.3, -4.9] }), 0.15),
        put(ellipsoid([0.95, 0.75, 0.95], { at: [0, 3.75, -1.9] }), 0.4),
        ...onHooves(GAIT, HOOF),
        paint("patches", ellipsoid([1.6, 1.7, 1.5], { at: [1.8, 6.7, 0.9] })),
        paint("patches", ellipsoid([1.7, 1.6, 1.45], { at: [1.6, 5.6, -3.3] })),
        paint("patches", ellipsoid([1.7, 1.6, 1.8], { at: [-1.7, 6.5, -1.0] })),
        paint("patches", ellipsoid([0.9, 1.1, 1.1], { at: [-1.5, 5.2, 3.1] })),
        paint("patches", ellipsoid([0.7, 0.95, 0.7], { at: [0.42, 3.25, -4.9] })),
        paint("muzzle", ellipsoid([0.95, 0.6, 0.95], { at: [0, 3.1, -1.9] })),
        ...hoofPaint("hooves", GAIT, HOOF),
      ],
      { cell },
    );
    const head = blended(
      "hide",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        put(ellipsoid([1.15, 0.85, 0.95], { in: HEAD, at: [0, -1.15, 1.0] }), 0.5),
        ...sides((s) => [put(ellipsoid(EAR, { in: HEAD, ...earAt(s) }), 0.12)]),
        paint("patches", ellipsoid([1.0, 1.5, 1.6], { in: HEAD, at: [1.15, 0.6, 0.5] })),
        // An ear of the patch's colour would look like a ball beside the horn.
        ...sides((s) => [
          paint("hide", ellipsoid([1.05, 0.7, 0.8], { in: HEAD, ...earAt(s, 0.12) })),
          paint("muzzle", ellipsoid([0.66, 0.25, 0.3], { in: HEAD, ...earAt(s, 0.02, 0.26) })),
        ]),
        paint("muzzle", ellipsoid([1.5, 0.92, 1.2], { in: HEAD, at: [0, -1.4, 1.35] })),
        ...sides((s) => [
          paint("hooves", ellipsoid([0.2, 0.26, 0.4], { in: HEAD, at: [0.45 * s, -0.98, 1.92] })),
        ]),
      ],
      { cell: cell * 0.8 },
    );
    const horns = sides((s) => [
      part(
        "horns",
        placed(
          tube(
            [
              [0.7 * s, 1.15, -0.1],
              [1.1 * s, 1.7, -0.05],
              [1.05 * s, 2.35, 0.05],
            ],
            [0.34, 0.27, 0.09],
          ),
          HEAD,
        ),
      ),
    ]);
    const throat = frame({ at: [0, 7.2, 3.1], nod: 52 });
    const bell = lathe(
      flowing([
        [0, 0.25],
        [0.3, 0.05],
        [0.62, 0],
        [0.52, 0.4],
        [0.4, 0.85],
        [0.2, 1.05],
        [0, 1.08],
      ]),
      40,
    );
    return [
      ...body,
      ...head,
      ...horns,
      part("collar", placed(torus(1.36, 0.17, 72, 20), throat)),
      part("bell", placed(bell, frame({ at: [0, 5.15, 4.2] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 32 * s, 12, -0.03), { radius: 0.27, slit: 1.25 })),
    ];
  },
};
