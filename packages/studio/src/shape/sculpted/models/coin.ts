import { cos, radians, sin } from "../../../math/exact.js";
import {
  boxAt,
  type Corner,
  cornered,
  frame,
  lathe,
  merged,
  placed,
  slabAt,
  torus,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const STAR: readonly Corner[] = Array.from({ length: 10 }, (_, i): Corner => {
  const [r, a] = [i % 2 === 0 ? 4.6 : 2, radians(90 + 36 * i)];
  return [r * cos(a), r * sin(a), 0.4];
});

/** Millimetres: on its edge, a star on its face. */
export const coin: Model = {
  concept: "coin",
  aliases: ["gold coin", "coins", "money", "token", "penny", "golden coin"],
  realSize: 0.025,
  lies: true,
  bestTurn: -22,
  roles: {
    coin: { colour: "#fcd083", material: "metal" },
    star: { colour: "#fcd083", material: "metal", follows: 1 },
  },
  parts: () => {
    const upright = frame({ at: [0, 10, 0], nod: 90 });
    const ridges = Array.from({ length: 60 }, (_, i) =>
      boxAt(
        [10 * sin(radians(6 * i)), 0, 10 * cos(radians(6 * i))],
        [0.5, 1.5, 0.4],
        0.15,
        { turn: 6 * i },
        1,
      ),
    );
    const piece = merged(
      lathe(
        cornered([
          [0, -0.7],
          [8.3, -0.7, 0.2],
          [8.6, -1.1, 0.2],
          [10, -1.1, 0.35],
          [10, 1.1, 0.35],
          [8.6, 1.1, 0.2],
          [8.3, 0.7, 0.2],
          [0, 0.7],
        ]),
        96,
      ),
      ...ridges,
      placed(torus(6.9, 0.2, 72, 8), frame({ at: [0, 0.7, 0] })),
    );
    return [
      part("coin", placed(piece, upright)),
      part("star", placed(slabAt([0, 0.75, 0], STAR, 1.5, 0.3, { nod: -90 }), upright)),
    ];
  },
};
