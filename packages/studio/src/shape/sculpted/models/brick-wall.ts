import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Centimetres: a brick's length with its joint, its height with it, and the joint. */
const [LONG, HIGH, JOINT] = [25, 9, 1.2];
const [COURSES, LENGTH, DEPTH] = [13, 8 * LONG, 24];

/** A garden wall of bricks in bond, a coping of slabs along its top. */
export const brickWall: Model = {
  concept: "wall",
  aliases: ["brick wall", "garden wall", "stone wall", "low wall", "walls", "bricks"],
  realSize: 2,
  bestTurn: -24,
  top: { y: COURSES * HIGH + 6, halfWidth: LENGTH / 2 - 4, halfDepth: DEPTH / 2 },
  roles: {
    bricks: { colour: "#b5573f", material: "clay" },
    "dark bricks": { colour: "#98442f", material: "clay", follows: 0.88 },
    "light bricks": { colour: "#c56f52", material: "clay", follows: 1.1 },
    mortar: { colour: "#cfc3b2", material: "concrete" },
    coping: { colour: "#b9b2a6", material: "stone" },
  },
  parts: () => {
    const bricks = Array.from({ length: COURSES }, (_, course) => {
      const shift = course % 2 ? LONG / 2 : 0;
      const edges = [0, ...Array.from({ length: 9 }, (_, n) => n * LONG + shift), LENGTH];
      const cuts = [...new Set(edges)].filter((x) => x >= 0 && x <= LENGTH).sort((a, b) => a - b);
      return cuts.slice(1).map((end, n) => {
        const from = cuts[n]!;
        // By a turn that never repeats, so that no pattern of shades is seen.
        const chance = ((course * 9 + n) * 0.618034) % 1;
        const out = ((course * 7 + n * 3) * 0.414214) % 1;
        return {
          shade: chance < 0.24 ? "dark bricks" : chance > 0.8 ? "light bricks" : "bricks",
          mesh: box(
            [end - from - JOINT, HIGH - JOINT, DEPTH + 0.7 * out],
            [(from + end) / 2 - LENGTH / 2, (course + 0.5) * HIGH, 0],
            1,
          ),
        };
      });
    }).flat();
    return [
      ...["bricks", "dark bricks", "light bricks"].map((shade) =>
        part(shade, merged(...bricks.filter((one) => one.shade === shade).map(({ mesh }) => mesh))),
      ),
      part("mortar", box([LENGTH - 2.4, COURSES * HIGH, DEPTH - 1.6], [0, (COURSES * HIGH) / 2, 0], 0.5)),
      part(
        "coping",
        merged(
          ...[-1.5, -0.5, 0.5, 1.5].map((n) =>
            box([LENGTH / 4 + 0.6, 6, DEPTH + 7], [(n * (LENGTH + 6)) / 4, COURSES * HIGH + 3, 0], 1.2),
          ),
        ),
      ),
    ];
  },
};
