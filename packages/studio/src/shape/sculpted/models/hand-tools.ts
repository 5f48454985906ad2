import {
  boxAt,
  cornered,
  frame,
  merged,
  mirrored,
  placed,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, slab, turned } from "../pieces.js";

/** Centimetres: pliers held open, jaws up. */
export const pliers: Model = {
  concept: "pliers",
  aliases: ["pair of pliers", "tongs pliers", "pincers", "needle nose pliers"],
  realSize: 0.19,
  bestTurn: -10,
  lies: true,
  roles: {
    grips: { colour: "#d8392f", material: "rubber" },
    jaws: { colour: "#9aa1ab", material: "metal" },
    rivet: { colour: "#5b5f68", material: "metal" },
  },
  parts: () => [
    part(
      "grips",
      mirrored(
        tube(
          [
            [0.9, 8.4, 0],
            [2.3, 6.6, 0],
            [2.9, 4.0, 0],
            [2.5, 1.2, 0],
            [2.6, 0.4, 0],
          ],
          [0.62, 0.78, 0.8, 0.8, 0.75],
          { sides: 24 },
        ),
      ),
    ),
    part(
      "jaws",
      merged(
        ...sides((s) => [
          slab(
            cornered(
              [
                [-0.9, 8.2, 0.3],
                [1.3, 7.6, 0.5],
                [1.5, 9.6, 0.8],
                [1.25, 11.4, 0.8],
                [0.85, 14.6, 0.2],
                [0.32, 14.6, 0.15],
                [0.2, 11.8, 0.4],
                [-0.4, 10.6, 0.6],
              ],
              true,
            ),
            0.7,
            0.2,
            { at: [0, 0, 0.18 * s], scale: [s, 1, 1] },
          ),
        ]),
        ...sides((s) =>
          [11.9, 12.4, 12.9, 13.4, 13.9].map((y) => boxAt([0.28 * s, y, 0], [0.2, 0.22, 0.9], 0.05, {}, 1)),
        ),
      ),
    ),
    part("rivet", drum(0.72, 1.3, { nod: 90, at: [0, 9.4, 0] }, 0.25, 36)),
  ],
};

/** Centimetres: a torch with its lens lit. */
export const flashlight: Model = {
  concept: "flashlight",
  aliases: ["torch", "electric torch", "pocket torch", "hand torch", "flashlights"],
  realSize: 0.18,
  bestTurn: -40,
  roles: {
    body: { colour: "#2f7fc1", material: "plastic" },
    grip: { colour: "#23262e", material: "rubber" },
    lens: { colour: "#fff3bd", material: "neon" },
    rim: { colour: "#c3cad2", material: "metal" },
    button: { colour: "#e9a52c", material: "rubber" },
  },
  parts: () => {
    // Its wide head lifts the front, so that it lies on its rim and its grip.
    const f = frame({ at: [0, 2, -8], nod: 86 });
    return [
      part(
        "body",
        placed(
          turned(
            [
              [0, 0],
              [1.9, 0, 0.4],
              [1.9, 10.2, 0.4],
              [2.9, 13, 0.8],
              [2.9, 15.6, 0.3],
              [0, 15.6],
            ],
            {},
            56,
          ),
          f,
        ),
      ),
      part(
        "grip",
        placed(
          merged(
            ...[1.6, 2.5, 3.4, 4.3, 5.2, 6.1].map((y) =>
              placed(torus(1.9, 0.2, 48, 10), frame({ at: [0, y, 0] })),
            ),
          ),
          f,
        ),
      ),
      part("rim", placed(placed(torus(2.75, 0.32, 56, 14), frame({ at: [0, 15.7, 0] })), f)),
      part(
        "lens",
        placed(
          turned(
            [
              [0, 15.5],
              [2.6, 15.5, 0.05],
              [2.3, 15.95, 0.4],
              [0, 16.25],
            ],
            {},
            56,
          ),
          f,
        ),
      ),
      part("button", boxAt([0, 4.55, 0.2], [1.1, 0.5, 2], 0.22)),
    ];
  },
};

/** Centimetres: a horseshoe of steel with red arms. */
export const magnet: Model = {
  concept: "magnet",
  aliases: ["horseshoe magnet", "magnets"],
  realSize: 0.12,
  bestTurn: -22,
  lies: true,
  roles: {
    body: { colour: "#d8392f", material: "plastic" },
    poles: { colour: "#cfd5dc", material: "metal" },
  },
  parts: () => {
    const section = cornered(
      [
        [-1.15, -1.15, 0.2],
        [1.15, -1.15, 0.2],
        [1.15, 1.15, 0.2],
        [-1.15, 1.15, 0.2],
      ],
      true,
    );
    const bow: Vector[] = [
      [-3, 8.2, 0],
      [-3, 4.4, 0],
      ...Array.from({ length: 9 }, (_, i): Vector => {
        const f = frame({ roll: 22.5 * i });
        return [-3 * f.x[0], 4.2 - 3 * f.x[1], 0];
      }),
      [3, 4.4, 0],
      [3, 8.2, 0],
    ];
    return [
      part("body", tube(bow, 1, { section, up: [0, 0, 1], steps: 4, caps: "flat" })),
      part("poles", merged(...sides((s) => [boxAt([3 * s, 9.2, 0], [2.36, 2.6, 2.36], 0.3)]))),
    ];
  },
};
