import { cornered } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { slab } from "../pieces.js";

export const lightningBolt: Model = {
  concept: "lightning bolt",
  aliases: ["lightning", "thunderbolt", "bolt of lightning", "energy symbol"],
  realSize: 0.15,
  lies: true,
  bestTurn: -24,
  roles: { bolt: { colour: "#ffc928", material: "plastic" } },
  parts: () => [
    part(
      "bolt",
      slab(
        cornered(
          [
            [0.2, 0, 0.25],
            [4.4, 7.6, 0.3],
            [1.4, 7.4, 0.3],
            [3.6, 13.4, 0.4],
            [-1.8, 13.4, 0.5],
            [-4.2, 5.8, 0.4],
            [-0.9, 6.0, 0.3],
          ],
          true,
        ),
        2.2,
        0.4,
      ),
    ),
  ],
};
