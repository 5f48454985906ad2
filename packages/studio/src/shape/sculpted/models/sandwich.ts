import { ballAt, type Corner, discAt, frame, merged, placed, slabAt } from "../../mesh/index.js";
import { ruffle } from "../food.js";
import { type Model, part } from "../model.js";

/** Half a slice seen from above, its cut side towards the viewer. */
const half = (grow: number): Corner[] => [
  [-9.6 - grow * 2, -3 - grow, 0.9],
  [9.6 + grow * 2, -3 - grow, 0.9],
  [0.6, 6.6 + grow * 2, 1.6],
  [-0.6, 6.6 + grow * 2, 1.6],
];

/** A slice's crumb shows on its faces and where it is cut, framed by its crust. */
const CRUMB: readonly Corner[] = [
  [-8.7, -3.02, 0.3],
  [8.7, -3.02, 0.3],
  [0.5, 5.6, 1.0],
  [-0.5, 5.6, 1.0],
];
const CRUST: readonly Corner[] = [
  [-9.7, -2.9, 0.5],
  [9.7, -2.9, 0.5],
  [0.9, 6.7, 1.4],
  [-0.9, 6.7, 1.4],
];
/** Heights of the two slices' middles. */
const SLICES = [1.2, 8.3] as const;
const CORNER: readonly Corner[] = [
  [-2.6, 0.3, 0.3],
  [0, -2.2, 0.5],
  [2.6, 0.3, 0.3],
];

/** Holes in the crumb of a slice's cut side: across, up and how large. */
const HOLES = Array.from({ length: 15 }, (_, n) => ({
  x: -8 + 1.14 * n,
  y: [0.1, -0.6, 0.55, -0.2, 0.7, -0.75, 0.25][n % 7]!,
  radius: [0.22, 0.34, 0.17, 0.28, 0.2][n % 5]!,
}));

/** Centimetres: a triangle of a well-filled sandwich, its cut side towards the viewer. */
export const sandwich: Model = {
  concept: "sandwich",
  aliases: ["club sandwich", "toastie", "ham sandwich", "cheese sandwich", "sub sandwich"],
  realSize: 0.2,
  bestTurn: -22,
  roles: {
    bread: { colour: "#f3d9a4", material: "clay" },
    crumb: { colour: "#d9b77c", material: "clay", follows: 0.86 },
    crust: { colour: "#b9763a", material: "clay", follows: 0.68 },
    lettuce: { colour: "#7cbf45", material: "matte plastic", keeps: true },
    tomato: { colour: "#e2452f", material: "ceramic", keeps: true },
    cheese: { colour: "#ffc53a", material: "plastic", keeps: true },
    ham: { colour: "#f09a92", material: "plastic", keeps: true },
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
      part("bread", merged(...SLICES.map((y) => slabAt([0, y, 0], CRUMB, 2.44, 0.45, { nod: -90 })))),
      part(
        "crumb",
        merged(
          ...SLICES.flatMap((slice) =>
            HOLES.map(({ x, y, radius }) => ballAt([x, slice + y, 3], [1.3 * radius, radius, 0.12], {}, 14)),
          ),
        ),
      ),
      part("crust", merged(...SLICES.map((y) => slabAt([0, y, 0], CRUST, 2.3, 0.6, { nod: -90 })))),
      part(
        "lettuce",
        placed(
          ruffle({ edge, inner: 0.3, waves: 13, height: 1.5, thickness: 0.4 }),
          frame({ at: [0, 3.2, 0] }),
        ),
      ),
      part("tomato", merged(...tomatoes)),
      part("cheese", flat(5.35, 0.7, 0.2, 0.25)),
      // Corners of the cheese hang over the edge.
      part(
        "cheese",
        merged(slabAt([3.9, 5.5, 3.3], CORNER, 0.6, 0.26), slabAt([-4.4, 5.5, 3.3], CORNER, 0.6, 0.26)),
      ),
      part("ham", merged(flat(6.15, 0.7, 0.1, 0.3), flat(6.85, 0.7, 0.22, 0.3))),
    ];
  },
};
