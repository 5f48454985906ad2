import { cos, radians, sin } from "../../../math/exact.js";
import { ball, frame, instances, merged, type Placement, placed, torus } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, put } from "../../solid/index.js";
import { type Part, part } from "../model.js";
import { circlet } from "../models/crown.js";
import { drum, turned } from "../pieces.js";
import type { Headgear } from "./look.js";
import { HEAD } from "./pose.js";

const on = (placement: Placement): Placement => ({ in: HEAD, ...placement });
/** A turned solid on the head. */
const hat = (corners: Parameters<typeof turned>[0], placement: Placement = {}) =>
  turned(corners, on(placement), 56);

/** The upper half of a shell around the skull, down to a height in the head's frame. */
function bowl(role: string, radii: readonly [number, number, number], low: number, cell: number): Part[] {
  const { origin, y } = HEAD;
  const at = [origin[0] + y[0] * low, origin[1] + y[1] * low, origin[2] + y[2] * low] as const;
  return blended(
    role,
    [put(ellipsoid(radii, { in: HEAD, at: [0, 0.35, -0.1] })), cut(halfSpace(at, y), 0.12)],
    { cell },
  );
}

/** A circlet with a ball on each of its points. */
export const CROWN: Headgear = {
  roles: {
    crown: { colour: "#fcd083", material: "metal" },
    jewels: { colour: "#d3253b", material: "ceramic" },
  },
  parts: () => {
    const ring = (radius: number, y: number, size: number) =>
      Array.from({ length: 7 }, (_, n) => {
        const angle = radians((360 * n) / 7);
        return frame(on({ at: [radius * sin(angle), y, radius * cos(angle)], scale: size }));
      });
    const band = circlet(7, { radius: 1.72, flare: 0.1, low: 0.8, high: 1.8, thickness: 0.07 }, 112);
    return [
      part("crown", placed(band, frame(on({ at: [0, 1.12, -0.1] })))),
      part("crown", placed(torus(1.78, 0.15, 56, 14), frame(on({ at: [0, 1.2, -0.1] })))),
      part("crown", instances(ball(0.17, 16), ring(1.92, 3.0, 1))),
      part("jewels", instances(ball(0.17, 16), ring(1.86, 1.68, 1))),
    ];
  },
};

export const TOQUE: Headgear = {
  roles: { hat: { colour: "#fbfaf5", material: "clay" } },
  parts: (cell) => [
    part("hat", placed(drum(1.72, 1.5, { at: [0, 2.0, -0.15] }, 0.12), HEAD)),
    ...blended(
      "hat",
      [0, 1, 2, 3, 4, 5, 6].map((n) => {
        const angle = radians(n * 60);
        const out = n === 6 ? 0 : 1.15;
        return put(
          ellipsoid(
            [1.1, 1.05, 1.1],
            on({ at: [out * sin(angle), n === 6 ? 3.6 : 3.2, out * cos(angle) - 0.15] }),
          ),
          0.4,
        );
      }),
      { cell: cell * 1.1 },
    ),
  ],
};

export const POINTED: Headgear = {
  roles: {
    hat: { colour: "#3a4fb0", material: "felt" },
    "hat band": { colour: "#f0c65a", material: "clay" },
  },
  parts: () => [
    part(
      "hat",
      hat(
        [
          [0, 0],
          [3.1, 0, 0.1],
          [3.1, 0.22, 0.1],
          [1.75, 0.5, 0.3],
          [0.9, 2.9, 1],
          [0.1, 5.2, 0.1],
          [0, 5.25],
        ],
        { at: [0, 1.15, -0.25], nod: -8 },
      ),
    ),
    part("hat band", placed(torus(1.68, 0.24, 48, 12), frame(on({ at: [0, 1.85, -0.35], nod: -8 })))),
  ],
};

export const COWBOY: Headgear = {
  roles: {
    hat: { colour: "#a8733f", material: "felt" },
    "hat band": { colour: "#5a3a20", material: "leather" },
  },
  parts: () => [
    part(
      "hat",
      placed(
        hat(
          [
            [0, 0],
            [3.1, 0.25, 0.12],
            [3.15, 0.5, 0.1],
            [1.85, 0.35, 0.3],
            [1.6, 2.1, 0.5],
            [0, 1.85],
          ],
          { at: [0, 1.1, -0.15], scale: [1, 1, 0.88] },
        ),
        frame({}),
      ),
    ),
    part(
      "hat band",
      placed(torus(1.76, 0.2, 48, 12), frame(on({ at: [0, 1.65, -0.15], scale: [1, 1, 0.9] }))),
    ),
  ],
};

export const HARD_HAT: Headgear = {
  roles: { helmet: { colour: "#f2b62e", material: "plastic" } },
  parts: (cell) =>
    [
      ...bowl("helmet", [2.1, 2.15, 2.2], 0.8, cell),
      part("helmet", placed(drum(2.35, 0.2, { at: [0, 0.95, 0.1], scale: [1, 1, 1.12] }, 0.09), HEAD)),
      part("helmet", placed(torus(2.0, 0.16, 40, 10), frame(on({ at: [0, 0.35, -0.1], nod: 90, roll: 0 })))),
    ].slice(0, 3),
};

