import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, leaf, merged, type Surface } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** The cloth: u from one edge about the back to the other, v from hem to neck; `inset` is inside it. */
const fall =
  (inset: number): Surface =>
  (u, v) => {
    const down = 1 - v;
    const angle = radians(34 + 292 * u);
    const shoulder = v > 0.84 ? ((v - 0.84) / 0.16) * ((v - 0.84) / 0.16) : 0;
    const pleat = 1 + 0.11 * down * cos(11 * angle + 1.4 * down);
    const r = (15 + 19 * down + 4 * down * down) * (1 - 0.52 * shoulder) * pleat - inset;
    return [r * sin(angle) * 1.12, 4 + 96 * v - 3 * down * sin(angle * 3), r * cos(angle) * 0.86];
  };

/** Centimetres: as if worn, open in front, its lining showing. */
export const cape: Model = {
  concept: "cape",
  aliases: ["cloak", "superhero cape", "hero cape", "magic cloak", "hooded cape"],
  realSize: 1.1,
  bestTurn: -28,
  roles: {
    cape: { colour: "#c8302f", material: "fabric" },
    lining: { colour: "#f0b93f", material: "fabric" },
    collar: { colour: "#c8302f", material: "fabric", follows: 0.92 },
    clasp: { colour: "#d9a83f", material: "gold" },
  },
  parts: () => {
    const cloth = leaf(fall(0), () => 0.9, 120, 40);
    const lining = leaf(fall(0.8), () => 0.7, 120, 40);
    const collar = leaf(
      (u, v) => {
        const angle = radians(30 + 300 * u);
        const r = 8.4 + 3.6 * v + 2 * v * v;
        return [r * sin(angle) * 1.12, 99 + 11 * v * (0.7 + 0.3 * -cos(angle)), r * cos(angle) * 0.9];
      },
      () => 1.1,
      60,
      10,
    );
    const chain = wire(
      [
        [-6, 100, 6.6],
        [-3, 97, 9.4],
        [3, 97, 9.4],
        [6, 100, 6.6],
      ],
      0.8,
      { steps: 8 },
    );
    return [
      part("cape", cloth),
      part("lining", lining),
      part("collar", collar),
      part("clasp", merged(chain, ballAt([-6, 100, 6.8], 2.3, {}, 28), ballAt([6, 100, 6.8], 2.3, {}, 28))),
    ];
  },
};
