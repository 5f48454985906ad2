import { boxAt, cornered, frame, merged, placed, torus, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { slab, turned } from "../pieces.js";

/** Decimetres: a smith's anvil on its block. */
export const anvil: Model = {
  concept: "anvil",
  aliases: ["blacksmith's anvil", "blacksmith anvil", "anvils"],
  realSize: 0.7,
  bestTurn: -26,
  top: { y: 9.2, halfWidth: 2, halfDepth: 1 },
  roles: {
    iron: { colour: "#4a4e57", material: "metal" },
    block: { colour: "#9a6234", material: "wood" },
    bands: { colour: "#33363d", material: "metal" },
  },
  parts: () => [
    part(
      "iron",
      merged(
        slab(
          cornered(
            [
              [-2.6, 5.0, 0.15],
              [2.6, 5.0, 0.15],
              [2.6, 5.6, 0.3],
              [1.3, 6.2, 0.6],
              [1.2, 7.2, 0.7],
              [3.0, 7.9, 0.5],
              [3.0, 9.2, 0.2],
              [-2.4, 9.2, 0.2],
              [-2.4, 8.0, 0.5],
              [-1.2, 7.2, 0.7],
              [-1.3, 6.2, 0.6],
              [-2.6, 5.6, 0.3],
            ],
            true,
          ),
          2.3,
          0.18,
        ),
        tube(
          [
            [-2.2, 8.5, 0],
            [-3.6, 8.7, 0],
            [-5.2, 9.05, 0],
          ],
          [0.9, 0.66, 0.12],
          { sides: 32 },
        ),
        boxAt([-2.6, 8.5, 0], [1.1, 1.2, 1.9], 0.25),
      ),
    ),
    part(
      "block",
      turned(
        [
          [0, 0],
          [3.0, 0, 0.25],
          [2.8, 5.0, 0.25],
          [0, 5.0],
        ],
        {},
        48,
      ),
    ),
    part(
      "bands",
      merged(
        ...[1.0, 4.1].map((y) =>
          placed(torus(2.92 - 0.03 * y, 0.2, 56, 10), frame({ at: [0, y, 0], scale: [1, 1.6, 1] })),
        ),
      ),
    ),
  ],
};

/** Decimetres: a miner's pick. */
export const pickaxe: Model = {
  concept: "pickaxe",
  aliases: ["pick", "pick axe", "mining pick", "miner's pick", "mattock"],
  realSize: 0.9,
  bestTurn: -12,
  lies: true,
  roles: { head: { colour: "#8d939c", material: "metal" }, handle: { colour: "#a8703a", material: "wood" } },
  parts: () => [
    part(
      "handle",
      tube(
        [
          [0, 0, 0],
          [0, 4, 0],
          [0, 8.8, 0],
        ],
        [0.42, 0.34, 0.42],
        { sides: 24, caps: "flat" },
      ),
    ),
    part(
      "head",
      merged(
        tube(
          [
            [-4.2, 6.6, 0],
            [-2.4, 7.8, 0],
            [0, 8.2, 0],
            [2.4, 7.8, 0],
            [4.2, 6.6, 0],
          ],
          [0.06, 0.36, 0.5, 0.36, 0.06],
          { sides: 16, steps: 10 },
        ),
        boxAt([0, 8.1, 0], [1.3, 1.2, 1.1], 0.3),
      ),
    ),
  ],
};
