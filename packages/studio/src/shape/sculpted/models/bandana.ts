import { cos, radians, sin } from "../../../math/exact.js";
import { ball, frame, leaf, merged, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Centimetres: a dotted kerchief tied behind, its point to the front. */
export const bandana: Model = {
  concept: "bandana",
  aliases: ["bandanna", "kerchief", "neckerchief", "red bandana"],
  realSize: 0.3,
  lies: true,
  bestTurn: -14,
  roles: {
    cloth: { colour: "#d3302f", material: "fabric" },
    dots: { colour: "#fff6ea", material: "plastic" },
  },
  parts: () => {
    const drape = (u: number, v: number, out: number): Vector => {
      const a = radians(-96 + 192 * u);
      const s = 2 * u - 1;
      const drop = 2.6 + 11.5 * Math.max(0, 1 - Math.abs(s) * 1.15);
      const r = 8.6 + 1.3 * v * (1 - Math.abs(s)) + 0.25 * sin(radians(900 * u)) * v + out;
      return [
        r * sin(a) * (1 - 0.25 * v * (1 - Math.abs(s))),
        15 - drop * v + 0.8 * s * s,
        r * cos(a) * 0.94,
      ];
    };
    const cloth = leaf(
      (u, v) => drape(u, 1 - v, 0),
      (u, v) => 0.5 * Math.sqrt(Math.min(1, 40 * v * (1 - v)) * Math.min(1, 40 * u * (1 - u))),
      72,
      26,
    );
    const roll = wire(
      Array.from({ length: 17 }, (_, i): Vector => {
        const a = radians(-180 + 22.5 * i);
        return [8.7 * sin(a), 15.1 + 0.5 * (cos(a) < 0 ? 1 : 0), 8.3 * cos(a)];
      }),
      0.95,
      { sides: 16 },
    );
    const dots = (
      [
        [0.5, 0.3],
        [0.5, 0.6],
        [0.5, 0.84],
        [0.42, 0.45],
        [0.58, 0.45],
        [0.36, 0.28],
        [0.64, 0.28],
        [0.42, 0.72],
        [0.58, 0.72],
        [0.3, 0.5],
        [0.7, 0.5],
        [0.24, 0.35],
        [0.76, 0.35],
      ] as const
    ).map(([u, v]) => {
      const [x, y, z] = drape(u, v, 0.28);
      return placed(ball([0.62, 0.62, 0.16], 18), frame({ at: [x, y, z], turn: -96 + 192 * u, nod: -8 }));
    });
    return [
      part(
        "cloth",
        merged(
          cloth,
          roll,
          placed(ball([1.5, 1.1, 1.1], 28), frame({ at: [0, 15.4, -8.6] })),
          wire(
            [
              [0.4, 15.2, -9],
              [2.4, 13.4, -10.4],
              [3.2, 11, -10.6],
            ],
            [0.9, 0.8, 0.2],
          ),
          wire(
            [
              [-0.4, 15.2, -9],
              [-2.4, 13.2, -10.2],
              [-3.6, 11.4, -10.2],
            ],
            [0.9, 0.8, 0.2],
          ),
        ),
      ),
      part("dots", merged(...dots)),
    ];
  },
};
