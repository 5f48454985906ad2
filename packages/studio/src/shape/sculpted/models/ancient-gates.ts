import { randomFrom } from "../../../math/random.js";
import { boxAt, cornered, frame, merged, placed } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { box, rod, slab, turned } from "../pieces.js";

/** Standing stones in a ring, lintels across them, on a lawn. */
export const stonehenge: Model = {
  concept: "stonehenge",
  aliases: ["standing stones", "stone circle", "megalith", "dolmen", "ring of stones"],
  realSize: 30,
  bestTurn: -20,
  roles: {
    stones: { colour: "#9a978f", material: "stone" },
    lawn: { colour: "#7fae4e", material: "clay" },
  },
  parts: () => {
    const random = randomFrom("stonehenge");
    const stone = (w: number, h: number, d: number) => {
      const [a, b] = [random() * 0.12, random() * 0.12];
      return slab(
        cornered(
          [
            [-w / 2 - a * 0.6, 0, 0.15],
            [w / 2 + b * 0.6, 0, 0.15],
            [w / 2 - 0.05, h * 0.55, 0.9],
            [w / 2 - b, h - 0.05 * random(), 0.16],
            [-w / 2 + a, h - 0.08 * random(), 0.16],
            [-w / 2 + 0.04, h * 0.5, 0.9],
          ],
          true,
        ),
        d,
        0.13,
      );
    };
    const standing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11].map((i) =>
      placed(
        placed(stone(1.15, 3.2, 0.8), frame({ turn: 10 * random() - 5 })),
        frame({ in: frame({ turn: 30 * i + 105 }), at: [0, 0.15, 5] }),
      ),
    );
    const lintels = [0, 1, 2, 3, 5, 6, 10].map((i) =>
      placed(
        boxAt([0, 3.62, 0], [2.85, 0.62, 0.95], 0.16, { roll: 1.5 * random() }),
        frame({ in: frame({ turn: 30 * i + 120 }), at: [0, 0.1, 4.85] }),
      ),
    );
    const inner = [90, 205, -35].map((turn) =>
      placed(
        merged(
          ...sides((s) => [placed(stone(1.2, 4.4, 0.95), frame({ at: [0.85 * s, 0.1, 0] }))]),
          boxAt([0, 4.85, 0], [3.2, 0.75, 1.15], 0.18),
        ),
        frame({ in: frame({ turn }), at: [0, 0.1, 2.3] }),
      ),
    );
    const fallen = placed(stone(1.0, 2.6, 0.8), frame({ at: [-0.6, 0.6, 5.6], nod: 90, turn: 62 }));
    return [part("stones", merged(...standing, ...lintels, ...inner, fallen)), part("lawn", turnedLawn())];
  },
};

const turnedLawn = () =>
  turned(
    [
      [0, -0.3],
      [7.4, -0.3, 0.2],
      [7.2, 0.12, 0.4],
      [5, 0.2, 2],
      [0, 0.22],
    ],
    {},
    72,
  );

/** A gate of two posts under two beams, the upper one rising to its ends. */
export const torii: Model = {
  concept: "torii gate",
  aliases: ["torii", "japanese gate", "shrine gate", "shinto gate", "shinto shrine gate"],
  realSize: 9,
  bestTurn: -22,
  roles: {
    gate: { colour: "#d9432a", material: "wood" },
    roof: { colour: "#2c2e35", material: "matte plastic" },
    feet: { colour: "#2c2e35", material: "stone" },
    plaque: { colour: "#e3b341", material: "gold" },
  },
  under: { height: 6, halfWidth: 2.4, halfDepth: 1 },
  parts: () => {
    const bowed = (w: number, y: number, h: number, rise: number) =>
      cornered(
        [
          [-w, y + rise, 0.05],
          [-w * 0.55, y + rise * 0.2, 6],
          [0, y, 8],
          [w * 0.55, y + rise * 0.2, 6],
          [w, y + rise, 0.05],
          [w + 0.2, y + h + rise, 0.1],
          [w * 0.55, y + h + rise * 0.2, 6],
          [0, y + h, 8],
          [-w * 0.55, y + h + rise * 0.2, 6],
          [-w - 0.2, y + h + rise, 0.1],
        ],
        true,
      );
    return [
      part(
        "gate",
        merged(
          ...sides((s) => [
            rod([3.3 * s, 0.3, 0], [3.0 * s, 7.7, 0], [0.46, 0.38], 32),
            box([0.24, 0.8, 0.3], [3.05 * s - 0.5, 6.2, 0], 0.06),
            box([0.24, 0.8, 0.3], [3.05 * s + 0.5, 6.2, 0], 0.06),
          ]),
          box([8.6, 0.62, 0.5], [0, 6.2, 0], 0.1),
          box([0.7, 1.0, 0.42], [0, 7.0, 0], 0.1),
          slab(bowed(4.9, 7.5, 0.6, 0.55), 0.85, 0.08),
        ),
      ),
      part("roof", slab(bowed(5.3, 8.1, 0.4, 0.6), 1.25, 0.1)),
      part(
        "feet",
        merged(
          ...sides((s) => [
            turned(
              [
                [0, 0],
                [0.75, 0, 0.1],
                [0.55, 0.8, 0.12],
                [0, 0.8],
              ],
              { at: [3.3 * s, 0, 0] },
              32,
            ),
          ]),
        ),
      ),
      part("plaque", box([0.85, 1.1, 0.24], { at: [0, 7.0, 0.32], nod: 8 }, 0.08)),
    ];
  },
};
