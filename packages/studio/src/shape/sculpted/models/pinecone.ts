import { cos, radians, sin } from "../../../math/exact.js";
import { flowing, frame, lathe, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** Open scales in a spiral about a spindle. */
export const pinecone: Model = {
  concept: "pinecone",
  aliases: ["pine cone", "pinecones", "fir cone", "pine cones"],
  realSize: 0.09,
  bestTurn: 0,
  roles: {
    scales: { colour: "#8d5f3b", material: "clay" },
    tips: { colour: "#c79a66", material: "clay" },
    core: { colour: "#5e3d25", material: "clay" },
  },
  parts: () => {
    const scales = Array.from({ length: 84 }, (_, i) => {
      const t = (i + 0.5) / 84;
      const y = 0.5 + 7.0 * t;
      const reach = 0.75 + 2.5 * sin(radians(180 * (0.14 + 0.83 * t)));
      const a = 137.508 * i;
      const place = frame({
        at: [0.3 * sin(radians(a)), y, 0.3 * cos(radians(a))],
        turn: a,
        nod: 16 - 62 * t,
        scale: reach / 3.2,
      });
      return {
        scale: placed(
          blade({
            length: 3.2,
            width: 2.1,
            droop: -0.1,
            fold: 0.14,
            widest: 0.72,
            thickness: 0.42,
            grid: [8, 10],
          }),
          place,
        ),
        tip: placed(
          blade({
            length: 0.7,
            width: 0.95,
            droop: -0.1,
            fold: 0.1,
            widest: 0.5,
            thickness: 0.34,
            grid: [6, 7],
          }),
          frame({ in: place, at: [0, 0.44, 2.62], nod: -12 }),
        ),
      };
    });
    return [
      part("scales", merged(...scales.map(({ scale }) => scale))),
      part("tips", merged(...scales.map(({ tip }) => tip))),
      part(
        "core",
        lathe(
          flowing([
            [0, 0.2],
            [1.2, 0.6],
            [1.8, 2.4],
            [1.5, 5],
            [0.6, 7.3],
            [0, 7.8],
          ]),
          40,
        ),
      ),
    ];
  },
};
