import { around, ballAt, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { blended, cut, ellipsoid, put, drum as solidDrum } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: a round, buttoned footstool on four legs. */
export const ottoman: Model = {
  concept: "ottoman",
  aliases: ["pouf", "pouffe", "foot stool", "hassock", "ottomans", "tuffet"],
  realSize: 0.6,
  bestTurn: -20,
  top: { y: 41, halfWidth: 18, halfDepth: 18 },
  roles: {
    cushion: { colour: "#3f7c78", material: "fabric" },
    side: { colour: "#3f7c78", material: "fabric", follows: 0.88 },
    piping: { colour: "#f1dfb9", material: "fabric" },
    buttons: { colour: "#f1dfb9", material: "fabric" },
    legs: { colour: "#9a6236", material: "wood" },
  },
  parts: (coarseness) => {
    const dimples = [...around(1), ...around(6, frame({ at: [0, 0, 12.5] }))].map(({ origin }) => origin);
    return [
      ...blended(
        "cushion",
        [
          put(solidDrum(29, 13, 5.6, { at: [0, 34, 0] })),
          put(ellipsoid([26, 6, 26], { at: [0, 38, 0] }), 3),
          ...dimples.map(([x, , z]) => cut(ellipsoid([2.6, 3.2, 2.6], { at: [x, 44.4, z] }), 2.4)),
        ],
        { cell: 1.25 * coarseness },
      ),
      part(
        "side",
        turned(
          [
            [0, 12],
            [27, 12, 2.4],
            [28.4, 20, 6],
            [27.4, 29, 1],
            [0, 29],
          ],
          {},
          96,
        ),
      ),
      part(
        "piping",
        merged(
          placed(torus(28.2, 0.8, 96, 12), frame({ at: [0, 28.4, 0] })),
          placed(torus(26.6, 0.8, 96, 12), frame({ at: [0, 12.6, 0] })),
        ),
      ),
      part("buttons", merged(...dimples.map(([x, , z]) => ballAt([x, 42.2, z], [1.6, 0.9, 1.6], {}, 20)))),
      part(
        "legs",
        instances(
          turned(
            [
              [0, 0],
              [1.7, 0, 0.4],
              [3.2, 12, 0.6],
              [0, 13],
            ],
            { at: [0, 0, 20], nod: -5 },
            28,
          ),
          around(4, undefined, 45),
        ),
      ),
    ];
  },
};
