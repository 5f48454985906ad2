import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { band, drink } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, rod, turned } from "../pieces.js";
import { servingBowl, tangle } from "../serving.js";

/** Centimetres: noodles in broth with egg, pork, seaweed and spring onion, chopsticks across the rim. */
export const ramen: Model = {
  concept: "ramen",
  aliases: [
    "noodle soup",
    "noodles",
    "noodle",
    "bowl of ramen",
    "bowl of noodles",
    "pho",
    "udon",
    "instant noodles",
    "ramen bowl",
  ],
  realSize: 0.22,
  bestTurn: -20,
  roles: {
    bowl: { colour: "#2c2f3a", material: "ceramic" },
    broth: { colour: "#d98d3c", material: "ceramic" },
    noodles: { colour: "#f6dc94", material: "matte plastic" },
    "egg white": { colour: "#fdf7ea", material: "ceramic" },
    yolk: { colour: "#f49a22", material: "ceramic" },
    pork: { colour: "#c98a6a", material: "matte plastic" },
    fat: { colour: "#f0d2bb", material: "matte plastic" },
    seaweed: { colour: "#23382c", material: "matte plastic" },
    onion: { colour: "#6fb54a", material: "plastic" },
    chopsticks: { colour: "#8a4a2a", material: "dark wood" },
    rim: { colour: "#b8372c", material: "ceramic" },
  },
  parts: () => {
    const { wall, inside } = servingBowl();
    const random = randomFrom("ramen");
    const egg = (x: number, z: number, turn: number) => {
      const f = frame({ at: [x, 6.35, z], turn, nod: 34 });
      return [
        part("egg white", placed(ball([1.35, 0.75, 1.75], 40), f)),
        part("yolk", placed(ball([0.78, 0.22, 0.8], 30), frame({ in: f, at: [0, 0.68, 0.15] }))),
      ];
    };
    const slice = (x: number, z: number, turn: number) => {
      const f = frame({ at: [x, 6.4, z], turn, nod: 16 });
      return [
        part(
          "fat",
          placed(
            turned([
              [0, 0],
              [1.9, 0, 0.1],
              [1.9, 0.4, 0.1],
              [0, 0.4],
            ]),
            f,
          ),
        ),
        part(
          "pork",
          placed(
            turned([
              [0, 0.1],
              [1.55, 0.1, 0.1],
              [1.55, 0.48, 0.1],
              [0, 0.48],
            ]),
            f,
          ),
        ),
      ];
    };
    return [
      part("bowl", wall),
      part("rim", band(9.06, 6.7, 7.2, 0.3)),
      part("broth", drink(inside, 5.9)),
      part(
        "noodles",
        tangle({ radius: 6.6, low: 5.5, high: 6.5, thickness: 0.27, strands: 28, seed: "ramen" }),
      ),
      ...egg(-2.4, 3.6, -16),
      ...egg(0.9, 4.6, 14),
      ...slice(4.4, 1.2, 20),
      ...slice(3.4, -2.2, 60),
      part(
        "seaweed",
        merged(
          box([3.2, 4.2, 0.14], { at: [-5.4, 7.2, -2.0], turn: 52, nod: -14 }, 0.06),
          box([3.2, 4.2, 0.14], { at: [-4.6, 7.1, -3.4], turn: 40, nod: -16 }, 0.06),
        ),
      ),
      part(
        "onion",
        instances(
          torus(0.36, 0.12, 16, 8),
          Array.from({ length: 26 }, () =>
            frame({
              at: [-1.6 + (random() - 0.5) * 4.6, 6.7 + 0.4 * random(), 0.2 + (random() - 0.5) * 4],
              nod: 60 * (random() - 0.5),
              roll: 60 * (random() - 0.5),
            }),
          ),
        ),
      ),
      part(
        "chopsticks",
        merged(
          rod([-4.4, 7.9, -10.6], [10.8, 8.0, -0.6], [0.2, 0.36]),
          rod([-3.4, 7.95, -11.6], [11.6, 8.0, -1.9], [0.2, 0.36]),
        ),
      ),
    ];
  },
};
