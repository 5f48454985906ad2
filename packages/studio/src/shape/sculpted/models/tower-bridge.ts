import { cornered, merged } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, slab, turned } from "../pieces.js";

/** Two Gothic towers, a walkway between them and a road that can open. */
export const towerBridge: Model = {
  concept: "tower bridge",
  aliases: ["the tower bridge"],
  realSize: 240,
  bestTurn: -24,
  roles: {
    stone: { colour: "#d8c39a", material: "clay" },
    iron: { colour: "#4f9ccf", material: "matte plastic" },
    road: { colour: "#8d8f97", material: "matte plastic" },
    roofs: { colour: "#5a6b7d", material: "matte plastic" },
    windows: { colour: "#4a4438", material: "matte plastic" },
    water: { colour: "#5aaad0", material: "ceramic" },
  },
  parts: () => {
    const X = 4.2;
    const pointed = (at: readonly [number, number, number], r: number, high: number, n: number) =>
      turned(
        [
          [0, 0],
          [r, 0, 0.05],
          [0.02, high],
          [0, high],
        ],
        { at, turn: 45 },
        n,
      );
    const arch = cornered(
      [
        [-0.7, 0, 0.02],
        [0.7, 0, 0.02],
        [0.7, 1.5, 0.6],
        [0, 2.3, 0.2],
        [-0.7, 1.5, 0.6],
      ],
      true,
    );
    const tower = (s: 1 | -1) => [
      part(
        "stone",
        merged(
          box([3.4, 1.2, 4.0], [X * s, 0.7, 0], 0.3),
          box([2.3, 7.4, 2.3], [X * s, 4.6, 0], 0.08),
          ...[3.0, 5.0, 7.2].map((y) => box([2.6, 0.24, 2.6], [X * s, y, 0], 0.08)),
          ...[-1, 1].flatMap((a) =>
            [-1, 1].flatMap((b) => [
              drum(0.34, 8.4, { at: [X * s + 1.12 * a, 4.9, 1.12 * b] }, 0.06, 16),
              pointed([X * s + 1.12 * a, 9.0, 1.12 * b], 0.42, 1.6, 16),
            ]),
          ),
        ),
      ),
      part("roofs", pointed([X * s, 8.25, 0], 1.5, 2.8, 4)),
      part(
        "windows",
        merged(
          ...[-1, 1].flatMap((b) => [
            ...[-0.5, 0.5].flatMap((x) =>
              [4.1, 6.2].map((y) => box([0.34, 1.1, 0.2], [X * s + x, y, 1.12 * b], 0.1)),
            ),
          ]),
          slab(arch, 2.5, 0.04, { at: [X * s, 1.3, 0], turn: 90 }),
        ),
      ),
    ];
    const cable = (s: 1 | -1, z: number) => {
      const point = (t: number) => [(X + 1.1 + 5.4 * t) * s, 6.3 - 5.6 * t + 2.1 * t * t, z] as const;
      const way = [0, 0.25, 0.5, 0.75, 1].map(point);
      return [
        ...way.slice(1).map((p, i) => rod(way[i]!, p, 0.15, 10)),
        ...[0.2, 0.4, 0.6, 0.8].map((t) => rod(point(t), [point(t)[0], 1.9, z], 0.06, 8)),
      ];
    };
    return [
      ...tower(-1),
      ...tower(1),
      part(
        "iron",
        merged(
          ...[-0.7, 0.7].flatMap((z) => [
            box([6.2, 0.16, 0.3], [0, 7.15, z], 0.05),
            box([6.2, 0.16, 0.3], [0, 6.3, z], 0.05),
            ...Array.from({ length: 8 }, (_, i) =>
              rod([-2.9 + 0.83 * i - 0.38, 6.3, z], [-2.9 + 0.83 * i + 0.38, 7.15, z], 0.06, 8),
            ),
            ...sides((s) => cable(s, z)),
            box([21, 0.5, 0.14], [0, 1.95, z * 1.25], 0.05),
          ]),
        ),
      ),
      part("road", merged(box([21, 0.3, 1.9], [0, 1.7, 0], 0.08))),
      part("stone", merged(...sides((s) => [box([1.4, 2.8, 2.4], [10.5 * s, 1.4, 0], 0.15)]))),
      part("water", box([23, 0.4, 6], [0, 0.2, 0], 0.2)),
    ];
  },
};
