import { cornered, flowing, hollowed, joined, lathe } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

function profile() {
  const foot = cornered([
    [0, 0.3],
    [4, 0.3, 0.2],
    [4.2, 0, 0.15],
    [4.8, 0, 0.35],
    [5.2, 0.9],
  ]);
  const wall = flowing(
    [
      [5.2, 0.9],
      [7.3, 6],
      [8.2, 11.5],
      [7.2, 17],
      [4.6, 21.5],
      [3.4, 25],
      [3.9, 28],
      [5.2, 30],
    ],
    false,
    8,
  );
  return hollowed(joined(foot, wall), 0.45, 1, 2.5);
}

/** Centimetres. */
export const vase: Model = {
  concept: "vase",
  aliases: ["flower vase", "urn", "amphora", "pitcher vase"],
  realSize: 0.3,
  bestTurn: 0,
  roles: {
    body: { colour: "#5b7fb8", material: "ceramic" },
    inside: { colour: "#5b7fb8", material: "ceramic", follows: 1 },
  },
  inside: { y: 1, radius: 4.5 },
  contents: { inside: () => profile().inside, level: 22, gap: 0.06 },
  parts: () => {
    const { outside, inside } = profile();
    return [part("body", lathe(outside, 112)), part("inside", lathe(inside, 128))];
  },
};
