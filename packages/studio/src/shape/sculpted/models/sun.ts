import { ball, frame, instances, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

export const sun: Model = {
  concept: "sun",
  aliases: ["sunshine", "shining sun"],
  realSize: 1,
  bestTurn: -10,
  floats: true,
  roles: {
    disc: { colour: "#fdc62e", material: "clay" },
    rays: { colour: "#f79a24", material: "clay", follows: 0.9 },
  },
  parts: () => {
    const ray = (length: number, width: number) =>
      turned(
        [
          [0, 0],
          [width, 0, 0.15],
          [0.1, length, 0.1],
          [0, length + 0.02],
        ],
        { at: [0, 3.15, 0], scale: [1, 1, 0.7] },
        32,
      );
    const spread = (from: number) => Array.from({ length: 8 }, (_, i) => frame({ roll: from + 45 * i }));
    return [
      part("disc", ball([2.75, 2.75, 2.3], 88)),
      part("rays", merged(instances(ray(1.75, 0.62), spread(0)), instances(ray(1.15, 0.5), spread(22.5)))),
    ];
  },
};
