import { cos, radians, sin } from "../../../math/exact.js";
import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { onHooves, standing } from "../hoofed.js";
import type { Model } from "../model.js";

const HEAD = frame({ at: [0, 6.7, 3.4], turn: 14, nod: 12 });
const SKULL = [1.05, 1.3, 1.15] as const;

/** Locks of wool spread evenly over an ellipsoid (golden-angle spiral). */
function locks(count: number, radii: readonly [number, number, number], size: number) {
  return Array.from({ length: count }, (_, i) => {
    const y = 1 - (2 * (i + 0.5)) / count;
    const r = Math.sqrt(1 - y * y);
    const angle = radians(137.508 * i);
    const at = [radii[0] * r * cos(angle), radii[1] * y, radii[2] * r * sin(angle)] as const;
    return { at, size: size * (0.9 + 0.22 * sin(i * 2.4)) };
  });
}

const HOOF = 0.5;
const GAIT = standing({
  x: 1.15,
  fore: [1.9, 1.3],
  hind: [-2.4, -1.7],
  height: 4.3,
  joins: [1.5, -1.8],
  radii: [0.68, 0.47, 0.38],
  hoof: HOOF,
});

export const sheep: Model = {
  concept: "sheep",
  aliases: ["lamb", "ewe", "ram"],
  realSize: 1.2,
  bestTurn: -40,
  saddle: { at: [0, 7.0, -0.2], astride: true },
  roles: {
    wool: { colour: "#fbf5ea", material: "clay" },
    skin: { colour: "#4a3f3d", material: "clay" },
    ears: { colour: "#e9a79d", material: "clay" },
    ...EYE_ROLES,
    "eye whites": { colour: "#ffffff", material: "ceramic" },
  },
  parts: (coarseness) => {
    const cell = 0.125 * coarseness;
    const fleece = [
      put(ellipsoid([2.3, 2.2, 3.1], { at: [0, 5.0, -0.2] })),
      ...locks(64, [2.2, 2.1, 3.0], 0.86).map(({ at, size }) =>
        put(ellipsoid(size, { at: [at[0], at[1] + 5.0, at[2] - 0.2] }), 0.16),
      ),
      put(ellipsoid(0.75, { at: [0, 5.6, -3.5] }), 0.2),
    ];
    const cap = locks(9, [0.8, 0.4, 0.7], 0.5).map(({ at, size }) =>
      put(ellipsoid(size, { in: HEAD, at: [at[0], at[1] + 1.2, at[2] - 0.2] }), 0.12),
    );
    const head = blended(
      "skin",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        put(ellipsoid([0.82, 0.8, 0.85], { in: HEAD, at: [0, -0.75, 0.75] }), 0.5),
        ...sides((s) => [
          put(
            limb(
              [
                [0.85 * s, 0.55, 0],
                [1.5 * s, 0.5, 0.05],
                [2.05 * s, 0.2, 0.1],
              ],
              [0.25, 0.38, 0.2],
              HEAD,
            ),
            0.2,
          ),
          paint("ears", ellipsoid([0.55, 0.24, 0.3], { in: HEAD, at: [1.6 * s, 0.36, 0.42], roll: -16 * s })),
        ]),
      ],
      { cell: cell * 0.8 },
    );
    const legs = blended("skin", onHooves(GAIT, HOOF), { cell: cell * 1.15 });
    return [
      ...blended("wool", fleece, { cell }),
      ...blended("wool", cap, { cell: cell * 0.8 }),
      ...head,
      ...legs,
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 36 * s, 10, -0.02), { radius: 0.23, white: 1.45 })),
    ];
  },
};
