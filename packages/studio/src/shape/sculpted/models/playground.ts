import {
  around,
  boxAt,
  cornered,
  frame,
  instances,
  merged,
  placed,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, rod } from "../pieces.js";

/** Metres: a plank over a stand, a seat and a handle at either end. */
export const seesaw: Model = {
  concept: "seesaw",
  aliases: ["see-saw", "teeter totter", "see saw", "teeter-totter"],
  realSize: 2.6,
  bestTurn: -18,
  roles: {
    plank: { colour: "#e9a52c", material: "plastic" },
    stand: { colour: "#d8392f", material: "metal" },
    handles: { colour: "#3f7fb8", material: "metal" },
    seats: { colour: "#3f7fb8", material: "plastic" },
  },
  parts: () => {
    const tilt = frame({ at: [0, 4.6, 0], roll: -13 });
    return [
      part("plank", placed(boxAt([0, 0.4, 0], [25, 0.7, 2.2], 0.28), tilt)),
      part("seats", placed(merged(...sides((s) => [boxAt([11 * s, 1.0, 0], [2.9, 0.7, 2.8], 0.3)])), tilt)),
      part(
        "handles",
        placed(
          merged(
            ...sides((s) => [
              tube(
                [
                  [8.6 * s, 0.6, 1.1],
                  [8.4 * s, 3.0, 1.1],
                  [8.4 * s, 3.0, -1.1],
                  [8.6 * s, 0.6, -1.1],
                ],
                0.22,
                { bend: 0.6, sides: 14 },
              ),
            ]),
          ),
          tilt,
        ),
      ),
      part(
        "stand",
        merged(
          ...sides((s) => sides((t) => [rod([2.4 * t, 0.25, 1.7 * s], [0, 4.7, 1.4 * s], 0.34)])),
          rod([0, 4.6, -1.9], [0, 4.6, 1.9], 0.45),
          rod([-2.6, 0.3, -1.75], [2.6, 0.3, -1.75], 0.3),
          rod([-2.6, 0.3, 1.75], [2.6, 0.3, 1.75], 0.3),
        ),
      ),
    ];
  },
};

/** Metres: a chute with a ladder behind it. */
export const slide: Model = {
  concept: "slide",
  aliases: ["playground slide", "children's slide", "chute"],
  realSize: 3,
  bestTurn: 62,
  roles: {
    chute: { colour: "#e9a52c", material: "plastic" },
    frame: { colour: "#d8392f", material: "metal" },
    steps: { colour: "#3f7fb8", material: "plastic" },
  },
  parts: () => {
    const way: Vector[] = [
      [0, 10.2, -5],
      [0, 10.1, -3.6],
      [0, 8.4, -1.4],
      [0, 5.0, 2.2],
      [0, 2.2, 5.6],
      [0, 1.2, 8.2],
      [0, 1.1, 10],
    ];
    const trough = cornered(
      [
        [-1.7, -0.2, 0.1],
        [1.7, -0.2, 0.1],
        [1.9, 0.9, 0.15],
        [1.55, 0.9, 0.12],
        [1.4, 0.15, 0.2],
        [-1.4, 0.15, 0.2],
        [-1.55, 0.9, 0.12],
        [-1.9, 0.9, 0.15],
      ],
      true,
    );
    return [
      part("chute", tube(way, 1, { section: trough, up: [0, 1, 0], steps: 8, caps: "flat" })),
      part(
        "frame",
        merged(
          ...sides((s) => [
            rod([1.75 * s, 0, -8.4], [1.75 * s, 10.2, -5], 0.26),
            tube(
              [
                [1.75 * s, 8.4, -5.6],
                [1.8 * s, 12.8, -4.4],
                [1.85 * s, 12.6, -2.6],
                [1.85 * s, 9.2, -2.2],
              ],
              0.22,
              { bend: 0.8, sides: 14 },
            ),
            rod([1.8 * s, 0, -1.4], [1.8 * s, 8.6, -1.6], 0.24),
            rod([1.2 * s, 0, 8.4], [1.2 * s, 1.1, 8.4], 0.24),
          ]),
        ),
      ),
      part(
        "steps",
        merged(
          ...[1.4, 3.2, 5.0, 6.8, 8.6].map((y) => boxAt([0, y, -8.4 + y / 3], [3.4, 0.3, 1.0], 0.12)),
          boxAt([0, 10.0, -5.0], [3.6, 0.3, 1.6], 0.12),
        ),
      ),
    ];
  },
};

/** Metres: a round mat on springs, legs under the ring. */
export const trampoline: Model = {
  concept: "trampoline",
  aliases: ["trampolines", "rebounder"],
  realSize: 3,
  bestTurn: -14,
  top: { y: 3.2, halfWidth: 4, halfDepth: 4 },
  saddle: { at: [0, 3.2, 0], astride: false },
  roles: {
    pad: { colour: "#2f7fc1", material: "fabric" },
    mat: { colour: "#23262e", material: "fabric" },
    frame: { colour: "#c3cad2", material: "metal" },
  },
  parts: () => [
    part("mat", drum(5.4, 0.2, { at: [0, 3.05, 0] }, 0.08, 80)),
    part("pad", placed(torus(6.1, 0.75, 96, 20), frame({ at: [0, 3.1, 0], scale: [1, 0.4, 1] }))),
    part(
      "frame",
      merged(
        placed(torus(6.5, 0.2, 96, 14), frame({ at: [0, 2.8, 0] })),
        instances(
          tube(
            [
              [-1.7, 2.8, 6.3],
              [-1.6, 0.25, 6.4],
              [1.6, 0.25, 6.4],
              [1.7, 2.8, 6.3],
            ],
            0.2,
            { bend: 0.5, sides: 12 },
          ),
          around(5),
        ),
      ),
    ),
  ],
};
