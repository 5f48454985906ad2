import {
  ball,
  flowing,
  frame,
  hollowed,
  lathe,
  merged,
  placed,
  roundedRectangle,
  smoothWay,
  sweep,
  type Vector,
} from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

const SPOUT: readonly Vector[] = [
  [4.6, 3.3, 0],
  [7.6, 4.4, 0],
  [9.3, 7.0, 0],
  [10.9, 9.7, 0],
];

/** Centimetres: spout to the right. */
export const teapot: Model = {
  concept: "teapot",
  aliases: ["tea pot", "pot of tea"],
  realSize: 0.25,
  bestTurn: -14,
  roles: {
    body: { colour: "#d9704f", material: "ceramic" },
    handle: { colour: "#d9704f", material: "ceramic", follows: 1 },
    lid: { colour: "#d9704f", material: "ceramic", follows: 1 },
    knob: { colour: "#d9704f", material: "ceramic", follows: 1 },
  },
  parts: (coarseness) => {
    const { outside, inside } = hollowed(
      flowing([
        [0, 0.35],
        [3.2, 0.3],
        [3.9, 0.12],
        [4.6, 0.55],
        [6.6, 2.6],
        [7.3, 5.4],
        [6.3, 8.4],
        [4.2, 10.35],
        [3.3, 10.75],
      ]),
      0.45,
      0.9,
      1.2,
    );
    const lid = lathe(
      flowing([
        [0, 10.5],
        [3.3, 10.5],
        [3.72, 10.75],
        [3.6, 11.05],
        [2.5, 11.65],
        [1.2, 12.0],
        [0.62, 12.2],
        [0, 12.25],
      ]),
    );
    const spout = blended(
      "body",
      [
        put(limb(SPOUT, [2.0, 1.6, 1.15, 0.95])),
        put(ellipsoid([2.2, 2.6, 2.0], { at: [5.4, 3.9, 0] }), 1.6),
        // Hollow, open at the tip, and no further in than the wall.
        cut(limb([...SPOUT, [11.5, 10.7, 0]], [1.6, 1.2, 0.78, 0.6, 0.6]), 0.12),
        cut(ellipsoid([6.95, 5.1, 6.95], { at: [0, 5.4, 0] })),
      ],
      // The spout's wall bears no longer triangles.
      { cell: 0.17 * Math.min(coarseness, 1.2) },
    );
    const handle = sweep(
      smoothWay(
        (
          [
            [-5.4, 8.6, 0],
            [-7.6, 9.9, 0],
            [-9.9, 9.0, 0],
            [-10.5, 6.5, 0],
            [-9.2, 4.1, 0],
            [-6.6, 3.0, 0],
          ] as const
        ).map((at) => ({ at, radius: 1 })),
        false,
        10,
      ),
      { section: roundedRectangle(1.15, 1.5, 0.55), up: [0, 0, 1], caps: "open" },
    );
    return [
      part("body", merged(lathe(outside, 104), lathe(inside, 96))),
      ...spout,
      part("lid", lid),
      part("knob", placed(ball([0.95, 0.85, 0.95], 48), frame({ at: [0, 12.9, 0] }))),
      part("handle", handle),
    ];
  },
};
