import { around, frame, instances, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, turned } from "../pieces.js";

/** Along its y axis, up into the sky ahead. */
const TUBE = frame({ at: [0, 122, 0], nod: 60 });

/** Centimetres: a refractor on its tripod, looking up ahead. */
export const telescope: Model = {
  concept: "telescope",
  aliases: ["spyglass", "refractor", "telescopes", "astronomical telescope"],
  realSize: 1.6,
  bestTurn: -62,
  roles: {
    tube: { colour: "#355f9e", material: "ceramic" },
    brass: { colour: "#e6b64c", material: "gold" },
    legs: { colour: "#9a6236", material: "wood" },
    fittings: { colour: "#2b2e36", material: "matte plastic" },
    lens: { colour: "#86a9e0", material: "ceramic" },
  },
  parts: () => {
    const leg = merged(
      box([5.4, 62, 3.4], { at: [0, 78, 17], nod: -22 }, 1.2),
      rod([0, 56, 27], [0, 4, 47], [1.7, 1.4], 18),
    );
    const brass = [
      turned(
        [
          [0, 40],
          [9.4, 40, 0.6],
          [9.4, 44, 0.6],
          [0, 44],
        ],
        { in: TUBE },
      ),
      turned(
        [
          [0, 72],
          [10.6, 72, 0.5],
          [10.6, 75.4, 0.8],
          [9.2, 75.4, 0.3],
          [9, 70],
          [0, 70],
        ],
        { in: TUBE },
      ),
      turned(
        [
          [0, -62],
          [3.2, -62, 0.3],
          [3.2, -44, 0.3],
          [8, -42.5, 0.5],
          [8, -38, 0.5],
          [0, -38],
        ],
        { in: TUBE },
      ),
      drum(2.2, 22, { ...AXLE, in: TUBE, at: [0, -50, 1.6] }, 0.8),
      turned(
        [
          [0, 92],
          [6.2, 92, 0.6],
          [6.2, 98, 0.8],
          [3.2, 101, 0.6],
          [3.2, 112],
          [0, 112],
        ],
        {},
      ),
    ];
    return [
      part(
        "tube",
        turned(
          [
            [0, -40],
            [7, -40, 0.6],
            [7, 42, 0.4],
            [9.8, 44, 0.6],
            [9.8, 74, 0.4],
            [0, 74],
          ],
          { in: TUBE },
        ),
      ),
      part("brass", merged(...brass)),
      part(
        "lens",
        placed(
          turned([
            [0, 71],
            [9, 71],
            [6, 72.4, 8],
            [0, 73],
          ]),
          TUBE,
        ),
      ),
      part(
        "fittings",
        merged(
          turned(
            [
              [0, -66],
              [4.2, -66, 0.4],
              [4.2, -60, 0.4],
              [0, -60],
            ],
            { in: TUBE },
          ),
          placed(rod([0, -63, 0], [0, -63, -11], [3.4, 3]), TUBE),
          placed(rod([0, -63, -10], [0, -63, -16], [4, 4.4]), TUBE),
          // The finder on top, held by two rings.
          placed(rod([0, -30, -11.6], [0, 2, -11.6], [2.3, 2.9]), TUBE),
          placed(rod([0, -24, -6], [0, -24, -11], 0.9), TUBE),
          placed(rod([0, -6, -6], [0, -6, -11], 0.9), TUBE),
          box([5, 16, 15], [0, 117, 0], 1.6),
          drum(4.2, 19, { ...AXLE, at: [0, 121, 0] }, 1),
          drum(15, 1.8, { at: [0, 52, 0] }, 0.6),
          instances(drum(2.6, 5, { at: [0, 2.5, 47] }, 1), around(3, undefined, 20)),
        ),
      ),
      part("legs", instances(leg, around(3, undefined, 20))),
    ];
  },
};
