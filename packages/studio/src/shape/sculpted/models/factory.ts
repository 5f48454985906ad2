import { ballAt, boxAt, cornered, merged, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, put } from "../../solid/index.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { rod, sideways, turned, wire } from "../pieces.js";

/** A hall under saw-tooth roofs, two chimneys with smoke, a tank and its pipes. */
export const factory: Model = {
  concept: "factory",
  aliases: ["factories", "mill building", "industrial plant", "manufacturing plant", "brick factory"],
  realSize: 40,
  bestTurn: -32,
  roles: {
    walls: clay("#b9573c"),
    roofs: clay("#5d6570"),
    windows: { colour: "#cfe6f2", material: "ceramic" },
    chimneys: { ...clay("#d9774f"), follows: 1.12 },
    bands: clay("#f4efe6"),
    tank: { colour: "#c9d0d8", material: "metal" },
    doors: clay("#38506b"),
    smoke: clay("#eceef0"),
    ground: clay("#a9a59c"),
  },
  parts: (coarseness) => {
    const teeth = [-3.0, 0, 3.0];
    const tooth = cornered(
      [
        [-1.5, 0],
        [1.5, 0],
        [1.5, 1.5, 0.04],
        [-1.5, 0.1, 0.02],
      ],
      true,
    );
    const stacks: readonly (readonly [number, number, number])[] = [
      [-6.3, -1.6, 9.6],
      [-6.3, 1.3, 8.2],
    ];
    const stack = ([x, z, height]: readonly [number, number, number]) =>
      turned(
        [
          [0, 0],
          [0.85, 0, 0.04],
          [0.55, height, 0.06],
          [0.4, height, 0.02],
          [0.38, height - 0.6],
          [0, height - 0.6],
        ],
        { at: [x, 0, z] },
        32,
      );
    const band = ([x, z, height]: readonly [number, number, number], t: number) => {
      const r = 0.85 - 0.3 * t;
      return turned(
        [
          [0, 0],
          [r + 0.05, 0, 0.02],
          [r + 0.03, 0.5, 0.02],
          [0, 0.5],
        ],
        { at: [x, height * t, z] },
        32,
      );
    };
    const pane = (at: Vector, w: number, h: number) => boxAt(at, [w, h, 0.12], 0.04, {}, 2);
    return [
      part("ground", boxAt([-0.6, 0.1, 0], [15.6, 0.2, 9.4], 0.08)),
      part(
        "walls",
        merged(
          boxAt([0.2, 1.9, 0], [9.6, 3.6, 6.2], 0.06),
          boxAt([6.0, 1.3, 0.9], [2.6, 2.5, 3.8], 0.06),
          boxAt([-6.3, 1.0, -0.1], [3.2, 1.8, 5.2], 0.06),
        ),
      ),
      part(
        "roofs",
        merged(
          ...teeth.map((z) =>
            sideways(
              cornered(
                tooth.points.map(({ x, y }) => [(x + z) * 1.03, y + 3.68] as const),
                true,
              ),
              9.8,
              0.03,
              0.2,
            ),
          ),
          boxAt([6.0, 2.6, 0.9], [2.8, 0.24, 4.0], 0.06),
          boxAt([-6.3, 1.95, -0.1], [3.4, 0.2, 5.4], 0.06),
        ),
      ),
      part(
        "windows",
        merged(
          ...[-3.6, -2.3, -1.0, 3.2, 4.3].map((x) => pane([x, 2.4, 3.12], 0.85, 1.3)),
          ...[5.4, 6.5].map((x) => pane([x, 1.6, 2.82], 0.7, 0.8)),
          ...teeth.flatMap((z) =>
            [-3.4, -1.6, 0.2, 2.0, 3.8].map((x) =>
              boxAt([x, 4.35, (z + 1.5) * 1.03 + 0.03], [1.4, 1.0, 0.12], 0.04, {}, 2),
            ),
          ),
          ...[-1.9, 0, 1.9].map((z) => boxAt([-4.62, 2.6, z], [0.12, 0.9, 1.0], 0.04, {}, 2)),
        ),
      ),
      part("doors", merged(boxAt([1.2, 1.35, 3.12], [2.3, 2.3, 0.16], 0.05, {}, 2))),
      part("chimneys", merged(...stacks.map(stack))),
      part("bands", merged(...stacks.flatMap((s) => [band(s, 0.62), band(s, 0.8)]))),
      part(
        "tank",
        merged(
          turned(
            [
              [0, 0],
              [1.1, 0, 0.05],
              [1.1, 3.4, 0.3],
              [0, 3.9],
            ],
            { at: [6.0, 0.2, -2.4] },
            40,
          ),
          ballAt([6.0, 4.1, -2.4], 0.2, {}, 16),
          wire(
            [
              [6, 4.1, -2.4],
              [5.4, 4.4, -2.2],
              [4.6, 4.2, -1.6],
            ],
            0.16,
          ),
          rod([-4.8, 1.2, 3.0], [-4.8, 3.3, 3.0], 0.14, 14),
        ),
      ),
      ...blended(
        "smoke",
        stacks.flatMap(([x, z, h]) =>
          (
            [
              [0, 0.45, 0.5],
              [0.5, 1.3, 0.75],
              [0, 1.9, 0.7],
              [1.2, 2.2, 0.95],
              [2.0, 2.9, 0.8],
            ] as const
          ).map(([dx, dy, r]) => put(ellipsoid(r, { at: [x + dx, h + dy, z] }), 0.25)),
        ),
        { cell: 0.16 * coarseness },
      ),
    ];
  },
};
