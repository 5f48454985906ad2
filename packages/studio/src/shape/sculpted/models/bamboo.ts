import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned } from "../pieces.js";

/** Canes of several heights with their joints, and leaves in threes. */
export const bamboo: Model = {
  concept: "bamboo",
  aliases: ["bamboo stalk", "bamboo plant", "bamboo stalks", "lucky bamboo", "bamboo shoots"],
  realSize: 3,
  bestTurn: -18,
  roles: {
    canes: { colour: "#8fb84a", material: "plastic" },
    joints: { colour: "#c9d98a", material: "plastic" },
    leaves: { colour: "#4f9a3c", material: "clay" },
    soil: { colour: "#6b4c36", material: "clay" },
  },
  parts: () => {
    const canes: readonly (readonly [x: number, z: number, height: number, radius: number, lean: number])[] =
      [
        [-1.2, 0.3, 11.5, 0.5, 3],
        [0.1, 0.9, 9.0, 0.46, -2],
        [0.9, -0.4, 13, 0.54, -4],
        [-0.4, -0.9, 10.2, 0.44, 1],
        [1.9, 0.6, 7.2, 0.4, -7],
      ];
    const each = canes.map(([x, z, height, radius, lean], n) => {
      const f = frame({ at: [x, 0.2, z], roll: lean });
      const knots = Array.from({ length: Math.floor(height / 1.9) }, (_, i) => 1.3 + 1.9 * i).filter(
        (y) => y < height - 0.4,
      );
      const leaf = (length: number) =>
        blade({
          length,
          width: length * 0.2,
          droop: 0.3,
          fold: 0.2,
          widest: 0.35,
          thickness: 0.08,
          grid: [8, 12],
        });
      const sprays = knots
        .slice(1)
        .map((y, i) =>
          placed(
            merged(
              ...[-34, 0, 30].map((aside, k) =>
                placed(leaf(2.3 - 0.3 * Math.abs(k - 1)), frame({ turn: aside, nod: 8 + 10 * k })),
              ),
            ),
            frame({ in: f, at: [0, y, 0], turn: (i % 2 ? 84 : -88) + 46 * n, nod: -18 }),
          ),
        );
      const top = placed(
        merged(...[0, 120, 240].map((turn) => placed(leaf(2.2), frame({ turn: turn + 30 * n, nod: -48 })))),
        frame({ in: f, at: [0, height - 0.1, 0] }),
      );
      const end: Vector = [0, height, 0];
      return {
        cane: placed(rod([0, 0, 0], end, [radius, radius * 0.86], 28), f),
        joints: placed(
          merged(
            ...knots.map((y) => drum(radius * 1.14, 0.22, { at: [0, y, 0] }, 0.1, 28)),
            drum(radius * 0.8, 0.12, { at: [0, height - 0.02, 0] }, 0.05, 28),
          ),
          f,
        ),
        leaves: merged(...sprays, top),
      };
    });
    return [
      part("canes", merged(...each.map(({ cane }) => cane))),
      part("joints", merged(...each.map(({ joints }) => joints))),
      part("leaves", merged(...each.map(({ leaves }) => leaves))),
      part(
        "soil",
        turned([
          [0, 0],
          [3.1, 0, 0.2],
          [2.7, 0.5, 0.5],
          [0, 0.75],
        ]),
      ),
    ];
  },
};
