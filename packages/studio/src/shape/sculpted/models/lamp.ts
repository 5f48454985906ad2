import { ball, cornered, flowing, frame, lathe, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a table lamp with a pleated shade. */
export const lamp: Model = {
  concept: "lamp",
  aliases: ["table lamp", "desk lamp", "bedside lamp", "night lamp"],
  realSize: 0.45,
  bestTurn: 0,
  roles: {
    shade: { colour: "#f6e2b8", material: "fabric" },
    base: { colour: "#4b7d8c", material: "ceramic" },
    fittings: { colour: "#d8ab4a", material: "gold" },
  },
  parts: () => {
    const shade = lathe(
      cornered(
        [
          [13.5, 24.6, 0.2],
          [14.1, 24.6, 0.25],
          [9.1, 42, 0.25],
          [8.5, 42, 0.2],
        ],
        true,
      ),
      112,
    );
    const base = lathe(
      flowing([
        [0, 0.2],
        [5.5, 0.2],
        [6.4, 0.7],
        [6.3, 1.7],
        [6.9, 4],
        [8.1, 8.5],
        [7.3, 13],
        [4.4, 17],
        [2.2, 19.4],
        [1.7, 20.6],
        [0, 20.9],
      ]),
    );
    const neck = lathe(
      cornered([
        [0, 20],
        [2.4, 20, 0.3],
        [2.4, 21.2, 0.3],
        [1.1, 21.8, 0.5],
        [0.9, 28],
        [0.9, 42.4, 0.2],
        [0, 42.4],
      ]),
      48,
    );
    const rim = (radius: number, y: number) =>
      placed(
        lathe(
          cornered(
            [
              [radius - 0.35, -0.35, 0.3],
              [radius + 0.35, -0.35, 0.3],
              [radius + 0.35, 0.35, 0.3],
              [radius - 0.35, 0.35, 0.3],
            ],
            true,
          ),
          112,
        ),
        frame({ at: [0, y, 0] }),
      );
    return [
      part("shade", shade),
      part("base", base),
      part("fittings", neck),
      part("fittings", rim(13.8, 24.7)),
      part("fittings", rim(8.8, 41.9)),
      part("fittings", placed(ball(1.1, 40), frame({ at: [0, 43.4, 0] }))),
      part(
        "fittings",
        placed(
          lathe(
            cornered([
              [0, 0],
              [6.7, 0, 0.4],
              [6.7, 0.9, 0.4],
              [0, 0.9],
            ]),
          ),
          frame({ at: [0, -0.4, 0] }),
        ),
      ),
    ];
  },
};
