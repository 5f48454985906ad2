import { cornered, frame, hollowed, lathe, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, turned, wire } from "../pieces.js";

const profile = () =>
  hollowed(
    cornered([
      [0, 0],
      [8.6, 0, 0.6],
      [7.6, 15.4, 0.3],
      [7.9, 16],
    ]),
    0.4,
    0.8,
  );

/** Centimetres: its spout to the right. */
export const wateringCan: Model = {
  concept: "watering can",
  aliases: ["watering-can", "garden can", "plant waterer", "watering pot"],
  realSize: 0.42,
  bestTurn: -14,
  roles: {
    body: { colour: "#3f9a7a", material: "ceramic" },
    inside: { colour: "#3f9a7a", material: "ceramic", follows: 0.8 },
    spout: { colour: "#3f9a7a", material: "ceramic", follows: 1 },
    handle: { colour: "#3f9a7a", material: "ceramic", follows: 0.94 },
    rose: { colour: "#e6b34b", material: "gold" },
    holes: { colour: "#6b4a1c", material: "matte plastic" },
  },
  inside: { y: 0.8, radius: 5.6, rim: 16 },
  contents: { inside: () => profile().inside, level: 13.6, gap: 0.05 },
  parts: () => {
    const { outside, inside } = profile();
    const mouth = frame({ at: [22.4, 20.6, 0], roll: -52 });
    const dots = [0, 1, 2, 3, 4, 5].map((i) => frame({ turn: i * 60, in: mouth }));
    const hole = turned(
      [
        [0, 0],
        [0.3, 0, 0.1],
        [0.3, 0.12, 0.05],
        [0, 0.12],
      ],
      {},
      16,
    );
    return [
      part("body", lathe(outside, 112)),
      part("body", placed(torus(8.55, 0.34, 96, 12), frame({ at: [0, 1.5, 0] }))),
      part("inside", lathe(inside, 112)),
      part(
        "spout",
        merged(
          wire(
            [
              [6.4, 3.4, 0],
              [10.4, 5.4, 0],
              [14.6, 10.8, 0],
              [21.4, 19.4, 0],
            ],
            [2.5, 2.1, 1.55, 1.15],
            { sides: 28, steps: 10 },
          ),
          rod([7, 14.6, 0], [15.8, 12.9, 0], 0.5),
        ),
      ),
      part(
        "rose",
        placed(
          turned([
            [0, -1.6],
            [1.35, -1.6, 0.2],
            [1.6, -0.4, 0.8],
            [3.5, 1.7, 0.3],
            [3.5, 2.3, 0.3],
            [0, 2.9],
          ]),
          mouth,
        ),
      ),
      part(
        "holes",
        merged(
          placed(hole, frame({ at: [0, 2.84, 0], in: mouth })),
          ...dots.flatMap((f, i) => [
            placed(hole, frame({ at: [1.3, 2.68, 0], in: f })),
            placed(hole, frame({ at: [2.5, 2.48, 0], turn: 30, in: dots[i]! })),
          ]),
        ),
      ),
      part(
        "handle",
        wire(
          [
            [-8.1, 3.6, 0],
            [-12.6, 6.6, 0],
            [-14.4, 13, 0],
            [-11.6, 20, 0],
            [-5, 23.6, 0],
            [2.4, 22.6, 0],
            [6.6, 18.6, 0],
            [7.5, 15, 0],
          ],
          0.8,
          { sides: 20, steps: 10 },
        ),
      ),
    ];
  },
};
