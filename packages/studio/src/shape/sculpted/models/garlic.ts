import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, frame, merged, patch, placed, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { along } from "../strip.js";

const GIRTH = along([
  [0, 0.9],
  [0.3, 2.8],
  [0.7, 0.72],
  [0.84, 0.44],
  [0.97, 0.56],
  [1, 0.4],
]);

const CLOVES = 8;

function bulbAt(u: number, v: number, out = 0): [number, number, number] {
  const a = radians(360 * u);
  const swell = sin(radians(180 * Math.min(1, v / 0.68)));
  const lobe = Math.sqrt(Math.abs(cos((CLOVES / 2) * a))) - 0.8;
  const r = (GIRTH(v) + out) * (1 + 0.13 * swell * lobe);
  const bend = v > 0.68 ? (v - 0.68) * 2.4 : 0;
  return [r * sin(a) + bend * 0.6, 6.4 * v, r * cos(a) + bend * 0.3];
}

/** Centimetres: a bulb in its papery skin, a clove beside it. */
export const garlic: Model = {
  concept: "garlic",
  aliases: [
    "garlic bulb",
    "bulb of garlic",
    "head of garlic",
    "garlic clove",
    "clove of garlic",
    "garlic cloves",
  ],
  realSize: 0.09,
  bestTurn: -12,
  roles: {
    bulb: { colour: "#f5efe6", material: "clay" },
    streaks: { colour: "#c9a0bd", material: "clay", follows: 0.86 },
    clove: { colour: "#f3e3c4", material: "clay", follows: 0.96 },
    root: { colour: "#c2a477", material: "clay" },
  },
  parts: () => {
    const bulb = patch(
      (u, v) => {
        if (v > 0.04 && v < 0.96) return bulbAt(u, (v - 0.04) / 0.92);
        const end = v <= 0.04 ? 0 : 1;
        const [x, y, z] = bulbAt(u, end);
        const [cx, cz] = end ? [0.46, 0.23] : [0, 0];
        const t = end ? (1 - v) / 0.04 : v / 0.04;
        return [cx + (x - cx) * t, y, cz + (z - cz) * t];
      },
      { u: 144, v: 56, aroundU: true },
    );
    const streak = (turn: number, low: number, high: number) =>
      merged(
        ...Array.from({ length: 9 }, (_, i) => {
          const [a, b] = [i, i + 1].map((k) => bulbAt(turn, low + ((high - low) * k) / 9, -0.005));
          return rod(a!, b!, 0.035, 6);
        }),
      );
    const streaks = Array.from({ length: 20 }, (_, i) =>
      streak(i / 20 + 0.012 * ((i * 7) % 3), 0.16 + 0.06 * (i % 3), 0.66 + 0.07 * (i % 2)),
    );
    const clove = patch(
      (u, v) => {
        const a = radians(360 * u);
        const s = sin(radians(180 * v));
        const r = 0.95 * s * (1 - 0.35 * v) * (v === 0 || v === 1 ? 0 : 1);
        return [r * sin(a), 2.9 * v - 0.5 * s * (1 - v), 0.82 * r * cos(a) + 0.34 * s];
      },
      { u: 48, v: 32, aroundU: true },
    );
    return [
      part("bulb", bulb),
      part("streaks", merged(...streaks)),
      part("clove", placed(clove, frame({ at: [4.8, 0.62, 2.1], nod: 0, roll: 80, turn: 30 }))),
      part(
        "root",
        merged(
          ballAt([0, 0.05, 0], [0.7, 0.22, 0.7], {}, 24),
          placed(ballAt([0, 0, 0], [0.3, 0.2, 0.3], {}, 16), frame({ at: [4.82, 0.6, 2.06] })),
        ),
      ),
    ];
  },
};
