import { cos, radians, sin } from "../../../math/exact.js";
import { frame, tube, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** The shell's way: a spiral that rises out of its plane as it winds in. */
function winding(side: 1 | -1): { points: Vector[]; radii: number[] } {
  const points: Vector[] = [];
  const radii: number[] = [];
  for (let i = 0; i <= 30; i++) {
    const t = i / 30;
    const angle = radians(-150 - 830 * t);
    const reach = 2.1 * (1 - t) * (1 - 0.25 * t) + 0.12;
    points.push([side * (0.15 + 1.25 * t), 3.55 + reach * sin(angle), -0.9 + reach * cos(angle)]);
    radii.push(1.2 * (1 - 0.72 * t));
  }
  return { points, radii };
}

export const snail: Model = {
  concept: "snail",
  aliases: ["garden snail"],
  realSize: 0.05,
  bestTurn: -56,
  roles: {
    shell: { colour: "#c9793a", material: "plastic" },
    swirl: { colour: "#f0c98c", material: "plastic", follows: 1.25 },
    body: { colour: "#e8c79a", material: "clay" },
    mouth: { colour: "#8d5a3a", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const spirals = [1, -1].map((side) => winding(side as 1 | -1));
    const groove = (side: 1 | -1) => {
      const { points, radii } = winding(side);
      return tube(
        points.map(([x, y, z], i): Vector => [x + side * radii[i]! * 0.93, y, z]),
        radii.map((r) => r * 0.17),
        { sides: 10, steps: 3 },
      );
    };
    return [
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [0, 0.42, -4.6],
                [0, 0.7, -2.5],
                [0, 0.95, 0],
                [0, 0.95, 2.2],
                [0, 1.9, 3.5],
                [0, 3.0, 4.0],
              ],
              [0.3, 0.8, 1.05, 0.95, 0.85, 0.9],
            ),
          ),
          put(ellipsoid([1.35, 0.4, 3.6], { at: [0, 0.4, -0.4] }), 0.5),
          put(ellipsoid([1.05, 1.0, 1.05], { at: [0, 3.2, 4.1] }), 0.4),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.5 * s, 3.8, 4.1],
                  [0.75 * s, 5.0, 4.4],
                ],
                [0.24, 0.2],
              ),
              0.2,
            ),
            put(ellipsoid(0.44, { at: [0.78 * s, 5.25, 4.45] }), 0.1),
            put(
              limb(
                [
                  [0.5 * s, 2.9, 4.9],
                  [0.7 * s, 2.75, 5.5],
                ],
                [0.18, 0.12],
              ),
              0.15,
            ),
          ]),
        ],
        { cell: 0.12 * coarseness },
      ),
      ...spirals.map(({ points, radii }) => part("shell", tube(points, radii, { sides: 28, steps: 3 }))),
      part("swirl", groove(1)),
      part("swirl", groove(-1)),
      part(
        "mouth",
        wire(
          [
            [-0.42, 2.75, 5.0],
            [0, 2.6, 5.1],
            [0.42, 2.75, 5.0],
          ],
          0.06,
        ),
      ),
      ...sides((s) => eye(frame({ at: [0.82 * s, 5.27, 4.84], turn: 12 * s }), { radius: 0.28 })),
    ];
  },
};
