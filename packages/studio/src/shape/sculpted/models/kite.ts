import { radians, sin } from "../../../math/exact.js";
import { cornered, frame, leaf, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, slab, wire } from "../pieces.js";

const SKY = frame({ at: [0, 0, 0], roll: 24, nod: -10 });
const [TOP, SIDE, FOOT, CROSS] = [4.6, 3.7, -5.2, 1.1];

/** How far wind has blown the sail out between its spars. */
const belly = (x: number, y: number) =>
  0.55 *
  sin(radians(180 * Math.min(1, Math.abs(x) / SIDE))) *
  sin(radians(180 * Math.min(1, Math.max(0, (y - FOOT) / (TOP - FOOT)))));

/** One of the four panels, by the signs of its side and its end: thin cloth that billows, seamed to its neighbours. */
function panel(side: 1 | -1, end: number) {
  const flips = side * (end - CROSS) < 0;
  return placed(
    leaf(
      (u, v) => {
        const w = flips ? 1 - u : u;
        // From the spine to the leading edge, the cross spar first.
        const x = side * SIDE * w * (1 - v);
        const y = CROSS + (end - CROSS) * v;
        return [x, y, 0.1 + 0.1 * w - belly(x, y)];
      },
      () => 0.035,
      18,
      22,
    ),
    SKY,
  );
}

/** The hem around the sail. */
const HEM: readonly Vector[] = [
  [0, TOP, 0.1],
  [SIDE, CROSS, 0.2],
  [0, FOOT, 0.1],
  [-SIDE, CROSS, 0.2],
];

const TAIL: readonly Vector[] = [
  [0, FOOT, 0],
  [0.6, -6.1, 0.1],
  [-0.3, -7.0, 0.2],
  [0.7, -8.0, 0.2],
  [-0.1, -8.9, 0.1],
  [0.4, -9.6, 0],
];

/** Decimetres: a diamond kite in the wind. */
export const kite: Model = {
  concept: "kite",
  aliases: ["paper kite", "diamond kite"],
  realSize: 1.6,
  bestTurn: -14,
  floats: true,
  roles: {
    sail: { colour: "#e5443c", material: "fabric" },
    accent: { colour: "#f8c33a", material: "fabric", follows: 1.25 },
    spars: { colour: "#8b5a34", material: "wood" },
    tail: { colour: "#9a6a42", material: "fabric" },
    bows: { colour: "#3a8fd8", material: "fabric" },
  },
  parts: () => {
    const bow = (at: Vector, roll: number) =>
      [1, -1].map((s) =>
        placed(
          slab(
            cornered(
              [
                [0, -0.12, 0.05],
                [0.95, -0.5, 0.15],
                [0.95, 0.5, 0.15],
                [0, 0.12, 0.05],
              ],
              true,
            ),
            0.05,
            0.02,
          ),
          frame({ in: SKY, at, turn: 18, roll: roll + (s === 1 ? 0 : 180) }),
        ),
      );
    return [
      part("sail", merged(panel(-1, TOP), panel(1, FOOT))),
      part("accent", merged(panel(1, TOP), panel(-1, FOOT))),
      part("accent", placed(tube(HEM, 0.05, { closed: true, bend: 0.05, sides: 8 }), SKY)),
      part(
        "spars",
        placed(
          merged(
            rod([0, FOOT, 0.16], [0, TOP, 0.16], 0.065, 12),
            wire(
              [
                [-SIDE, CROSS, 0.22],
                [0, CROSS, 0.24],
                [SIDE, CROSS, 0.22],
              ],
              0.065,
            ),
          ),
          SKY,
        ),
      ),
      part("tail", placed(wire(TAIL, 0.045, { sides: 10 }), SKY)),
      part("bows", merged(...bow(TAIL[1]!, 24), ...bow(TAIL[3]!, -8))),
      part("accent", merged(...bow(TAIL[2]!, -24), ...bow(TAIL[4]!, 14))),
    ];
  },
};
