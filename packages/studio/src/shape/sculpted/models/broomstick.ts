import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Standing on its twigs. */
export const broomstick: Model = {
  concept: "broomstick",
  aliases: ["witch's broom", "witch broom", "witches broom", "besom", "flying broom", "magic broom"],
  realSize: 1.4,
  bestTurn: -14,
  roles: {
    stick: { colour: "#8a5a36", material: "wood" },
    twigs: { colour: "#d9ac5c", material: "clay" },
    binding: { colour: "#7a2f3f", material: "fabric" },
  },
  parts: () => {
    const twigs = Array.from({ length: 90 }, (_, i): readonly Vector[] => {
      const [r, a] = [0.092 * Math.sqrt(i + 0.5), radians(137.508 * i)];
      const [x, z] = [sin(a), cos(a)];
      const low = 0.05 + 0.4 * ((i * 0.618) % 1) * (r > 0.6 ? 1 : 0.6);
      return [
        [x * r * 0.55, 4.3, z * r * 0.55],
        [x * r * 0.62, 3.5, z * r * 0.62],
        [x * r * 1.7, 1.9, z * r * 1.7],
        [x * r * 1.45, low, z * r * 1.45],
      ];
    });
    return [
      part(
        "stick",
        wire(
          [
            [0, 3.2, 0],
            [0.12, 6.5, 0.05],
            [-0.15, 9.5, 0],
            [0.1, 12.6, 0],
            [0.25, 13.8, 0],
          ],
          [0.3, 0.28, 0.26, 0.26, 0.3],
          { sides: 18 },
        ),
      ),
      part(
        "twigs",
        merged(
          ...twigs.map((way) => wire(way, [0.1, 0.11, 0.12, 0.05], { sides: 6, steps: 3 })),
          turned(
            [
              [0, 1.2],
              [1.05, 1.4, 0.4],
              [0.5, 3.4, 0.2],
              [0, 4.2],
            ],
            {},
            32,
          ),
        ),
      ),
      part(
        "binding",
        merged(...[3.35, 3.65, 3.95].map((y) => placed(torus(0.58, 0.17, 40, 12), frame({ at: [0, y, 0] })))),
      ),
    ];
  },
};
