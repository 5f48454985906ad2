import { leaf, merged, type Vector } from "../../mesh/index.js";
import { hull, sailBetween } from "../hull.js";
import { type Model, part } from "../model.js";
import { box, rod, wire } from "../pieces.js";

const SAIL = (foot: readonly [Vector, Vector], head: readonly [Vector, Vector], bulge: Vector) =>
  leaf(sailBetween(foot, head, bulge), (u, v) => (u > 0 && u < 1 && v > 0 && v < 1 ? 0.07 : 0), 18, 24);

/** Metres: a small sailing boat. */
export const boat: Model = {
  concept: "boat",
  aliases: ["sailboat", "sailing boat", "dinghy", "sailing dinghy"],
  realSize: 5.4,
  bestTurn: -58,
  // On the after thwart: the mast stands on the other one.
  saddle: { at: [0, 0.93, -1.15], astride: false },
  roles: {
    hull: { colour: "#d8453a", material: "plastic" },
    deck: { colour: "#dfae6d", material: "wood" },
    sails: { colour: "#fff8ea", material: "fabric" },
    mast: { colour: "#a9713d", material: "wood" },
    stripe: { colour: "#fff8ea", material: "plastic" },
    flag: { colour: "#f4b63f", material: "fabric" },
  },
  inside: { y: 0.72, radius: 0.55 },
  parts: () => {
    const { shell, rail } = hull({ length: 4.6, beam: 1.8, depth: 0.92, sheer: [0.42, 0.12], well: 0.24 });
    return [
      part("hull", shell),
      part("stripe", merged(wire(rail(1), 0.075, { steps: 2 }), wire(rail(-1), 0.075, { steps: 2 }))),
      part("deck", box([1.5, 0.1, 0.42], [0, 0.86, -0.5], 0.04)),
      part("deck", box([1.3, 0.1, 0.36], [0, 0.88, -1.4], 0.04)),
      part("deck", box([1.24, 0.16, 0.5], [0, 0.9, 0.75], 0.06)),
      part("mast", rod([0, 0.5, 0.75], [0, 5.1, 0.72], [0.085, 0.05])),
      part("mast", rod([0, 1.38, 0.75], [0.42, 1.34, -1.75], 0.06)),
      part(
        "sails",
        SAIL(
          [
            [0.02, 1.52, 0.64],
            [0.42, 1.5, -1.66],
          ],
          [
            [0, 4.75, 0.64],
            [0.02, 4.8, 0.56],
          ],
          [0.5, 0, 0],
        ),
      ),
      part(
        "sails",
        SAIL(
          [
            [0, 1.45, 2.05],
            [0.16, 1.4, 0.95],
          ],
          [
            [0, 4.1, 0.86],
            [0, 4.16, 0.8],
          ],
          [0.34, 0, 0.06],
        ),
      ),
      part(
        "flag",
        SAIL(
          [
            [0, 4.86, 0.68],
            [0.1, 5.0, 0.12],
          ],
          [
            [0, 5.1, 0.68],
            [0.1, 5.06, 0.12],
          ],
          [0.1, 0, 0],
        ),
      ),
      part("mast", rod([0, 0.45, -2.26], [0, 1.35, -2.14], 0.05)),
      part("mast", rod([0, 1.3, -2.16], [0.1, 1.36, -1.5], 0.045)),
    ];
  },
};
