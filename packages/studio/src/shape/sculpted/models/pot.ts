import { boxAt, cornered, hollowed, lathe, merged, mirrored, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const profile = () =>
  hollowed(
    cornered([
      [0, 0],
      [11.6, 0, 2.4],
      [12.2, 14.2, 0.3],
      [12.4, 15],
    ]),
    0.7,
    1.2,
    2,
  );

/** Centimetres: a cooking pot with two handles, open. */
export const pot: Model = {
  concept: "pot",
  aliases: ["cooking pot", "saucepan", "stockpot", "casserole", "stew pot", "soup pot", "dutch oven"],
  realSize: 0.34,
  bestTurn: -14,
  roles: {
    body: { colour: "#d8452f", material: "ceramic" },
    inside: { colour: "#f3ead9", material: "ceramic" },
    rim: { colour: "#c9cdd2", material: "metal" },
    handles: { colour: "#33363e", material: "plastic" },
  },
  inside: { y: 1.2, radius: 9.5 },
  contents: { inside: () => profile().inside, level: 11.5, gap: 0.08 },
  parts: () => {
    const { outside, inside } = profile();
    const rim = lathe(
      cornered(
        [
          [11.9, 14.5, 0.3],
          [12.75, 14.5, 0.4],
          [12.75, 15.5, 0.4],
          [11.5, 15.5, 0.3],
          [11.5, 14.9, 0.2],
        ],
        true,
      ),
      128,
    );
    const handle = merged(
      tube(
        [
          [11.8, 11.6, -3.4],
          [15.2, 12.4, -3.2],
          [16.2, 12.6, 0],
          [15.2, 12.4, 3.2],
          [11.8, 11.6, 3.4],
        ],
        0.85,
        { bend: 2 },
      ),
      boxAt([12.1, 11.6, 0], [0.8, 2.6, 9.4], 0.38),
    );
    return [
      part("body", lathe(outside, 128)),
      part("inside", lathe(inside, 128)),
      part("rim", rim),
      part("handles", mirrored(handle)),
    ];
  },
};
