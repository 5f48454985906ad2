import { cornered, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, slab, wire } from "../pieces.js";

const SKY = frame({ at: [0, 0, 0], roll: 24, nod: -10 });
const [TOP, SIDE, FOOT, CROSS] = [4.6, 3.7, -5.2, 1.1];

/** One of the four panels, by the signs of its side and its end. */
function panel(side: 1 | -1, end: number) {
  const corners: [number, number, number][] = [
    [0, CROSS, 0.06],
    [side * SIDE, CROSS, 0.16],
    [0, end, 0.16],
  ];
  const leftHanded = side * (end - CROSS) < 0;
  return placed(slab(cornered(leftHanded ? corners.reverse() : corners, true), 0.14, 0.05), SKY);
}

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
    tail: { colour: "#8b5a34", material: "fabric" },
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
            0.16,
            0.06,
          ),
          frame({ in: SKY, at, roll: roll + (s === 1 ? 0 : 180) }),
        ),
      );
    return [
      part("sail", merged(panel(-1, TOP), panel(1, FOOT))),
      part("accent", merged(panel(1, TOP), panel(-1, FOOT))),
      part(
        "spars",
        placed(
          merged(
            rod([0, FOOT, 0.12], [0, TOP, 0.12], 0.1, 12),
            wire(
              [
                [-SIDE, CROSS, 0.05],
                [0, CROSS, 0.16],
                [SIDE, CROSS, 0.05],
              ],
              0.1,
            ),
          ),
          SKY,
        ),
      ),
      part("tail", placed(wire(TAIL, 0.12, { sides: 10 }), SKY)),
      part("bows", merged(...bow(TAIL[1]!, 24), ...bow(TAIL[3]!, -8))),
      part("accent", merged(...bow(TAIL[2]!, -24), ...bow(TAIL[4]!, 14))),
    ];
  },
};
