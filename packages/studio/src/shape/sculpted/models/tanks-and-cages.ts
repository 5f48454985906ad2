import {
  around,
  ballAt,
  boxAt,
  frame,
  instances,
  merged,
  placed,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { rod, turned, wire } from "../pieces.js";

/** Centimetres: a glass tank with gravel, weed and three fish. */
export const aquarium: Model = {
  concept: "aquarium",
  aliases: ["fish tank", "fishtank", "aquarium tank", "tank of fish"],
  realSize: 0.7,
  bestTurn: -22,
  roles: {
    frame: { colour: "#26282f", material: "plastic" },
    water: { colour: "#c9eaf3", material: "glass" },
    gravel: { colour: "#d9b77c", material: "clay" },
    weed: { colour: "#3f9a4f", material: "plastic" },
    fish: { colour: "#f58a1f", material: "plastic" },
    "blue fish": { colour: "#3f7fe0", material: "plastic" },
    rocks: { colour: "#8d8f97", material: "stone" },
  },
  parts: () => {
    const fish = merged(
      ballAt([0, 0, 0], [2.6, 1.7, 0.9], {}, 28),
      placed(
        turned(
          [
            [0, 0],
            [0.2, 0, 0.1],
            [1.5, 2.0, 0.3],
            [0, 1.6],
          ],
          {},
          20,
        ),
        frame({ at: [-2.1, 0, 0], roll: 90, scale: [1, 1, 0.25] }),
      ),
      ballAt([-0.2, 1.5, 0], [1.3, 0.9, 0.25], { roll: -14 }, 18),
      ballAt([0.3, -0.3, 0.75], [0.8, 0.5, 0.25], { roll: -30 }, 14),
    );
    const bars = sides((s) => sides((t) => [boxAt([24 * s, 15, 11 * t], [1, 28, 1], 0.4, {}, 2)]));
    const edge = (y: number) =>
      sides((s) => [
        boxAt([0, y, 11 * s], [49, 1.8, 1.6], 0.5, {}, 2),
        boxAt([24 * s, y, 0], [1.6, 1.8, 22], 0.5, {}, 2),
      ]);
    const weeds = (
      [
        [-18, -3, 16],
        [-15.5, -5, 12],
        [-12, -2, 9],
        [17, -4, 18],
        [14, -2, 11],
        [19.5, 1, 8],
      ] as const
    ).flatMap(([x, z, h]) =>
      [-1, 0, 1].map((k) =>
        wire(
          [
            [x + k, 3, z],
            [x + k * 1.6 + 0.8, 3 + h * 0.4, z],
            [x + k * 1.2 - 0.7, 3 + h * 0.75, z + k * 0.5],
            [x + k * 2.4, 3 + h, z],
          ],
          [0.5, 0.75, 0.6, 0.12],
          { sides: 8 },
        ),
      ),
    );
    return [
      part("frame", merged(...bars, ...edge(1.2), ...edge(29.4))),
      part("water", boxAt([0, 14.4, 0], [47, 25.6, 21], 0.4)),
      part("gravel", boxAt([0, 2.9, 0], [46, 2.6, 20], 0.9)),
      part("weed", merged(...weeds)),
      part(
        "fish",
        merged(
          placed(fish, frame({ at: [-4, 18, 3], turn: 10, roll: 6 })),
          placed(fish, frame({ at: [7, 12, 4], turn: 190, roll: -4, scale: 0.85 })),
        ),
      ),
      part("blue fish", placed(fish, frame({ at: [6.5, 21.5, -2], turn: 172, scale: 0.75 }))),
      part(
        "rocks",
        merged(
          ballAt([3, 4.6, -3], [4, 2.6, 3], {}, 24),
          ballAt([-3.4, 4.2, 4], [2.4, 1.6, 2], {}, 20),
          ballAt([7, 4, 1], [2, 1.5, 2], {}, 20),
        ),
      ),
    ];
  },
};

/** Centimetres: a domed cage with its ring, a perch and a bird on it. */
export const birdCage: Model = {
  concept: "bird cage",
  aliases: ["birdcage", "cage", "parrot cage", "canary cage"],
  realSize: 0.55,
  bestTurn: -18,
  roles: {
    bars: { colour: "#e3b341", material: "gold" },
    base: { colour: "#e3b341", material: "gold", follows: 0.92 },
    perch: { colour: "#a8703a", material: "wood" },
    bird: { colour: "#f9d341", material: "clay" },
    beak: { colour: "#ef8a2c", material: "clay" },
    eyes: { colour: "#17151a", material: "ceramic" },
  },
  parts: () => {
    const bar: Vector[] = [
      [0, 2, 8.2],
      [0, 10, 8.2],
      [0, 17, 8.1],
      [0, 22, 6.6],
      [0, 25.4, 3.4],
      [0, 26.6, 0.3],
    ];
    const head = frame({ at: [0.4, 16.1, 0.5], turn: 24 });
    return [
      part(
        "bars",
        merged(
          instances(tube(bar, 0.2, { sides: 8, steps: 4 }), around(18)),
          ...[7, 13, 18].map((y) =>
            placed(torus(y === 18 ? 7.95 : 8.2, 0.24, 64, 8), frame({ at: [0, y, 0] })),
          ),
          placed(torus(1.5, 0.3, 32, 10), frame({ at: [0, 28.6, 0], nod: 90 })),
          ballAt([0, 26.8, 0], 0.8, {}, 20),
        ),
      ),
      part(
        "base",
        merged(
          turned(
            [
              [0, 0],
              [9, 0, 0.4],
              [9.2, 1.4, 0.4],
              [8.6, 2.4, 0.3],
              [0, 2.4],
            ],
            {},
            64,
          ),
        ),
      ),
      part(
        "perch",
        merged(
          rod([-6, 11.6, 0], [6, 11.6, 0], 0.42, 16),
          ...sides((s) => [rod([5.4 * s, 11.6, 0], [2.2 * s, 25.4, 0], 0.12, 8)]),
        ),
      ),
      part(
        "bird",
        merged(
          ballAt([0, 13.7, 0], [1.7, 2.2, 1.9], { nod: -16 }, 32),
          placed(ballAt([0, 0, 0], [1.3, 1.25, 1.3], {}, 28), head),
          placed(ballAt([0, 0, 0], [0.6, 0.3, 2.0], {}, 20), frame({ at: [-0.3, 11.8, -1.8], nod: 40 })),
          ...sides((s) => [ballAt([1.5 * s, 13.6, -0.3], [0.45, 1.3, 1.3], { nod: -24 }, 20)]),
        ),
      ),
      part(
        "beak",
        placed(
          turned(
            [
              [0, 0],
              [0.42, 0, 0.1],
              [0, 1.0],
            ],
            {},
            16,
          ),
          frame({ in: head, at: [0, -0.1, 1.1], nod: 96 }),
        ),
      ),
      part("eyes", merged(...sides((s) => [placed(ballAt([0.62 * s, 0.3, 1.0], 0.22, {}, 14), head)]))),
    ];
  },
};
