import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { merged, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, turned, wire } from "../pieces.js";

/** Decimetres: a string mop, its head down. */
export const mop: Model = {
  concept: "mop",
  aliases: ["floor mop", "string mop"],
  realSize: 1.3,
  bestTurn: -16,
  lies: true,
  roles: {
    strings: { colour: "#f4ead2", material: "fabric" },
    socket: { colour: "#3f7fd0", material: "plastic" },
    shaft: { colour: "#cf9452", material: "wood" },
    grip: { colour: "#3f7fd0", material: "rubber" },
  },
  parts: () => {
    const random = randomFrom("mop");
    const strings = Array.from({ length: 54 }, (_, i) => {
      const a = radians((i * 137.5) % 360);
      const out = 0.35 + 0.75 * ((i % 9) / 8);
      const at = (r: number, y: number): Vector => [r * sin(a), y, r * cos(a) * 0.75];
      const end = 0.16 + random() * 0.5;
      return wire(
        [at(0.3, 3.6), at(0.5 + out * 0.5, 3), at(0.5 + out * 1.1, 1.5), at(0.4 + out * 1.7, end)],
        0.19,
        { sides: 7, steps: 5 },
      );
    });
    return [
      part("strings", merged(...strings)),
      part(
        "socket",
        turned(
          [
            [0, 3.1],
            [0.85, 3.2, 0.2],
            [0.9, 3.8, 0.3],
            [0.36, 4.4, 0.2],
            [0.32, 5.2, 0.1],
            [0, 5.2],
          ],
          {},
          40,
        ),
      ),
      part("shaft", rod([0, 4.6, 0], [0, 11.2, 0], 0.2)),
      part("grip", rod([0, 9.8, 0], [0, 12, 0], 0.26)),
    ];
  },
};
