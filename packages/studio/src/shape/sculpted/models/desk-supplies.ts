import { boxAt, cornered, frame, merged, placed, roundedRectangle, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, sideways, slab } from "../pieces.js";

/** Centimetres: a stapler ajar, a row of staples in its rail. */
export const stapler: Model = {
  concept: "stapler",
  aliases: ["desk stapler", "office stapler", "staplers"],
  realSize: 0.16,
  bestTurn: -62,
  roles: {
    body: { colour: "#d8392f", material: "plastic" },
    base: { colour: "#2a2d35", material: "rubber" },
    rail: { colour: "#cdd3da", material: "metal" },
    pads: { colour: "#2a2d35", material: "rubber" },
  },
  parts: () => {
    const jaw = frame({ at: [0, 2.4, -6.2], nod: -13 });
    const upper = sideways(
      cornered(
        [
          [-1.4, -0.7, 0.6],
          [13.2, 0.1, 0.3],
          [13.6, 1.0, 0.5],
          [13.0, 1.9, 0.8],
          [8, 2.5, 3],
          [2, 2.6, 2],
          [-1.4, 1.6, 0.9],
        ],
        true,
      ),
      2.9,
      0.5,
    );
    return [
      part(
        "base",
        sideways(
          cornered(
            [
              [-7.6, 0, 0.3],
              [7.6, 0, 0.3],
              [7.6, 0.8, 0.35],
              [3, 1.0, 1],
              [-4, 1.7, 1],
              [-7.6, 1.5, 0.4],
            ],
            true,
          ),
          3.3,
          0.3,
        ),
      ),
      part("body", placed(upper, jaw)),
      part(
        "rail",
        merged(
          placed(
            merged(box([1.8, 0.9, 12.6], [0, -0.35, 6.8], 0.2), box([1.2, 0.5, 0.5], [0, -0.5, 13.2], 0.15)),
            jaw,
          ),
          drum(0.75, 3.5, { ...AXLE, at: [0, 2.4, -6.2] }, 0.2, 32),
          box([1.7, 0.24, 2.2], [0, 0.98, 5.9], 0.08),
          box([0.3, 1.9, 3.0], [1.3, 1.9, -6.0], 0.12),
          box([0.3, 1.9, 3.0], [-1.3, 1.9, -6.0], 0.12),
        ),
      ),
      part("pads", placed(box([2.2, 0.3, 4.2], { at: [0, 2.42, 8.4], nod: 3 }, 0.14), jaw)),
    ];
  },
};

/** Centimetres: a roll of tape on its dispenser with a serrated edge. */
export const tapeDispenser: Model = {
  concept: "tape dispenser",
  aliases: ["tape", "sticky tape", "scotch tape", "adhesive tape", "sellotape", "cellotape"],
  realSize: 0.15,
  bestTurn: -58,
  roles: {
    body: { colour: "#2f8f8b", material: "plastic" },
    tape: { colour: "#f3e2a6", material: "jelly" },
    core: { colour: "#f7f4ee", material: "plastic" },
    cutter: { colour: "#cdd3da", material: "metal" },
  },
  parts: () => {
    const side = cornered(
      [
        [-6, 0, 0.6],
        [8, 0, 0.5],
        [8.3, 4.4, 0.6],
        [7.2, 4.6, 0.5],
        [5.2, 2.6, 2],
        [2.4, 2.4, 1.4],
        [1.2, 4.2, 1],
        [-1.6, 5.0, 2.2],
        [-5.4, 3.2, 2],
      ],
      true,
    );
    return [
      part(
        "body",
        merged(
          sideways(side, 0.6, 0.25, 1.35),
          sideways(side, 0.6, 0.25, -1.35),
          sideways(
            cornered(
              [
                [-5.6, 0, 0.4],
                [7.9, 0, 0.4],
                [8.1, 4.3, 0.4],
                [7, 4.3, 0.3],
                [5, 1.6, 1.5],
                [-5.4, 1.2, 0.6],
              ],
              true,
            ),
            3.2,
            0.3,
          ),
        ),
      ),
      part(
        "tape",
        merged(
          drum(3.6, 1.9, { ...AXLE, at: [0, 5.0, -1.6] }, 0.12, 72),
          box([1.8, 0.1, 6.9], { at: [0, 6.45, 4.3], nod: 31 }, 0.04),
        ),
      ),
      part("core", merged(drum(2.1, 2.5, { ...AXLE, at: [0, 5.0, -1.6] }, 0.25, 48))),
      part(
        "cutter",
        merged(
          box([2.3, 0.9, 0.24], { at: [0, 4.7, 7.9], nod: -20 }, 0.06),
          ...[-0.9, -0.45, 0, 0.45, 0.9].map((x) =>
            box([0.26, 0.5, 0.14], { at: [x, 5.15, 7.75], nod: -20, roll: 45 }, 0.03),
          ),
        ),
      ),
    ];
  },
};

/** Centimetres: a board with a steel clip and a sheet of lines. */
export const clipboard: Model = {
  concept: "clipboard",
  aliases: ["clip board", "clipboards", "checklist"],
  realSize: 0.33,
  bestTurn: -12,
  lies: true,
  roles: {
    board: { colour: "#a8703c", material: "wood" },
    sheet: { colour: "#fdfaf2", material: "matte plastic" },
    lines: { colour: "#8aa0b8", material: "matte plastic" },
    clip: { colour: "#c3cad2", material: "chrome" },
  },
  parts: () => [
    part("board", slab(roundedRectangle(23, 32, 1.4), 0.7, 0.25, { at: [0, 16, 0] })),
    part("sheet", slab(roundedRectangle(20, 27, 0.2), 0.24, 0.06, { at: [0, 14.8, 0.45] })),
    part(
      "lines",
      merged(
        ...[0, 1, 2, 3, 4, 5].flatMap((i) => [
          boxAt([1.6, 23 - 3.4 * i, 0.6], [13, 0.5, 0.08], 0.03, {}, 1),
          boxAt([-7.4, 23 - 3.4 * i, 0.6], [1.5, 1.5, 0.1], 0.2, {}, 1),
        ]),
      ),
    ),
    part(
      "clip",
      merged(
        boxAt([0, 29.2, 0.9], [9, 2.6, 0.9], 0.4),
        boxAt([0, 27.6, 1.0], [8, 0.9, 0.7], 0.3),
        drum(1.5, 0.8, { nod: 90, at: [0, 31, 0.9] }, 0.25, 40),
        placed(torus(0.9, 0.28, 32, 12), frame({ at: [0, 31.3, 0.9], nod: 90 })),
        rod([-4.2, 29.6, 1.4], [4.2, 29.6, 1.4], 0.45, 16),
      ),
    ),
  ],
};
