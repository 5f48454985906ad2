import { radians, sin } from "../../../math/exact.js";
import { ballAt, frame, instances, merged, mirrored, patch, placed, rod, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a pair of curtains, drawn back, on their rail. */
export const curtain: Model = {
  concept: "curtain",
  aliases: ["curtains", "drape", "drapes", "window curtain", "stage curtain"],
  realSize: 1.9,
  bestTurn: -14,
  roles: {
    cloth: { colour: "#b93b4a", material: "fabric" },
    ties: { colour: "#e0b04c", material: "fabric" },
    rail: { colour: "#8a5a34", material: "wood" },
    rings: { colour: "#d9ab4a", material: "gold" },
  },
  parts: () => {
    const cloth = patch(
      (u, v) => {
        // Around the cloth once: out along its front, back along its rear.
        const front = u < 0.5 ? u * 2 : 2 - u * 2;
        const y = 4 + 166 * v;
        // Gathered at a third of its height.
        const near = (v - 0.4) / 0.26;
        const gather = 1 - 0.42 / (1 + near * near * 2.2);
        const width = 66 * gather;
        const across = 84 - width * (1 - front) - 3 * (1 - gather);
        const wave =
          4.4 * gather * sin(radians(360 * 6.5 * front)) -
          0.8 * Math.min(1, 60 * v * (1 - v)) * sin(radians(360 * u));
        return [across, y, wave];
      },
      { u: 200, v: 36, aroundU: true },
    );
    const tie = placed(
      torus(1, 0.16, 56, 14),
      frame({ at: [65.5, 70, 0], roll: -9, scale: [20.5, 16, 7.6] }),
    );
    const hoops = [-1, 1].flatMap((s) =>
      Array.from({ length: 7 }, (_, i) => frame({ at: [s * (22 + i * 10), 174, 0], turn: 90, nod: 90 })),
    );
    return [
      part("cloth", mirrored(cloth)),
      part("ties", mirrored(tie)),
      part("rail", rod([-92, 175.5, 0], [92, 175.5, 0], 2.4)),
      part(
        "rings",
        merged(
          ballAt([94, 175.5, 0], 4.6),
          ballAt([-94, 175.5, 0], 4.6),
          instances(torus(3.4, 0.7, 28, 10), hoops),
        ),
      ),
    ];
  },
};
