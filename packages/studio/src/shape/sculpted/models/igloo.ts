import { cos, radians, sin } from "../../../math/exact.js";
import { arc, around, cornered, frame, instances, joined, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, slab, turned } from "../pieces.js";

/** A tunnel's mouth seen from ahead. */
const half = (radius: number) =>
  joined(
    arc([0, 0.3], radius, 0, 180, 24),
    cornered([
      [-radius, 0.2],
      [-radius, 0, 0.06],
      [radius, 0, 0.06],
      [radius, 0.2],
    ]),
  );

/** A dome of snow blocks with a tunnel ahead. */
export const igloo: Model = {
  concept: "igloo",
  aliases: ["snow house"],
  realSize: 4,
  bestTurn: -28,
  roles: {
    blocks: { colour: "#eef5fb", material: "clay" },
    joints: { colour: "#c3d6e6", material: "clay", follows: 0.86 },
    inside: { colour: "#38506b", material: "clay" },
    ground: { colour: "#ffffff", material: "clay" },
  },
  top: { y: 3.15, halfWidth: 0.6, halfDepth: 0.6 },
  parts: () => {
    const rows = [
      [10, 14],
      [27, 13],
      [44, 11],
      [61, 8],
      [77, 5],
    ] as const;
    const dome = rows.flatMap(([lift, count], row) => {
      const [c, s] = [cos(radians(lift)), sin(radians(lift))];
      const width = ((2 * Math.PI * 3.1 * c) / count) * 0.955;
      const block = box([width, 0.86, 0.4], { at: [0, 3.0 * s + 0.1, 3.0 * c], nod: -lift }, 0.13);
      return instances(block, around(count, undefined, (row % 2) * (180 / count)));
    });
    const arch = (z: number) =>
      [-78, -47, -16, 16, 47, 78].map((roll) =>
        box([0.72, 0.36, 0.86], { in: frame({ at: [0, 0.35, z], roll }), at: [0, 1.28, 0] }, 0.11),
      );
    return [
      part("blocks", merged(...dome)),
      part(
        "joints",
        turned([
          [0, 0],
          [3.02, 0, 0.05],
          [2.9, 0.9, 2],
          [2.0, 2.3, 2],
          [0.8, 2.98, 1],
          [0, 3.08],
        ]),
      ),
      part("blocks", merged(...arch(2.9), ...arch(3.78))),
      part("joints", slab(half(1.36), 1.6, 0.05, { at: [0, 0.1, 3.2] })),
      part("inside", slab(half(1.02), 0.1, 0.03, { at: [0, 0.1, 4.0] })),
      part("ground", drum(4.6, 0.4, { at: [0, -0.15, 0.5] }, 0.18, 64)),
    ];
  },
};
