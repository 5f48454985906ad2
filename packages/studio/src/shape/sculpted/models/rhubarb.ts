import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Red stalks bound together, crinkled green leaves at their ends. */
export const rhubarb: Model = {
  concept: "rhubarb",
  aliases: ["rhubarbs", "rhubarb stalks"],
  realSize: 0.5,
  bestTurn: -18,
  lies: true,
  roles: {
    stalks: { colour: "#c93a56", material: "plastic" },
    feet: { colour: "#f3c9c4", material: "plastic" },
    leaves: { colour: "#4f9a43", material: "clay" },
    twine: { colour: "#e6d2a4", material: "fabric" },
  },
  parts: () => {
    const stalks = (
      [
        [-1.6, 0, -12],
        [-0.55, 0.35, -4],
        [0.55, 0, 4],
        [1.6, 0.3, 13],
        [0, 0.95, 0],
      ] as const
    ).map(([x, z, roll]) => ({ x, z, f: frame({ at: [x * 0.55, 0, z], roll: -roll }) }));
    const groove: readonly Vector[] = [
      [0, 0.4, 0],
      [0, 3, 0.05],
      [0, 6, 0],
      [0, 8.4, 0.1],
    ];
    const leaf = merged(
      blade({
        length: 4.4,
        width: 3.4,
        droop: 0.12,
        fold: 0.2,
        widest: 0.38,
        thickness: 0.18,
        grid: [16, 18],
      }),
      ...[-1, 1].map((s) =>
        placed(
          blade({
            length: 2.2,
            width: 1.5,
            droop: 0.1,
            fold: 0.1,
            widest: 0.45,
            thickness: 0.16,
            grid: [8, 10],
          }),
          frame({ at: [0.3 * s, 0.05, 0.3], turn: 62 * s }),
        ),
      ),
    );
    return [
      part(
        "stalks",
        merged(...stalks.map(({ f }) => placed(wire(groove, [0.5, 0.52, 0.46, 0.34], { sides: 16 }), f))),
      ),
      part(
        "feet",
        merged(
          ...stalks.map(({ f }) =>
            placed(
              wire(
                [
                  [0, 0, 0],
                  [0, 0.3, 0],
                  [0, 0.9, 0],
                ],
                [0.46, 0.56, 0.5],
                { sides: 16 },
              ),
              f,
            ),
          ),
        ),
      ),
      part(
        "leaves",
        merged(
          ...stalks.map(({ f, x }) =>
            placed(leaf, frame({ in: f, at: [0, 8.0, 0.1], nod: -90 + 6 * x, roll: 0 })),
          ),
        ),
      ),
      part(
        "twine",
        merged(
          ...[2.6, 2.95].map((y) =>
            placed(
              wire(
                Array.from({ length: 16 }, (_, i): Vector => {
                  const g = frame({ turn: 22.5 * i });
                  return [g.z[0] * 1.95, 0, 0.4 + g.z[2] * 1.15];
                }),
                0.14,
                { closed: true, sides: 8 },
              ),
              frame({ at: [0, y, 0] }),
            ),
          ),
        ),
      ),
    ];
  },
};
