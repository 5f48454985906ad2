import { cos, radians, sin } from "../../../math/exact.js";
import { boxAt, cornered, frame, lathe, merged, patch, placed, torus } from "../../mesh/index.js";
import { icing } from "../food.js";
import { type Model, part } from "../model.js";

/** Centimetres: a stack with butter and syrup. */
export const pancakes: Model = {
  concept: "pancakes",
  aliases: ["pancake", "stack of pancakes", "hotcakes", "flapjacks", "pancake stack"],
  realSize: 0.26,
  bestTurn: -14,
  roles: {
    pancakes: { colour: "#e0a253", material: "clay" },
    edges: { colour: "#f3d08c", material: "clay", follows: 1.18 },
    syrup: { colour: "#8f4a14", material: "ceramic" },
    butter: { colour: "#ffe27a", material: "plastic" },
    plate: { colour: "#f4f1ea", material: "ceramic" },
  },
  parts: () => {
    const offsets = [
      [0.3, 0.1],
      [-0.4, 0.3],
      [0.2, -0.4],
      [-0.2, -0.1],
      [0.1, 0.2],
    ] as const;
    const cake = patch(
      (u, v) => {
        const [a, rise] = [radians(360 * u), radians(-90 + 180 * v)];
        const c = v === 0 || v === 1 ? 0 : cos(rise);
        const r = 8.6 * Math.sqrt(Math.sqrt(c)) * (1 + 0.012 * sin(3 * a + 1));
        return [r * sin(a), 0.8 * sin(rise), r * cos(a)];
      },
      { u: 64, v: 18, aroundU: true },
    );
    const edge = placed(torus(8.42, 0.36, 72, 12), frame({ scale: [1, 0.9, 1] }));
    const at = (mesh: ReturnType<typeof lathe>) =>
      offsets.map(([x, z], i) => placed(mesh, frame({ at: [x, 2 + i * 1.5, z], turn: i * 50 })));
    return [
      part("pancakes", merged(...at(cake))),
      part("edges", merged(...at(edge))),
      part(
        "syrup",
        icing({ radius: 6.6, top: 8.7, drip: (a) => 0.5 + 0.1 * sin(5 * a), thickness: 0.22, shoulder: 0.2 }),
      ),
      part(
        "syrup",
        merged(
          ...[
            [20, 5.2],
            [75, 3.8],
            [-42, 4.4],
            [150, 3.4],
            [-110, 5],
          ].map(([turn, long]) =>
            boxAt(
              [8.75 * sin(radians(turn!)), 8.9 - long! / 2, 8.75 * cos(radians(turn!))],
              [1.5, long!, 0.8],
              0.38,
              { turn: turn! },
            ),
          ),
        ),
      ),
      part(
        "syrup",
        merged(
          ...[20, 75, -42, 150, -110].map((turn) =>
            boxAt([7 * sin(radians(turn)), 8.82, 7 * cos(radians(turn))], [1.5, 0.4, 4.2], 0.19, { turn }),
          ),
        ),
      ),
      part("butter", boxAt([0.2, 9.6, 0.3], [3.2, 1.4, 3.2], 0.35, { turn: 24, nod: 3 })),
      part(
        "plate",
        lathe(
          cornered([
            [0, 0],
            [8, 0, 0.3],
            [12.8, 1.1, 0.3],
            [12.7, 1.6, 0.3],
            [8.4, 0.9, 2],
            [0, 0.9],
          ]),
          96,
        ),
      ),
    ];
  },
};
