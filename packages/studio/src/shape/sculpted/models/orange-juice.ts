import {
  around,
  cornered,
  frame,
  instances,
  lathe,
  merged,
  placed,
  rod,
  slabAt,
  torus,
} from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";

/** Centimetres: a full glass with a straw and a slice on its rim. */
export const orangeJuice: Model = {
  concept: "orange juice",
  aliases: [
    "juice",
    "glass of juice",
    "glass of orange juice",
    "lemonade",
    "smoothie",
    "soft drink",
    "iced tea",
  ],
  realSize: 0.2,
  bestTurn: -14,
  roles: {
    juice: { colour: "#ffa51f", material: "jelly" },
    glass: { colour: "#f6fbfa", material: "glass" },
    straw: { colour: "#e2483c", material: "plastic" },
    peel: { colour: "#ff8c1a", material: "plastic" },
    flesh: { colour: "#ffc66b", material: "plastic" },
  },
  parts: () => {
    const { wall, inside } = glassware(
      [
        [0, 0],
        [3.1, 0, 0.4],
        [4.1, 13],
      ],
      0.26,
      0.9,
      0.6,
      112,
    );
    const slice = frame({ at: [-3.9, 13.2, 1.2], turn: -18, nod: 86 });
    const segment = slabAt(
      [0, 0, -1.25],
      [
        [-0.16, -0.9, 0.1],
        [0.16, -0.9, 0.1],
        [0.78, 0.86, 0.25],
        [-0.78, 0.86, 0.25],
      ],
      0.62,
      0.1,
      { nod: -90 },
    );
    const flesh = instances(segment, around(7));
    return [
      part("juice", drink(inside, 11.6, 0.08)),
      part("glass", wall),
      part("straw", rod([0.8, 1.6, -0.4], [2.9, 18.6, -1.8], 0.32)),
      part(
        "peel",
        placed(
          merged(
            torus(2.4, 0.3, 56, 14),
            lathe(
              cornered([
                [0, -0.2],
                [2.4, -0.2],
                [2.4, 0.2],
                [0, 0.2],
              ]),
              56,
            ),
          ),
          slice,
        ),
      ),
      part("flesh", placed(flesh, slice)),
    ];
  },
};
