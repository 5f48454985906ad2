import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

/** Propped up on two arms, so that all five are seen from anywhere. */
export const starfish: Model = {
  concept: "starfish",
  aliases: ["sea star", "seastar", "star fish"],
  realSize: 0.16,
  bestTurn: -16,
  roles: {
    body: { colour: "#f0703f", material: "clay" },
    bumps: { colour: "#ffd9a8", material: "clay" },
  },
  parts: (coarseness) => {
    const out = (i: number, r: number, wave = 0, z = 0): Vector => {
      const a = radians(72 * i + wave);
      return [r * sin(a), r * cos(a), z];
    };
    const arms = [0, 1, 2, 3, 4].map((i) =>
      put(limb([out(i, 0), out(i, 2.6, 3), out(i, 5.2, i % 2 ? 8 : -5)], [1.6, 1.15, 0.5]), 0.8),
    );
    const bumps = [0, 1, 2, 3, 4].flatMap((i) =>
      [1.2, 2.05, 2.9, 3.7, 4.5].map((r, k) =>
        ballAt(
          out(i, r, k > 2 ? (i % 2 ? 6 : -2) : 2, [1.52, 1.3, 1.1, 0.9, 0.7][k]!),
          [0.32 - k * 0.035, 0.32 - k * 0.035, 0.24],
          {},
          18,
        ),
      ),
    );
    const whole = [
      ...blended("body", [put(ellipsoid([1.9, 1.9, 1.6], { at: [0, 0, 0] })), ...arms], {
        cell: 0.15 * coarseness,
      }),
      part("bumps", merged(ballAt([0, 0, 1.62], [0.36, 0.36, 0.26], {}, 18), ...bumps)),
    ];
    return whole.map(({ role, mesh }) => part(role, placed(mesh, frame({ nod: -16 }))));
  },
};
