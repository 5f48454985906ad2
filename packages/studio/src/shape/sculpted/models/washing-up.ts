import { ballAt, boxAt, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: a cake of soap in its dish, with some suds. */
export const soap: Model = {
  concept: "soap",
  aliases: ["bar of soap", "soap bar", "cake of soap", "soap dish"],
  realSize: 0.13,
  bestTurn: -26,
  roles: {
    soap: { colour: "#f2a9bd", material: "jelly" },
    dish: { colour: "#f7f4ee", material: "ceramic" },
    suds: { colour: "#fdfdff", material: "ceramic" },
  },
  parts: () => [
    part(
      "dish",
      placed(
        merged(
          turned(
            [
              [0, 0],
              [4.4, 0, 0.4],
              [6.2, 1.5, 0.5],
              [6.0, 1.9, 0.2],
              [4.4, 0.75, 0.8],
              [0, 0.7],
            ],
            {},
            72,
          ),
        ),
        frame({ scale: [1, 1, 0.72] }),
      ),
    ),
    part(
      "soap",
      merged(
        boxAt([0, 2.2, 0], [7.6, 2.7, 4.8], 1.25, { roll: 2 }, 8),
        boxAt([0, 3.5, 0], [4.6, 0.3, 2.4], 0.14, { roll: 2 }),
      ),
    ),
    part(
      "suds",
      merged(
        ...(
          [
            [2.6, 3.75, 0.9, 0.75],
            [3.3, 3.5, 0.1, 0.6],
            [2.2, 3.9, -0.2, 0.5],
            [3.0, 4.3, 0.35, 0.5],
            [3.6, 3.1, 1.2, 0.5],
            [1.7, 3.7, 1.2, 0.4],
            [-4.4, 1.7, 1.7, 0.5],
            [-3.9, 1.6, 2.4, 0.4],
          ] as const
        ).map(([x, y, z, r]) => ballAt([x, y, z], r, {}, 24)),
      ),
    ),
  ],
};

/** Centimetres: a kitchen sponge with its rough green side down. */
export const sponge: Model = {
  concept: "sponge",
  aliases: ["kitchen sponge", "dish sponge", "bath sponge", "cleaning sponge", "scrubber"],
  realSize: 0.11,
  bestTurn: -30,
  roles: {
    foam: { colour: "#f6cf3c", material: "clay" },
    pores: { colour: "#d9a81f", material: "clay", follows: 0.82 },
    scourer: { colour: "#3f8f4a", material: "fabric" },
  },
  parts: () => {
    const pores = Array.from({ length: 44 }, (_, i) => {
      const [u, v] = [((i * 0.618) % 1) * 2 - 1, ((i * 0.4142) % 1) * 2 - 1];
      const r = 0.16 + 0.22 * ((i * 0.37) % 1);
      return i % 3 === 0
        ? ballAt([4.6 * u, 2.4 + 0.9 * v, 3.5], [r, r * 0.9, 0.07], {}, 14)
        : i % 7 === 1
          ? ballAt([5.5, 2.4 + 0.9 * u, 2.8 * v], [0.07, r, r], {}, 14)
          : ballAt([4.7 * u, 3.8, 2.8 * v], [r, 0.07, r], {}, 14);
    });
    return [
      part("foam", boxAt([0, 2.3, 0], [11, 3, 7], 0.6, {}, 6)),
      part("pores", merged(...pores)),
      part("scourer", boxAt([0, 0.5, 0], [11.1, 1.0, 7.1], 0.35)),
    ];
  },
};
