import { cornered, merged } from "../../mesh/index.js";
import { blended, cut, plate, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum, rod, wire } from "../pieces.js";

/** The tray from the side. */
const TRAY = [
  [-30, 62, 4],
  [-16, 34, 7],
  [22, 30, 7],
  [46, 66, 4],
] as const;

/** Centimetres: its wheel to the right. */
export const wheelbarrow: Model = {
  concept: "wheelbarrow",
  aliases: ["wheel barrow", "barrow", "garden cart"],
  realSize: 1.4,
  bestTurn: -28,
  roles: {
    tray: { colour: "#3f9a5c", material: "plastic" },
    frame: { colour: "#3a3e46", material: "metal" },
    tyre: { colour: "#26262b", material: "rubber" },
    hub: { colour: "#e9b23f", material: "plastic" },
    grips: { colour: "#d8463f", material: "rubber" },
  },
  inside: { y: 38, radius: 18, rim: 62 },
  parts: (coarseness) => {
    const outer = cornered([...TRAY], true);
    const inner = cornered(
      [
        [-27, 72, 1],
        [-27, 62, 1],
        [-14, 37, 6],
        [20, 33.6, 6],
        [42.4, 66, 1],
        [42.4, 76, 1],
      ],
      true,
    );
    return [
      ...blended("tray", [put(plate(outer, 62, 5, {})), cut(plate(inner, 56, 4, {}), 1)], {
        cell: 1.5 * coarseness,
      }),
      part(
        "frame",
        merged(
          ...[-1, 1].map((s) =>
            wire(
              [
                [-78, 60, s * 28],
                [-40, 44, s * 27],
                [-10, 31, s * 22],
                [30, 26, s * 12],
                [52, 19, s * 8],
              ],
              2,
              { sides: 16 },
            ),
          ),
          ...[-1, 1].map((s) =>
            wire(
              [
                [-6, 31, s * 22],
                [-24, 4, s * 25],
                [-30, 2, s * 25],
                [-34, 20, s * 25],
                [-38, 42, s * 26],
              ],
              1.8,
              { sides: 14 },
            ),
          ),
          rod([-27, 3, -25], [-27, 3, 25], 1.6),
          rod([52, 19, -9], [52, 19, 9], 1.8),
          ...[-1, 1].map((s) => rod([52, 19, s * 8], [38, 54, s * 14], 1.5)),
        ),
      ),
      part("grips", merged(...[-1, 1].map((s) => rod([-84, 62.4, s * 28.2], [-68, 55.8, s * 27.8], 2.9)))),
      part("tyre", drum(19, 9, { ...AHEAD, at: [52, 19, 0] }, 3.4)),
      part("hub", drum(10.4, 10, { ...AHEAD, at: [52, 19, 0] }, 1.4)),
      part("frame", drum(3.6, 12, { ...AHEAD, at: [52, 19, 0] }, 1)),
    ];
  },
};
