import { randomFrom } from "../../../math/random.js";
import { ballAt, merged } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

/** Two squares, one on the other, with a crackled top and nuts. */
export const brownie: Model = {
  concept: "brownie",
  aliases: ["brownies", "chocolate brownie", "chocolate brownies", "fudge brownie"],
  realSize: 0.09,
  bestTurn: -30,
  roles: {
    crumb: { colour: "#4a281a", material: "clay" },
    top: { colour: "#6b3d26", material: "clay", follows: 1.3 },
    nuts: { colour: "#d9a768", material: "clay" },
    chips: { colour: "#2e1710", material: "plastic" },
  },
  parts: (coarseness) => {
    const random = randomFrom("brownie");
    const square = (y: number, turn: number, size: number) => {
      const at = { at: [0, y, 0] as const, turn };
      const pores = Array.from({ length: 26 }, (_, i) => {
        const [s, w, h] = [i % 4, (random() - 0.5) * size * 0.86, (random() - 0.5) * 1.9];
        const edge = size / 2;
        const p = s === 0 ? [w, h, edge] : s === 1 ? [edge, h, w] : s === 2 ? [w, h, -edge] : [-edge, h, w];
        return cut(ellipsoid(0.18 + 0.16 * random(), { ...at, at: [p[0]!, y + p[1]!, p[2]!] }), 0.1);
      });
      const cracks = Array.from({ length: 7 }, () => {
        const [x, z] = [(random() - 0.5) * size * 0.8, (random() - 0.5) * size * 0.8];
        const [dx, dz] = [(random() - 0.5) * 3.4, (random() - 0.5) * 3.4];
        return cut(
          limb(
            [
              [x, y + 1.62, z],
              [x + dx * 0.6, y + 1.58, z + dz * 0.5],
              [x + dx, y + 1.62, z + dz],
            ],
            [0.08, 0.17, 0.08],
          ),
          0.1,
        );
      });
      return blended(
        "crumb",
        [
          put(block([size, 3.0, size], 0.5, at)),
          ...pores,
          ...cracks,
          paint("top", block([size * 1.3, 0.9, size * 1.3], 0.1, { ...at, at: [0, y + 1.62, 0] })),
        ],
        { cell: 0.17 * coarseness },
      );
    };
    const nuts = [
      [-1.8, 6.75, 1.4],
      [1.4, 6.75, 0.4],
      [-0.4, 6.75, -1.9],
      [2.2, 6.7, 2.2],
      [0.2, 6.75, 2.3],
      [3.5, 2.2, 1.6],
      [0.6, 1.6, 3.5],
      [-1.7, 5.0, 3.35],
    ].map(([x, y, z], i) =>
      ballAt([x!, y!, z!], [0.62, 0.34, 0.42], { turn: 50 * i, roll: 16 * (i % 3) }, 18),
    );
    const chips = [
      [0.6, 6.75, -0.9],
      [-2.4, 6.7, -0.6],
      [2.4, 6.7, -1.4],
      [-1.0, 6.75, 0.4],
      [3.4, 5.0, -0.8],
    ].map(([x, y, z]) => ballAt([x!, y!, z!], [0.4, 0.34, 0.4], {}, 16));
    return [
      ...square(1.5, -6, 7),
      ...square(4.85, 12, 6.6),
      part("nuts", merged(...nuts)),
      part("chips", merged(...chips)),
    ];
  },
};
