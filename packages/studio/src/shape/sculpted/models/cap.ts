import { cos, radians, sin } from "../../../math/exact.js";
import {
  arc,
  ballAt,
  cornered,
  discAt,
  frame,
  joined,
  lathe,
  leaf,
  merged,
  placed,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a baseball cap. */
export const cap: Model = {
  concept: "cap",
  aliases: ["baseball cap", "ball cap", "trucker cap", "snapback"],
  realSize: 0.28,
  bestTurn: -38,
  roles: {
    crown: { colour: "#2f63b8", material: "fabric" },
    visor: { colour: "#d8403a", material: "fabric" },
    seams: { colour: "#254e92", material: "fabric", follows: 0.82 },
    badge: { colour: "#fbf5e6", material: "fabric" },
    button: { colour: "#d8403a", material: "fabric" },
  },
  parts: () => {
    const high = frame({ at: [0, 1, 0], scale: [1, 1.12, 1.06] });
    const dome = lathe(
      joined(
        cornered([
          [0, 0],
          [9, 0],
        ]),
        arc([0, 0], 9, 0, 90, 24),
      ),
      96,
    );
    const seam = (turn: number) =>
      tube(
        Array.from({ length: 16 }, (_, i): Vector => {
          const t = radians(2 + i * 5.8);
          return [9.02 * cos(t) * sin(radians(turn)), 9.02 * sin(t), 9.02 * cos(t) * cos(radians(turn))];
        }),
        0.16,
        { sides: 8, steps: 2 },
      );
    const visor = leaf(
      (u, v) => {
        const a = radians(-68 + 136 * u);
        const r = 8.6 + 9.2 * v * Math.sqrt(Math.max(0, cos(a * 1.18)));
        const x = r * sin(a);
        return [x, 1.7 - 0.016 * x * x - 0.03 * (r - 8.6) * (r - 8.6) * 0.4, r * cos(a) * 1.02];
      },
      (u, v) => 0.8 * Math.sqrt(Math.min(1, 30 * u * (1 - u)) * Math.min(1, 24 * v * (1 - v))),
      44,
      20,
    );
    return [
      part("crown", placed(dome, high)),
      part("visor", visor),
      part("seams", placed(merged(...[0, 60, 120, 180, 240, 300].map(seam), torus(9, 0.24, 96, 12)), high)),
      part("badge", placed(discAt([0, 0, 0], 2.5, 0.5, 0.2), frame({ at: [0, 6.4, 8.1], nod: 58 }))),
      part("button", ballAt([0, 11.2, 0], [0.9, 0.5, 0.9])),
    ];
  },
};