export const FIRE_HELMET: Headgear = {
  roles: {
    helmet: { colour: "#c8322b", material: "plastic" },
    badge: { colour: "#f0c65a", material: "metal" },
  },
  parts: (cell) => [
    ...bowl("helmet", [2.1, 2.2, 2.2], 0.8, cell),
    part("helmet", placed(drum(2.6, 0.2, { at: [0, 0.9, -0.25], scale: [0.95, 1, 1.12] }, 0.09), HEAD)),
    part("badge", placed(drum(0.6, 0.2, { at: [0, 1.75, 1.72], nod: 68 }, 0.06), HEAD)),
  ],
};

export const PEAKED: Headgear = {
  roles: {
    cap: { colour: "#2d3c66", material: "clay" },
    visor: { colour: "#17181d", material: "plastic" },
    badge: { colour: "#f0c65a", material: "metal" },
  },
  parts: () => [
    part(
      "cap",
      hat(
        [
          [0, 0],
          [1.82, 0, 0.1],
          [1.82, 0.75, 0.15],
          [2.3, 1.35, 0.35],
          [1.6, 1.85, 0.5],
          [0, 1.95],
        ],
        { at: [0, 1.15, -0.15], nod: -6 },
      ),
    ),
    part("visor", placed(drum(1.75, 0.16, { at: [0, 1.15, 0.62], nod: 12 }, 0.07), HEAD)),
    part("badge", placed(drum(0.34, 0.16, { at: [0, 2.1, 1.95], nod: 82 }, 0.05), HEAD)),
  ],
};

export const STRAW: Headgear = {
  roles: {
    hat: { colour: "#e6c878", material: "paper" },
    "hat band": { colour: "#b5443a", material: "clay" },
  },
  parts: () => [
    part(
      "hat",
      hat(
        [
          [0, 0],
          [3.2, 0, 0.1],
          [3.2, 0.2, 0.1],
          [1.8, 0.35, 0.2],
          [1.6, 1.7, 0.7],
          [0, 1.8],
        ],
        { at: [0, 1.15, -0.2], nod: -5 },
      ),
    ),
    part("hat band", placed(torus(1.74, 0.2, 48, 12), frame(on({ at: [0, 1.7, -0.25], nod: -5 })))),
  ],
};

export const BANDANA: Headgear = {
  roles: {
    bandana: { colour: "#c8322b", material: "clay" },
    eyepatch: { colour: "#1c1a1e", material: "leather" },
  },
  parts: (cell) => [
    ...bowl("bandana", [2.02, 1.9, 2.02], 0.75, cell),
    ...blended(
      "bandana",
      [
        put(
          limb(
            [
              [1.6, 0.9, -0.9],
              [2.5, 0.5, -1.1],
            ],
            [0.4, 0.2],
            HEAD,
          ),
        ),
        put(
          limb(
            [
              [1.6, 0.9, -0.9],
              [2.3, 0.0, -1.0],
            ],
            [0.38, 0.16],
            HEAD,
          ),
          0.2,
        ),
      ],
      { cell },
    ),
    part("eyepatch", placed(drum(0.5, 0.16, { at: [-0.68, 0.22, 1.66], nod: 84, turn: -22 }, 0.07), HEAD)),
    part("eyepatch", placed(torus(1.92, 0.09, 48, 10), frame(on({ at: [0, 0.5, 0], roll: 20, nod: 4 })))),
  ],
};

export const HELM: Headgear = {
  roles: { helmet: { colour: "#c3c8d1", material: "metal" }, plume: { colour: "#c73a32", material: "clay" } },
  parts: (cell) => [
    ...blended(
      "helmet",
      [
        put(ellipsoid([2.1, 2.25, 2.1], on({ at: [0, 0.1, -0.05] }))),
        cut(ellipsoid([1.35, 1.35, 1.6], on({ at: [0, -0.45, 1.6] })), 0.12),
        cut(halfSpace([0, 11.3, 0], [0, 1, 0]), 0.1),
      ],
      { cell },
    ),
    ...blended(
      "plume",
      [
        put(
          limb(
            [
              [0, 2.2, 0.6],
              [0, 3.0, -0.3],
              [0, 2.6, -1.8],
              [0, 1.0, -2.7],
            ],
            [0.3, 0.5, 0.55, 0.2],
            HEAD,
          ),
        ),
      ],
      { cell },
    ),
  ],
};

/** A pointed red cap with a white rim and a bobble. */
export const SANTA_HAT: Headgear = {
  roles: { hat: { colour: "#cf2f2f", material: "felt" }, trim: { colour: "#fdfaf3", material: "wool" } },
  parts: (cell) => [
    ...blended(
      "hat",
      [
        put(
          limb(
            [
              [0, 1.2, -0.2],
              [0.3, 2.9, -0.5],
              [1.6, 3.3, -0.6],
              [2.5, 2.2, -0.4],
            ],
            [1.75, 1.05, 0.62, 0.3],
            HEAD,
          ),
        ),
      ],
      { cell: 1.35 * cell },
    ),
    part("trim", placed(torus(1.75, 0.42, 48, 16), frame(on({ at: [0, 1.2, -0.2], nod: -6 })))),
    part("trim", placed(ball(0.58, 32), frame(on({ at: [2.6, 1.8, -0.35] })))),
  ],
};

/** Merged so that a halo is one part. */
export const HALO: Headgear = {
  roles: { halo: { colour: "#ffd95e", material: "metal" } },
  parts: () => [
    part("halo", merged(placed(torus(1.3, 0.16, 56, 14), frame(on({ at: [0, 3.0, 0], nod: 12 }))))),
  ],
};
