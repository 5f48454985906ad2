import { cornered, frame, hollowed, lathe, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, turned, wire } from "../pieces.js";

/** Centimetres: with its handle in, a cup under the spout and two more warming on top. */
export const espressoMachine: Model = {
  concept: "espresso machine",
  aliases: ["espresso maker", "cappuccino machine", "espresso coffee machine"],
  realSize: 0.42,
  bestTurn: -26,
  roles: {
    body: { colour: "#c8403a", material: "plastic" },
    steel: { colour: "#cdd2d8", material: "brushed metal" },
    dark: { colour: "#2b2e35", material: "matte plastic" },
    handle: { colour: "#2b2e35", material: "plastic" },
    cups: { colour: "#faf6ee", material: "ceramic" },
    coffee: { colour: "#4a2715", material: "ceramic" },
    dial: { colour: "#fdfbf5", material: "ceramic" },
  },
  parts: () => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 0],
        [1.9, 0, 0.2],
        [2.9, 1.6, 1.6],
        [3.2, 4.6],
      ]),
      0.3,
      0.5,
    );
    const cup = merged(
      lathe(outside, 56),
      lathe(inside, 56),
      wire(
        [
          [3, 3.8, 0],
          [4.6, 3.6, 0],
          [4.4, 1.8, 0],
          [2.8, 1.4, 0],
        ],
        0.34,
      ),
    );
    const slits = [-12, -9, -6, -3, 0, 3, 6, 9, 12].map((x) => box([1, 0.4, 13], [x, 5.9, 7], 0.15));
    return [
      part("body", box([36, 34, 17], [0, 19, -8.4], 2.4)),
      part("body", box([36, 12, 20], [0, 29.6, 4], 2.4)),
      part("steel", box([36.4, 2, 37.4], [0, 36.4, -4.8], 0.7)),
      part("steel", box([34, 5, 22], [0, 3, 6], 1)),
      part(
        "dark",
        merged(
          box([31, 0.6, 17], [0, 5.5, 6.8], 0.2),
          ...[-15, 15].flatMap((x) => [-14, 14].map((z) => drum(1.6, 1.4, { at: [x, 0.6, z] }, 0.3))),
        ),
      ),
      part("steel", merged(...slits)),
      part(
        "steel",
        merged(
          drum(4.4, 5, { at: [0, 21.6, 6] }, 0.6),
          drum(3.6, 3, { at: [0, 18.4, 6] }, 0.6),
          rod([-1, 17, 6], [-1.6, 14.2, 6], 0.6),
          rod([1, 17, 6], [1.6, 14.2, 6], 0.6),
        ),
      ),
      part("handle", rod([0, 18.6, 9], [2, 17.6, 21.6], [0.9, 1.6])),
      part(
        "steel",
        wire(
          [
            [13, 24, 9],
            [14, 22, 12],
            [14.4, 15, 14],
            [14, 10, 14.4],
          ],
          0.6,
        ),
      ),
      part("handle", drum(2, 2, { ...AHEAD, at: [12.6, 30, 14.4] }, 0.5)),
      part("handle", drum(2, 2, { ...AHEAD, at: [-12.6, 30, 14.4] }, 0.5)),
      part("steel", drum(4, 1.2, { ...AHEAD, at: [0, 30, 14] }, 0.4)),
      part("dial", drum(3.3, 0.8, { ...AHEAD, at: [0, 30, 14.6] }, 0.2)),
      part("dark", merged(box([0.4, 2.6, 0.3], { at: [0.7, 30.7, 15.1], roll: -38 }, 0.1))),
      part(
        "cups",
        merged(
          placed(cup, frame({ at: [0, 6, 6.4] })),
          placed(cup, frame({ at: [-8, 37.4, 0], turn: 40 })),
          placed(cup, frame({ at: [1, 37.4, -2], turn: -20 })),
        ),
      ),
      part(
        "coffee",
        turned(
          [
            [0, 0.6],
            [2.2, 0.6],
            [2.75, 3.6],
            [0, 3.6],
          ],
          { at: [0, 6, 6.4] },
        ),
      ),
    ];
  },
};
