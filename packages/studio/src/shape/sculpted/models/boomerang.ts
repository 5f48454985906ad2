import { flowing, merged, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { slab, wire } from "../pieces.js";

/** Centimetres: painted in bands. */
export const boomerang: Model = {
  concept: "boomerang",
  aliases: ["boomerangs", "wooden boomerang"],
  realSize: 0.42,
  lies: true,
  bestTurn: -8,
  roles: {
    wood: { colour: "#b9743a", material: "wood" },
    bands: { colour: "#f2dfb4", material: "clay" },
    dots: { colour: "#7a2f1e", material: "clay" },
  },
  parts: () => {
    const half: readonly (readonly [number, number])[] = [
      [0, 24],
      [4.4, 20.6],
      [11, 10],
      [17.6, 1.4],
      [20.4, 0.4],
      [21, 3.2],
      [15.4, 13.4],
      [8.6, 24.4],
      [4, 29.6],
    ];
    const outline = flowing(
      [
        [0, 31],
        ...half
          .slice(1)
          .reverse()
          .map(([x, y]) => [-x, y] as const),
        [0, 24],
        ...half.slice(1),
      ],
      true,
      6,
    );
    const bar = (s: number, t: number) => {
      const [a, b] = [[s * (9 + 6 * t), 14 - 9.4 * t] as const, [s * (13.4 + 5 * t), 17 - 9 * t] as const];
      return wire(
        [
          [a[0], a[1], 0.85],
          [b[0], b[1], 0.85],
        ],
        0.42,
        { sides: 10 },
      );
    };
    return [
      part("wood", slab(outline, 1.7, 0.6)),
      part("bands", merged(...[-1, 1].flatMap((s) => [0, 0.16, 0.8, 0.96].map((t) => bar(s, t))))),
      part("dots", merged(...[-1, 1].flatMap((s) => [0.34, 0.5, 0.64].map((t) => bar(s, t))))),
    ];
  },
};

/** Centimetres: a forked branch and its rubber band. */
export const slingshot: Model = {
  concept: "slingshot",
  aliases: ["catapult toy", "slingshots", "sling shot"],
  realSize: 0.2,
  bestTurn: -14,
  lies: true,
  roles: {
    fork: { colour: "#9a6236", material: "wood" },
    bands: { colour: "#c9463b", material: "rubber" },
    pouch: { colour: "#5d3a22", material: "matte plastic" },
    grip: { colour: "#efe0bd", material: "fabric" },
  },
  parts: () => [
    part(
      "fork",
      merged(
        tube(
          [
            [0, 0, 0],
            [0, 5, 0],
            [0, 8.6, 0],
          ],
          [1.1, 1.05, 1.2],
          { sides: 24 },
        ),
        ...[-1, 1].map((s) =>
          tube(
            [
              [0, 8, 0],
              [s * 2, 11, 0],
              [s * 4, 13.4, 0],
              [s * 4.6, 17.6, 0],
            ],
            [1.1, 1, 0.85, 0.8],
            { sides: 24 },
          ),
        ),
      ),
    ),
    part(
      "grip",
      merged(
        ...Array.from({ length: 8 }, (_, i) =>
          tube(
            [
              [0, 1.2 + 0.7 * i, 0],
              [0, 1.8 + 0.7 * i, 0],
            ],
            1.26,
            { sides: 24, caps: "flat" },
          ),
        ),
      ),
    ),
    part(
      "bands",
      merged(
        ...[-1, 1].map((s) =>
          tube(
            [
              [s * 4.6, 16.6, 0.9],
              [s * 3.4, 13, 3.4],
              [s * 1.2, 10.6, 4.6],
            ],
            0.32,
            { sides: 12 },
          ),
        ),
        ...[-1, 1].map((s) =>
          tube(
            [
              [s * 4.5, 16.2, 0],
              [s * 4.6, 17, 0],
            ],
            1.05,
            { sides: 20, caps: "flat" },
          ),
        ),
      ),
    ),
    part(
      "pouch",
      tube(
        [
          [-1.6, 10.6, 4.5],
          [0, 10.2, 4.9],
          [1.6, 10.6, 4.5],
        ],
        [0.7, 1.1, 0.7],
        { sides: 20 },
      ),
    ),
  ],
};
