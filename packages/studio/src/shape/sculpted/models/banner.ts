import { radians, sin } from "../../../math/exact.js";
import { ballAt, discAt, leaf, merged, mirrored, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Metres: a cloth stretched between two poles, swinging a little. */
export const banner: Model = {
  concept: "banner",
  aliases: ["cloth banner", "street banner", "fabric banner", "party banner"],
  realSize: 3,
  bestTurn: -10,
  roles: {
    cloth: { colour: "#f4efe4", material: "matte plastic" },
    poles: { colour: "#8b5a34", material: "wood" },
    knobs: { colour: "#d9a441", material: "metal" },
    feet: { colour: "#4a4f58", material: "metal" },
  },
  parts: () => {
    const [w, h, foot] = [2.7, 0.95, 0.85];
    const cloth = leaf(
      (u, v) => [
        w * (u - 0.5),
        foot + h * v - 0.05 * sin(radians(180 * u)),
        0.07 * sin(radians(360 * u)) * (1.2 - 0.4 * v),
      ],
      () => 0.012,
      36,
      12,
    );
    return [
      part("cloth", cloth),
      part("poles", mirrored(rod([w / 2 + 0.03, 0.04, 0], [w / 2 + 0.03, foot + h + 0.08, 0], 0.035))),
      part("knobs", mirrored(ballAt([w / 2 + 0.03, foot + h + 0.11, 0], 0.055))),
      part("feet", merged(...[-1, 1].map((s) => discAt([s * (w / 2 + 0.03), 0, 0], 0.22, 0.06, 0.02)))),
    ];
  },
};
