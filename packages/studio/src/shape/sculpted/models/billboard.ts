import { boxAt, merged, mirrored, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Metres: a wide board on two posts, lamps before it. */
export const billboard: Model = {
  concept: "billboard",
  aliases: ["advertising board", "hoarding", "advertising billboard"],
  realSize: 9,
  bestTurn: -14,
  roles: {
    panel: { colour: "#f7f3ea", material: "matte plastic" },
    frame: { colour: "#3c4450", material: "metal" },
    posts: { colour: "#3c4450", material: "metal", follows: 1 },
    lamps: { colour: "#e8c15a", material: "metal" },
  },
  parts: () => {
    const [w, h, foot] = [9, 3.9, 2.5];
    const middle = foot + h / 2;
    return [
      part("panel", boxAt([0, middle, 0], [w, h, 0.3], 0.05)),
      part(
        "frame",
        merged(
          boxAt([0, foot + h + 0.06, 0.04], [w + 0.4, 0.22, 0.46], 0.06),
          boxAt([0, foot - 0.06, 0.04], [w + 0.4, 0.22, 0.46], 0.06),
          mirrored(boxAt([w / 2 + 0.08, middle, 0.04], [0.22, h + 0.3, 0.46], 0.06)),
        ),
      ),
      part("posts", mirrored(boxAt([2.6, foot / 2 + 0.6, -0.32], [0.36, foot + 1.2, 0.36], 0.06))),
      part(
        "lamps",
        merged(
          ...[-3, 0, 3].map((x) =>
            merged(
              rod([x, foot - 0.1, 0.2], [x, foot - 0.2, 1], 0.04),
              boxAt([x, foot - 0.16, 1.1], [0.5, 0.16, 0.26], 0.06),
            ),
          ),
        ),
      ),
    ];
  },
};
