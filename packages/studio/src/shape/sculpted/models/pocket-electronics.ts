import {
  arc,
  ballAt,
  boxAt,
  cornered,
  frame,
  merged,
  placed,
  reversed,
  roundedRectangle,
} from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, rod, slab, turned } from "../pieces.js";

/** Centimetres: a compact cassette with two reels behind its window. */
export const cassette: Model = {
  concept: "cassette",
  aliases: ["cassette tape", "audio cassette", "tape cassette", "mixtape", "music cassette"],
  realSize: 0.1,
  bestTurn: -12,
  roles: {
    shell: { colour: "#2f3440", material: "plastic" },
    label: { colour: "#f6d765", material: "matte plastic" },
    stripes: { colour: "#e2502f", material: "matte plastic" },
    window: { colour: "#1c1f27", material: "plastic" },
    reels: { colour: "#f7f4ee", material: "plastic" },
  },
  parts: () => {
    const teeth = (x: number) =>
      merged(
        slab(arc([0, 0], 0.62), 0.5, 0.1, { at: [x, 3.4, 0.46] }, [reversed(arc([0, 0], 0.42))]),
        ...[0, 60, 120, 180, 240, 300].map((roll) =>
          placed(boxAt([0, 0.36, 0.46], [0.13, 0.24, 0.4], 0.04, {}, 1), frame({ at: [x, 3.4, 0], roll })),
        ),
      );
    return [
      part(
        "shell",
        merged(
          slab(roundedRectangle(10, 6.4, 0.4), 0.9, 0.2, { at: [0, 3.2, 0] }),
          slab(
            cornered(
              [
                [-3.6, 0.05, 0.1],
                [3.6, 0.05, 0.1],
                [3.2, 1.5, 0.15],
                [-3.2, 1.5, 0.15],
              ],
              true,
            ),
            1.3,
            0.15,
          ),
        ),
      ),
      part("label", slab(roundedRectangle(8.6, 3.9, 0.35), 0.3, 0.08, { at: [0, 3.9, 0.42] })),
      part(
        "stripes",
        merged(
          boxAt([0, 2.35, 0.55], [8.5, 0.36, 0.12], 0.05),
          boxAt([0, 5.2, 0.55], [6.6, 0.14, 0.12], 0.05),
          boxAt([0, 4.9, 0.55], [6.6, 0.1, 0.12], 0.04),
        ),
      ),
      part("window", merged(slab(roundedRectangle(6.2, 1.7, 0.8), 0.3, 0.08, { at: [0, 3.4, 0.5] }))),
      part(
        "reels",
        merged(
          teeth(-2.1),
          teeth(2.1),
          ...[
            [-2.4, 0.75],
            [2.4, 0.75],
          ].map(([x, y]) => drum(0.28, 0.2, { nod: 90, at: [x!, y!, 0.62] }, 0.06, 20)),
          ...sides((s) => [drum(0.2, 0.2, { nod: 90, at: [4.6 * s, 5.9, 0.45] }, 0.05, 16)]),
        ),
      ),
    ];
  },
};

