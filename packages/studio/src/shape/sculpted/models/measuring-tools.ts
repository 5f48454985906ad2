import { boxAt, cornered, merged, tube } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod, slab, turned } from "../pieces.js";

/** Centimetres: a box for tools, its handle up, some of them showing. */
export const toolbox: Model = {
  concept: "toolbox",
  aliases: ["tool box", "toolkit", "tool kit", "tool chest", "toolboxes"],
  realSize: 0.45,
  bestTurn: -30,
  roles: {
    box: { colour: "#d8392f", material: "plastic" },
    lid: { colour: "#d8392f", material: "plastic", follows: 0.92 },
    handle: { colour: "#23262e", material: "rubber" },
    latches: { colour: "#c3cad2", material: "metal" },
  },
  parts: () => [
    part(
      "box",
      merged(
        boxAt([0, 7.4, 0], [42, 14.8, 20], 1.2),
        boxAt([0, 1, 0], [43, 2, 21], 0.9),
        ...[-13, 13].map((x) => boxAt([x, 7, 10.1], [1.4, 12, 0.8], 0.3)),
      ),
    ),
    part(
      "lid",
      slab(
        cornered(
          [
            [-10.6, 14.6, 0.6],
            [10.6, 14.6, 0.6],
            [10.6, 16.4, 0.8],
            [6.6, 20, 1.6],
            [-6.6, 20, 1.6],
            [-10.6, 16.4, 0.8],
          ],
          true,
        ),
        43,
        0.8,
        { turn: 90 },
      ),
    ),
    part(
      "handle",
      merged(
        tube(
          [
            [-9, 19.5, 0],
            [-8.4, 24.4, 0],
            [8.4, 24.4, 0],
            [9, 19.5, 0],
          ],
          1.25,
          { bend: 2.4, sides: 20 },
        ),
        rod([-6, 24.4, 0], [6, 24.4, 0], 1.6),
      ),
    ),
    part(
      "latches",
      merged(
        ...[-13, 13].map((x) =>
          merged(boxAt([x, 15, 10.9], [5, 4.4, 1], 0.4), boxAt([x, 12.4, 10.7], [3, 2.4, 0.9], 0.3)),
        ),
        boxAt([0, 14.2, 10.6], [3.4, 2.4, 0.8], 0.3),
      ),
    ),
  ],
};

/** Centimetres: a case with a steel tape drawn out. */
export const tapeMeasure: Model = {
  concept: "tape measure",
  aliases: ["measuring tape", "tape-measure", "retractable tape measure"],
  realSize: 0.14,
  bestTurn: -24,
  roles: {
    case: { colour: "#f2b21f", material: "plastic" },
    trim: { colour: "#23262e", material: "rubber" },
    tape: { colour: "#fbe9a8", material: "plastic" },
    marks: { colour: "#23262e", material: "matte plastic" },
    hook: { colour: "#c3cad2", material: "metal" },
  },
  parts: () => [
    part(
      "case",
      slab(
        cornered(
          [
            [-3.6, 0, 0.8],
            [3.6, 0, 0.5],
            [3.6, 3.2, 1.6],
            [1.8, 6.4, 2.6],
            [-1.8, 6.6, 2.6],
            [-3.9, 4, 2],
          ],
          true,
        ),
        3.2,
        0.6,
      ),
    ),
    part(
      "trim",
      merged(
        ...sides((s) => [drum(2.2, 0.5, { nod: 90, at: [-0.4, 3.5, 1.6 * s] }, 0.2, 48)]),
        boxAt([-0.4, 0.5, 0], [6.6, 1.1, 3.4], 0.5),
        boxAt([2.4, 5.3, 0], [2, 0.7, 1.4], 0.3, { roll: -50 }),
      ),
    ),
    part("tape", boxAt([7.2, 0.85, 0], [8.6, 0.14, 1.9], 0.06)),
    part(
      "marks",
      merged(
        ...Array.from({ length: 15 }, (_, i) =>
          boxAt([3.9 + 0.5 * i, 0.93, i % 2 ? 0.6 : 0.35], [0.08, 0.04, i % 2 ? 0.6 : 1.1], 0.015, {}, 1),
        ),
      ),
    ),
    part("hook", boxAt([11.55, 0.6, 0], [0.2, 0.9, 2.0], 0.08)),
  ],
};

/** Centimetres: a roller loaded with paint on its handle. */
export const paintRoller: Model = {
  concept: "paint roller",
  aliases: ["paintroller", "roller brush", "painting roller"],
  realSize: 0.35,
  bestTurn: -16,
  lies: true,
  roles: {
    roller: { colour: "#3f93d8", material: "felt" },
    handle: { colour: "#e9a52c", material: "plastic" },
    wire: { colour: "#c3cad2", material: "metal" },
  },
  parts: () => [
    part("roller", drum(2.6, 17, { ...AXLE, at: [0, 25, 0] }, 0.8, 48)),
    part(
      "wire",
      tube(
        [
          [0, 9, 0],
          [0, 15, 0],
          [6.5, 17.6, 0],
          [11, 19.6, 0],
          [11, 25, 0],
          [7, 25, 0],
        ],
        0.5,
        { bend: 1.6, sides: 14 },
      ),
    ),
    part(
      "handle",
      turned(
        [
          [0, 0],
          [1.6, 0.2, 0.8],
          [1.25, 4, 2],
          [1.5, 8, 1.5],
          [0.8, 10.4, 0.6],
          [0, 10.6],
        ],
        {},
        40,
      ),
    ),
  ],
};
