import { randomFrom } from "../../../math/random.js";
import { ball, ballAt, cornered, frame, lathe, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, turned } from "../pieces.js";

/** Centimetres: a house and a fir in the falling snow. */
export const snowGlobe: Model = {
  concept: "snow globe",
  aliases: ["snowglobe", "snow dome", "water globe", "christmas globe"],
  realSize: 0.15,
  bestTurn: -14,
  roles: {
    globe: { colour: "#eef8ff", material: "glass" },
    base: { colour: "#b5433c", material: "ceramic" },
    trim: { colour: "#d9ab4a", material: "gold" },
    snow: { colour: "#ffffff", material: "clay" },
    house: { colour: "#e7a052", material: "matte plastic" },
    roof: { colour: "#c8463f", material: "matte plastic" },
    door: { colour: "#6b4026", material: "matte plastic" },
    tree: { colour: "#2f8a57", material: "matte plastic" },
    knob: { colour: "#d9ab4a", material: "gold" },
    "snow cap": { colour: "#ffffff", material: "clay" },
  },
  parts: () => {
    const random = randomFrom("snow globe");
    const flakes = Array.from({ length: 34 }, () => {
      const [x, y, z] = [random() * 9 - 4.5, random() * 7 - 0.4, random() * 8 - 4];
      return x * x + y * y + z * z < 26 ? ballAt([x, 9.8 + y, z], 0.17, {}, 10) : null;
    }).filter((flake) => flake !== null);
    const cone = (y: number, r: number, h: number) =>
      turned(
        [
          [0, y],
          [r, y, 0.15],
          [0.12, y + h, 0.1],
          [0, y + h],
        ],
        { at: [2.7, 0, 0.3] },
        32,
      );
    const gable = placed(
      lathe(
        cornered([
          [0, 0],
          [2.5, 0, 0.1],
          [0.1, 2, 0.1],
          [0, 2],
        ]),
        4,
      ),
      frame({ at: [-1.2, 9.6, 0], turn: 45, scale: [1, 1, 0.94] }),
    );
    return [
      part("globe", placed(ball(6.2, 96), frame({ at: [0, 9.6, 0] }))),
      part(
        "base",
        turned(
          [
            [0, 0],
            [5.6, 0, 0.4],
            [5.6, 1, 0.3],
            [4.9, 1.6, 0.4],
            [4.5, 4, 1],
            [4.7, 4.8, 0.2],
            [0, 4.8],
          ],
          {},
          88,
        ),
      ),
      part(
        "trim",
        turned(
          [
            [0, 4.6],
            [5, 4.6, 0.2],
            [5, 5.3, 0.25],
            [0, 5.3],
          ],
          {},
          88,
        ),
      ),
      part(
        "snow",
        turned(
          [
            [0, 5.2],
            [4, 5.4, 0.2],
            [5.1, 6.6, 0.6],
            [3, 7.3, 2],
            [0, 7.5],
          ],
          {},
          72,
        ),
      ),
      part("snow", merged(...flakes)),
      part("house", box([3, 2.6, 2.8], [-1.2, 8.4, 0], 0.15)),
      part("roof", gable),
      part("snow cap", box([0.7, 0.3, 0.7], [-2, 11.5, 0], 0.12)),
      part("roof", box([0.55, 1.2, 0.55], [-2, 10.9, 0], 0.1)),
      part("door", box([0.8, 1.4, 0.3], [-1.2, 8, 1.38], 0.1)),
      part("knob", box([0.6, 0.6, 0.3], [-0.2, 8.7, 1.38], 0.1)),
      part("tree", merged(cone(7.4, 1.7, 2.2), cone(8.7, 1.35, 2), cone(9.9, 1, 1.9))),
    ];
  },
};
