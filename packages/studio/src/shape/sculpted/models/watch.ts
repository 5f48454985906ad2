import { cos, radians, sin } from "../../../math/exact.js";
import {
  boxAt,
  cornered,
  discAt,
  frame,
  lathe,
  merged,
  placed,
  rod,
  roundedRectangle,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: a wristwatch standing on its closed strap, ten past ten. */
export const watch: Model = {
  concept: "watch",
  aliases: ["wristwatch", "wrist watch", "watches", "analog watch"],
  realSize: 0.075,
  bestTurn: -22,
  roles: {
    strap: { colour: "#7a4a2c", material: "matte plastic" },
    case: { colour: "#dba94a", material: "gold" },
    face: { colour: "#fbf8f0", material: "plastic" },
    hands: { colour: "#25262c", material: "plastic" },
    "second hand": { colour: "#d8403a", material: "plastic" },
  },
  parts: () => {
    const dial = frame({ at: [0, 3.7, 2.35], nod: 76 });
    // Seen from the side: an oval loop, the dial on its front.
    const loop = Array.from({ length: 28 }, (_, i): Vector => {
      const a = radians((360 * i) / 28);
      return [0, 3.2 + 3.05 * sin(a), 2.35 * cos(a)];
    });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), dial));
    const tick = (i: number) =>
      boxAt(
        [1.62 * sin(radians(30 * i)), 0.83, -1.62 * cos(radians(30 * i))],
        [0.12, 0.1, i % 3 === 0 ? 0.5 : 0.28],
        0.04,
        { turn: -30 * i },
        2,
      );
    const hand = (length: number, width: number, degrees: number, y: number) =>
      boxAt(
        [(sin(radians(degrees)) * length) / 2.4, y, (-cos(radians(degrees)) * length) / 2.4],
        [width, 0.09, length],
        0.04,
        { turn: -degrees },
      );
    return [
      part(
        "strap",
        tube(loop, 1, { closed: true, section: roundedRectangle(2.1, 0.4, 0.16), up: [0, 1, 0], steps: 4 }),
      ),
      on(
        "case",
        lathe(
          cornered([
            [0, -0.5],
            [2, -0.5, 0.3],
            [2.3, 0.2, 0.3],
            [2.2, 0.85, 0.15],
            [1.95, 0.95, 0.1],
            [1.9, 0.7, 0.05],
            [0, 0.7],
          ]),
          96,
        ),
        rod([2.2, 0.2, 0], [2.75, 0.2, 0], 0.3),
        boxAt([0, 0, -2.2], [2.3, 0.7, 0.9], 0.25),
        boxAt([0, 0, 2.2], [2.3, 0.7, 0.9], 0.25),
      ),
      on("face", discAt([0, 0.6, 0], 1.92, 0.2, 0.05)),
      on(
        "hands",
        ...Array.from({ length: 12 }, (_, i) => tick(i)),
        hand(1.05, 0.2, -58, 0.9),
        hand(1.5, 0.16, 60, 0.96),
        discAt([0, 0.84, 0], 0.17, 0.22, 0.05),
      ),
      on("second hand", hand(1.6, 0.07, 180, 1.02)),
      part(
        "case",
        merged(boxAt([0, 1.6, -2.3], [2.6, 0.24, 0.3], 0.1), boxAt([0, 2.6, -2.55], [2.6, 0.24, 0.3], 0.1)),
      ),
    ];
  },
};
