import { cornered, flowing, frame, lathe, mirrored, placed, tube, type Vector } from "../../mesh/index.js";
import { dial } from "../dial.js";
import { type Model, part } from "../model.js";

/** Things made lying (y up) that belong on the dial (y towards the viewer). */
const DIAL = frame({ nod: 90, at: [0, 12, 0] });

/** Centimetres: an alarm clock at ten past ten. */
export const clock: Model = {
  concept: "clock",
  aliases: ["alarm clock", "table clock", "timepiece"],
  realSize: 0.2,
  bestTurn: -20,
  roles: {
    body: { colour: "#d9513f", material: "plastic" },
    face: { colour: "#fbf6ea", material: "matte plastic" },
    hands: { colour: "#26272e", material: "plastic" },
    bells: { colour: "#e0b04a", material: "gold" },
    "second hand": { colour: "#e08a2e", material: "plastic" },
  },
  parts: () => {
    const housing = lathe(
      cornered([
        [0, -3.6],
        [7.6, -3.6, 1.6],
        [9.2, -1.2, 2],
        [9.4, 3.1, 0.7],
        [8.3, 3.3, 0.35],
        [8.05, 2.3, 0.25],
        [0, 2.3],
      ]),
      112,
    );
    const bell = lathe(
      flowing([
        [0, 0.3],
        [2.9, 0.3],
        [3.45, 0.15],
        [3.5, 0.5],
        [3.2, 1.7],
        [2.2, 2.8],
        [0.9, 3.25],
        [0, 3.3],
      ]),
      64,
    );
    const bells = mirrored(placed(bell, frame({ at: [5.6, 20.0, 0], roll: -33 })));
    const leg = tube(
      [
        [4.6, 4.4, 0],
        [7.0, 0.6, 0],
      ],
      [0.85, 0.7],
      { sides: 24 },
    );
    const posts = tube(
      [
        [4.6, 19, 0],
        [5.7, 20.8, 0],
      ],
      0.4,
      { sides: 16 },
    );
    const grip: Vector[] = [
      [-2.9, 21.4, 0],
      [-2.0, 24.0, 0],
      [0, 25.0, 0],
      [2.0, 24.0, 0],
      [2.9, 21.4, 0],
    ];
    return [
      part("body", placed(housing, DIAL)),
      ...dial().map(({ role, mesh }) => part(role, placed(mesh, DIAL))),
      part("bells", bells),
      part("bells", mirrored(posts)),
      part("bells", tube(grip, 0.42)),
      part("body", mirrored(leg)),
    ];
  },
};
