import { cornered } from "../../mesh/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { drum, slab, turned } from "../pieces.js";

/** Centimetres: a bottle with a trigger. */
export const sprayBottle: Model = {
  concept: "spray bottle",
  aliases: [
    "cleaning spray",
    "cleaning bottle",
    "spray",
    "trigger spray",
    "detergent",
    "cleaner bottle",
    "cleaning product",
  ],
  realSize: 0.27,
  bestTurn: -38,
  roles: {
    bottle: { colour: "#54aee0", material: "plastic" },
    label: { colour: "#fdfaf2", material: "paper" },
    head: { colour: "#f4f5f6", material: "plastic" },
    trigger: { colour: "#ef5a4a", material: "plastic" },
  },
  parts: () => [
    part(
      "bottle",
      turned(
        [
          [0, 0],
          [3.9, 0, 0.6],
          [3.9, 9, 2],
          [2.3, 13, 3],
          [1.7, 17, 0.6],
          [1.5, 18],
          [0, 18],
        ],
        {},
        96,
      ),
    ),
    part("label", band(3.95, 1.8, 7.6, 0.12)),
    part(
      "head",
      turned([
        [0, 17.8],
        [1.9, 17.8, 0.2],
        [1.9, 19.6, 0.2],
        [1.2, 20.2, 0.3],
        [1.2, 21],
        [0, 21],
      ]),
    ),
    part(
      "head",
      slab(
        cornered(
          [
            [-2.6, 20.6, 0.5],
            [2.6, 20.6, 0.4],
            [4.2, 21.8, 0.3],
            [4.2, 23.4, 0.3],
            [2.6, 24.4, 0.8],
            [-2.4, 24.2, 1.4],
            [-3.4, 22.4, 0.8],
          ],
          true,
        ),
        2.4,
        0.4,
      ),
    ),
    part("head", drum(0.62, 1.1, { roll: -90, at: [4.6, 22.6, 0] }, 0.15)),
    part(
      "trigger",
      slab(
        cornered(
          [
            [2.1, 20.8, 0.2],
            [3.1, 20.8, 0.2],
            [3.4, 18.9, 1],
            [4.2, 17.0, 0.4],
            [3.7, 16.7, 0.3],
            [2.5, 18.6, 1],
          ],
          true,
        ),
        1.3,
        0.25,
      ),
    ),
  ],
};
