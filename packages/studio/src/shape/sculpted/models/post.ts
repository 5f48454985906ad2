import { cornered, lathe, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";

/** Decimetres: a post of squared timber in the ground, bevelled at its top against the rain. */
export const post: Model = {
  concept: "fence post",
  aliases: ["post", "wooden post", "wood post", "timber post", "fencepost", "signpost pole", "gatepost"],
  realSize: 1.3,
  bestTurn: -28,
  roles: {
    timber: { colour: "#a97c50", material: "wood" },
    cap: { colour: "#8f6640", material: "wood", follows: 0.86 },
    nails: { colour: "#6f7278", material: "metal" },
    earth: { colour: "#7d6a55", material: "clay" },
  },
  top: { y: 13, halfWidth: 0.8, halfDepth: 0.8 },
  parts: () => [
    part("timber", box([2, 11.9, 2], [0, 5.95, 0], 0.22)),
    part("cap", merged(box([2.5, 0.5, 2.5], [0, 12.1, 0], 0.16), box([1.9, 0.8, 1.9], [0, 12.6, 0], 0.36))),
    part("nails", merged(...[9.6, 4.4].map((y) => rod([0, y, 0.9], [0, y, 1.1], 0.16)))),
    part(
      "earth",
      lathe(
        cornered(
          [
            [0.01, 0, 0],
            [2.5, 0, 0.2],
            [1.5, 0.42, 0.3],
            [0.01, 0.55, 0.1],
          ],
          true,
        ),
        40,
      ),
    ),
  ],
};
