import { cos, radians, sin } from "../../../math/exact.js";
import { ball, flowing, frame, instances, lathe, merged, placed, tube } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { along } from "../strip.js";

const GIRTH = along([
  [0, 1.7],
  [0.3, 2.1],
  [0.7, 1.8],
  [0.92, 0.9],
  [1, 0.35],
]);

/** Centimetres: a cob half out of its husk. */
export const corn: Model = {
  concept: "corn",
  aliases: ["corn cob", "corn on the cob", "maize", "sweetcorn", "ear of corn", "sweet corn"],
  realSize: 0.22,
  lies: true,
  bestTurn: 0,
  roles: {
    kernels: { colour: "#ffcc33", material: "ceramic" },
    cob: { colour: "#e8a928", material: "matte plastic", follows: 0.88 },
    husk: { colour: "#7fb648", material: "matte plastic" },
    stalk: { colour: "#9cc25f", material: "matte plastic" },
  },
  parts: () => {
    const lean = frame({ roll: -14 });
    const seeds = Array.from({ length: 26 }, (_, row) => {
      const t = 0.02 + row * 0.037;
      return Array.from({ length: 14 }, (_, i) => {
        const turn = (360 * (i + (row % 2) * 0.5)) / 14;
        const r = GIRTH(t);
        return frame({
          at: [r * sin(radians(turn)), 3.4 + 15.6 * t, r * cos(radians(turn))],
          turn,
          scale: [r * 0.235, 0.33, 0.3],
        });
      });
    }).flat();
    const leaf = blade({ length: 11, width: 4.6, droop: 0.14, fold: -0.2, widest: 0.35, thickness: 0.25 });
    const husk = [
      [20, -80, 1],
      [110, -74, 0.9],
      [200, -82, 1.1],
      [290, -70, 0.95],
      [245, -50, 0.85],
      [65, -56, 0.8],
    ].map(([turn, nod, scale]) =>
      placed(leaf, frame({ in: frame({ turn: turn! }), at: [0, 1.4, 1.3], nod: nod!, scale: scale! })),
    );
    return [
      part("kernels", placed(instances(ball(1, 10), seeds), lean)),
      part(
        "cob",
        placed(
          lathe(
            flowing([
              [0, 3],
              [1.5, 3.2],
              [2, 7],
              [1.7, 14],
              [0.7, 18],
              [0, 19],
            ]),
            48,
          ),
          lean,
        ),
      ),
      part("husk", placed(merged(...husk), lean)),
      part(
        "stalk",
        placed(
          tube(
            [
              [0, 0, 0],
              [0, 1.6, 0],
              [0, 3.6, 0],
            ],
            [0.8, 1.1, 1.7],
            { caps: "flat" },
          ),
          lean,
        ),
      ),
    ];
  },
};
