import type { Mesh } from "../../../geometry.js";
import { cos, radians, sin } from "../../../math/exact.js";
import { boxAt, cornered, frame, leaf, merged, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod, slab, turned, wire } from "../pieces.js";

/** How high the line hangs at a place along it. */
const sag = (x: number) => 17.6 - 1.1 * cos(radians(5.3 * x));

/** A cloth with an outline, its hem blown forward, pegged at the height of the line. */
function hung(outline: readonly (readonly [number, number, number])[], x: number, blow: number): Mesh {
  return placed(slab(cornered(outline, true), 0.16, 0.06), frame({ at: [x, sag(x), 0], nod: -blow }));
}

/** A sheet that waves, so wide and so long. */
function sheetOf(wide: number, long: number, x: number, waves: number): Mesh {
  return placed(
    leaf(
      (u, v) => {
        const [s, t] = [(u - 0.5) * wide, 1 - v];
        return [s, -long * t + 0.1, 0.5 * t * sin(radians(360 * waves * u)) + 0.9 * t * t];
      },
      (u, v) => 0.14 * Math.min(1, 40 * u * (1 - u)) * Math.min(1, 40 * v * (1 - v)),
      40,
      16,
    ),
    frame({ at: [x, sag(x), 0] }),
  );
}

/** Decimetres: between two posts, washing pegged to it. */
export const clothesline: Model = {
  concept: "clothesline",
  aliases: [
    "washing line",
    "clothes line",
    "laundry line",
    "clotheslines",

    "hanging laundry",
    "drying laundry",
    "clothesline with laundry",
    "laundry on a clothesline",
    "line of washing",
    "washing on a line",
    "laundry on a line",
  ],
  realSize: 3.6,
  bestTurn: -16,
  roles: {
    posts: { colour: "#9a6a3c", material: "wood" },
    line: { colour: "#e9e2d2", material: "fabric" },
    shirt: { colour: "#e2574c", material: "fabric" },
    sheet: { colour: "#fdfbf5", material: "fabric" },
    trousers: { colour: "#3f6ea5", material: "fabric" },
    towel: { colour: "#f3c34a", material: "fabric" },
    socks: { colour: "#4aa596", material: "fabric" },
    pegs: { colour: "#d9a866", material: "wood" },
  },
  parts: () => {
    const post = (x: number) =>
      merged(
        turned(
          [
            [0, 0],
            [0.55, 0, 0.1],
            [0.45, 19, 0.2],
            [0, 19.2],
          ],
          { at: [x, 0, 0] },
          24,
        ),
        box([0.7, 0.7, 7], [x, 18, 0], 0.2),
        box([0.5, 0.5, 5], { at: [x, 16.6, 1.3], nod: 48 }, 0.15),
        box([1.6, 0.5, 1.6], [x, 0.25, 0], 0.2),
        box([5, 0.5, 0.8], [x, 0.25, 0], 0.2),
        box([0.8, 0.5, 5], [x, 0.25, 0], 0.2),
      );
    const line = (z: number): Mesh =>
      wire(
        Array.from({ length: 13 }, (_, i): Vector => [-17 + (34 * i) / 12, sag(-17 + (34 * i) / 12), z]),
        0.09,
        { sides: 8, steps: 3 },
      );
    const pegs = [-14.2, -9.6, -7.0, -1.2, 0.4, 3.6, 5.2, 8.4, 10, 12, 13.3, 14.6];
    return [
      part("posts", merged(post(-17), post(17))),
      part(
        "line",
        merged(
          line(0),
          rod([-17, 18.1, 3], [17, 18.1, 3], 0.07, 8),
          rod([-17, 18.1, -3], [17, 18.1, -3], 0.07, 8),
        ),
      ),
      part(
        "shirt",
        hung(
          [
            [-2.4, -6.6, 0.3],
            [2.4, -6.6, 0.3],
            [2.3, -2.2, 0.3],
            [3.4, -3.4, 0.3],
            [4.6, -2.2, 0.3],
            [2.6, 0.1, 0.4],
            [1, 0.1, 0.2],
            [0, -0.7, 0.8],
            [-1, 0.1, 0.2],
            [-2.6, 0.1, 0.4],
            [-4.6, -2.2, 0.3],
            [-3.4, -3.4, 0.3],
            [-2.3, -2.2, 0.3],
          ],
          -11.8,
          8,
        ),
      ),
      part("sheet", sheetOf(6.8, 9.4, -3.9, 2)),
      part(
        "trousers",
        hung(
          [
            [-2.2, -9, 0.2],
            [-0.5, -9, 0.2],
            [0, -3.4, 0.3],
            [0.5, -9, 0.2],
            [2.2, -9, 0.2],
            [1.8, 0.1, 0.3],
            [-1.8, 0.1, 0.3],
          ],
          2,
          6,
        ),
      ),
      part("towel", sheetOf(3.8, 5.4, 6.8, 1.3)),
      part(
        "socks",
        merged(
          ...[9.9, 12.0, 14.0].map((x, i) =>
            hung(
              [
                [-0.6, -2.6, 0.3],
                [-0.4, -3.6, 0.5],
                [1.3, -3.6, 0.5],
                [1.3, -2.6, 0.4],
                [0.6, -2.4, 0.3],
                [0.6, 0.1, 0.15],
                [-0.6, 0.1, 0.15],
              ],
              x + 0.1,
              5 + 4 * (i % 2),
            ),
          ),
        ),
      ),
      part(
        "pegs",
        merged(...pegs.map((x) => boxAt([x, sag(x), 0.05], [0.24, 0.95, 0.42], 0.08, { roll: 3 }, 2))),
      ),
    ];
  },
};
