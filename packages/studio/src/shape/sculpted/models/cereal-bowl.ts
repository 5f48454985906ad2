import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { type Frame, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { drink } from "../glassware.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";
import { servingBowl } from "../serving.js";

/** Centimetres: rings of corn in milk, a spoon leaning on the rim. */
export const cerealBowl: Model = {
  concept: "bowl of cereal",
  aliases: ["cereal bowl", "breakfast cereal", "cereal", "bowl of cereals"],
  realSize: 0.22,
  bestTurn: -10,
  roles: {
    bowl: { colour: "#6f9fc4", material: "ceramic" },
    milk: { colour: "#fdfaf2", material: "ceramic" },
    rings: { colour: "#d99a48", material: "clay" },
    spoon: { colour: "#d8dbe0", material: "silver" },
  },
  parts: () => {
    const { wall, inside } = servingBowl();
    const random = randomFrom("cereal");
    const floating: Frame[] = [];
    for (let i = 0; i < 86; i++) {
      const layer = i < 54 ? 0 : i < 78 ? 1 : 2;
      const most = [6.9, 5.2, 3][layer]!;
      const r = most * Math.sqrt(random());
      const a = radians(360 * random());
      floating.push(
        frame({
          at: [r * sin(a), 6.42 + 0.42 * layer + 0.12 * random(), r * cos(a)],
          turn: 360 * random(),
          nod: 46 * (random() - 0.5) * (1 + layer * 0.5),
          scale: 0.9 + 0.22 * random(),
        }),
      );
    }
    return [
      part("bowl", wall),
      part("milk", drink(inside, 6.35)),
      part("rings", instances(torus(0.52, 0.27, 18, 9), floating)),
      part(
        "spoon",
        merged(
          placed(
            wire(
              [
                [3.2, 6.0, 1.0],
                [6.6, 7.9, 0.9],
                [9.4, 9.5, 0.8],
                [13, 11.0, 0.6],
              ],
              [0.32, 0.3, 0.34, 0.46],
            ),
            frame({ turn: -36 }),
          ),
        ),
      ),
    ];
  },
};
