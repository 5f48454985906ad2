import { atan2 } from "../../../math/exact.js";
import { cornered, frame, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, slab, turned } from "../pieces.js";

/** Metres: a red barn with a gambrel roof and a silo. */
export const barn: Model = {
  concept: "barn",
  aliases: ["red barn", "farm building", "farmhouse barn", "stable", "farm"],
  realSize: 14,
  bestTurn: -30,
  roles: {
    walls: { colour: "#b8352c", material: "wood" },
    trim: { colour: "#fbf6ec", material: "plastic" },
    roof: { colour: "#5b5f68", material: "matte plastic" },
    silo: { colour: "#c7cbd0", material: "metal" },
    hay: { colour: "#e9c55f", material: "clay" },
  },
  parts: () => {
    const shape: readonly (readonly [number, number])[] = [
      [-4, 0],
      [4, 0],
      [4, 4.4],
      [2.7, 7.0],
      [0, 8.4],
      [-2.7, 7.0],
      [-4, 4.4],
    ];
    const slope = (a: readonly [number, number], b: readonly [number, number], over: number) => {
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const long = Math.sqrt(dx * dx + dy * dy);
      return box(
        [long + over, 0.3, 10.8],
        { at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 0.12, 0], roll: (atan2(dy, dx) * 180) / Math.PI },
        0.1,
      );
    };
    const plank = (x: number, h: number) => box([0.07, h, 0.1], [x, h / 2, 5.03], 0.02);
    const cross = (x: number, y: number, w: number, h: number) => {
      const angle = (atan2(h, w) * 180) / Math.PI;
      const long = Math.sqrt(w * w + h * h) - 0.2;
      return merged(
        box([w, 0.22, 0.16], [x, y + h / 2, 5.14], 0.05),
        box([w, 0.22, 0.16], [x, y - h / 2, 5.14], 0.05),
        box([0.22, h, 0.16], [x - w / 2, y, 5.14], 0.05),
        box([0.22, h, 0.16], [x + w / 2, y, 5.14], 0.05),
        box([long, 0.18, 0.14], { at: [x, y, 5.13], roll: angle }, 0.05),
        box([long, 0.18, 0.14], { at: [x, y, 5.13], roll: -angle }, 0.05),
      );
    };
    return [
      part(
        "walls",
        merged(slab(cornered(shape, true), 10, 0.04), ...[-3.4, -2.6, 2.6, 3.4].map((x) => plank(x, 4.8))),
      ),
      part(
        "roof",
        merged(
          slope([4.2, 4.1], [2.7, 7.0], 0.3),
          slope([2.8, 6.95], [0, 8.4], 0.25),
          slope([-2.7, 7.0], [-4.2, 4.1], 0.3),
          slope([0, 8.4], [-2.8, 6.95], 0.25),
        ),
      ),
      part(
        "trim",
        merged(
          cross(-1.05, 1.75, 2.0, 3.4),
          cross(1.05, 1.75, 2.0, 3.4),
          cross(0, 6.0, 1.7, 1.6),
          ...[-4, 4].map((x) => box([0.26, 4.5, 0.26], [x, 2.25, 5], 0.06)),
        ),
      ),
      part(
        "silo",
        merged(
          turned(
            [
              [0, 0],
              [1.7, 0, 0.1],
              [1.7, 9.4, 0.1],
              [1.2, 10.8, 1.2],
              [0, 11.3],
            ],
            { at: [6.2, 0, -1.6] },
            64,
          ),
          ...[1.5, 3.5, 5.5, 7.5].map((y) =>
            placed(torus(1.72, 0.09, 64, 10), frame({ at: [6.2, y, -1.6] })),
          ),
        ),
      ),
      part(
        "hay",
        merged(
          placed(rodBale(), frame({ at: [-5.4, 0.95, 3.6], turn: 30 })),
          placed(rodBale(), frame({ at: [-6.4, 0.95, 1.2], turn: -20 })),
        ),
      ),
    ];
  },
};

function rodBale() {
  return turned(
    [
      [0, -0.9],
      [0.95, -0.9, 0.15],
      [0.95, 0.9, 0.15],
      [0, 0.9],
    ],
    { roll: 90 },
    40,
  );
}
