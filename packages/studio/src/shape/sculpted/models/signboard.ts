import { boxAt, discAt, merged, mirrored, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a painted board in a frame, hung from a bracket on a post. */
export const signboard: Model = {
  concept: "signboard",
  aliases: [
    "shop sign",
    "door sign",
    "placard",
    "name plate",
    "nameplate",
    "plaque",
    "sign plate",
    "hanging sign",
  ],
  realSize: 0.9,
  bestTurn: -10,
  roles: {
    board: { colour: "#f3ead6", material: "matte plastic" },
    frame: { colour: "#7a4e2d", material: "wood" },
    legs: { colour: "#7a4e2d", material: "wood", follows: 1 },
    caps: { colour: "#d9a441", material: "metal" },
  },
  parts: () => {
    const [w, h, foot] = [90, 46, 26];
    const middle = foot + h / 2;
    return [
      part("board", boxAt([0, middle, 0], [w, h, 3], 0.8)),
      part(
        "frame",
        merged(
          boxAt([0, foot + h + 1, 0.6], [w + 6, 4, 6], 1),
          boxAt([0, foot - 1, 0.6], [w + 6, 4, 6], 1),
          mirrored(boxAt([w / 2 + 1, middle, 0.6], [4, h + 6, 6], 1)),
        ),
      ),
      part("legs", mirrored(boxAt([w / 2 - 10, foot / 2, -0.4], [5, foot + 2, 5], 1))),
      part(
        "caps",
        merged(
          ...[-1, 1].map((s) => discAt([s * (w / 2 + 1), foot + h + 2.6, 0.6], 2.4, 1.6, 0.5)),
          rod([0, 0.6, -0.4], [0, 0.7, -0.4], 0.1),
        ),
      ),
    ];
  },
};
