import { boxAt, cornered, discAt, frame, lathe, merged, mirrored, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a front loader. */
export const washingMachine: Model = {
  concept: "washing machine",
  aliases: ["washer", "laundry machine", "clothes washer", "dryer", "tumble dryer", "clothes dryer"],
  realSize: 0.85,
  bestTurn: -26,
  roles: {
    body: { colour: "#f1f2f3", material: "plastic" },
    panel: { colour: "#dfe3e7", material: "plastic", follows: 0.94 },
    ring: { colour: "#c3c8ce", material: "chrome" },
    window: { colour: "#35566e", material: "ceramic" },
    suds: { colour: "#a9d9ee", material: "ceramic" },
    rubber: { colour: "#3a3e47", material: "rubber" },
    dial: { colour: "#4a8fd6", material: "plastic" },
    display: { colour: "#22303a", material: "plastic" },
    feet: { colour: "#2f323a", material: "rubber" },
  },
  top: { y: 86, halfWidth: 26, halfDepth: 24 },
  parts: () => {
    const face = frame({ at: [0, 38, 28.6], nod: 90 });
    const rim = lathe(
      cornered(
        [
          [15, 0, 0.6],
          [21, 0, 0.6],
          [20.4, 2.6, 1.2],
          [16, 3.4, 1],
          [15, 2, 0.4],
        ],
        true,
      ),
      112,
    );
    return [
      part("body", boxAt([0, 45, 0], [60, 82, 57], 3)),
      part("panel", boxAt([0, 77.5, 28.4], [56, 13, 2.4], 1.1)),
      part("ring", placed(rim, face)),
      part("rubber", placed(discAt([0, 0, 0], 15.6, 1, 0.3), face)),
      part(
        "window",
        placed(
          lathe(
            cornered([
              [0, 0],
              [13.4, 0, 0.3],
              [13, 1.6, 2],
              [8, 3.6, 8],
              [0, 4.2],
            ]),
            96,
          ),
          face,
        ),
      ),
      part(
        "suds",
        merged(
          boxAt([-4.6, 43, 32.2], [2.2, 6.4, 0.9], 0.42, { roll: -38 }),
          boxAt([-7.6, 39, 31.6], [1.6, 2.6, 0.9], 0.42, { roll: -18 }),
        ),
      ),
      part("rubber", boxAt([17.6, 38, 32], [3, 8, 1.6], 0.7)),
      part("panel", boxAt([-18, 77.5, 29.4], [16, 9, 2], 0.9)),
      part(
        "dial",
        merged(discAt([4, 77.5, 29], 4.4, 2.4, 0.8, { nod: 90 }), boxAt([4, 79.4, 31.4], [1, 3.6, 1], 0.4)),
      ),
      part("display", boxAt([18, 77.5, 29.6], [13, 6, 1], 0.4)),
      part("feet", mirrored(merged(discAt([24, 0, 22], 3, 5, 0.6), discAt([24, 0, -22], 3, 5, 0.6)))),
    ];
  },
};
