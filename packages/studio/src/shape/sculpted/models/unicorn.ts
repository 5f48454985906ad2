import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";
import { horse } from "./horse.js";

/** The horse in white, its mane in candy colours, with a horn. */
export const unicorn: Model = {
  ...horse,
  concept: "unicorn",
  aliases: ["white unicorn", "magical unicorn"],
  roles: {
    ...horse.roles,
    coat: { colour: "#fbf8fc", material: "clay" },
    mane: { colour: "#f19ac8", material: "clay" },
    socks: { colour: "#f7e9f6", material: "clay" },
    muzzle: { colour: "#f6cfd8", material: "clay" },
    hooves: { colour: "#e3b84f", material: "gold" },
    horn: { colour: "#efc04d", material: "gold" },
  },
  parts: (coarseness) => {
    const root = frame({ at: [0.1, 12.3, 5.6], turn: 10, nod: 32 });
    const twist = Array.from({ length: 36 }, (_, i): Vector => {
      const t = i / 35;
      const a = radians(1260 * t);
      return [0.34 * (1 - t) * sin(a), 3.2 * t, 0.34 * (1 - t) * cos(a)];
    });
    return [
      ...horse.parts(coarseness),
      part(
        "horn",
        placed(
          merged(
            rod([0, -0.3, 0], [0, 3.3, 0], [0.36, 0.05], 24),
            wire(
              twist,
              twist.map((_, i) => 0.1 * (1 - (0.7 * i) / 35)),
              { steps: 2, sides: 8 },
            ),
          ),
          root,
        ),
      ),
    ];
  },
};
