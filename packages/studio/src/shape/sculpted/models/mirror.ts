import {
  ballAt,
  cornered,
  discAt,
  frame,
  lathe,
  merged,
  mirrored,
  placed,
  rod,
  tube,
  turnedAt,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: an oval table mirror hung in a stand. */
export const mirror: Model = {
  concept: "mirror",
  aliases: ["vanity mirror", "table mirror", "looking glass", "oval mirror"],
  realSize: 0.5,
  bestTurn: -22,
  roles: {
    frame: { colour: "#fcd083", material: "metal" },
    glass: { colour: "#c4d4e2", material: "chrome" },
    stand: { colour: "#fcd083", material: "metal", follows: 1 },
  },
  parts: () => {
    const oval = frame({ at: [0, 30, 0], nod: 82, scale: [1, 1, 1.32] });
    const border = lathe(
      cornered(
        [
          [12, -1, 0.8],
          [14.6, -1, 0.9],
          [14.6, 1.2, 0.9],
          [13.2, 1.6, 0.6],
          [12, 0.8, 0.3],
        ],
        true,
      ),
      128,
    );
    return [
      part("frame", placed(border, oval)),
      part("frame", placed(discAt([0, -1, 0], 12.6, 1, 0.3), oval)),
      part(
        "glass",
        placed(
          lathe(
            cornered([
              [0, -0.2],
              [12.6, -0.2, 0.1],
              [12.6, 0.35, 0.1],
              [0, 0.35],
            ]),
            128,
          ),
          oval,
        ),
      ),
      part(
        "stand",
        mirrored(
          merged(
            tube(
              [
                [0, 4, 0],
                [8, 5.4, 0],
                [14.6, 12, 0],
                [16.2, 22, 0],
                [16.2, 30, 0],
              ],
              0.85,
            ),
            ballAt([16.2, 31, 0], 1.5),
            rod([14, 30, 0], [16.4, 30, 0], 0.7),
          ),
        ),
      ),
      part(
        "stand",
        turnedAt(
          [0, 0, 0],
          [
            [0, 0],
            [10.5, 0, 0.6],
            [10, 1.6, 0.8],
            [3.4, 2.6, 2],
            [1.6, 5.4, 0.8],
            [0, 5.6],
          ],
        ),
      ),
      part(
        "frame",
        merged(ballAt([0, 50, -2.6], 1.4), ballAt([1.9, 49.4, -2.5], 1), ballAt([-1.9, 49.4, -2.5], 1)),
      ),
    ];
  },
};
