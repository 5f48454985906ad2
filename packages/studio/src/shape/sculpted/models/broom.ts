import { boxAt, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

/** Decimetres: a household broom of straw, stitched flat. */
export const broom: Model = {
  concept: "broom",
  aliases: ["household broom", "kitchen broom", "straw broom", "sweeping broom", "sweeper", "brooms"],
  realSize: 1.35,
  bestTurn: -14,
  lies: true,
  roles: {
    straw: { colour: "#e3b95c", material: "clay" },
    handle: { colour: "#c8402c", material: "wood" },
    stitches: { colour: "#c8402c", material: "fabric" },
    collar: { colour: "#c3cad2", material: "metal" },
  },
  parts: () => {
    const straws = Array.from({ length: 74 }, (_, i) => {
      const [u, v] = [((i * 0.618) % 1) * 2 - 1, ((i * 0.4142) % 1) * 2 - 1];
      const end = 0.05 + 0.22 * ((i * 0.37) % 1);
      return wire(
        [
          [u * 0.32, 4.4, v * 0.3],
          [u * 0.95, 3.6, v * 0.42],
          [u * 1.45, 2.2, v * 0.42],
          [u * 1.85, end, v * 0.46],
        ],
        [0.13, 0.16, 0.15, 0.08],
        { sides: 6, steps: 3 },
      );
    });
    return [
      part(
        "straw",
        merged(...straws, placed(boxAt([0, 0, 0], [2.4, 2.6, 0.7], 0.3), frame({ at: [0, 2.3, 0] }))),
      ),
      part(
        "stitches",
        merged(
          ...[1.7, 2.3, 2.9].map((y, i) => {
            const w = 1.72 - 0.17 * i;
            return wire(
              [
                [-w, y, 0],
                [-w * 0.8, y, 0.52],
                [0, y, 0.6],
                [w * 0.8, y, 0.52],
                [w, y, 0],
                [w * 0.8, y, -0.52],
                [0, y, -0.6],
                [-w * 0.8, y, -0.52],
              ],
              0.09,
              { closed: true, sides: 8 },
            );
          }),
        ),
      ),
      part("collar", rod([0, 4.1, 0], [0, 5.0, 0], [0.5, 0.26], 24)),
      part("handle", rod([0, 4.4, 0], [0, 13.4, 0], [0.2, 0.17], 20)),
    ];
  },
};
