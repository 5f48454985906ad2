import { cornered, frame, lathe, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Three crisp rolls in a heap beside a bowl of sauce. */
export const springRoll: Model = {
  concept: "spring roll",
  aliases: ["spring rolls", "egg roll", "egg rolls", "lumpia", "vietnamese spring rolls"],
  realSize: 0.2,
  bestTurn: -14,
  roles: {
    rolls: { colour: "#e0a044", material: "clay" },
    seams: { colour: "#b06f24", material: "clay", follows: 0.75 },
    sauce: { colour: "#c4371f", material: "jelly" },
    bowl: { colour: "#fbfaf6", material: "ceramic" },
    lettuce: { colour: "#7fbf52", material: "clay" },
    board: { colour: "#8a5f3d", material: "wood" },
  },
  parts: (coarseness) => {
    const places = [
      frame({ at: [-1.6, 1.9, -1.6], turn: 8 }),
      frame({ at: [-1.6, 1.9, 1.2], turn: -6 }),
      frame({ at: [-1.4, 3.9, -0.3], turn: 20 }),
    ];
    const one = (at: (typeof places)[number]) => [
      put(
        limb(
          [
            [-3.9, 0, 0],
            [3.9, 0, 0],
          ],
          1.18,
          at,
        ),
      ),
      ...[-1, 1].map((s) => put(ellipsoid([0.5, 0.9, 0.98], { in: at, at: [4.6 * s, -0.1, 0] }), 0.4)),
    ];
    const seam = (at: (typeof places)[number]) => {
      const way: readonly Vector[] = [
        [-3.9, 1.1, 0.5],
        [-1.2, 0.7, 1.0],
        [1.4, 0.85, 0.88],
        [3.9, 0.2, 1.2],
      ];
      const ends = [-1, 1].map((s) =>
        wire(
          [
            [4.05 * s, 1.12, 0.3],
            [4.3 * s, 0.6, 0.95],
            [4.1 * s, -0.4, 1.1],
          ],
          0.1,
          { sides: 8 },
        ),
      );
      return placed(merged(wire(way, 0.1, { sides: 8 }), ...ends), at);
    };
    const { wall, inside } = glassware(
      [
        [0, 0],
        [1.6, 0, 0.3],
        [2.6, 1.4, 1.2],
        [2.8, 2.2],
      ],
      0.24,
      0.4,
    );
    const bowl = frame({ at: [5.4, 0.75, 1.9] });
    return [
      ...places.flatMap((at) => blended("rolls", one(at), { cell: 0.16 * coarseness })),
      part("seams", merged(...places.map(seam))),
      part("bowl", placed(wall, bowl)),
      part("sauce", placed(drink(inside, 1.75, 0.03), bowl)),
      part(
        "lettuce",
        merged(
          ...[-150, -120, -95, 170, 200].map((turn, i) =>
            placed(
              blade({
                length: 5.6 - (i % 2),
                width: 3.4,
                droop: 0.02,
                fold: 0.28,
                widest: 0.6,
                thickness: 0.14,
              }),
              frame({ at: [-2, 0.85, -0.4], turn, nod: -5 }),
            ),
          ),
        ),
      ),
      part(
        "board",
        placed(
          lathe(
            cornered([
              [0, 0],
              [8.6, 0, 0.3],
              [8.6, 0.75, 0.3],
              [0, 0.75],
            ]),
            80,
          ),
          frame({ scale: [1.06, 1, 0.68] }),
        ),
      ),
    ];
  },
};
