import { cos, exp, pow, radians, sin } from "../../../math/exact.js";
import { ball, frame, patch, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres. */
export const friedEgg: Model = {
  concept: "fried egg",
  aliases: ["sunny side up egg", "sunny-side-up egg", "fried eggs"],
  realSize: 0.13,
  bestTurn: 0,
  roles: {
    white: { colour: "#fdfbf4", material: "ceramic" },
    yolk: { colour: "#fbb417", material: "ceramic" },
  },
  parts: () => [
    part(
      "white",
      patch(
        (u, v) => {
          const a = radians(360 * u);
          const edge = 6 * (1 + 0.09 * sin(3 * a + 0.6) + 0.06 * sin(5 * a) + 0.03 * sin(9 * a + 2));
          if (v < 0.5) return [edge * 2 * v * sin(a), 0, edge * 2 * v * cos(a)];
          const t = 2 - 2 * v;
          const y = 0.55 * Math.sqrt(Math.max(0, 1 - pow(t, 10))) + 0.5 * exp(-t * t * 9);
          return [edge * t * sin(a), y, edge * t * cos(a)];
        },
        { u: 120, v: 60, aroundU: true },
      ),
    ),
    part("yolk", placed(ball([2.35, 1.5, 2.35], 64), frame({ at: [0.4, 0.85, 0.2] }))),
  ],
};
