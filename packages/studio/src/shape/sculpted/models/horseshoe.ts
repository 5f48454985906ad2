import { cos, radians, sin } from "../../../math/exact.js";
import { merged, roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** How far along the shoe, −1 to 1 from one heel to the other, and where that is. */
function along(t: number): Vector {
  const degrees = 118 * t;
  const pinch = Math.max(0, Math.abs(t) - 0.62) * 4.6;
  const r = 6.4 - 0.5 * Math.abs(t);
  return [(r - pinch * 0.5) * sin(radians(degrees)), 7.2 - 1.16 * r * cos(radians(degrees)), 0];
}

/** Centimetres: standing on its toe, its heels up, as luck wants it. */
export const horseshoe: Model = {
  concept: "horseshoe",
  aliases: ["horse shoe", "horseshoes", "lucky horseshoe"],
  realSize: 0.15,
  lies: true,
  bestTurn: -20,
  roles: {
    shoe: { colour: "#a9b0ba", material: "metal" },
    groove: { colour: "#6b727d", material: "metal", follows: 0.7 },
    nails: { colour: "#4a4f58", material: "metal" },
  },
  parts: () => {
    const way = Array.from({ length: 33 }, (_, i) => along(-1 + i / 16));
    const holes = [-0.74, -0.56, -0.38, 0.38, 0.56, 0.74];
    const groove = (from: number, to: number) =>
      tube(
        Array.from({ length: 10 }, (_, i) => {
          const [x, y] = along(from + ((to - from) * i) / 9);
          return [x, y, 0.72] as const;
        }),
        1,
        { section: roundedRectangle(0.5, 0.62, 0.2), up: [0, 0, 1], steps: 3, caps: "flat" },
      );
    return [
      part(
        "shoe",
        merged(
          tube(way, 1, {
            section: roundedRectangle(2.5, 1.6, 0.5),
            up: [0, 0, 1],
            steps: 2,
            caps: "flat",
          }),
          ...[-1, 1].map((t) => {
            const [x, y] = along(t);
            return box([2.6, 1.3, 1.9], { at: [x, y, 0], roll: t * 24 }, 0.5);
          }),
        ),
      ),
      part("groove", merged(groove(-0.84, -0.28), groove(0.28, 0.84))),
      part(
        "nails",
        merged(
          ...holes.map((t) => {
            const [x, y] = along(t);
            return box([0.7, 0.7, 0.7], { at: [x, y, 0.86], roll: 118 * t }, 0.16);
          }),
        ),
      ),
    ];
  },
};
