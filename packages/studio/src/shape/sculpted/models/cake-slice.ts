import { around, cornered, extrude, frame, instances, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";
import { dish } from "../serving.js";

/** Centimetres: a wedge of layer cake on a plate. */
export const cakeSlice: Model = {
  concept: "slice of cake",
  aliases: [
    "cake slice",
    "piece of cake",
    "cheesecake",
    "strawberry shortcake",
    "shortcake",
    "slice of cheesecake",
  ],
  realSize: 0.18,
  bestTurn: -52,
  roles: {
    sponge: { colour: "#f0cd86", material: "clay" },
    cream: { colour: "#fff9ef", material: "wax" },
    filling: { colour: "#d93a52", material: "ceramic" },
    strawberry: { colour: "#dc2434", material: "ceramic" },
    leaves: { colour: "#55a044", material: "plastic" },
    plate: { colour: "#e9edf0", material: "ceramic" },
  },
  parts: () => {
    const wedge = cornered(
      [
        [0, -7.4, 0.2],
        [3.9, 5.2, 0.3],
        [2.4, 6.1, 1.5],
        [0, 6.4, 4],
        [-2.4, 6.1, 1.5],
        [-3.9, 5.2, 0.3],
      ],
      true,
    );
    const layer = (y: number, height: number, grow: number) =>
      placed(
        extrude(
          {
            ...wedge,
            points: wedge.points.map((p) => ({ ...p, x: p.x + p.nx * grow, y: p.y + p.ny * grow })),
          },
          { depth: height, bevel: Math.min(0.16, height * 0.4) },
        ),
        frame({ at: [0, y + height / 2, 0], nod: -90 }),
      );
    return [
      part("plate", dish(10)),
      part("sponge", merged(layer(0.8, 2.1, 0), layer(3.5, 2.1, 0))),
      part("filling", layer(2.9, 0.35, 0.03)),
      part("cream", merged(layer(3.2, 0.35, 0.04), layer(5.6, 0.9, 0.12))),
      part(
        "cream",
        turned(
          [
            [0, 0],
            [1.9, 0, 0.5],
            [1.6, 0.9, 0.5],
            [1.1, 1.0, 0.3],
            [0.7, 1.7, 0.4],
            [0, 1.9],
          ],
          { at: [0, 6.4, -3.2] },
        ),
      ),
      part(
        "strawberry",
        turned(
          [
            [0, 0],
            [1.0, 0.3, 0.6],
            [1.35, 1.5, 0.8],
            [0.6, 2.6, 0.8],
            [0, 3.0],
          ],
          { at: [0, 7.4, -3.2] },
          40,
        ),
      ),
      part(
        "leaves",
        instances(
          placed(blade({ length: 1.0, width: 0.5, droop: 0.3 }), frame({ at: [0, 7.5, -3.2] })),
          around(6),
        ),
      ),
    ];
  },
};
