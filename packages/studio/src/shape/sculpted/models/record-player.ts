import { frame, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, turned, wire } from "../pieces.js";

/** Centimetres: a disc on its plate, the arm on it. */
export const recordPlayer: Model = {
  concept: "record player",
  aliases: ["turntable", "vinyl player", "vinyl record", "vinyl"],
  realSize: 0.45,
  bestTurn: -28,
  roles: {
    case: { colour: "#9a6238", material: "wood" },
    deck: { colour: "#2d2f35", material: "matte plastic" },
    record: { colour: "#17171a", material: "ceramic" },
    label: { colour: "#e2503f", material: "paper" },
    arm: { colour: "#cfd3d8", material: "chrome" },
    knobs: { colour: "#dcae52", material: "gold" },
  },
  parts: () => [
    part("case", box([44, 8, 36], [0, 5, 0], 1.2)),
    part("deck", box([41, 0.8, 33], [0, 9.2, 0], 0.3)),
    part(
      "record",
      merged(
        turned(
          [
            [0, 9.6],
            [15.2, 9.6, 0.3],
            [15.2, 10.4, 0.3],
            [0, 10.4],
          ],
          { at: [-4.6, 0, 0] },
          112,
        ),
        ...[6.4, 8, 9.6, 11.2, 12.8, 14.2].map((r) =>
          placed(torus(r, 0.16, 96, 8), frame({ at: [-4.6, 10.42, 0] })),
        ),
      ),
    ),
    part(
      "label",
      turned(
        [
          [0, 10.4],
          [4.8, 10.4, 0.06],
          [4.8, 10.56, 0.06],
          [0, 10.56],
        ],
        { at: [-4.6, 0, 0] },
      ),
    ),
    part(
      "arm",
      merged(
        turned(
          [
            [0, 9.4],
            [2.8, 9.4, 0.2],
            [2.4, 11.6, 0.3],
            [0, 11.8],
          ],
          { at: [16.2, 0, -10.6] },
        ),
        wire(
          [
            [16.2, 12.2, -13.6],
            [16.2, 12.4, -8],
            [15.2, 12.2, 2],
            [10.4, 11.4, 8.6],
            [7.0, 11.0, 9.6],
          ],
          0.5,
        ),
        box([1.8, 0.9, 3.2], { at: [6.0, 10.95, 9.9], turn: -66 }, 0.3),
        drum(1.4, 2.6, { nod: 90, at: [16.2, 12.2, -14.6] }, 0.3),
        turned(
          [
            [0, 10.4],
            [0.5, 10.4],
            [0.4, 11.6, 0.2],
            [0, 11.7],
          ],
          { at: [-4.6, 0, 0] },
          24,
        ),
      ),
    ),
    part(
      "knobs",
      merged(
        turned(
          [
            [0, 9.4],
            [1.6, 9.4, 0.1],
            [1.5, 10.8, 0.2],
            [0, 10.8],
          ],
          { at: [16.4, 0, 11.6] },
        ),
        turned(
          [
            [0, 9.4],
            [1.0, 9.4, 0.1],
            [0.9, 10.4, 0.2],
            [0, 10.4],
          ],
          { at: [12.2, 0, 13.2] },
        ),
        ...[-18, 18].flatMap((x) =>
          [-14, 14].map((z) =>
            turned(
              [
                [0, 0],
                [1.8, 0, 0.3],
                [2, 1.4, 0.3],
                [0, 1.5],
              ],
              { at: [x, 0, z] },
              28,
            ),
          ),
        ),
      ),
    ),
  ],
};
