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

interface Poured {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly juice: string;
  readonly peel: string;
  readonly flesh: string;
}

/** Centimetres: a full glass with a straw and a slice on its rim. */
const poured = ({ concept, aliases, juice, peel, flesh: pulp }: Poured): Model => ({
  concept,
  aliases,
  realSize: 0.2,
  bestTurn: -14,
  roles: {
    juice: { colour: juice, material: "jelly" },
    glass: { colour: "#f6fbfa", material: "glass" },
    straw: { colour: "#e2483c", material: "plastic" },
    peel: { colour: peel, material: "plastic" },
    flesh: { colour: pulp, material: "plastic" },
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
});

export const orangeJuice = poured({
  concept: "orange juice",
  aliases: ["juice", "glass of juice", "glass of orange juice", "smoothie", "soft drink"],
  juice: "#ffa51f",
  peel: "#ff8c1a",
  flesh: "#ffc66b",
});

export const lemonade = poured({
  concept: "lemonade",
  aliases: ["glass of lemonade", "lemon juice", "lemon water"],
  juice: "#f6e27a",
  peel: "#f7d53a",
  flesh: "#fbefa4",
});

export const icedTea = poured({
  concept: "iced tea",
  aliases: ["ice tea", "glass of iced tea", "cold tea", "long island iced tea"],
  juice: "#c4702a",
  peel: "#f7d53a",
  flesh: "#fbefa4",
});
