import { cos, radians, sin } from "../../../math/exact.js";
import {
  around,
  discAt,
  frame,
  instances,
  merged,
  patch,
  placed,
  rod,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const ROWS = 11;

/** Centimetres: a woven basket with an arched handle. */
export const basket: Model = {
  concept: "basket",
  aliases: ["wicker basket", "picnic basket", "woven basket", "straw basket", "fruit basket"],
  realSize: 0.36,
  bestTurn: 14,
  roles: {
    weave: { colour: "#c98f4e", material: "wood" },
    staves: { colour: "#c98f4e", material: "wood", follows: 0.86 },
    rim: { colour: "#c98f4e", material: "wood", follows: 0.93 },
    handle: { colour: "#c98f4e", material: "wood", follows: 0.93 },
  },
  inside: { y: 1.6, radius: 10, rim: 16.7 },
  parts: () => {
    const radius = (y: number) => 12 + y * 0.24;
    const rows = Array.from({ length: ROWS }, (_, row) => {
      const y = 0.9 + row * 1.42;
      return patch(
        (u, v) => {
          const [a, b] = [radians(360 * u), radians(360 * v)];
          const r = radius(y) + 0.42 * cos(15 * a + radians(180 * (row % 2))) + 0.48 * cos(b);
          return [r * sin(a), y + 0.76 * sin(b), r * cos(a)];
        },
        { u: 150, v: 10, aroundU: true, aroundV: true },
      );
    });
    const stave = rod([0, 0.4, 12], [0, 16, 15.9], 0.5, 10);
    const braid = (phase: number) =>
      tube(
        Array.from({ length: 90 }, (_, i) => {
          const [a, b] = [radians(4 * i), radians(48 * i + phase)];
          return [
            (16 + 0.55 * cos(b)) * sin(a),
            16.7 + 0.55 * sin(b),
            (16 + 0.55 * cos(b)) * cos(a),
          ] as const;
        }),
        0.62,
        { closed: true, sides: 10, steps: 2 },
      );
    const arch = (phase: number) =>
      tube(
        Array.from({ length: 61 }, (_, i) => {
          const [t, b] = [radians(3 * i), radians(40 * i + phase)];
          const r = 1 + 0.032 * cos(b);
          return [15.6 * cos(t) * r, 13 + 19 * sin(t) * r, 0.5 * sin(b)] as const;
        }),
        0.62,
        { sides: 10, steps: 2 },
      );
    return [
      part("weave", merged(...rows)),
      part("weave", discAt([0, 0, 0], 12.2, 1.4, 0.5)),
      part("staves", instances(stave, around(30))),
      part("rim", merged(braid(0), braid(180))),
      part("handle", merged(arch(0), arch(180))),
      part("rim", placed(torus(12.2, 0.8, 96, 12), frame({ at: [0, 0.8, 0] }))),
    ];
  },
};
