import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Decimetres: slats nailed to corner posts, open at the top. */
export const crate: Model = {
  concept: "crate",
  aliases: ["wooden crate", "wooden box", "fruit crate", "apple crate", "pallet box"],
  realSize: 0.5,
  bestTurn: -28,
  roles: {
    wood: { colour: "#c08a51", material: "wood" },
    posts: { colour: "#a87440", material: "wood", follows: 0.9 },
  },
  inside: { y: 0.45, radius: 1.9 },
  parts: () => {
    const slats = [0.75, 1.95, 3.15].flatMap((y) => [
      box([5, 0.95, 0.22], [0, y, 1.85], 0.06),
      box([5, 0.95, 0.22], [0, y, -1.85], 0.06),
      box([0.22, 0.95, 3.5], [2.4, y, 0], 0.06),
      box([0.22, 0.95, 3.5], [-2.4, y, 0], 0.06),
    ]);
    return [
      part(
        "wood",
        merged(...slats, ...[-1.35, -0.45, 0.45, 1.35].map((z) => box([4.7, 0.22, 0.82], [0, 0.3, z], 0.05))),
      ),
      part(
        "posts",
        merged(
          ...[-1, 1].flatMap((s) =>
            [-1, 1].map((d) => box([0.45, 3.7, 0.45], [2.1 * s, 1.85, 1.52 * d], 0.06)),
          ),
        ),
      ),
    ];
  },
};
