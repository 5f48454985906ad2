import { around, frame, instances, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum, turned } from "../pieces.js";

const bolts = (radius: number, y: number, count: number) =>
  instances(drum(0.2, 0.3, { at: [0, y, radius] }, 0.08, 6), around(count));

/** Decimetres. */
export const fireHydrant: Model = {
  concept: "fire hydrant",
  aliases: ["hydrant", "fireplug", "fire plug"],
  realSize: 0.8,
  bestTurn: -28,
  roles: {
    body: { colour: "#d8322b", material: "plastic" },
    caps: { colour: "#f0b93c", material: "plastic" },
    bolts: { colour: "#b9bdc6", material: "metal" },
    chain: { colour: "#8f949e", material: "metal" },
  },
  top: { y: 8.3, halfWidth: 0.3, halfDepth: 0.3 },
  parts: () => {
    const barrel = turned(
      [
        [0, 0],
        [2.3, 0, 0.12],
        [2.3, 0.55, 0.15],
        [1.65, 0.75, 0.2],
        [1.6, 4.9, 0.15],
        [2.05, 5.05, 0.12],
        [2.05, 5.55, 0.15],
        [1.75, 5.7, 0.1],
        [1.7, 6.35, 0.6],
        [0.55, 7.35, 0.3],
        [0.5, 7.6, 0.1],
        [0, 7.6],
      ],
      {},
      72,
    );
    const nozzle = turned([
      [0, 0],
      [0.95, 0, 0.05],
      [0.95, 0.9, 0.1],
      [0, 0.9],
    ]);
    const cap = turned(
      [
        [0, 0],
        [1.08, 0, 0.1],
        [1.08, 0.5, 0.14],
        [0.5, 0.62, 0.1],
        [0.42, 1.0, 0.1],
        [0, 1.0],
      ],
      {},
      8 * 6,
    );
    const front = turned(
      [
        [0, 0],
        [1.3, 0, 0.1],
        [1.3, 0.45, 0.14],
        [0.5, 0.6, 0.1],
        [0.48, 1.0, 0.1],
        [0, 1.0],
      ],
      { ...AHEAD, at: [0, 3.3, 2.0] },
    );
    const side = frame({ roll: -90, at: [1.4, 4.0, 0] });
    const capped = frame({ roll: -90, at: [2.2, 4.0, 0] });
    const links = Array.from({ length: 7 }, (_, i) => {
      const t = i / 6;
      return drum(
        0.14,
        0.12,
        { at: [1.9 - 1.3 * t, 3.0 - 1.1 * 4 * t * (1 - t) * 0.5 + 0.2 * t, 1.1 + 0.9 * t], roll: 40 },
        0.05,
        16,
      );
    });
    return [
      part("body", barrel),
      part("body", mirrored(instances(nozzle, [side]))),
      part(
        "body",
        turned(
          [
            [0, 0],
            [1.12, 0, 0.05],
            [1.12, 0.9, 0.1],
            [0, 0.9],
          ],
          { ...AHEAD, at: [0, 3.3, 1.2] },
        ),
      ),
      part("caps", mirrored(instances(cap, [capped]))),
      part("caps", front),
      part(
        "caps",
        turned(
          [
            [0, 0],
            [0.62, 0, 0.1],
            [0.6, 0.3, 0.1],
            [0.36, 0.4, 0.05],
            [0.34, 0.8, 0.1],
            [0, 0.8],
          ],
          { at: [0, 7.5, 0] },
          5 * 8,
        ),
      ),
      part("bolts", merged(bolts(2.0, 0.6, 8), bolts(1.86, 5.6, 8))),
      part("chain", merged(...links)),
    ];
  },
};
