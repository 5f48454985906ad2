import { ballAt, boxAt, discAt, frame, merged, placed, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned } from "../pieces.js";

/** Centimetres: a mixer tap on its plate, two cross handles, a drop at the spout. */
export const faucet: Model = {
  concept: "faucet",
  aliases: [
    "tap",
    "water tap",
    "kitchen tap",
    "bathroom tap",
    "kitchen faucet",
    "water faucet",
    "spigot",
    "faucets",
  ],
  realSize: 0.28,
  bestTurn: -34,
  roles: {
    metal: { colour: "#cfd5dc", material: "metal" },
    handles: { colour: "#cfd5dc", material: "metal", follows: 1 },
    hot: { colour: "#d8392f", material: "ceramic" },
    cold: { colour: "#2f6fd0", material: "ceramic" },
    drop: { colour: "#8fd3f5", material: "jelly" },
  },
  parts: () => {
    const cross = (x: number) =>
      placed(
        merged(
          drum(1.1, 1.1, { at: [0, 0, 0] }, 0.4, 32),
          ...[0, 90].map((turn) =>
            placed(
              merged(
                rod([-2.3, 0, 0], [2.3, 0, 0], 0.45, 16),
                ballAt([-2.3, 0, 0], 0.62),
                ballAt([2.3, 0, 0], 0.62),
              ),
              frame({ turn: turn + 24 }),
            ),
          ),
        ),
        frame({ at: [x, 6.6, 0] }),
      );
    const base = (x: number, r: number) =>
      turned(
        [
          [0, 0.8],
          [r, 0.8, 0.2],
          [r * 0.62, 2.6, 0.6],
          [r * 0.58, 6.2, 0.2],
          [0, 6.2],
        ],
        { at: [x, 0, 0] },
        48,
      );
    return [
      part(
        "metal",
        merged(
          boxAt([0, 0.6, 0], [19, 1.2, 5.2], 0.58),
          base(-6.4, 1.8),
          base(6.4, 1.8),
          turned(
            [
              [0, 0.8],
              [2.2, 0.8, 0.3],
              [1.5, 3.2, 0.9],
              [1.35, 5, 0.2],
              [0, 5],
            ],
            {},
            48,
          ),
          tube(
            [
              [0, 3, 0],
              [0, 11, 0],
              [0, 15.4, 1.2],
              [0, 17.4, 4.6],
              [0, 16.8, 8.6],
              [0, 14.2, 10.6],
              [0, 11.6, 11],
            ],
            [1.15, 1.1, 1.1, 1.1, 1.1, 1.1, 1.15],
            { sides: 32, steps: 10 },
          ),
          drum(1.5, 1.6, { at: [0, 11.4, 11] }, 0.3, 40),
        ),
      ),
      part("handles", merged(cross(-6.4), cross(6.4))),
      part("hot", discAt([-6.4, 7.0, 0], 0.75, 0.35, 0.15)),
      part("cold", discAt([6.4, 7.0, 0], 0.75, 0.35, 0.15)),
      part(
        "drop",
        turned(
          [
            [0, 7.4],
            [0.75, 7.7, 0.6],
            [0.7, 8.4, 0.4],
            [0.05, 10.1, 0.05],
            [0, 10.1],
          ],
          { at: [0, 0, 11] },
          28,
        ),
      ),
    ];
  },
};

/** Centimetres: a shower's rose on its arm, water falling. */
export const shower: Model = {
  concept: "shower head",
  aliases: ["shower", "showerhead", "rain shower"],
  realSize: 0.4,
  bestTurn: -30,
  floats: true,
  roles: {
    metal: { colour: "#cfd5dc", material: "metal" },
    rose: { colour: "#aab2bc", material: "rubber" },
    water: { colour: "#a5dcf7", material: "jelly" },
  },
  parts: () => {
    const tilt = frame({ at: [0, 17.4, 9.2], nod: -24 });
    const streams = Array.from({ length: 26 }, (_, i) => {
      const f = frame({ in: tilt, at: [0, 0, 0], turn: 137.5 * i });
      const r = 0.7 + 4.6 * Math.sqrt((i + 0.5) / 26);
      const x = f.origin[0] + f.z[0] * r;
      const z = f.origin[2] + f.z[2] * r;
      const y = f.origin[1] + f.z[1] * r - 1.2;
      const [gap, long] = [1 + ((i * 0.618) % 1) * 3, 2.4 + ((i * 0.37) % 1) * 2];
      const at = (t: number) => [x + 0.05 * t * (x - 0), y - t, z + 0.12 * t] as const;
      return merged(
        rod(at(gap), at(gap + long), [0.1, 0.16], 8),
        rod(at(gap + long + 1.4), at(gap + 2 * long + 1.2), [0.1, 0.16], 8),
      );
    });
    return [
      part(
        "metal",
        merged(
          tube(
            [
              [0, 19, -4],
              [0, 20.4, 2],
              [0, 20.4, 6.5],
              [0, 18.6, 8.8],
            ],
            0.85,
            { sides: 24 },
          ),
          drum(2.6, 0.9, { nod: 90, at: [0, 19, -4.2] }, 0.3, 48),
          placed(
            turned(
              [
                [0, -0.9],
                [6.0, -0.9, 0.3],
                [5.8, 0.2, 0.5],
                [1.8, 1.1, 1],
                [1.3, 2.2, 0.3],
                [0, 2.2],
              ],
              {},
              72,
            ),
            tilt,
          ),
        ),
      ),
      part("rose", placed(drum(5.5, 0.4, { at: [0, -0.95, 0] }, 0.15, 64), tilt)),
      part("water", merged(...streams)),
    ];
  },
};
