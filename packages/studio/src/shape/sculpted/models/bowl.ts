import { cornered, flowing, hollowed, joined, lathe } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

function profile() {
  const foot = cornered([
    [0, 0.45],
    [3.3, 0.45, 0.2],
    [3.5, 0, 0.15],
    [4.0, 0, 0.25],
    [4.15, 0.9],
  ]);
  const wall = flowing(
    [
      [4.15, 0.9],
      [6.2, 2.2],
      [8.0, 4.4],
      [8.9, 7.4],
    ],
    false,
    10,
  );
  return hollowed(joined(foot, wall), 0.5, 1.3, 1.1);
}

/** Centimetres. */
export const bowl: Model = {
  concept: "bowl",
  aliases: ["soup bowl", "salad bowl", "dish", "basin", "fruit bowl"],
  realSize: 0.18,
  bestTurn: 0,
  // Another one nests in it: its foot rests where the wall closes in on it.
  top: { y: 2.1, halfWidth: 3.4, halfDepth: 3.4 },
  roles: {
    body: { colour: "#e8dcc8", material: "ceramic" },
    inside: { colour: "#e8dcc8", material: "ceramic", follows: 1 },
  },
  inside: { y: 1.3, radius: 4.2 },
  contents: { inside: () => profile().inside, level: 6.3, gap: 0.06 },
  parts: () => {
    const { outside, inside } = profile();
    return [part("body", lathe(outside, 112)), part("inside", lathe(inside, 112))];
  },
};
