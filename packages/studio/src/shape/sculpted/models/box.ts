import { boxAt, merged, mirrored } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { opened } from "../opening.js";

const walls = (): Part[] => [
  part("body", mirrored(boxAt([19.4, 13, 0], [1.2, 26, 32], 0.45))),
  part("body", merged(boxAt([0, 13, 15.4], [40, 26, 1.2], 0.45), boxAt([0, 13, -15.4], [40, 26, 1.2], 0.45))),
  part("inside", boxAt([0, 0.9, 0], [38.6, 1.2, 30.6], 0.4)),
];

/** Centimetres: an open cardboard box. */
export const box: Model = {
  concept: "box",
  aliases: ["cardboard box", "carton", "open box", "moving box", "shipping box", "cardboard carton"],
  realSize: 0.5,
  bestTurn: 28,
  roles: {
    body: { colour: "#c99a63", material: "matte plastic" },
    flaps: { colour: "#c99a63", material: "matte plastic", follows: 1.04 },
    inside: { colour: "#b5854f", material: "matte plastic", follows: 0.9 },
    tape: { colour: "#e9cf9a", material: "plastic" },
  },
  inside: { y: 1.2, radius: 12 },
  parts: () => [
    ...walls(),
    part("flaps", mirrored(boxAt([24.6, 27.6, 0], [13.4, 1, 30.6], 0.4, { roll: 20 }))),
    part(
      "flaps",
      merged(
        boxAt([0, 22.2, 20.6], [38, 1, 12], 0.4, { nod: 50 }),
        boxAt([0, 31, -17.6], [38, 12, 1], 0.4, { nod: -18 }),
      ),
    ),
    part("tape", merged(boxAt([0, 7, 15.7], [5, 12, 0.9], 0.3), boxAt([0, 0.8, 15.2], [5, 1.4, 1.8], 0.3))),
  ],
};

const { inside: _, ...shut } = box;

/** Its four flaps folded in, the seam taped down. */
export const closedBox: Model = opened(shut, "closed", {
  aliases: ["sealed box", "taped box", "packed box"],
  realSize: 0.42,
  top: { y: 27, halfWidth: 18, halfDepth: 14 },
  parts: () => [
    ...walls(),
    part(
      "flaps",
      merged(boxAt([0, 26.3, 8], [40, 1.2, 15.7], 0.45), boxAt([0, 26.3, -8], [40, 1.2, 15.7], 0.45)),
    ),
    part(
      "tape",
      merged(
        boxAt([0, 26.95, 0], [40.6, 0.4, 5], 0.18),
        ...[-20.2, 20.2].map((x) => boxAt([x, 22.4, 0], [0.5, 9.4, 5], 0.2)),
      ),
    ),
  ],
});
