import { cornered, hollowed, lathe } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const profile = () =>
  hollowed(
    cornered([
      [0, 0],
      [3.0, 0, 0.35],
      [3.9, 12.6],
    ]),
    0.24,
    1.1,
    0.6,
  );

/** Centimetres: a tumbler with a heavy foot. */
export const glass: Model = {
  concept: "glass",
  aliases: ["drinking glass", "tumbler", "water glass"],
  realSize: 0.13,
  bestTurn: 0,
  roles: { glass: { colour: "#eef6f7", material: "glass" } },
  inside: { y: 1.1, radius: 2.5 },
  contents: { inside: () => profile().inside, level: 10.8, gap: 0.05 },
  parts: () => {
    const { outside, inside } = profile();
    return [part("glass", lathe(outside, 112)), part("glass", lathe(inside, 112))];
  },
};
