import { between, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { drum, wire } from "../pieces.js";
import { flowerPot } from "../pot.js";

/** A leaf of three points lying along +z. */
function ivyLeaf(size: number) {
  const lobe = (length: number, width: number) =>
    blade({ length, width, droop: 0.25, fold: 0.12, widest: 0.36, thickness: 0.09, grid: [4, 6] });
  return merged(
    lobe(size, size * 0.62),
    ...[-58, 58].map((turn) =>
      placed(lobe(size * 0.72, size * 0.5), frame({ at: [0, -0.02, 0.05], turn, nod: 2 })),
    ),
  );
}

/** Trailing over the rim of a pot on a stand, down on every side. */
export const ivy: Model = {
  concept: "ivy",
  aliases: ["ivy plant", "trailing plant", "hanging plant", "pothos", "english ivy", "vine", "vines"],
  realSize: 0.7,
  bestTurn: -14,
  roles: {
    leaves: { colour: "#4d9a4a", material: "clay" },
    "young leaves": { colour: "#83bd5c", material: "clay", follows: 1.2 },
    vines: { colour: "#5f7d3c", material: "clay" },
    pot: { colour: "#f3ede2", material: "ceramic" },
    soil: { colour: "#4b3529", material: "clay" },
    stand: { colour: "#b07b4a", material: "wood" },
  },
  parts: () => {
    const base = 11;
    const vines = Array.from({ length: 11 }, (_, i): readonly Vector[] => {
      const low = [0.4, 3.2, 6.5, 1.8, 8, 4.6][i % 6]!;
      const { z: out } = frame({ turn: 33 * i + 8 });
      const go = (r: number, y: number, aside: number): Vector => [
        out[0] * r + out[2] * aside,
        y,
        out[2] * r - out[0] * aside,
      ];
      return [
        go(2.2, base + 8, 0),
        go(4.2, base + 10.4, 0.2),
        go(5.9, base + 8.8, 0.3),
        go(6.0, base + 4.5, -0.4),
        go(5.6 + 0.1 * (i % 4), base + 0.5, 0.5),
        go(6.0, low + 2, -0.3),
        go(6.1, low, 0.2),
      ];
    });
    const leaves = vines.flatMap((way, n) =>
      Array.from({ length: 11 }, (_, k) => {
        const t = 0.4 + (way.length - 1.45) * (k / 10);
        const i = Math.min(way.length - 2, Math.floor(t));
        const at = between(way[i]!, way[i + 1]!, t - i);
        const size = 2.3 - 0.085 * k + 0.2 * ((k + n) % 2);
        return {
          young: k > 9,
          mesh: placed(
            ivyLeaf(size),
            frame({ at, turn: 33 * n + 8 + (k % 2 ? 42 : -42), nod: k < 3 ? 8 : 52 }),
          ),
        };
      }),
    );
    return [
      part(
        "leaves",
        merged(
          ...leaves.filter(({ young }) => !young).map(({ mesh }) => mesh),
          ...[0, 72, 144, 216, 288].map((turn) =>
            placed(ivyLeaf(2.6), frame({ at: [0, base + 8.2, 0], turn, nod: -42 })),
          ),
        ),
      ),
      part("young leaves", merged(...leaves.filter(({ young }) => young).map(({ mesh }) => mesh))),
      part("vines", merged(...vines.map((way) => wire(way, 0.14, { sides: 7, steps: 4 })))),
      ...flowerPot().map(({ role, mesh }) => part(role, placed(mesh, frame({ at: [0, base, 0] })))),
      part(
        "stand",
        merged(
          drum(4.6, 0.7, { at: [0, base - 0.36, 0] }, 0.2, 56),
          ...[45, 135, 225, 315].map((turn) => {
            const { z } = frame({ turn });
            return wire(
              [
                [z[0] * 3.2, base - 0.5, z[2] * 3.2],
                [z[0] * 3.9, 0.25, z[2] * 3.9],
              ],
              [0.42, 0.32],
            );
          }),
        ),
      ),
    ];
  },
};
