import { atan2, cos, radians, sin } from "../../../math/exact.js";
import { boxAt, frame, merged, placed } from "../../mesh/index.js";
import { arched } from "../arched.js";
import { type Model, part } from "../model.js";
import { drum, slab, turned } from "../pieces.js";

/** An oval ring of arches, its outer wall broken off in front. */
export const colosseum: Model = {
  concept: "colosseum",
  aliases: ["the colosseum", "coliseum", "amphitheatre", "amphitheater", "roman arena"],
  realSize: 188,
  bestTurn: 0,
  roles: {
    stone: { colour: "#dcbf8d", material: "clay" },
    arches: { colour: "#7d6444", material: "clay" },
    cornices: { colour: "#eddbb4", material: "clay", follows: 1.08 },
    sand: { colour: "#e8d3a2", material: "clay" },
  },
  parts: () => {
    const bays = 28;
    /** Where a bay of the oval stands: its frame faces out. */
    const set = (i: number, r: number) => {
      const at = (k: number) =>
        [1.22 * r * sin(radians((360 * k) / bays)), r * cos(radians((360 * k) / bays))] as const;
      const [[x0, z0], [x1, z1]] = [at(i), at(i + 1)];
      const [dx, dz] = [x1 - x0, z1 - z0];
      return {
        f: frame({ at: [(x0 + x1) / 2, 0, (z0 + z1) / 2], turn: (atan2(-dz, dx) * 180) / Math.PI }),
        length: Math.sqrt(dx * dx + dz * dz),
      };
    };
    // The outer wall stands from the left round the back to the right; in front the inner one shows.
    const tiers = (i: number) => {
      const turn = (i + 0.5) * (360 / bays);
      const off = Math.min(turn, 360 - turn);
      return turn < 180 ? (off > 78 ? 4 : off > 68 ? 3 : 2) : off > 34 ? 4 : off > 24 ? 3 : 2;
    };
    const walls = Array.from({ length: bays }, (_, i) => {
      const n = tiers(i);
      const r = n > 2 ? 8 : 7.2;
      const { f, length } = set(i, r);
      const wall = placed(boxAt([0, 0.9 * n + 0.2, -0.4], [length * 1.04, 1.8 * n, 0.9], 0.06, {}, 1), f);
      const open = Array.from({ length: Math.min(n, 3) }, (_, k) =>
        placed(slab(arched(length * 0.56, 1.15), 0.16, 0.03, { at: [0, 0.45 + 1.8 * k, 0.04] }), f),
      );
      const small =
        n === 4 ? [placed(boxAt([0, 6.6, 0.04], [length * 0.26, 0.5, 0.14], 0.05, {}, 1), f)] : [];
      const lines = Array.from({ length: n }, (_, k) =>
        placed(boxAt([0, 1.8 * k + 1.95, -0.3], [length * 1.08, 0.2, 1.0], 0.06, {}, 1), f),
      );
      const pier = placed(boxAt([length / 2, 0.9 * n + 0.2, 0], [0.2, 1.8 * n, 0.34], 0.06, {}, 1), f);
      return { wall, arches: [...open, ...small], lines, pier };
    });
    const oval = frame({ scale: [1.22, 1, 1] });
    const bowl = placed(
      turned(
        [
          [3.2, 0.2],
          [7.0, 0.2, 0.05],
          [7.0, 4.2, 0.1],
          [6.2, 4.2, 0.05],
          [6.2, 3.4, 0.05],
          [5.5, 3.4, 0.05],
          [5.5, 2.6, 0.05],
          [4.8, 2.6, 0.05],
          [4.8, 1.8, 0.05],
          [4.0, 1.8, 0.05],
          [4.0, 0.9, 0.05],
          [3.2, 0.9],
        ],
        {},
        48,
      ),
      oval,
    );
    return [
      part("stone", merged(...walls.flatMap(({ wall, pier }) => [wall, pier]), bowl)),
      part("arches", merged(...walls.flatMap(({ arches }) => arches))),
      part("cornices", merged(...walls.flatMap(({ lines }) => lines))),
      part("sand", placed(drum(8.5, 0.5, { at: [0, 0.05, 0] }, 0.2, 72), oval)),
    ];
  },
};