/** Centimetres: a hand-held console with a small screen. */
export const handheld: Model = {
  concept: "game boy",
  aliases: [
    "gameboy",
    "handheld console",
    "handheld game",
    "game console",
    "video game console",
    "console",
    "handheld game console",
  ],
  realSize: 0.15,
  bestTurn: -14,
  lies: true,
  roles: {
    shell: { colour: "#d9d6cc", material: "plastic" },
    bezel: { colour: "#5b5f70", material: "plastic" },
    screen: { colour: "#a3b83d", material: "ceramic" },
    pad: { colour: "#26282f", material: "plastic" },
    buttons: { colour: "#b52a5c", material: "plastic" },
    pixels: { colour: "#5c6b1e", material: "matte plastic" },
  },
  parts: () => [
    part(
      "shell",
      slab(
        cornered(
          [
            [-4.5, 0, 0.7],
            [4.5, 0, 2.2],
            [4.5, 14.8, 0.6],
            [-4.5, 14.8, 0.6],
          ],
          true,
        ),
        2.4,
        0.4,
      ),
    ),
    part(
      "bezel",
      slab(
        cornered(
          [
            [-3.9, 7.6, 0.4],
            [3.9, 7.6, 1.2],
            [3.9, 13.9, 0.4],
            [-3.9, 13.9, 0.4],
          ],
          true,
        ),
        0.3,
        0.1,
        { at: [0, 0, 1.2] },
      ),
    ),
    part("screen", boxAt([0, 10.9, 1.36], [4.9, 4.4, 0.16], 0.06)),
    part(
      "pixels",
      merged(
        ...(
          [
            [-1.4, 9.3, 0.5],
            [-0.9, 9.3, 0.5],
            [-0.4, 9.3, 0.5],
            [-0.9, 9.8, 0.5],
            [1.2, 12.0, 0.5],
            [1.7, 12.0, 0.5],
            [1.2, 11.5, 0.5],
            [1.7, 11.5, 0.5],
            [0.6, 9.3, 0.5],
            [1.6, 9.3, 0.5],
          ] as const
        ).map(([x, y, s]) => boxAt([x, y, 1.44], [s * 0.92, s * 0.92, 0.06], 0.02, {}, 1)),
      ),
    ),
    part(
      "pad",
      merged(
        boxAt([-2.4, 4.9, 1.35], [2.5, 0.85, 0.5], 0.18),
        boxAt([-2.4, 4.9, 1.35], [0.85, 2.5, 0.5], 0.18),
        ...[-0.7, 0.7].map((x) => boxAt([x, 2.2, 1.25], [1.1, 0.34, 0.24], 0.12, { roll: 26 })),
        ...[0, 1, 2, 3].map((i) =>
          boxAt([2.0 + 0.5 * i, 1.5 - 0.02 * i, 1.2], [0.2, 1.5, 0.12], 0.06, { roll: -28 }),
        ),
      ),
    ),
    part(
      "buttons",
      merged(
        ...(
          [
            [3.2, 5.4],
            [1.7, 4.6],
          ] as const
        ).map(([x, y]) => drum(0.68, 0.6, { nod: 90, at: [x, y, 1.35] }, 0.2, 32)),
      ),
    ),
  ],
};

/** Centimetres: a joystick on its base with a fire button. */
export const joystick: Model = {
  concept: "joystick",
  aliases: ["arcade joystick", "retro joystick", "flight stick", "joysticks"],
  realSize: 0.2,
  bestTurn: -26,
  roles: {
    base: { colour: "#26282f", material: "plastic" },
    stick: { colour: "#cfd5dc", material: "metal" },
    ball: { colour: "#d8392f", material: "ceramic" },
    button: { colour: "#d8392f", material: "plastic" },
    boot: { colour: "#3a3d46", material: "rubber" },
  },
  parts: () => [
    part(
      "base",
      merged(
        boxAt([0, 2.4, 0], [15, 4.8, 15], 1.3, {}, 6),
        ...sides((s) => sides((t) => [drum(1.3, 0.8, { at: [5.6 * s, 0.3, 5.6 * t] }, 0.3, 24)])),
      ),
    ),
    part(
      "boot",
      turned(
        [
          [0, 4.6],
          [3.8, 4.6, 0.2],
          [3.4, 5.4, 0.5],
          [1.6, 6.6, 0.8],
          [1.2, 7.6, 0.3],
          [0, 7.6],
        ],
        {},
        48,
      ),
    ),
    part("stick", rod([0, 6, 0], [0.9, 16, 0.6], 0.72, 24)),
    part("ball", ballAt([1.0, 17.2, 0.65], 2.5, {}, 48)),
    part(
      "button",
      merged(
        ...(
          [
            [-4.8, 4.4],
            [4.8, 4.4],
          ] as const
        ).map(([x, z]) => drum(1.4, 1.2, { at: [x, 5.0, z] }, 0.4, 36)),
      ),
    ),
  ],
};
