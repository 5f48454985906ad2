import { cornered, filled, flowing, hollowed, joined, lathe } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

function profile() {
  const foot = cornered([
    [0, 0],
    [3.6, 0, 0.12],
    [3.55, 0.25, 0.1],
    [1.0, 0.62, 2],
    [0.38, 2.2, 3],
    [0.36, 7.4],
  ]);
  const bowl = flowing(
    [
      [0.36, 7.4],
      [0.5, 8.4],
      [1.7, 9.2],
      [3.3, 10.9],
      [4.05, 13.3],
      [3.9, 16],
      [3.4, 18.8],
      [3.05, 21.5],
    ],
    false,
    8,
  );
  return hollowed(joined(foot, bowl), 0.14, 8.95, 0.5);
}

/** Centimetres. */
export const wineGlass: Model = {
  concept: "wine glass",
  aliases: ["wineglass", "wine", "glass of wine", "red wine", "goblet", "glass of red wine"],
  realSize: 0.22,
  bestTurn: 0,
  roles: {
    glass: { colour: "#f4f8f8", material: "glass" },
    wine: { colour: "#7a1230", material: "liquid" },
  },
  contents: { inside: () => profile().inside, level: 14.6, gap: 0.03, instead: ["wine"] },
  parts: () => {
    const { outside, inside } = profile();
    return [
      part("glass", lathe(outside, 112)),
      part("glass", lathe(inside, 112)),
      part("wine", lathe(filled(inside, 13.1, 0.03))),
    ];
  },
};
