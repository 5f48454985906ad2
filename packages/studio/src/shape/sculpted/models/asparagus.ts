import { frame, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

/** One spear, standing: a stalk, a tip of close scales, a few more below. */
function spear(height: number) {
  const scale = (size: number) =>
    blade({
      length: size,
      width: size * 0.62,
      droop: -0.22,
      fold: 0.3,
      widest: 0.4,
      thickness: 0.13,
      grid: [6, 8],
    });
  const bud = Array.from({ length: 15 }, (_, i) => {
    const t = i / 14;
    const f = frame({ turn: 137.508 * i });
    const r = 0.42 * (1 - 0.75 * t);
    return placed(
      scale(0.95 - 0.3 * t),
      frame({ at: [f.z[0] * r, height - 1.9 + 1.75 * t, f.z[2] * r], turn: 137.508 * i, nod: -80 }),
    );
  });
  const below = [0.28, 0.42, 0.56, 0.68].map((t, i) => {
    const f = frame({ turn: 100 * i + 30 });
    return placed(
      scale(0.8),
      frame({ at: [f.z[0] * 0.4, height * t, f.z[2] * 0.4], turn: 100 * i + 30, nod: -84 }),
    );
  });
  return {
    stalk: merged(
      rod([0, 0, 0], [0, height - 1.6, 0], [0.44, 0.42], 18),
      wire(
        [
          [0, height - 1.7, 0],
          [0, height - 0.8, 0],
          [0, height, 0],
        ],
        [0.42, 0.36, 0.14],
      ),
    ),
    scales: merged(...bud, ...below),
  };
}

/** A bundle with a band about it. */
export const asparagus: Model = {
  concept: "asparagus",
  aliases: ["asparagus spears", "asparagus spear", "bunch of asparagus"],
  realSize: 0.24,
  bestTurn: -10,
  roles: {
    stalks: { colour: "#86b84e", material: "clay" },
    scales: { colour: "#6f8f5a", material: "clay", follows: 0.82 },
    band: { colour: "#c9462f", material: "plastic" },
  },
  parts: () => {
    const spears = Array.from({ length: 10 }, (_, i) => {
      const inner = i >= 7;
      const f = frame({ turn: inner ? 120 * i : 51.4 * i });
      const r = inner ? 0.5 : 1.32;
      const lean = inner ? 1 : 3.5;
      const { stalk, scales } = spear(9.2 + 0.5 * ((i * 3) % 4));
      const at = frame({ at: [f.z[0] * r, 0, f.z[2] * r], roll: -f.z[0] * lean, nod: f.z[2] * lean });
      return { stalk: placed(stalk, at), scales: placed(scales, at) };
    });
    return [
      part("stalks", merged(...spears.map(({ stalk }) => stalk))),
      part("scales", merged(...spears.map(({ scales }) => scales))),
      part("band", band(2.0, 2.6, 3.8, 0.2)),
    ];
  },
};
