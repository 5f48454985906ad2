import { cos, radians, sin } from "../../../math/exact.js";
import { merged, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Wisps of warm vapour, curling as they rise. */
export const steam: Model = {
  concept: "steam",
  aliases: ["vapor", "vapour", "wisp of steam", "rising steam"],
  realSize: 0.12,
  bestTurn: 0,
  floats: true,
  roles: { wisps: { colour: "#fbfbfb", material: "jelly" } },
  parts: () => {
    const wisp = (x: number, z: number, high: number, lean: number, phase: number, thick: number) =>
      wire(
        Array.from({ length: 9 }, (_, i): Vector => {
          const t = i / 8;
          return [
            x + lean * t + (0.5 + 0.7 * t) * sin(radians(420 * t + phase)),
            high * t,
            z + 0.3 * cos(radians(380 * t + phase)),
          ];
        }),
        Array.from({ length: 9 }, (_, i) => thick * sin(radians(18 + 150 * (i / 8))) + 0.03),
        { sides: 14, steps: 7 },
      );
    return [
      part(
        "wisps",
        merged(
          wisp(0, 0, 9, 0.3, 0, 0.34),
          wisp(-2.2, 0.3, 6.6, -0.3, 120, 0.27),
          wisp(2.1, -0.2, 7.2, 0.5, 210, 0.29),
        ),
      ),
    ];
  },
};
