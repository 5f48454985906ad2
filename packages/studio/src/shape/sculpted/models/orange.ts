import { cos } from "../../../math/exact.js";
import { around, ball, frame, instances, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { roundFruit } from "../fruit.js";
import { type Model, part } from "../model.js";

export const orange: Model = {
  concept: "orange",
  aliases: ["orange fruit", "tangerine", "mandarin", "clementine", "grapefruit"],
  realSize: 0.08,
  bestTurn: 20,
  roles: {
    body: { colour: "#f28c1c", material: "plastic", skin: "peel" },
    calyx: { colour: "#6c7f35", material: "matte plastic" },
    leaf: { colour: "#4d8f3c", material: "matte plastic" },
  },
  parts: () => {
    const body = roundFruit({
      height: 0.96,
      dent: [0.08, 0.2],
      foot: [0.04, 0.15],
      swell: (angle, latitude) => 1 + 0.006 * cos(8 * angle) * Math.max(0, latitude),
    });
    const lobe = placed(ball([0.045, 0.03, 0.08], 16), frame({ at: [0, 0.905, 0.07] }));
    const leaf = placed(
      blade({ length: 0.75, width: 0.4, droop: 0.22, fold: 0.1 }),
      frame({ at: [0.02, 0.93, 0.02], turn: 70, nod: -14 }),
    );
    return [
      part("body", body),
      part("calyx", instances(lobe, around(5))),
      part("calyx", placed(ball([0.05, 0.06, 0.05], 24), frame({ at: [0, 0.91, 0] }))),
      part("leaf", leaf),
    ];
  },
};
