import { cos, radians, sin } from "../../../math/exact.js";
import {
  arc,
  boxAt,
  cornered,
  frame,
  merged,
  placed,
  reversed,
  roundedRectangle,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, slab, turned } from "../pieces.js";

/** Centimetres: a small pencil sharpener with a shaving. */
export const pencilSharpener: Model = {
  concept: "pencil sharpener",
  aliases: ["sharpener", "pencil sharpeners"],
  realSize: 0.03,
  bestTurn: -38,
  roles: {
    body: { colour: "#e9a52c", material: "plastic" },
    blade: { colour: "#d4dae0", material: "chrome" },
    screw: { colour: "#8f969f", material: "metal" },
    hole: { colour: "#2a2d35", material: "plastic" },
    ridges: { colour: "#e9a52c", material: "plastic", follows: 0.86 },
  },
  parts: () => [
    part(
      "body",
      slab(
        cornered(
          [
            [-1.3, 0, 0.2],
            [1.3, 0, 0.2],
            [1.05, 1.0, 0.5],
            [1.4, 2.0, 0.2],
            [-1.4, 2.0, 0.2],
            [-1.05, 1.0, 0.5],
          ],
          true,
        ),
        2.6,
        0.16,
        { turn: 0 },
      ),
    ),
    part("hole", drum(0.58, 0.1, { nod: 90, at: [0, 1.0, 1.3] }, 0.04, 40)),
    part("blade", box([1.0, 0.1, 2.3], { at: [0.08, 2.06, 0], turn: 12 }, 0.03)),
    part(
      "screw",
      merged(
        drum(0.32, 0.14, { at: [0.02, 2.16, 0] }, 0.05, 32),
        box([0.46, 0.06, 0.08], { at: [0.02, 2.24, 0], turn: 35 }, 0.02),
      ),
    ),
    part(
      "ridges",
      merged(
        ...[-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9].flatMap((z) =>
          [-1, 1].map((s) => box([0.14, 0.9, 0.12], [1.14 * s, 1.0, z], 0.04)),
        ),
      ),
    ),
  ],
};

/** Centimetres: a rubber with its sleeve. */
export const eraser: Model = {
  concept: "eraser",
  aliases: ["rubber eraser", "pencil eraser", "pink eraser", "erasers"],
  realSize: 0.055,
  bestTurn: -34,
  roles: {
    rubber: { colour: "#f39db2", material: "rubber" },
    sleeve: { colour: "#2f6fb8", material: "matte plastic" },
    stripes: { colour: "#f7f4ee", material: "matte plastic" },
  },
  parts: () => [
    part("rubber", boxAt([0, 0.65, 0], [5.4, 1.3, 2.3], 0.32, {}, 6)),
    part("sleeve", boxAt([0.85, 0.66, 0], [3.4, 1.42, 2.42], 0.2)),
    part("stripes", merged(...[-0.2, 1.9].map((x) => boxAt([x, 0.67, 0], [0.34, 1.46, 2.46], 0.16)))),
  ],
};

/** Centimetres: a bent wire clip. */
export const paperclip: Model = {
  concept: "paperclip",
  aliases: ["paper clip", "paperclips", "paper clips"],
  realSize: 0.033,
  bestTurn: -12,
  lies: true,
  roles: { wire: { colour: "#c3cad2", material: "chrome" } },
  parts: () => {
    /** A half turn from one run to the next at a height. */
    const turn = (from: number, to: number, y: number, z: number): Vector[] =>
      Array.from({ length: 9 }, (_, i) => {
        const a = radians(22.5 * i);
        const [middle, r] = [(from + to) / 2, (to - from) / 2];
        return [middle - r * cos(a), y + Math.abs(r) * sin(a) * (from < to ? 1 : -1), z];
      });
    const way: Vector[] = [
      [-0.4, 2.0, 0],
      [-0.4, 4.0, 0],
      ...turn(-0.4, 0.7, 5.7, 0.02),
      [0.7, 3.4, 0.04],
      ...turn(0.7, -0.95, 1.0, 0.08),
      [-0.95, 3.9, 0.12],
      ...turn(-0.95, 1.25, 6.6, 0.14),
      [1.25, 4.6, 0.14],
      [1.25, 2.6, 0.12],
    ];
    return [part("wire", tube(way, 0.15, { sides: 14, steps: 4 }))];
  },
};

/** Centimetres: a wooden ruler with its marks. */
export const ruler: Model = {
  concept: "ruler",
  aliases: ["straight ruler", "wooden ruler", "measuring ruler", "yardstick", "rulers"],
  realSize: 0.3,
  bestTurn: -14,
  lies: true,
  roles: {
    body: { colour: "#e9bd6d", material: "wood" },
    marks: { colour: "#3a2c1c", material: "matte plastic" },
    edge: { colour: "#c3cad2", material: "metal" },
  },
  parts: () => {
    const upright = frame({ roll: 90 });
    const marks = Array.from({ length: 57 }, (_, i) => {
      const high = i % 10 === 0 ? 1.4 : i % 5 === 0 ? 1.0 : 0.65;
      return boxAt([-14 + 0.5 * i, 3.4 - high / 2, 0.26], [0.1, high, 0.06], 0.02, {}, 1);
    });
    const body = slab(roundedRectangle(30, 3.6, 0.4), 0.5, 0.15, { at: [0, 1.8, 0] }, [
      reversed(arc([-13.6, -0.9], 0.4)),
    ]);
    return [
      part("body", placed(body, upright)),
      part("marks", placed(merged(...marks), upright)),
      part("edge", placed(boxAt([0, 3.55, 0.05], [29.6, 0.18, 0.5], 0.06), upright)),
    ];
  },
};

/** Centimetres: a wax crayon in its paper. */
export const crayon: Model = {
  concept: "crayon",
  aliases: ["wax crayon", "crayons", "wax crayons"],
  realSize: 0.09,
  bestTurn: -16,
  lies: true,
  roles: {
    wax: { colour: "#e23b32", material: "clay" },
    paper: { colour: "#e23b32", material: "matte plastic", follows: 1.1 },
    bands: { colour: "#23262e", material: "matte plastic" },
  },
  parts: () => [
    part(
      "wax",
      turned(
        [
          [0, 0],
          [0.5, 0, 0.08],
          [0.5, 7.4, 0.05],
          [0.42, 7.5, 0.05],
          [0.2, 8.9, 0.14],
          [0, 8.95],
        ],
        {},
        48,
      ),
    ),
    part("paper", drum(0.54, 6.4, { at: [0, 3.7, 0] }, 0.04, 48)),
    part("bands", merged(...[0.9, 1.2, 6.2, 6.5].map((y) => drum(0.555, 0.14, { at: [0, y, 0] }, 0.03, 48)))),
  ],
};
