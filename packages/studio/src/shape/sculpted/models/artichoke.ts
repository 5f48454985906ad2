import { frame, placed } from "../../mesh/index.js";
import { cuppedPetal, whorls } from "../blossom.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Bracts closing over each other, on a cut stalk. */
export const artichoke: Model = {
  concept: "artichoke",
  aliases: ["artichokes", "globe artichoke"],
  realSize: 0.15,
  bestTurn: 0,
  roles: {
    bracts: { colour: "#8fae62", material: "clay" },
    heart: { colour: "#a883a0", material: "clay" },
    stalk: { colour: "#9cb874", material: "clay" },
  },
  parts: () => {
    const bract = (reach: number, height: number, open: number, spread: number) =>
      cuppedPetal({ reach, height, open, spread, thickness: 0.26 });
    const ring = (y: number, count: number, from: number, petal: ReturnType<typeof bract>) =>
      placed(whorls([[count, from, petal]]), frame({ at: [0, y, 0] }));
    return [
      part("bracts", ring(1.6, 7, 0, bract(2.6, 2.6, -0.05, 36))),
      part("bracts", ring(2.0, 7, 26, bract(2.8, 3.1, -0.2, 36))),
      part("bracts", ring(2.7, 7, 0, bract(2.65, 3.2, -0.7, 36))),
      part("bracts", ring(3.5, 6, 30, bract(2.35, 3.2, -1.0, 40))),
      part("bracts", ring(4.4, 6, 0, bract(1.9, 2.9, -1.0, 40))),
      part("heart", ring(5.2, 5, 20, bract(1.3, 2.6, -0.8, 46))),
      part("heart", ring(5.8, 4, 0, bract(0.75, 2.3, -0.45, 58))),
      part(
        "stalk",
        wire(
          [
            [0.2, 0, 0],
            [0.05, 1.2, 0],
            [0, 2.4, 0],
          ],
          [0.75, 0.8, 1.5],
        ),
      ),
    ];
  },
};
