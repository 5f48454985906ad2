import type { Mesh } from "../../../geometry.js";
import { boxAt, frame, merged, placed, tube } from "../../mesh/index.js";
import { sides } from "../face.js";
import { blade } from "../foliage.js";
import { drink, glassware } from "../glassware.js";
import { type Model, type Part, part, type RoleSpec } from "../model.js";
import { turned } from "../pieces.js";

/** How high the drink stands, over the table. */
const LEVEL = 6.6;

interface Cupful {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly realSize?: number;
  /** Colour of the drink, of what swims on it, and what that is like. */
  readonly drink: RoleSpec;
  readonly foam?: RoleSpec;
  /** What swims on it, by role. */
  readonly top: () => readonly Part[];
}

/** Centimetres: a wide cup on a saucer, and what is in it. */
function cupful({ concept, aliases, realSize = 0.17, drink: stuff, foam, top }: Cupful): Model {
  return {
    concept,
    aliases,
    realSize,
    bestTurn: -24,
    roles: {
      cup: { colour: "#f7f4ee", material: "ceramic" },
      saucer: { colour: "#f7f4ee", material: "ceramic", follows: 1 },
      drink: stuff,
      ...(foam ? { foam } : {}),
    },
    parts: () => {
      const { wall, inside } = glassware(
        [
          [0, 0.4],
          [2.1, 0.4, 0.1],
          [2.3, 0.1, 0.1],
          [2.6, 0.1, 0.2],
          [3.8, 1.8, 2.5],
          [5.1, 6.4],
        ],
        0.34,
        0.8,
      );
      const up = frame({ at: [0, 1.0, 0] });
      return [
        part(
          "cup",
          merged(
            placed(wall, up),
            placed(
              tube(
                [
                  [4.3, 5.4, 0],
                  [6.2, 5.9, 0],
                  [6.9, 4.4, 0],
                  [5.8, 2.9, 0],
                  [3.8, 2.2, 0],
                ],
                0.44,
                { steps: 10 },
              ),
              up,
            ),
          ),
        ),
        part(
          "saucer",
          turned(
            [
              [0, 0.1],
              [4, 0.1, 0.2],
              [4.3, 0, 0.2],
              [8.4, 1.3, 0.2],
              [8.3, 1.6, 0.15],
              [3.8, 0.75, 1],
              [3, 1.1, 0.2],
              [0, 1.1],
            ],
            {},
            96,
          ),
        ),
        part("drink", placed(drink(inside, LEVEL - 1), up)),
        ...top(),
      ];
    },
  };
}

/** A leaf poured at this height: a vein, and pairs of leaflets. */
function poured(y: number, size = 1): Mesh {
  const leaflets = (z: number, long: number) =>
    merged(
      ...sides((s) => [
        placed(
          blade({ length: long, width: long * 0.36, droop: 0, fold: 0, thickness: 0.1 }),
          frame({ at: [0, 0, z], turn: 52 * s }),
        ),
      ]),
    );
  return placed(
    merged(
      leaflets(-1.0, 2.5),
      leaflets(0.3, 2.3),
      leaflets(1.5, 1.7),
      placed(
        blade({ length: 5.2, width: 0.5, droop: 0, fold: 0, thickness: 0.1 }),
        frame({ at: [0, 0.01, -2.4] }),
      ),
    ),
    frame({ at: [0, y, 0], scale: [size, 1, size] }),
  );
}

/** A ring of foam along the wall. */
function rim(from: number, thickness = 0.05): Mesh {
  return turned(
    [
      [from, LEVEL - 0.02],
      [4.62, LEVEL - 0.02, 0.02],
      [4.62, LEVEL - 0.02 + thickness],
      [from, LEVEL - 0.02 + thickness],
    ],
    {},
    80,
  );
}

/** A cap of milk foam that swells over the drink. */
function cap(radius: number, high: number): Mesh {
  return turned(
    [
      [0, LEVEL - 0.1],
      [radius, LEVEL - 0.1, 0.05],
      [radius, LEVEL + 0.08, 0.1],
      [radius * 0.8, LEVEL + high * 0.8, radius * 0.3],
      [0, LEVEL + high],
    ],
    {},
    80,
  );
}

const COFFEE = { colour: "#a5673a", material: "ceramic" } as const;
const FOAM = { colour: "#fdf1dd", material: "ceramic" } as const;

/** Foam all over, with a brown rim and a leaf of cocoa. */
export const cappuccino = cupful({
  concept: "cappuccino",
  aliases: ["flat white", "macchiato", "cup of cappuccino", "mocha", "cafe au lait", "foamed coffee"],
  drink: { colour: "#8d5128", material: "ceramic" },
  foam: { colour: "#fbf0de", material: "clay" },
  top: () => [part("foam", cap(4.25, 0.34)), part("drink", poured(LEVEL + 0.33, 0.78))],
});

export const latte = cupful({
  concept: "latte",
  aliases: ["latte art", "caffe latte", "cup of latte"],
  drink: COFFEE,
  foam: FOAM,
  top: () => [part("foam", merged(rim(4.2), poured(LEVEL + 0.02)))],
});

/** Green tea whisked with milk. */
export const matchaLatte = cupful({
  concept: "matcha latte",
  aliases: ["matcha", "cup of matcha", "matcha tea", "green tea latte", "cup of matcha latte"],
  drink: { colour: "#8aa84c", material: "ceramic" },
  foam: { colour: "#eef0d2", material: "ceramic" },
  top: () => [part("foam", merged(rim(4.2), poured(LEVEL + 0.02)))],
});

/** Spiced tea with milk. */
export const chai = cupful({
  concept: "chai",
  aliases: ["chai latte", "cup of chai", "masala chai", "chai tea"],
  drink: { colour: "#c08a58", material: "ceramic" },
  foam: { colour: "#e9cfa6", material: "ceramic" },
  top: () => [part("foam", rim(3.7, 0.06))],
});

/** Dark, golden foam along its rim. */
export const espresso = cupful({
  concept: "espresso",
  aliases: ["cup of espresso", "americano", "cup and saucer", "saucer with a cup", "turkish coffee"],
  realSize: 0.12,
  drink: { colour: "#3a1c0e", material: "ceramic" },
  foam: { colour: "#c08540", material: "ceramic" },
  top: () => [part("foam", rim(3.5, 0.06))],
});

export const cupOfTea = cupful({
  concept: "tea",
  aliases: ["cup of tea", "black tea", "hot tea", "tea cup and saucer"],
  drink: { colour: "#b4601c", material: "jelly" },
  top: () => [],
});

/** With marshmallows. */
export const hotChocolate = cupful({
  concept: "hot chocolate",
  aliases: ["cup of hot chocolate", "cocoa", "cup of cocoa", "hot cocoa"],
  drink: { colour: "#5d3320", material: "ceramic" },
  foam: { colour: "#fff8f0", material: "clay" },
  top: () => [
    part(
      "foam",
      merged(
        boxAt([-1.2, LEVEL + 0.35, 0.4], [1.7, 1.3, 1.6], 0.45, { turn: 20 }),
        boxAt([1.1, LEVEL + 0.3, 1.1], [1.6, 1.2, 1.6], 0.45, { turn: -34, nod: 8 }),
        boxAt([0.9, LEVEL + 0.35, -1.3], [1.7, 1.3, 1.6], 0.45, { turn: 51 }),
        boxAt([-1.4, LEVEL + 0.25, -2], [1.5, 1.2, 1.5], 0.45, { turn: 5, nod: -10 }),
      ),
    ),
  ],
});
