import { boxAt, cornered, frame, lathe, merged, placed, torus, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, turned } from "../pieces.js";

/** Centimetres: an iron nail. */
export const nail: Model = {
  concept: "nail",
  aliases: ["iron nail", "steel nail", "nails"],
  realSize: 0.07,
  bestTurn: -14,
  lies: true,
  roles: { nail: { colour: "#a5abb4", material: "metal" } },
  parts: () => [
    part(
      "nail",
      merged(
        turned(
          [
            [0, 0],
            [0.08, 0.1, 0.05],
            [0.36, 1.3, 0.1],
            [0.36, 10.6, 0.05],
            [0.46, 10.8, 0.1],
            [1.0, 11.0, 0.1],
            [1.0, 11.3, 0.12],
            [0, 11.35],
          ],
          {},
          40,
        ),
        ...[9.2, 9.6, 10.0].map((y) => placed(torus(0.35, 0.06, 32, 8), frame({ at: [0, y, 0] }))),
      ),
    ),
  ],
};

/** A thread along the y axis from a height to another. */
const thread = (r: number, low: number, high: number, pitch: number, thick: number, point = 0) => {
  const turns = (high - low) / pitch;
  const count = Math.round(turns * 16);
  return tube(
    Array.from({ length: count + 1 }, (_, i): Vector => {
      const f = frame({ turn: (360 * turns * i) / count });
      const taper = point === 0 ? 1 : Math.min(1, i / point + 0.28);
      return [f.z[0] * r * taper, low + ((high - low) * i) / count, f.z[2] * r * taper];
    }),
    thick,
    { sides: 8, steps: 1 },
  );
};

/** Centimetres: a wood screw with a crossed head. */
export const screw: Model = {
  concept: "screw",
  aliases: ["wood screw", "metal screw", "phillips screw", "screws"],
  realSize: 0.05,
  bestTurn: -14,
  lies: true,
  roles: { screw: { colour: "#d6b25e", material: "metal" }, slot: { colour: "#4a4030", material: "metal" } },
  parts: () => [
    part(
      "screw",
      merged(
        turned(
          [
            [0, 0],
            [0.1, 0.2, 0.05],
            [0.5, 2.0, 0.3],
            [0.52, 7.2, 0.1],
            [0.62, 9.0, 0.2],
            [1.5, 10.0, 0.08],
            [1.5, 10.25, 0.1],
            [0, 10.4],
          ],
          {},
          48,
        ),
        thread(0.56, 0.5, 7.2, 0.72, 0.14, 44),
      ),
    ),
    part(
      "slot",
      merged(boxAt([0, 10.33, 0], [1.7, 0.2, 0.34], 0.06), boxAt([0, 10.33, 0], [0.34, 0.2, 1.7], 0.06)),
    ),
  ],
};

/** Centimetres: a hexagonal bolt with its nut. */
export const bolt: Model = {
  concept: "bolt",
  aliases: ["nut and bolt", "machine screw", "hex bolt", "steel bolt"],
  realSize: 0.06,
  bestTurn: -20,
  lies: true,
  roles: {
    bolt: { colour: "#b3bac3", material: "metal" },
    nut: { colour: "#b3bac3", material: "metal", follows: 0.9 },
  },
  parts: () => {
    const hex = (y: number, r: number, h: number) =>
      placed(
        lathe(
          cornered([
            [0, 0],
            [r, 0, 0.12],
            [r, h, 0.12],
            [0, h],
          ]),
          6,
        ),
        frame({ at: [0, y, 0], turn: 14 }),
      );
    return [
      part(
        "bolt",
        merged(
          hex(8.2, 1.75, 1.3),
          drum(0.85, 8.6, { at: [0, 4.2, 0] }, 0.2, 48),
          thread(0.86, 0.1, 5.6, 0.42, 0.12),
          drum(1.35, 0.3, { at: [0, 8.15, 0] }, 0.1, 48),
        ),
      ),
      part("nut", hex(2.6, 1.7, 1.3)),
    ];
  },
};

/** Centimetres: links of a chain in a heap's curve. */
export const chain: Model = {
  concept: "chain",
  aliases: ["iron chain", "metal chain", "chains", "steel chain", "chain link"],
  realSize: 0.5,
  bestTurn: -20,
  roles: { links: { colour: "#9aa1ab", material: "metal" } },
  parts: () => {
    const way = (t: number): Vector => {
      const f = frame({ turn: 330 * t });
      const r = 2.6 + 4.6 * t;
      return [f.z[0] * r, 0.75, f.z[2] * r];
    };
    const link = tube(
      [
        [-0.62, 0, -0.75],
        [-0.62, 0, 0.75],
        [0, 0, 1.36],
        [0.62, 0, 0.75],
        [0.62, 0, -0.75],
        [0, 0, -1.36],
      ],
      0.3,
      { closed: true, sides: 12, steps: 6 },
    );
    const count = 15;
    return [
      part(
        "links",
        merged(
          ...Array.from({ length: count }, (_, i) => {
            const t = (i + 0.5) / count;
            const spaced = 0.06 + 0.94 * (0.45 * t * t + 0.55 * t);
            const [a, b] = [way(spaced - 0.01), way(spaced + 0.01)];
            const at = way(spaced);
            return placed(
              link,
              frame({
                at: [at[0], i % 2 ? 0.95 : 0.5, at[2]],
                turn: angle(b[0] - a[0], b[2] - a[2]),
                roll: i % 2 ? 68 : 12,
              }),
            );
          }),
        ),
      ),
    ];
  },
};

/** Degrees of a turn whose front points along x and z. */
const angle = (x: number, z: number) => {
  let best = 0;
  for (let turn = 0; turn < 360; turn += 2) if (at(turn) > at(best)) best = turn;
  return best;
  function at(turn: number) {
    const f = frame({ turn });
    return f.z[0] * x + f.z[2] * z;
  }
};
