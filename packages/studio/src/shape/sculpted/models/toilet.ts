import { boxAt, type Corner, cornered, discAt, frame, hollowed, lathe, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const OUTSIDE: readonly Corner[] = [
  [0, 0],
  [14, 0, 1.2],
  [13.4, 5, 3],
  [10.5, 15, 8],
  [14, 25, 8],
  [19, 33, 6],
  [20, 39],
];

/** Centimetres: a toilet with its lid up. */
export const toilet: Model = {
  concept: "toilet",
  aliases: ["toilet bowl", "lavatory", "loo", "toilet seat", "commode"],
  realSize: 0.82,
  bestTurn: -32,
  roles: {
    body: { colour: "#f6f6f3", material: "ceramic" },
    inside: { colour: "#f6f6f3", material: "ceramic", follows: 1 },
    seat: { colour: "#e9e9e4", material: "plastic", follows: 0.97 },
    lid: { colour: "#e9e9e4", material: "plastic", follows: 0.97 },
    water: { colour: "#9fd3ea", material: "ceramic" },
    button: { colour: "#c9ccd0", material: "chrome" },
  },
  parts: () => {
    const oval = frame({ at: [0, 0, 6], scale: [1, 1, 1.28] });
    const { outside, inside } = hollowed(cornered(OUTSIDE), 3.2, 20, 8);
    const seat = lathe(
      cornered(
        [
          [12.6, 39.6, 1.2],
          [20.8, 39.6, 1.3],
          [20.8, 42.6, 1.3],
          [12.6, 42.6, 1.2],
        ],
        true,
      ),
      96,
    );
    const lid = lathe(
      cornered([
        [0, -1.1],
        [20.2, -1.1, 1],
        [20.2, 1.1, 1],
        [0, 1.1],
      ]),
      96,
    );
    return [
      part("body", placed(lathe(outside, 112), oval)),
      part("inside", placed(lathe(inside, 112), oval)),
      part("body", boxAt([0, 20, -17], [21, 38, 26], 5)),
      part("body", boxAt([0, 57, -27], [42, 33, 18], 5)),
      part("body", boxAt([0, 75, -27], [44.5, 5, 20.5], 2.3)),
      part("seat", placed(seat, oval)),
      part("lid", placed(lid, frame({ at: [0, 65, -14.2], nod: 82, scale: [1, 1, 1.16] }))),
      part("water", placed(discAt([0, 25, 6], 10, 0.6, 0.2), frame({ scale: [1, 1, 1.15] }))),
      part("button", discAt([0, 77, -27], 4, 1.4, 0.5)),
    ];
  },
};
