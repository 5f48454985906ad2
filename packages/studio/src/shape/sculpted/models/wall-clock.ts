import { cornered, frame, lathe, placed, torus } from "../../mesh/index.js";
import { dial } from "../dial.js";
import { type Model, part } from "../model.js";

/** What is made lying (y up) and belongs on the wall (y towards the viewer). */
const DIAL = frame({ nod: 90, at: [0, 10, 0] });

/** Centimetres: a round clock that hangs by the ring at its top. */
export const wallClock: Model = {
  concept: "wall clock",
  aliases: ["kitchen clock", "station clock", "office clock", "hanging clock"],
  realSize: 0.35,
  bestTurn: -14,
  hangs: true,
  roles: {
    body: { colour: "#2f7f86", material: "plastic" },
    face: { colour: "#fbf6ea", material: "matte plastic" },
    hands: { colour: "#26272e", material: "plastic" },
    "second hand": { colour: "#e0662e", material: "plastic" },
    ring: { colour: "#c9a55a", material: "gold" },
  },
  parts: () => {
    const housing = lathe(
      cornered([
        [0, -0.8],
        [9.0, -0.8, 0.9],
        [10, 0.4, 1],
        [10, 3.0, 0.8],
        [8.4, 3.6, 0.5],
        [8.05, 2.3, 0.25],
        [0, 2.3],
      ]),
      112,
    );
    return [
      part("body", placed(housing, DIAL)),
      ...dial().map(({ role, mesh }) => part(role, placed(mesh, DIAL))),
      part("ring", placed(torus(0.8, 0.24, 40, 14), frame({ nod: 90, at: [0, 20.5, 1] }))),
    ];
  },
};
