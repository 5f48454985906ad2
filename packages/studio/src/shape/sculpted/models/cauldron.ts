import {
  ballAt,
  cornered,
  filled,
  frame,
  hollowed,
  lathe,
  merged,
  mirrored,
  placed,
  torus,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

const profile = () =>
  hollowed(
    cornered([
      [0, 4],
      [8, 4, 7],
      [19, 12, 12],
      [19, 24, 10],
      [14, 32, 3],
      [16.6, 35.6],
    ]),
    1.1,
    5.6,
    4,
  );

/** Centimetres: a witch's kettle on three feet, a potion bubbling in it. */
export const cauldron: Model = {
  concept: "cauldron",
  aliases: [
    "witch cauldron",
    "witch's cauldron",
    "witches cauldron",
    "potion pot",
    "magic cauldron",
    "iron pot",
  ],
  realSize: 0.45,
  bestTurn: -12,
  roles: {
    pot: { colour: "#2d3036", material: "metal" },
    inside: { colour: "#23262b", material: "matte plastic", follows: 0.85 },
    potion: { colour: "#6fd04a", material: "ceramic" },
    bubbles: { colour: "#a4ec6e", material: "ceramic" },
    handles: { colour: "#565b64", material: "metal" },
  },
  inside: { y: 5.6, radius: 12, rim: 35.6 },
  contents: { inside: () => profile().inside, level: 30, gap: 0.1, instead: ["potion", "bubbles"] },
  parts: () => {
    const { outside, inside } = profile();
    const foot = (turn: number) => placed(rod([0, 9, 12], [0, 0, 15], [2.6, 1.7]), frame({ turn }));
    return [
      part(
        "pot",
        merged(
          lathe(outside, 112),
          placed(torus(16.2, 1.3, 112, 18), frame({ at: [0, 35, 0] })),
          foot(0),
          foot(120),
          foot(240),
        ),
      ),
      part("pot", placed(torus(18.6, 0.5, 112, 12), frame({ at: [0, 25, 0] }))),
      part("inside", lathe(inside, 112)),
      part("potion", lathe(filled(inside, 32.6, 0.1), 96)),
      part(
        "bubbles",
        merged(
          ballAt([4, 32.8, 5], 3, {}, 28),
          ballAt([-5, 32.8, 3.6], 2.3, {}, 28),
          ballAt([-1, 33, -5], 2.7, {}, 28),
          ballAt([8, 32.8, -2.6], 1.7, {}, 24),
          ballAt([0.6, 33, 9], 1.3, {}, 20),
          ballAt([-8, 33, -3], 1.5, {}, 20),
          ballAt([-2, 39.4, 1], 1.2, {}, 20),
          ballAt([5, 42.4, -1], 0.9, {}, 20),
          ballAt([-5.6, 44, -1], 0.7, {}, 16),
        ),
      ),
      part(
        "handles",
        mirrored(
          merged(
            wire(
              [
                [16, 30, -3.4],
                [20.4, 30.4, -3],
                [21.4, 27, 0],
                [20.4, 30.4, 3],
                [16, 30, 3.4],
              ],
              1,
              { steps: 8 },
            ),
          ),
        ),
      ),
    ];
  },
};
