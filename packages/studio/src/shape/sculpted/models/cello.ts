import { ballAt, boxAt, cornered, flowing, frame, merged, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { rod, slab, wire } from "../pieces.js";

const STRINGS = { colour: "#e9e4d6", material: "metal" } as const;

/** A violin's outline by half its widths, foot at the origin, one unit long. */
const waisted = (half: readonly (readonly [number, number])[]) =>
  flowing(
    [
      ...half.map(([x, y]) => [x, y] as const),
      ...[...half]
        .reverse()
        .slice(1, -1)
        .map(([x, y]) => [-x, y] as const),
    ],
    true,
    10,
  );

/** Decimetres: a cello on its spike, the bow leaning across it. */
export const cello: Model = {
  concept: "cello",
  aliases: ["violoncello", "double bass", "upright bass", "contrabass", "cellos"],
  realSize: 1.3,
  bestTurn: -20,
  roles: {
    body: { colour: "#a4521f", material: "wood" },
    ribs: { colour: "#8a4219", material: "wood", follows: 0.85 },
    fingerboard: { colour: "#26211f", material: "wood" },
    bridge: { colour: "#ecca90", material: "wood" },
    strings: STRINGS,
    bow: { colour: "#6e3417", material: "wood" },
    hair: { colour: "#f7f2e6", material: "fabric" },
  },
  parts: () => {
    const body = waisted([
      [0, 0],
      [1.5, 0.15],
      [2.15, 1.2],
      [2.0, 2.3],
      [1.42, 2.9],
      [1.3, 3.6],
      [1.65, 4.4],
      [1.55, 5.3],
      [0.8, 5.9],
      [0, 6.0],
    ]);
    const scroll = Array.from({ length: 22 }, (_, i): Vector => {
      const f = frame({ nod: -24 * i });
      const r = 0.44 * (1 - i / 26);
      return [0, 11.15 + f.y[1] * r, -0.3 - f.y[2] * r];
    });
    return [
      part("ribs", slab(body, 0.95, 0.12, { at: [0, 1.0, 0] })),
      part(
        "body",
        merged(
          slab(body, 0.22, 0.1, { at: [0, 1.0, 0.52], scale: [1.05, 1.02, 1] }),
          slab(body, 0.22, 0.1, { at: [0, 1.0, -0.52], scale: [1.05, 1.02, 1] }),
          boxAt([0, 8.6, 0.25], [0.48, 4.6, 0.4], 0.18),
          boxAt([0, 10.6, -0.05], [0.5, 0.9, 0.36], 0.15, { nod: -10 }),
          wire(scroll, 0.17, { sides: 12, steps: 3 }),
          boxAt([0, 7.0, 0], [0.9, 0.8, 1.0], 0.2),
        ),
      ),
      part(
        "fingerboard",
        merged(
          boxAt([0, 7.6, 0.72], [0.52, 5.4, 0.16], 0.07, { nod: -2 }),
          slab(
            cornered(
              [
                [-0.14, 1.5, 0.05],
                [0.14, 1.5, 0.05],
                [0.36, 3.0, 0.08],
                [-0.36, 3.0, 0.08],
              ],
              true,
            ),
            0.16,
            0.05,
            { at: [0, 0, 0.82], nod: -3 },
          ),
          ...sides((s) =>
            [10.2, 10.6].map((y) =>
              merged(
                rod([0.2 * s, y + 0.12 * s, -0.05], [0.62 * s, y + 0.12 * s, -0.05], 0.07, 10),
                ballAt([0.72 * s, y + 0.12 * s, -0.05], [0.16, 0.16, 0.06], {}, 14),
              ),
            ),
          ),
          ...sides((s) => [
            wire(
              [
                [0.78 * s, 2.95, 0.66],
                [0.72 * s, 3.2, 0.66],
                [0.86 * s, 3.6, 0.66],
                [0.8 * s, 4.3, 0.66],
                [0.62 * s, 4.6, 0.66],
                [0.6 * s, 4.42, 0.66],
              ],
              0.055,
              { sides: 8 },
            ),
          ]),
          rod([0, 0, 0], [0, 1.1, 0], [0.05, 0.09], 12),
        ),
      ),
      part("bridge", boxAt([0, 3.7, 0.88], [0.95, 0.62, 0.1], 0.04)),
      part(
        "strings",
        merged(
          ...[-0.18, -0.06, 0.06, 0.18].map((x) =>
            merged(
              rod([x * 1.2, 2.9, 0.92], [x * 1.5, 3.98, 1.02], 0.022, 6),
              rod([x * 1.5, 3.98, 1.02], [x * 0.8, 10.2, 0.55], 0.022, 6),
            ),
          ),
        ),
      ),
      part("bow", rod([-2.6, 2.3, 1.45], [3.2, 6.6, 1.05], [0.07, 0.05], 10)),
      part(
        "hair",
        merged(
          rod([-2.45, 2.15, 1.5], [3.2, 6.4, 1.1], 0.035, 6),
          boxAt([-2.2, 2.45, 1.46], [0.5, 0.24, 0.14], 0.05, { roll: 36 }),
        ),
      ),
    ];
  },
};
