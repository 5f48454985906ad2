import { cos, radians, sin } from "../../../math/exact.js";
import { cornered, frame, lathe, patch, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres. */
export const topHat: Model = {
  concept: "top hat",
  aliases: ["tophat", "magician hat", "magician's hat", "cylinder hat"],
  realSize: 0.31,
  bestTurn: -20,
  roles: {
    body: { colour: "#24252d", material: "fabric" },
    brim: { colour: "#24252d", material: "fabric", follows: 1 },
    ribbon: { colour: "#c22f3f", material: "fabric" },
  },
  parts: () => {
    const brim = patch(
      (u, v) => {
        const [a, b] = [radians(360 * u), radians(360 * v)];
        const r = 12 + 3.4 * cos(b);
        // Rolled up at the sides, dipping front and back.
        const roll =
          Math.max(0, r - 10) * 0.16 * (1 - cos(2 * a)) - Math.max(0, r - 10) * 0.05 * (1 + cos(2 * a));
        return [r * sin(a) * 0.95, 1.2 + roll + 0.42 * sin(b), r * cos(a)];
      },
      { u: 112, v: 28, aroundU: true, aroundV: true },
    );
    const crown = lathe(
      cornered([
        [0, 0.8],
        [9, 0.8, 0.6],
        [8.6, 6, 8],
        [8.7, 12, 10],
        [9.9, 18.6, 0.7],
        [0, 18.8],
      ]),
      96,
    );
    const ribbon = lathe(
      cornered(
        [
          [8, 1.5],
          [9.25, 1.5, 0.2],
          [9.1, 4.9, 0.2],
          [8, 4.9],
        ],
        true,
      ),
      96,
    );
    const oval = frame({ scale: [0.95, 1, 1] });
    return [part("body", placed(crown, oval)), part("brim", brim), part("ribbon", placed(ribbon, oval))];
  },
};
