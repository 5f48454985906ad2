import { around, frame, instances, merged, placed } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, turned, wire } from "../pieces.js";

const jar = () =>
  glassware(
    [
      [0, 16.6],
      [5.2, 16.6, 0.6],
      [5.6, 18.4, 1],
      [7.6, 36],
    ],
    0.4,
    17.4,
  );

/** Centimetres: a glass jug on its motor, half full of a berry smoothie. */
export const blender: Model = {
  concept: "blender",
  aliases: [
    "kitchen blender",
    "smoothie maker",
    "smoothie blender",
    "liquidizer",
    "liquidiser",
    "food blender",
  ],
  realSize: 0.41,
  bestTurn: -20,
  roles: {
    base: { colour: "#e2574c", material: "plastic" },
    collar: { colour: "#2f323a", material: "matte plastic" },
    jug: { colour: "#f4fbfc", material: "glass" },
    smoothie: { colour: "#e988a8", material: "ceramic" },
    handle: { colour: "#2f323a", material: "plastic" },
    lid: { colour: "#2f323a", material: "plastic" },
    blades: { colour: "#cdd2d8", material: "chrome" },
    dial: { colour: "#f3f1ec", material: "plastic" },
  },
  inside: { y: 17.4, radius: 4.4, rim: 36 },
  contents: { inside: () => jar().inside, level: 33, gap: 0.05, instead: ["smoothie"] },
  parts: () => {
    const { wall, inside } = jar();
    return [
      part(
        "base",
        turned(
          [
            [0, 0.4],
            [8.8, 0.4, 1],
            [8.4, 4, 4],
            [6.2, 14, 1],
            [0, 14],
          ],
          {},
          80,
        ),
      ),
      part("collar", merged(drum(6.6, 3, { at: [0, 15.2, 0] }, 0.7), drum(8.2, 1, { at: [0, 0.5, 0] }, 0.4))),
      part("jug", wall),
      part("smoothie", drink(inside, 29)),
      part(
        "blades",
        merged(
          drum(0.7, 3, { at: [0, 18.6, 0] }),
          instances(box([3.4, 0.2, 1], { at: [1.9, 19.4, 0], roll: 24 }, 0.1), around(4)),
        ),
      ),
      part("lid", merged(drum(7.9, 2.2, { at: [0, 37, 0] }, 0.8), drum(3, 2.6, { at: [0, 38.6, 0] }, 0.7))),
      part(
        "handle",
        wire(
          [
            [7.2, 34.4, 0],
            [11.4, 34.2, 0],
            [12.4, 30, 0],
            [11.4, 24, 0],
            [9, 21.4, 0],
            [5.8, 21.2, 0],
          ],
          1,
          { sides: 20, steps: 10 },
        ),
      ),
      part(
        "dial",
        placed(
          merged(drum(2.5, 1.6, AHEAD, 0.5), box([0.5, 1.6, 0.5], [0, 1, 1], 0.2)),
          frame({ at: [0, 7, 7.8], nod: -12 }),
        ),
      ),
      part(
        "collar",
        placed(
          merged(...[-4.6, 4.6].map((x) => drum(0.9, 1, { ...AHEAD, at: [x, 7, 6.9 - 0.5] }, 0.3))),
          frame({}),
        ),
      ),
    ];
  },
};
