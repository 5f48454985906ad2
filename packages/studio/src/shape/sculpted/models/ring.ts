import {
  around,
  ballAt,
  cornered,
  faceted,
  frame,
  instances,
  lathe,
  merged,
  placed,
  rod,
  torus,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Millimetres: a band with a set stone, standing. */
export const jewelRing: Model = {
  concept: "ring",
  aliases: ["diamond ring", "wedding ring", "engagement ring", "gold ring", "finger ring"],
  realSize: 0.028,
  bestTurn: -28,
  roles: {
    band: { colour: "#fcd083", material: "metal" },
    stone: { colour: "#bfe6f5", material: "ceramic" },
    setting: { colour: "#fcd083", material: "metal", follows: 1 },
  },
  parts: () => {
    // Ten sides, flat: the facets of a brilliant.
    const stone = lathe(
      cornered([
        [0, 0],
        [4.4, 3.9],
        [4.4, 4.5],
        [2.5, 6],
        [0, 6],
      ]),
      10,
    );
    const claw = merged(rod([0, 0.3, 1.2], [0, 4.6, 4.5], 0.42, 12), ballAt([0, 4.9, 4.4], 0.62, {}, 16));
    const top = frame({ at: [0, 20.6, 0] });
    return [
      part(
        "band",
        placed(torus(9.6, 1.3, 112, 28), frame({ at: [0, 10.9, 0], nod: 90, scale: [1, 1.25, 1] })),
      ),
      part("stone", placed(faceted(stone), top)),
      part(
        "setting",
        placed(
          merged(
            instances(claw, around(5, undefined, 18)),
            placed(torus(2.6, 0.45, 48, 14), frame({ at: [0, 1.7, 0] })),
          ),
          top,
        ),
      ),
    ];
  },
};
