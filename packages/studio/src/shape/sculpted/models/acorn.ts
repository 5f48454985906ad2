import { cos, radians, sin } from "../../../math/exact.js";
import { ball, flowing, frame, instances, lathe, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** On its tip, a leaf at its stalk. */
export const acorn: Model = {
  concept: "acorn",
  aliases: ["acorns"],
  realSize: 0.04,
  tips: -73,
  bestTurn: -10,
  roles: {
    nut: { colour: "#c98a45", material: "plastic" },
    cap: { colour: "#7a5433", material: "clay" },
    stalk: { colour: "#6b4a2c", material: "clay" },
    leaf: { colour: "#7fa544", material: "clay" },
  },
  parts: () => {
    const nut = lathe(
      flowing([
        [0, 0],
        [0.14, 0.16],
        [0.8, 0.6],
        [1.75, 1.7],
        [2.05, 3.2],
        [1.9, 4.6],
        [0, 4.8],
      ]),
      72,
    );
    const cap = lathe(
      flowing([
        [0, 4.0],
        [1.9, 4.05],
        [2.35, 4.3],
        [2.45, 4.75],
        [2.1, 5.6],
        [1.2, 6.25],
        [0, 6.4],
      ]),
      72,
    );
    const scales = Array.from({ length: 96 }, (_, i) => {
      const t = (i + 0.5) / 96;
      const [r, y] = [2.47 * Math.sqrt(Math.max(0, 1 - t * t)), 4.6 + 1.75 * t];
      const a = 137.508 * i;
      return frame({
        at: [r * sin(radians(a)), y, r * cos(radians(a))],
        turn: a,
        nod: -72 * t,
        scale: [0.33, 0.3, 0.2],
      });
    });
    const leaf = merged(
      blade({ length: 4.2, width: 1.5, droop: 0.2, fold: 0.16, thickness: 0.14 }),
      ...[1.0, 1.9, 2.8].flatMap((z) =>
        [-58, 58].map((turn) =>
          placed(
            blade({ length: 1.35, width: 0.95, droop: 0, fold: 0.1, thickness: 0.13, widest: 0.6 }),
            frame({ at: [0, -0.045 * z * z, z - 0.2], turn, nod: 4 }),
          ),
        ),
      ),
    );
    return [
      part("nut", nut),
      part("cap", merged(cap, instances(ball(1, 12), scales))),
      part(
        "stalk",
        wire(
          [
            [0, 6.2, 0],
            [0.05, 7.0, 0],
            [0.4, 7.8, 0],
          ],
          [0.26, 0.2, 0.26],
        ),
      ),
      part("leaf", placed(leaf, frame({ at: [0.2, 7.1, 0], turn: 74, nod: 4 }))),
    ];
  },
};
