import { arc, frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, rod, wire } from "../pieces.js";

const UPRIGHT = frame({});
const [WIDE, TALL, MIDDLE] = [1.35, 1.75, 5.15];

/** Rods from rim to rim, across and up. */
function strings() {
  const rows = [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7];
  return rows.flatMap((i) => {
    const [x, y] = [(i / 8) * WIDE, (i / 8) * TALL];
    const [h, w] = [TALL * Math.sqrt(1 - (i / 8) * (i / 8)), WIDE * Math.sqrt(1 - (i / 8) * (i / 8))];
    return [
      rod([x, MIDDLE - h, 0.012], [x, MIDDLE + h, 0.012], 0.026, 6),
      rod([-w, MIDDLE + y, -0.012], [w, MIDDLE + y, -0.012], 0.026, 6),
    ];
  });
}

/** Decimetres: upright, as it is held. */
export const tennisRacket: Model = {
  concept: "tennis racket",
  aliases: ["tennis racquet", "racket", "racquet"],
  realSize: 0.69,
  bestTurn: -16,
  lies: true,
  roles: {
    frame: { colour: "#d8332f", material: "plastic" },
    strings: { colour: "#f6f3e6", material: "plastic" },
    grip: { colour: "#2c2b30", material: "rubber" },
    throat: { colour: "#f5f2ea", material: "plastic" },
  },
  parts: () => {
    const rim: Vector[] = arc([0, MIDDLE], [WIDE, TALL], 0, 360, 40).points.map(({ x, y }) => [x, y, 0]);
    const wraps = Array.from({ length: 13 }, (_, i) =>
      placed(torus(0.17, 0.06, 28, 10), frame({ at: [0, 0.14 + i * 0.12, 0], roll: 10 })),
    );
    const shaft = (s: number) =>
      wire(
        [
          [0.05 * s, 1.5, 0],
          [0.12 * s, 2.2, 0],
          [0.62 * s, 3.2, 0],
          [1.02 * s, 4.0, 0],
        ],
        [0.13, 0.13, 0.12, 0.12],
      );
    return [
      part("frame", placed(wire(rim, 0.125, { closed: true, steps: 2, sides: 18 }), UPRIGHT)),
      part("strings", placed(merged(...strings()), UPRIGHT)),
      part("throat", placed(merged(shaft(1), shaft(-1)), UPRIGHT)),
      part(
        "grip",
        placed(
          merged(
            drum(0.19, 1.7, { at: [0, 0.86, 0] }, 0.06),
            drum(0.25, 0.14, { at: [0, 0.07, 0] }, 0.06),
            ...wraps,
          ),
          UPRIGHT,
        ),
      ),
      part("frame", placed(drum(0.18, 0.24, { at: [0, 1.74, 0] }, 0.05), UPRIGHT)),
    ];
  },
};
