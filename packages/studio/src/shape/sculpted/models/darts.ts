import {
  boxAt,
  frame,
  merged,
  placed,
  rod,
  roundedRectangle,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum } from "../pieces.js";

/** Centimetres: rings of red, black and cream with three darts in them. */
export const dartboard: Model = {
  concept: "dartboard",
  aliases: ["dart board", "target", "bullseye", "bull's eye", "archery target", "darts", "dart"],
  realSize: 0.45,
  hangs: true,
  bestTurn: -24,
  roles: {
    board: { colour: "#23262e", material: "matte plastic" },
    cream: { colour: "#f3e6c4", material: "matte plastic" },
    red: { colour: "#d3282c", material: "matte plastic" },
    wires: { colour: "#c3cad2", material: "metal" },
    darts: { colour: "#d6a94a", material: "metal" },
    flights: { colour: "#2f7fc1", material: "plastic" },
  },
  parts: () => {
    const c: Vector = [0, 12, 0];
    const disc = (r: number, z: number) => drum(r, 0.5, { at: [c[0], c[1], z], nod: 90 }, 0.12, 80);
    const darts = (
      [
        [0.4, 0.5, 8, -6],
        [-3.4, 3.6, -14, 4],
        [4.2, -2.6, 12, 8],
      ] as const
    ).map(([x, y, turn, nod]) => frame({ at: [x, 12 + y, 1.9], turn, nod: -nod }));
    return [
      part("board", merged(drum(12, 2.2, { at: c, nod: 90 }, 0.5, 88), disc(7.4, 1.36), disc(2.6, 1.72))),
      part("cream", merged(disc(10, 1.1), disc(5.2, 1.48))),
      part("red", merged(disc(8.6, 1.24), disc(3.6, 1.6), disc(1.3, 1.84))),
      part(
        "wires",
        placed(
          merged(
            ...[10, 8.6, 7.4, 5.2, 3.6, 2.6, 1.3].map((r) =>
              placed(torus(r, 0.07, 80, 8), frame({ nod: 90 })),
            ),
          ),
          frame({ at: [0, 12, 1.5] }),
        ),
      ),
      part(
        "darts",
        merged(
          ...darts.map((f) =>
            placed(
              merged(
                rod([0, 0, -0.2], [0, 0, 1.4], [0.03, 0.12], 8),
                rod([0, 0, 1.2], [0, 0, 3.6], 0.3, 16),
                rod([0, 0, 3.4], [0, 0, 5.4], 0.13, 10),
              ),
              f,
            ),
          ),
        ),
      ),
      part(
        "flights",
        merged(
          ...darts.map((f) =>
            placed(
              merged(boxAt([0, 0, 5.8], [2.0, 0.1, 1.8], 0.04), boxAt([0, 0, 5.8], [0.1, 2.0, 1.8], 0.04)),
              f,
            ),
          ),
        ),
      ),
    ];
  },
};

/** Decimetres: a stick and its puck. */
export const hockeyStick: Model = {
  concept: "hockey stick",
  aliases: ["ice hockey stick", "hockey puck", "puck", "ice hockey", "hockey"],
  realSize: 1.4,
  bestTurn: -14,
  lies: true,
  roles: {
    shaft: { colour: "#d9a466", material: "wood" },
    blade: { colour: "#26282f", material: "fabric" },
    grip: { colour: "#f7f4ee", material: "fabric" },
    stripes: { colour: "#d3282c", material: "matte plastic" },
    puck: { colour: "#1c1d22", material: "rubber" },
  },
  parts: () => [
    part(
      "shaft",
      tube(
        [
          [0, 13.8, 0],
          [0, 7, 0],
          [0, 1.3, 0],
          [0.5, 0.6, 0],
        ],
        1,
        { section: roundedRectangle(0.44, 0.34, 0.1), up: [0, 0, 1], bend: 0.6, caps: "flat" },
      ),
    ),
    part(
      "blade",
      tube(
        [
          [0.2, 0.75, 0],
          [1.2, 0.5, 0],
          [2.4, 0.5, 0.12],
          [3.3, 0.6, 0.3],
        ],
        1,
        { section: roundedRectangle(0.2, 0.85, 0.08), up: [0, 1, 0], steps: 6, caps: "flat" },
      ),
    ),
    part("grip", boxAt([0, 13.0, 0], [0.5, 1.9, 0.4], 0.12)),
    part("stripes", merged(...[3.4, 4.2, 5.0].map((y) => boxAt([0, y, 0], [0.48, 0.36, 0.38], 0.08)))),
    part("puck", drum(0.85, 0.55, { at: [2.6, 2.1, 0.1], nod: 90 }, 0.12, 40)),
  ],
};
