import { cornered, frame, merged, placed, reversed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, slab } from "../pieces.js";

/** Centimetres: two keys and a heart on a ring, facing ahead. */
export const keychain: Model = {
  concept: "keychain",
  aliases: ["key chain", "key ring", "keyring", "bunch of keys", "set of keys"],
  realSize: 0.11,
  bestTurn: -14,
  lies: true,
  roles: {
    charm: { colour: "#e2435a", material: "plastic" },
    ring: { colour: "#cfd4da", material: "chrome" },
    "gold key": { colour: "#d9ab4a", material: "gold" },
    "silver key": { colour: "#c3c8ce", material: "metal" },
  },
  parts: () => {
    const key = (turn: number) => {
      const place = frame({ at: [0, 6.6, 0], roll: turn });
      const hole = reversed(
        cornered(
          [
            [0.6, -1.2, 0.5],
            [0.6, 0.1, 0.5],
            [-0.6, 0.1, 0.5],
            [-0.6, -1.2, 0.5],
          ],
          true,
        ),
      );
      const bow = slab(
        cornered(
          [
            [0.9, -2.6, 0.3],
            [1.5, -1.6, 0.8],
            [1.2, 0.5, 0.9],
            [-1.2, 0.5, 0.9],
            [-1.5, -1.6, 0.8],
            [-0.9, -2.6, 0.3],
          ],
          true,
        ),
        0.3,
        0.1,
        {},
        [hole],
      );
      const blade = slab(
        cornered(
          [
            [0.45, -6.4, 0.2],
            [0.45, -5.9, 0.05],
            [0.2, -5.5, 0.05],
            [0.45, -5.1, 0.05],
            [0.45, -4.7, 0.05],
            [0.15, -4.3, 0.05],
            [0.45, -3.9, 0.05],
            [0.45, -2.3, 0.05],
            [-0.45, -2.3, 0.05],
            [-0.45, -6.2, 0.3],
          ],
          true,
        ),
        0.24,
        0.06,
      );
      return placed(merged(bow, blade), place);
    };
    const heart = slab(
      cornered(
        [
          [0, -2.1, 0.5],
          [2, 0.1, 0.9],
          [1.7, 1.6, 0.9],
          [0.9, 1.8, 0.7],
          [0, 1, 0.15],
          [-0.9, 1.8, 0.7],
          [-1.7, 1.6, 0.9],
          [-2, 0.1, 0.9],
        ],
        true,
      ),
      0.7,
      0.3,
      { at: [-2.4, 2.6, 0.3], roll: -10 },
    );
    const link = (x: number, y: number, turn: number, roll: number) =>
      placed(torus(0.34, 0.1, 28, 10), frame({ at: [x, y, 0.25], turn, roll, nod: 90 }));
    return [
      part(
        "ring",
        merged(
          placed(torus(1.7, 0.16, 72, 14), frame({ ...AHEAD, at: [0, 8, 0.14] })),
          link(-1.05, 6.2, 0, 0),
          link(-1.3, 5.7, 70, 0),
          link(-1.55, 5.2, 0, 0),
        ),
      ),
      part("gold key", key(4)),
      part("silver key", placed(key(34), frame({ at: [0, 0, 0.34] }))),
      part("charm", heart),
      part(
        "ring",
        merged(
          drum(0.3, 0.8, { ...AHEAD, at: [-1.85, 4.4, 0.3] }, 0.1),
          box([0.3, 0.8, 0.3], { at: [-1.7, 4.8, 0.3], roll: 16 }, 0.1),
        ),
      ),
    ];
  },
};
