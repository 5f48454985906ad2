import { boxAt, cornered, frame, lathe, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a roll with its end hanging. */
export const toiletPaper: Model = {
  concept: "toilet paper",
  aliases: ["toilet roll", "roll of toilet paper", "paper towel", "bathroom tissue", "tissue roll"],
  realSize: 0.13,
  bestTurn: -28,
  roles: {
    paper: { colour: "#fbfaf6", material: "fabric" },
    lines: { colour: "#dcdad4", material: "fabric", follows: 0.9 },
    core: { colour: "#c79a64", material: "matte plastic" },
  },
  parts: () => {
    const roll = lathe(
      cornered(
        [
          [2.2, 0, 0.1],
          [5.4, 0, 0.4],
          [5.4, 10, 0.4],
          [2.2, 10, 0.1],
        ],
        true,
      ),
      96,
    );
    const tube = lathe(
      cornered(
        [
          [1.9, 0.1, 0.05],
          [2.25, 0.1, 0.05],
          [2.25, 9.9, 0.05],
          [1.9, 9.9, 0.05],
        ],
        true,
      ),
      64,
    );
    const rings = [2.9, 3.6, 4.3, 4.95].map((r) => placed(torus(r, 0.07, 80, 8), frame({ at: [0, 10, 0] })));
    // The loose sheet leaves the roll in front and lies forward on the ground.
    const sheet = boxAt([3.4, 5, 5.6], [6.8, 9.9, 0.3], 0.12, { turn: -4 });
    return [
      part("paper", merged(roll, sheet)),
      part("lines", merged(...rings, boxAt([6.6, 5, 5.95], [0.16, 9.9, 0.1], 0.04, { turn: -4 }))),
      part("core", tube),
    ];
  },
};
