import { cos, radians, sin } from "../../../math/exact.js";
import { type Corner, cornered } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, slab } from "../pieces.js";

/** A toothed wheel standing on a tooth gap, as an emblem does. */
export const gear: Model = {
  concept: "gear",
  aliases: ["cog", "cogwheel", "gear wheel", "gears", "settings icon"],
  realSize: 0.12,
  bestTurn: -24,
  roles: {
    gear: { colour: "#9aa3ad", material: "metal" },
    hub: { colour: "#e0883a", material: "plastic" },
  },
  parts: () => {
    const teeth = 10;
    const corners = Array.from({ length: teeth }, (_, i) => {
      const at = (d: number, r: number, round: number): Corner => {
        const a = radians((360 * i) / teeth + d);
        return [r * cos(a), r * sin(a) + 6.0, round];
      };
      return [at(-12, 4.7, 0.25), at(-7.5, 6, 0.3), at(7.5, 6, 0.3), at(12, 4.7, 0.25)];
    }).flat();
    return [
      part("gear", slab(cornered(corners, true), 2, 0.22, { at: [0, 0, 0] })),
      part("gear", drum(3.4, 2.5, { nod: 90, at: [0, 6, 0] }, 0.25)),
      part("hub", drum(1.7, 3.0, { nod: 90, at: [0, 6, 0] }, 0.25)),
    ];
  },
};
