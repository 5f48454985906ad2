import { cornered } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, limb, paint, plate, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { slab } from "../pieces.js";

/** Centimetres: an ice lolly with a bite out of it. */
export const popsicle: Model = {
  concept: "popsicle",
  aliases: ["ice lolly", "ice pop", "ice cream bar", "icecream bar", "paleta"],
  realSize: 0.17,
  bestTurn: -18,
  lies: true,
  roles: {
    ice: { colour: "#f4567a", material: "jelly" },
    tip: { colour: "#ffb347", material: "jelly" },
    stick: { colour: "#e2bd86", material: "light wood" },
  },
  parts: () => {
    const outline = cornered(
      [
        [-2.7, 5, 0.6],
        [2.7, 5, 0.6],
        [2.7, 16.4, 2.6],
        [-2.7, 16.4, 2.6],
      ],
      true,
    );
    return [
      ...blended(
        "ice",
        [
          put(plate(outline, 2.2, 0.7, {})),
          cut(ellipsoid(1.5, { at: [2.6, 16, 0] }), 0.15),
          cut(ellipsoid(1.2, { at: [1.0, 16.9, 0] }), 0.15),
          ...[-1.2, 0, 1.2].map((x) =>
            cut(
              limb(
                [
                  [x, 7, 1.3],
                  [x, 14.2, 1.3],
                ],
                0.36,
              ),
              0.2,
            ),
          ),
          paint("tip", block([8, 6, 6], 0.1, { at: [0, 14.6, 0] })),
        ],
        { cell: 0.16 },
      ),
      part(
        "stick",
        slab(
          cornered(
            [
              [-0.6, 0, 0.55],
              [0.6, 0, 0.55],
              [0.6, 6],
              [-0.6, 6],
            ],
            true,
          ),
          0.45,
          0.15,
        ),
      ),
    ];
  },
};
