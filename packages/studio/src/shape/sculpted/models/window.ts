import { boxAt, merged, mirrored, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a casement with four panes and a sill. */
export const window: Model = {
  concept: "window",
  aliases: ["windows", "casement", "glass window", "window frame", "window pane"],
  realSize: 1.25,
  bestTurn: -22,
  roles: {
    frame: { colour: "#f6f3ea", material: "matte plastic" },
    panes: { colour: "#8fcdf0", material: "ceramic" },
    gleams: { colour: "#d8f0fc", material: "ceramic" },
    sill: { colour: "#f6f3ea", material: "matte plastic", follows: 0.96 },
    handle: { colour: "#d9ab4a", material: "gold" },
  },
  parts: () => {
    const gleam = (x: number, y: number) =>
      merged(
        slabAt(
          [x, y, 1.1],
          [
            [-14, -17, 0.4],
            [-8, -17, 0.4],
            [14, 12, 0.4],
            [14, 19, 0.4],
          ],
          0.6,
          0.2,
        ),
        slabAt(
          [x, y, 1.1],
          [
            [-2, -17, 0.4],
            [1, -17, 0.4],
            [14, 0, 0.4],
            [14, 4, 0.4],
          ],
          0.6,
          0.2,
        ),
      );
    return [
      part(
        "frame",
        merged(
          boxAt([0, 115, 0], [102, 10, 13], 2.6),
          boxAt([0, 11, 0], [102, 9, 13], 2.6),
          boxAt([0, 63, 0], [92, 6, 8], 1.6),
          boxAt([0, 63, 0], [8, 104, 10], 2),
        ),
      ),
      part("frame", mirrored(boxAt([47, 63, 0], [9, 110, 13], 2.6))),
      part("panes", boxAt([0, 63, 0], [92, 104, 1.8], 0.4)),
      part("gleams", merged(...[-23, 23].flatMap((x) => [38, 90].map((y) => gleam(x, y))))),
      part("sill", boxAt([0, 4, 6], [116, 7, 26], 2.6)),
      part("handle", merged(boxAt([0, 60, 5.6], [3, 9, 1.8], 0.8), boxAt([0, 57, 7.6], [2, 11, 2], 0.9))),
    ];
  },
};
