import { merged } from "../../mesh/index.js";
import { blended, block, cut, drum as pillar, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, turned, wire } from "../pieces.js";

/** Centimetres: a push mower heading to the right. */
export const lawnMower: Model = {
  concept: "lawn mower",
  aliases: ["lawnmower", "mower", "grass mower", "push mower", "grass cutter"],
  realSize: 1.4,
  bestTurn: -34,
  roles: {
    deck: { colour: "#d8463f", material: "plastic" },
    engine: { colour: "#33363e", material: "matte plastic" },
    handle: { colour: "#33363e", material: "metal" },
    grip: { colour: "#d8463f", material: "rubber", follows: 1 },
    wheels: { colour: "#26272c", material: "rubber" },
    hubs: { colour: "#f0c04a", material: "plastic" },
    bag: { colour: "#4a5a4f", material: "fabric" },
    metal: { colour: "#c9ced4", material: "metal" },
  },
  parts: (coarseness) => [
    ...blended(
      "deck",
      [
        put(block([62, 15, 46], 6, { at: [8, 16, 0] })),
        put(pillar(21, 8, 3, { at: [10, 25, 0] }), 5),
        cut(block([54, 16, 38], 3, { at: [8, 6, 0] })),
      ],
      { cell: 1.5 * coarseness },
    ),
    part(
      "engine",
      merged(
        turned(
          [
            [0, 26],
            [15, 26, 2],
            [15.6, 34, 2],
            [12, 40, 3],
            [0, 41],
          ],
          { at: [10, 0, 0] },
        ),
        box([14, 9, 12], [27, 31, 0], 2.4),
      ),
    ),
    part(
      "metal",
      merged(
        turned(
          [
            [0, 40],
            [8, 40, 0.6],
            [8, 42, 0.8],
            [0, 42],
          ],
          { at: [10, 0, 0] },
        ),
        drum(2.2, 5, { at: [29, 37, 6] }, 0.6),
      ),
    ),
    part("bag", box([34, 26, 36], { at: [-38, 27, 0], roll: 10 }, 7)),
    part(
      "handle",
      merged(
        ...[-1, 1].map((s) =>
          wire(
            [
              [-14, 19, s * 22],
              [-40, 50, s * 22],
              [-72, 92, s * 21],
              [-78, 97, s * 19],
            ],
            1.6,
            { sides: 14 },
          ),
        ),
        rod([-78, 97, -20], [-78, 97, 20], 1.7),
        rod([-46, 58, -22], [-46, 58, 22], 1.3),
      ),
    ),
    part("grip", rod([-78, 97, -15], [-78, 97, 15], 2.6)),
    part(
      "wheels",
      merged(
        ...[-1, 1].flatMap((s) => [
          drum(11, 6, { ...AHEAD, at: [30, 11, s * 25] }, 1.8),
          drum(13, 6, { ...AHEAD, at: [-16, 13, s * 25] }, 1.8),
        ]),
      ),
    ),
    part(
      "hubs",
      merged(
        ...[-1, 1].flatMap((s) => [
          drum(6, 6.8, { ...AHEAD, at: [30, 11, s * 25] }, 1),
          drum(7.4, 6.8, { ...AHEAD, at: [-16, 13, s * 25] }, 1),
        ]),
      ),
    ),
  ],
};
