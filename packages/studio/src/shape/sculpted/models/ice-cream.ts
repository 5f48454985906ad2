import { cos, radians, sin } from "../../../math/exact.js";
import { ballAt, cornered, lathe, merged, patch, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** A scoop with a frilled skirt, its middle at a height. */
const scoop = (y: number, radius: number, phase: number) =>
  patch(
    (u, v) => {
      const [a, rise] = [radians(360 * u), radians(-90 + 180 * v)];
      // The skirt bulges out and hangs where the ball meets what is below.
      const skirt = Math.max(0, 1 - Math.abs(v - 0.3) / 0.1);
      const frill = skirt * (0.1 + 0.05 * sin(7 * a + phase) + 0.03 * sin(12 * a + phase * 2));
      const r = radius * (cos(rise) + frill);
      return [r * sin(a), y + radius * (sin(rise) - frill * 0.6 * (1 + sin(5 * a + phase))), r * cos(a)];
    },
    { u: 96, v: 60, aroundU: true },
  );

/** Centimetres: two scoops in a waffle cone. */
export const iceCream: Model = {
  concept: "ice cream",
  aliases: ["ice cream cone", "icecream", "ice-cream", "gelato", "ice cream scoop"],
  realSize: 0.2,
  lies: true,
  bestTurn: 0,
  roles: {
    scoop: { colour: "#f7a3bd", material: "clay" },
    "lower scoop": { colour: "#fbeccb", material: "clay" },
    cone: { colour: "#d9984e", material: "matte plastic" },
    ridges: { colour: "#b97834", material: "matte plastic" },
    cherry: { colour: "#d6263c", material: "ceramic" },
  },
  parts: () => {
    const cone = lathe(
      cornered([
        [0, 0],
        [0.25, 0, 0.15],
        [3.3, 11, 0.3],
        [3.6, 11.2, 0.2],
        [3.6, 12, 0.25],
        [0, 12],
      ]),
      80,
    );
    const ridge = (from: number, way: 1 | -1) =>
      tube(
        Array.from({ length: 17 }, (_, i): Vector => {
          const t = i / 16;
          const [a, r] = [radians(from + way * 150 * t), 0.3 + 3.02 * t];
          return [r * sin(a), 0.25 + 10.9 * t, r * cos(a)];
        }),
        0.15,
        { sides: 8, steps: 2 },
      );
    const ridges = Array.from({ length: 9 }, (_, i) => merged(ridge(40 * i, 1), ridge(40 * i, -1)));
    return [
      part("scoop", scoop(19.8, 3.9, 1)),
      part("lower scoop", scoop(14.2, 4.3, 3)),
      part("cone", cone),
      part("ridges", merged(...ridges)),
      part("cherry", ballAt([0.6, 24.2, 0.6], 1.15)),
    ];
  },
};
