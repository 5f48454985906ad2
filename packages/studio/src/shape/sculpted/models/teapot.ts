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
import { type Model, part } from "../model.js";
import { opened, unlidded } from "../opening.js";
import { hollowSpout } from "../spout.js";

const SPOUT: readonly Vector[] = [
  [4.2, 3.5, 0],
  [7.2, 4.3, 0],
  [9.5, 6.7, 0],
  [11.0, 9.5, 0],
];

const LID = ["lid", "knob"];
/** The middle of the lid's rim to where things turn about. */
const OFF_ITS_NECK = frame({ at: [0, -10.6, 0] });

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
  parts: () => {
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
    const spout = hollowSpout(SPOUT, [2.2, 1.65, 1.2, 0.98], 0.24);
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
      part("body", spout),
      part("lid", lid),
      part("knob", placed(ball([0.95, 0.85, 0.95], 48), frame({ at: [0, 12.9, 0] }))),
      part("handle", handle),
    ];
  },
};

/** Its lid lies before it. */
export const openTeapot: Model = opened(teapot, "open", {
  parts: (coarseness) =>
    teapot
      .parts(coarseness)
      .map(({ role, mesh }) =>
        part(
          role,
          LID.includes(role) ? placed(placed(mesh, OFF_ITS_NECK), frame({ at: [3.6, 0.12, 9.6] })) : mesh,
        ),
      ),
});

export const lidlessTeapot: Model = unlidded(teapot, "lidless", LID);
