import {
  ballAt,
  boxAt,
  cornered,
  discAt,
  frame,
  hollowed,
  lathe,
  merged,
  mirrored,
  placed,
  rod,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a wash-basin on its pedestal. */
export const sink: Model = {
  concept: "sink",
  aliases: ["washbasin", "wash basin", "bathroom sink", "basin sink", "pedestal sink", "washstand"],
  realSize: 1.05,
  bestTurn: -24,
  roles: {
    basin: { colour: "#f5f5f2", material: "ceramic" },
    inside: { colour: "#f5f5f2", material: "ceramic", follows: 1 },
    tap: { colour: "#c9cdd2", material: "chrome" },
    drain: { colour: "#8d9299", material: "metal" },
  },
  parts: () => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 61],
        [11, 61, 2],
        [22, 70, 12],
        [29, 82, 4],
        [30, 87],
      ]),
      2.6,
      70,
      6,
    );
    const oval = frame({ scale: [1.12, 1, 0.88], at: [0, 0, 3] });
    const foot = lathe(
      cornered([
        [0, 0],
        [15, 0, 1.5],
        [14, 4, 4],
        [9, 14, 12],
        [8.4, 44, 12],
        [12.5, 64, 3],
        [0, 64],
      ]),
      72,
    );
    const handle = merged(
      rod([11, 88, -18], [11, 92.4, -18], 1.7),
      ballAt([11, 93.2, -18], [2.1, 1.6, 2.1]),
      rod([11, 93.4, -18], [15, 94.6, -17], 0.75),
    );
    return [
      part("basin", placed(lathe(outside, 112), oval)),
      part("inside", placed(lathe(inside, 112), oval)),
      part("basin", foot),
      part("basin", boxAt([0, 84, -19], [58, 9, 14], 3.4)),
      part("basin", boxAt([0, 91, -25], [58, 12, 3.4], 1.6)),
      part(
        "tap",
        merged(
          tube(
            [
              [0, 87, -17],
              [0, 97, -17],
              [0, 102, -14],
              [0, 102.5, -9],
              [0, 98.6, -6],
            ],
            1.7,
          ),
          discAt([0, 88, -17], 3, 1.4, 0.5),
        ),
      ),
      part("tap", mirrored(handle)),
      part("drain", discAt([0, 70, 3], 3, 0.6, 0.25)),
    ];
  },
};
