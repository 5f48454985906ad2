import { around, ball, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Metres: a silver saucer with a glass dome and lights. */
export const ufo: Model = {
  concept: "ufo",
  aliases: ["flying saucer", "alien spaceship", "alien ship", "spacecraft ufo"],
  realSize: 10,
  bestTurn: -10,
  floats: true,
  roles: {
    hull: { colour: "#b7bec8", material: "metal" },
    dome: { colour: "#a8e6f2", material: "glass" },
    lights: { colour: "#ffd54a", material: "neon" },
    rim: { colour: "#7a5bd0", material: "plastic" },
    pilot: { colour: "#7cc95a", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: () => {
    const head = frame({ at: [0, 3.0, 0.2] });
    return [
      part(
        "hull",
        turned(
          [
            [0, 0],
            [1.8, 0, 0.2],
            [2.4, 0.5, 0.4],
            [5.2, 1.5, 0.2],
            [5.2, 1.8, 0.2],
            [2.4, 2.4, 0.6],
            [0, 2.4],
          ],
          {},
          120,
        ),
      ),
      part("rim", placed(torus(5.15, 0.28, 112, 16), frame({ at: [0, 1.65, 0] }))),
      part("lights", instances(placed(ball(0.27, 20), frame({ at: [0, 1.05, 3.75] })), around(12))),
      part(
        "dome",
        merged(
          turned(
            [
              [2.3, 2.35],
              [2.25, 3.2, 0.6],
              [1.6, 4.2, 0.9],
              [0, 4.6],
            ],
            {},
            72,
          ),
        ),
      ),
      part(
        "pilot",
        merged(
          placed(ball([0.95, 0.85, 0.8], 40), head),
          placed(ball([0.6, 0.7, 0.5], 28), frame({ at: [0, 2.2, 0.1] })),
          wire(
            [
              [0.3, 3.7, 0.2],
              [0.5, 4.15, 0.2],
            ],
            0.06,
          ),
          wire(
            [
              [-0.3, 3.7, 0.2],
              [-0.5, 4.15, 0.2],
            ],
            0.06,
          ),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(head, [0.95, 0.85, 0.8], 28 * s, 4, -0.02), { radius: 0.24 })),
    ];
  },
};
