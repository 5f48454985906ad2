import { around, ball, ballAt, frame, instances, merged, placed } from "../../mesh/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: a bauble with a golden band and cap. */
export const christmasOrnament: Model = {
  concept: "christmas ornament",
  aliases: [
    "christmas bauble",
    "bauble",
    "christmas ball",
    "tree ornament",
    "christmas tree ornament",
    "christmas decoration",
    "xmas ball",
  ],
  realSize: 0.09,
  bestTurn: -12,
  roles: {
    bauble: { colour: "#c8242f", material: "plastic" },
    band: { colour: "#e0b04a", material: "gold" },
    dots: { colour: "#fdf6e6", material: "plastic" },
    cap: { colour: "#e0b04a", material: "gold" },
  },
  parts: () => [
    part("bauble", placed(ball(4, 80), frame({ at: [0, 4, 0] }))),
    part("band", merged(band(4.05, 3.1, 3.4, 0.5), band(4.05, 4.6, 4.9, 0.5))),
    part("dots", instances(ballAt([0, 4, 3.95], [0.42, 0.42, 0.16], {}, 24), around(14))),
    part(
      "cap",
      merged(
        turned(
          [
            [0, 7.6],
            [1, 7.6, 0.1],
            [1.05, 8.6, 0.1],
            [0.8, 8.8, 0.1],
            [0, 8.9],
          ],
          {},
          40,
        ),
        wire(
          [
            [-0.4, 8.8, 0],
            [-0.55, 9.4, 0],
            [0, 9.9, 0],
            [0.55, 9.4, 0],
            [0.4, 8.8, 0],
          ],
          0.13,
          { steps: 8 },
        ),
      ),
    ),
  ],
};
