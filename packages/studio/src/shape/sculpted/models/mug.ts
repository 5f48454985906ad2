import { cornered, filled, hollowed, lathe, roundedRectangle, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const profile = () =>
  hollowed(
    cornered([
      [0, 0.25],
      [2.9, 0.25, 0.15],
      [3.1, 0, 0.15],
      [3.5, 0, 0.3],
      [4.2, 0.55, 1.2],
      [4.2, 9.4],
    ]),
    0.42,
    0.8,
    0.9,
  );

/** Centimetres. */
export const mug: Model = {
  concept: "mug",
  aliases: ["cup", "coffee mug", "coffee cup", "tea cup", "teacup", "coffee", "cup of coffee"],
  realSize: 0.12,
  bestTurn: -22,
  roles: {
    body: { colour: "#2f8f8b", material: "ceramic" },
    handle: { colour: "#2f8f8b", material: "ceramic", follows: 1 },
    inside: { colour: "#2f8f8b", material: "ceramic", follows: 1 },
    coffee: { colour: "#3b2014", material: "ceramic" },
  },
  inside: { y: 0.8, radius: 3.2 },
  contents: { inside: () => profile().inside, level: 7.6, gap: 0.05, instead: ["coffee"] },
  parts: () => {
    const { outside, inside } = profile();
    const handle = tube(
      [
        [4.0, 7.7, 0],
        [5.6, 7.85, 0],
        [6.75, 6.6, 0],
        [6.8, 4.8, 0],
        [5.9, 3.0, 0],
        [4.0, 2.35, 0],
      ],
      1,
      { section: roundedRectangle(1.0, 1.35, 0.46), up: [0, 0, 1], steps: 12, caps: "open" },
    );
    return [
      part("body", lathe(outside, 128)),
      part("inside", lathe(inside, 128)),
      part("handle", handle),
      part("coffee", lathe(filled(inside, 8.5, 0.02), 112)),
    ];
  },
};
