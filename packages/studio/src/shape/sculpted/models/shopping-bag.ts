import { cornered, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, slab, wire } from "../pieces.js";

/** Centimetres: a stiff paper bag with cord handles. */
export const shoppingBag: Model = {
  concept: "shopping bag",
  aliases: ["paper bag", "gift bag", "carrier bag", "shopping bags", "grocery bag", "brown paper bag"],
  realSize: 0.36,
  bestTurn: -30,
  roles: {
    paper: { colour: "#e8604c", material: "paper" },
    inside: { colour: "#e8604c", material: "paper", follows: 0.8 },
    handles: { colour: "#fdf3e0", material: "fabric" },
    label: { colour: "#fff7ea", material: "paper" },
  },
  parts: () => {
    const [w, d, h, t] = [22, 10, 28, 0.35];
    const side = (s: number) => {
      const fold = slab(
        cornered(
          [
            [-d / 2, 0, 0.1],
            [0, 0, 0.1],
            [d / 2, 0, 0.1],
            [d / 2, h, 0.1],
            [0, h, 0.1],
            [-d / 2, h, 0.1],
          ],
          true,
        ),
        t,
        0.12,
        { turn: 90, at: [(w / 2) * s, 0, 0] },
      );
      return fold;
    };
    const handle = (z: number) =>
      wire(
        [
          [-4.5, h - 2.5, z],
          [-4.6, h + 3, z * 1.05],
          [-2.6, h + 7.2, z * 1.1],
          [2.6, h + 7.2, z * 1.1],
          [4.6, h + 3, z * 1.05],
          [4.5, h - 2.5, z],
        ],
        0.4,
      );
    return [
      part(
        "paper",
        merged(
          box([w, h, t], [0, h / 2, d / 2], 0.12),
          box([w, h, t], [0, h / 2, -d / 2], 0.12),
          side(1),
          side(-1),
          box([w, t, d], [0, t / 2, 0], 0.12),
        ),
      ),
      part("inside", box([w - 0.6, t, d - 0.6], [0, h * 0.8, 0], 0.1)),
      part(
        "paper",
        merged(
          box([w + 0.15, 3.4, t], [0, h - 1.7, d / 2 + 0.12], 0.12),
          box([w + 0.15, 3.4, t], [0, h - 1.7, -d / 2 - 0.12], 0.12),
        ),
      ),
      part("handles", merged(handle(d / 2 + 0.5), handle(-d / 2 - 0.5))),
      part("label", drum(4.2, 0.2, { nod: 90, at: [0, 13, d / 2 + 0.2] }, 0.06)),
    ];
  },
};
