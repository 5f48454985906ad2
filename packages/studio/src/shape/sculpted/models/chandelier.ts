import { around, ballAt, frame, instances, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned, wire } from "../pieces.js";

/** Centimetres: eight arms with candles and drops of crystal, hanging on its chain. */
export const chandelier: Model = {
  concept: "chandelier",
  aliases: ["crystal chandelier", "candle chandelier"],
  realSize: 0.95,
  bestTurn: -10,
  floats: true,
  hangs: true,
  roles: {
    frame: { colour: "#d9a83f", material: "gold" },
    candles: { colour: "#fbf3df", material: "wax" },
    flames: { colour: "#ffc65a", material: "neon" },
    crystals: { colour: "#e9f6ff", material: "glass" },
  },
  parts: () => {
    const arm = wire(
      [
        [4, 24, 0],
        [14, 15, 0],
        [28, 14, 0],
        [36, 22, 0],
        [36, 28, 0],
      ],
      [1.5, 1.4, 1.3, 1.2, 1.2],
      { steps: 8, sides: 12 },
    );
    // A string of beads that sags from the stem to each arm.
    const beads = [0.16, 0.3, 0.44, 0.58, 0.72, 0.86].map((t) =>
      ballAt([3 + 32 * t, 50 - 20 * t - 30 * t * (1 - t), 0], 1.5, {}, 12),
    );
    const dish = turned(
      [
        [0, 27.4],
        [3, 27.4, 0.4],
        [5, 30, 0.3],
        [4.6, 30.2, 0.2],
        [2.6, 28.6, 0.3],
        [0, 28.6],
      ],
      { at: [36, 0, 0] },
      36,
    );
    const candle = rod([36, 28.4, 0], [36, 39, 0], 2, 20);
    const flame = turned(
      [
        [0, 0],
        [1.2, 1.3, 1],
        [1, 3, 1.4],
        [0, 6.4],
      ],
      { at: [36, 39.4, 0] },
      20,
    );
    const drop = turned(
      [
        [0, -4.4],
        [1.5, -1.4, 0.6],
        [0.5, 1.2, 0.3],
        [0, 1.6],
      ],
      {},
      8,
    );
    const each = around(8);
    const links = [0, 1, 2, 3, 4, 5].map((i) =>
      placed(
        wire(
          [
            [0, -3.4, 0],
            [1.7, -1.4, 0],
            [1.7, 1.4, 0],
            [0, 3.4, 0],
            [-1.7, 1.4, 0],
            [-1.7, -1.4, 0],
          ],
          0.6,
          { closed: true, sides: 8, steps: 4 },
        ),
        frame({ at: [0, 64 + i * 5.6, 0], turn: i % 2 ? 90 : 0 }),
      ),
    );
    return [
      part(
        "frame",
        merged(
          turned([
            [0, 8],
            [2, 9, 1],
            [4.4, 14, 3],
            [2, 18, 1.6],
            [5.4, 24, 3],
            [2, 30, 2],
            [1.6, 38, 2],
            [4, 44, 2.4],
            [1.6, 50, 1.6],
            [1.6, 58, 0.6],
            [0, 60.6],
          ]),
          instances(merged(arm, dish), each),
          ...links,
          drum(8, 3, { at: [0, 98, 0] }, 1),
        ),
      ),
      part("candles", instances(candle, each)),
      part("flames", instances(flame, each)),
      part(
        "crystals",
        merged(
          instances(merged(...beads), each),
          instances(placed(drop, frame({ at: [36, 24.4, 0], scale: 1.7 })), each),
          instances(placed(drop, frame({ at: [24, 9.4, 0], scale: 1.7 })), each),
          instances(placed(drop, frame({ at: [11, 14, 0], scale: 1.4 })), around(8, undefined, 22.5)),
          placed(
            turned(
              [
                [0, -6],
                [2.6, -2, 1],
                [0.6, 2.4, 0.3],
                [0, 3],
              ],
              {},
              10,
            ),
            frame({ at: [0, 4, 0], scale: 1.5 }),
          ),
        ),
      ),
    ];
  },
};
