import type { Mesh } from "../../../geometry.js";
import { randomFrom } from "../../../math/random.js";
import { merged } from "../../mesh/index.js";
import { blended, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";

/** Centimetres: a brick hearth with a fire in it, under a wooden mantel. */
export const fireplace: Model = {
  concept: "fireplace",
  aliases: ["hearth", "open fireplace", "brick fireplace", "fire place", "mantelpiece", "mantel"],
  realSize: 1.5,
  bestTurn: -16,
  roles: {
    bricks: { colour: "#b5553c", material: "matte plastic" },
    "dark bricks": { colour: "#9c4632", material: "matte plastic", follows: 0.9 },
    mortar: { colour: "#d9cbb8", material: "clay" },
    mantel: { colour: "#8a5a34", material: "wood" },
    hearth: { colour: "#8d8a88", material: "stone" },
    back: { colour: "#2a2523", material: "clay" },
    logs: { colour: "#4a423c", material: "wood" },
    flames: { colour: "#f7641f", material: "neon" },
    "inner flames": { colour: "#ffc12e", material: "neon" },
  },
  top: { y: 117, halfWidth: 66, halfDepth: 12 },
  parts: (coarseness) => {
    const random = randomFrom("fireplace");
    const rows: Mesh[][] = [[], []];
    const lay = (x: number, y: number, width: number) =>
      rows[random() < 0.35 ? 1 : 0]!.push(box([width - 1.2, 8.8, 34], [x, y, 2], 1));
    for (let row = 0; row < 7; row++) {
      for (const side of [-1, 1]) {
        const y = 13 + row * 10;
        for (const [from, width] of row % 2
          ? ([
              [38, 18],
              [56, 10],
            ] as const)
          : ([
              [38, 10],
              [48, 18],
            ] as const))
          lay(side * (from + width / 2), y, width);
      }
    }
    for (let row = 7; row < 10; row++) {
      let x = -66;
      for (let i = 0; x < 66; i++) {
        const width = Math.min(66 - x, i === 0 && row % 2 === 0 ? 11 : 22);
        lay(x + width / 2, 13 + row * 10, width);
        x += width;
      }
    }
    const tongue = (x: number, z: number, height: number, radius: number, sway: number) =>
      put(
        limb(
          [
            [x, 18, z],
            [x * 1.15, 18 + height * 0.35, z],
            [x * 0.8 + sway, 18 + height * 0.72, z],
            [x * 0.6 + sway * 0.3, 18 + height, z],
          ],
          [radius, radius * 1.05, radius * 0.5, 1.2],
        ),
        2,
      );
    return [
      part("bricks", merged(...rows[0]!)),
      part("dark bricks", merged(...rows[1]!)),
      part(
        "mortar",
        merged(
          ...[-1, 1].map((s) => box([27.4, 100, 33], [s * 52, 57, 1.7], 0.5)),
          box([131, 29, 33], [0, 92.5, 1.7], 0.5),
        ),
      ),
      part("back", box([80, 78, 4], [0, 46, -14], 0.5)),
      part("hearth", box([150, 8, 58], [0, 4, 8], 1.6)),
      part("mantel", merged(box([150, 8, 44], [0, 113, 4], 2), box([140, 4, 38], [0, 107.4, 3], 1.2))),
      part(
        "logs",
        merged(
          rod([-25, 12, 2], [25, 12.4, 0], 4.6),
          rod([-22, 12, 11], [22, 12, 12], 4.2),
          rod([-19, 19, 9], [16, 18, 2], 3.8),
        ),
      ),
      ...blended("flames", [tongue(0, 2, 46, 9, 4), tongue(-14, 3, 30, 6.6, -4), tongue(14, 3, 34, 6.6, 4)], {
        cell: 1.3 * coarseness,
      }),
      ...blended(
        "inner flames",
        [tongue(1, 9.6, 27, 7, -2), tongue(-9, 10, 17, 4.6, 2), tongue(10, 10, 19, 4.6, 2)],
        { cell: 1.2 * coarseness },
      ),
    ];
  },
};
