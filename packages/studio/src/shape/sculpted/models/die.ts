import type { Vector } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, paint, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** Where the pips of a face lie, by the number it shows. */
const PIPS: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0, 0]],
  2: [
    [-1, -1],
    [1, 1],
  ],
  3: [
    [-1, -1],
    [0, 0],
    [1, 1],
  ],
  4: [
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
  ],
  5: [
    [-1, -1],
    [-1, 1],
    [0, 0],
    [1, -1],
    [1, 1],
  ],
  6: [
    [-1, -1],
    [-1, 0],
    [-1, 1],
    [1, -1],
    [1, 0],
    [1, 1],
  ],
};

/** Opposite faces add up to seven. */
const FACES: readonly { readonly shows: number; readonly at: (u: number, v: number) => Vector }[] = [
  { shows: 1, at: (u, v) => [u, v, 0.5] },
  { shows: 6, at: (u, v) => [u, v, -0.5] },
  { shows: 2, at: (u, v) => [0.5, v, u] },
  { shows: 5, at: (u, v) => [-0.5, v, u] },
  { shows: 3, at: (u, v) => [u, 0.5, v] },
  { shows: 4, at: (u, v) => [u, -0.5, v] },
];

export const die: Model = {
  concept: "die",
  aliases: ["dice", "game die", "playing dice"],
  realSize: 0.02,
  bestTurn: 30,
  roles: {
    body: { colour: "#f6f1e6", material: "plastic" },
    pips: { colour: "#22242c", material: "plastic" },
  },
  top: { y: 1, halfWidth: 0.4, halfDepth: 0.4 },
  parts: (coarseness) => {
    const pips = FACES.flatMap(({ shows, at }) => PIPS[shows]!.map(([u, v]) => at(u * 0.245, v * 0.245)));
    return blended(
      "body",
      [
        put(block([1, 1, 1], 0.13, { at: [0, 0, 0] })),
        ...pips.map((at) =>
          cut(
            ellipsoid(0.13, { at: at.map((c) => (Math.abs(c) === 0.5 ? c * 1.17 : c)) as unknown as Vector }),
            0.012,
          ),
        ),
        ...pips.map((at) => paint("pips", ellipsoid(0.098, { at }))),
      ],
      { cell: 0.0165 * coarseness },
    );
  },
};
