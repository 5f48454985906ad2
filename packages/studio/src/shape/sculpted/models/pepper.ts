import { cos, radians, sin } from "../../../math/exact.js";
import { discAt, merged, patch, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a bell pepper. */
export const pepper: Model = {
  concept: "bell pepper",
  aliases: ["pepper", "red pepper", "green pepper", "yellow pepper", "capsicum", "sweet pepper", "paprika"],
  realSize: 0.1,
  bestTurn: 10,
  roles: {
    body: { colour: "#d8322a", material: "ceramic" },
    stalk: { colour: "#5c9440", material: "matte plastic" },
  },
  parts: () => {
    const body = patch(
      (u, v) => {
        const [a, rise] = [radians(360 * u), radians(-90 + 180 * v)];
        const c = v === 0 || v === 1 ? 0 : cos(rise);
        const h = sin(rise);
        // Four lobes that part at the foot and the shoulder.
        const lobe = Math.sqrt(Math.abs(sin(2 * a)));
        const r = 3.6 * Math.sqrt(c) * (0.88 + 0.13 * lobe) * (1 + 0.1 * h);
        const dip = 1.5 * Math.max(0, 1 - r / 2.6) * (h > 0 ? 1.1 : 0.5);
        return [r * sin(a), 4.6 + 4.4 * h * (1 - 0.04 * (1 - lobe)) - (h > 0 ? dip : -dip), r * cos(a)];
      },
      { u: 128, v: 64, aroundU: true },
    );
    return [
      part("body", body),
      part(
        "stalk",
        merged(
          discAt([0, 7.3, 0], 1.35, 0.5, 0.24),
          tube(
            [
              [0, 7.4, 0],
              [0, 8.8, 0],
              [0.3, 9.9, 0.1],
              [0.9, 10.8, 0.2],
            ],
            [0.75, 0.42, 0.4, 0.55],
            { sides: 20, caps: "flat" },
          ),
        ),
      ),
    ];
  },
};
