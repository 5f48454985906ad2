import { boxAt, type Corner, discAt, frame, merged, placed, slabAt } from "../../mesh/index.js";
import { ruffle } from "../food.js";
import { type Model, part } from "../model.js";

/** Half a slice seen from above, its cut side towards the viewer. */
const half = (grow: number): Corner[] => [
  [-9.6 - grow * 2, -3 - grow, 0.9],
  [9.6 + grow * 2, -3 - grow, 0.9],
  [0.6, 6.6 + grow * 2, 1.6],
  [-0.6, 6.6 + grow * 2, 1.6],
];

/** Centimetres: a triangle of a well-filled sandwich, its cut side towards the viewer. */
export const sandwich: Model = {
  concept: "sandwich",
  aliases: ["club sandwich", "toastie", "ham sandwich", "cheese sandwich", "sub sandwich"],
  realSize: 0.2,
  bestTurn: -22,
  roles: {
    bread: { colour: "#f3d9a4", material: "clay" },
    crust: { colour: "#b9763a", material: "clay" },
    lettuce: { colour: "#7cbf45", material: "matte plastic" },
    tomato: { colour: "#e2452f", material: "ceramic" },
    cheese: { colour: "#ffc53a", material: "plastic" },
    ham: { colour: "#f09a92", material: "plastic" },
  },
  parts: () => {
    const flat = (y: number, depth: number, grow: number, bevel: number) =>
      slabAt([0, y, 0], half(grow), depth, bevel, { nod: -90 });
    const tomatoes = [-5.2, 0, 5.2].map((x) => discAt([x, 4.2, 0.6], 2.9, 0.8, 0.3));
    const edge = (u: number): [number, number] => {
      const corners = [
        [-10, 3.4],
        [10, 3.4],
        [0, -7.4],
        [-10, 3.4],
      ] as const;
      const [i, f] = [Math.min(2, Math.floor(u * 3)), u * 3 - Math.min(2, Math.floor(u * 3))];
      return [
        corners[i]![0] + (corners[i + 1]![0] - corners[i]![0]) * f,
        corners[i]![1] + (corners[i + 1]![1] - corners[i]![1]) * f,
      ];
    };
    return [
      part("bread", merged(flat(1.2, 2.3, -0.18, 0.6), flat(8.3, 2.3, -0.18, 0.6))),
      part(
        "crust",
        merged(
          ...[1.2, 8.3].flatMap((y) =>
            [-1, 1].map((s) => boxAt([s * 5.25, y, -1.95], [0.9, 2.44, 12.2], 0.44, { turn: s * 45 })),
          ),
        ),
      ),
      part(
        "lettuce",
        placed(
          ruffle({ edge, inner: 0.3, waves: 13, height: 1.5, thickness: 0.4 }),
          frame({ at: [0, 3.2, 0] }),
        ),
      ),
      part("tomato", merged(...tomatoes)),
      part("cheese", flat(5.35, 0.7, 0.2, 0.25)),
      part("cheese", boxAt([4.6, 4.5, 3.5], [4.4, 2.2, 0.6], 0.28, { roll: 45 })),
      part("ham", merged(flat(6.15, 0.7, 0.1, 0.3), flat(6.85, 0.7, 0.22, 0.3))),
    ];
  },
};
