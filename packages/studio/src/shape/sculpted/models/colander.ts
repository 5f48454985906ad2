import { cos, radians, sin } from "../../../math/exact.js";
import { cornered, frame, hollowed, lathe, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, wire } from "../pieces.js";

/** Centimetres: on its foot, two handles at its rim. */
export const colander: Model = {
  concept: "colander",
  aliases: ["strainer", "pasta strainer", "sieve", "kitchen strainer"],
  realSize: 0.32,
  bestTurn: -16,
  roles: {
    bowl: { colour: "#e05a4e", material: "ceramic" },
    inside: { colour: "#e05a4e", material: "ceramic", follows: 0.92 },
    holes: { colour: "#5c2620", material: "matte plastic", follows: 0.42 },
    handles: { colour: "#e05a4e", material: "ceramic", follows: 0.96 },
  },
  inside: { y: 2.6, radius: 7 },
  parts: () => {
    const profile = cornered([
      [0, 2],
      [5, 2, 2],
      [10.6, 7, 7],
      [12.6, 14.4],
    ]);
    const { outside, inside } = hollowed(profile, 0.35, 2.5, 2);
    const dot = drum(0.5, 0.14, {}, 0.05, 16);
    // A row of holes at a height: on the slope of both faces.
    const rows = [
      [7.7, 4.3, 47, 16],
      [9.5, 6.4, 56, 20],
      [10.7, 8.7, 66, 20],
      [11.4, 10.9, 72, 24],
    ] as const;
    const holes = rows.flatMap(([r, y, lean, count], row) =>
      Array.from({ length: count }, (_, i) => {
        const a = (360 * (i + (row % 2) / 2)) / count;
        const [s, c] = [sin(radians(a)), cos(radians(a))];
        return [
          placed(dot, frame({ at: [r * s, y, r * c], turn: a, nod: lean })),
          placed(dot, frame({ at: [(r - 0.36) * s, y + 0.1, (r - 0.36) * c], turn: a, nod: lean })),
        ];
      }).flat(),
    );
    return [
      part(
        "bowl",
        merged(lathe(outside, 112), placed(torus(12.5, 0.5, 112, 14), frame({ at: [0, 14.3, 0] }))),
      ),
      part("bowl", placed(torus(5, 0.7, 80, 16), frame({ at: [0, 1, 0] }))),
      part(
        "bowl",
        lathe(
          cornered(
            [
              [4.6, 0.6],
              [5.4, 0.6, 0.1],
              [5.6, 3, 0.1],
              [4.6, 3],
            ],
            true,
          ),
          80,
        ),
      ),
      part("inside", lathe(inside, 112)),
      part("holes", merged(...holes)),
      part(
        "handles",
        mirrored(
          wire(
            [
              [12.2, 13.6, -4],
              [15, 14.2, -3.4],
              [16, 14.4, 0],
              [15, 14.2, 3.4],
              [12.2, 13.6, 4],
            ],
            0.62,
            { steps: 8 },
          ),
        ),
      ),
    ];
  },
};
