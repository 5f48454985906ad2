import { ballAt, boxAt, cornered, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod, slab } from "../pieces.js";

/** Centimetres: open at the front, two floors of small rooms. */
export const dollhouse: Model = {
  concept: "dollhouse",
  aliases: ["doll house", "doll's house", "dolls house", "dolls' house", "toy house"],
  realSize: 0.9,
  bestTurn: -20,
  roles: {
    walls: { colour: "#f4a7b9", material: "matte plastic" },
    roof: { colour: "#c9536b", material: "matte plastic" },
    floors: { colour: "#d9a866", material: "wood" },
    "pink wallpaper": { colour: "#f9dfe4", material: "paper" },
    "blue wallpaper": { colour: "#bfe0ea", material: "paper" },
    "yellow wallpaper": { colour: "#f8e3a6", material: "paper" },
    furniture: { colour: "#fdfaf2", material: "matte plastic" },
    blankets: { colour: "#8e7cc3", material: "fabric" },
    wood: { colour: "#a9713f", material: "wood" },
    lamps: { colour: "#ffd25c", material: "neon" },
  },
  parts: () => {
    const gable = cornered(
      [
        [-37, 62, 0.5],
        [37, 62, 0.5],
        [0, 92, 1],
      ],
      true,
    );
    return [
      part(
        "walls",
        merged(
          boxAt([0, 33, -17], [74, 62, 2], 0.5),
          boxAt([-36, 33, 0], [2.4, 62, 36], 0.6),
          boxAt([36, 33, 0], [2.4, 62, 36], 0.6),
        ),
      ),
      part("walls", slab(gable, 2, 0.3, { at: [0, 0, -17] })),
      part("walls", box([1.8, 60, 34], [4, 33, 0], 0.4)),
      part(
        "floors",
        merged(
          boxAt([0, 1.6, 1], [80, 3.2, 42], 1),
          boxAt([0, 32, 0], [71, 2.4, 35], 0.5),
          boxAt([0, 62.4, 0], [71, 2.4, 35], 0.5),
        ),
      ),
      part(
        "pink wallpaper",
        merged(box([38, 27, 0.4], [-15.9, 17, -15.8], 0.1), box([30, 27, 0.4], [20, 47.4, -15.8], 0.1)),
      ),
      part("blue wallpaper", merged(box([38, 27, 0.4], [-15.9, 47.4, -15.8], 0.1))),
      part(
        "yellow wallpaper",
        merged(
          box([30, 27, 0.4], [20, 17, -15.8], 0.1),
          slab(
            cornered(
              [
                [-28, 64, 0.5],
                [28, 64, 0.5],
                [0, 87, 1],
              ],
              true,
            ),
            0.4,
            0.1,
            { at: [0, 0, -15.8] },
          ),
        ),
      ),
      part(
        "roof",
        merged(
          ...[-1, 1].map((s) => boxAt([s * 20.4, 78.2, 0], [54, 3, 41], 1, { roll: -s * 39 })),
          box([7, 12, 7], [20, 88, -6], 0.8),
        ),
      ),
      // A bed, a wardrobe; a table and chairs; a sofa; a cot under the roof.
      part(
        "furniture",
        merged(
          box([22, 3, 12], [-19, 38, -6], 0.8),
          box([2, 10, 12], [-30, 39, -6], 0.7),
          box([6, 2.6, 9], [-26, 40.6, -6], 1.1),
          box([2, 6, 12], [-8, 36.6, -6], 0.6),
        ),
      ),
      part(
        "blankets",
        merged(
          box([14, 2.4, 12.6], [-15, 39.4, -6], 1),
          box([22, 6, 9], [-20, 7, -9], 1.6),
          box([22, 7, 3.4], [-20, 12, -13], 1.4),
          ...[-1, 1].map((s) => box([3.4, 6, 9], [-20 + s * 11, 10, -9], 1.2)),
        ),
      ),
      part(
        "wood",
        merged(
          box([12, 18, 7], [26, 42.6, -11], 0.7),
          rod([16, 3, -4], [16, 13, -4], 1),
          rod([16, 13, -4], [16, 14.4, -4], 8, 32),
          box([5, 1.4, 5], [28, 9, -4], 0.4),
          box([1.2, 9, 5], [30, 13, -4], 0.4),
          ...[-1, 1].map((s) => rod([28 + s * 1.8, 3, -4], [28 + s * 1.8, 9, -4], 0.5)),
          box([0.5, 16, 0.4], [26, 42.6, -7.4], 0.15),
        ),
      ),
      part(
        "furniture",
        merged(
          box([14, 6, 9], [0, 68, -4], 0.8),
          rod([-32, 3.2, -11], [-32, 15, -11], 0.5),
          ballAt([16, 14.9, -4], [2, 1.4, 2]),
        ),
      ),
      part("lamps", merged(rod([-32, 15, -11], [-32, 20, -11], [3.2, 1.8]), ballAt([20, 57, -6], 2.4))),
    ];
  },
};
