import { ballAt, cornered, frame, lathe, merged, mirrored, placed } from "../../mesh/index.js";
import { blended, cut, limb, drum as pillar, put } from "../../solid/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned, wire } from "../pieces.js";

/** A flame about the y axis, standing on the origin; its height is 1. */
function flame(height: number, at: readonly [number, number, number]) {
  return (width: number) =>
    placed(
      turned(
        [
          [0, 0],
          [0.2, 0.08, 0.1],
          [0.25, 0.3, 0.2],
          [0.13, 0.66, 0.3],
          [0.02, 1],
          [0, 1.01],
        ],
        {},
        32,
      ),
      frame({ at, scale: [height * width, height, height * width] }),
    );
}

/** Centimetres: its lid thrown back, lit. */
export const lighter: Model = {
  concept: "lighter",
  aliases: [
    "cigarette lighter",
    "pocket lighter",
    "gas lighter",
    "flip lighter",
    "metal lighter",
    "lit lighter",
  ],
  realSize: 0.085,
  bestTurn: -22,
  roles: {
    case: { colour: "#c3c8cf", material: "brushed metal" },
    lid: { colour: "#c3c8cf", material: "brushed metal", follows: 1.02 },
    chimney: { colour: "#d9dde3", material: "chrome" },
    holes: { colour: "#2b2c31", material: "metal" },
    wheel: { colour: "#5c6068", material: "metal" },
    flame: { colour: "#ffa22e", material: "neon" },
    core: { colour: "#ffc860", material: "neon" },
  },
  parts: () => {
    const lid = frame({ at: [-1.85, 3.5, 0], roll: 112 });
    const burn = flame(2.5, [0.15, 5.35, 0]);
    return [
      part("case", merged(box([3.7, 3.5, 1.3], [0, 1.75, 0], 0.26))),
      part(
        "lid",
        merged(
          placed(box([3.7, 1.95, 1.3], [1.85, 1.0, 0], 0.26), lid),
          drum(0.17, 1.0, { nod: 90, at: [-1.9, 3.45, 0] }, 0.04, 20),
        ),
      ),
      part(
        "chimney",
        merged(box([2.2, 1.7, 1.05], [0.15, 4.3, 0], 0.12), box([3.3, 0.3, 1.1], [0, 3.55, 0], 0.08)),
      ),
      part(
        "holes",
        merged(
          ...[-0.45, 0.15, 0.75].flatMap((x) =>
            [4.05, 4.65].flatMap((y) => [
              drum(0.19, 0.1, { nod: 90, at: [x, y, 0.52] }, 0.02, 20),
              drum(0.19, 0.1, { nod: 90, at: [x, y, -0.52] }, 0.02, 20),
            ]),
          ),
          box([1.4, 0.1, 0.6], [0.15, 5.14, 0], 0.03),
        ),
      ),
      part(
        "wheel",
        merged(
          ...[0, 30, 60].map((roll) => box([0.95, 0.95, 0.7], { at: [-1.25, 4.9, 0], roll }, 0.08)),
          box([0.4, 1.2, 0.5], [-1.25, 4.2, 0], 0.1),
        ),
      ),
      part("flame", burn(1)),
      part("core", placed(flame(1.3, [0.15, 5.3, 0.12])(1.1), frame({}))),
    ];
  },
};

/** Centimetres: upright as it is held, its head up. */
export const matchstick: Model = {
  concept: "matchstick",
  aliases: ["match", "matches", "match stick", "wooden match", "unlit match", "safety match"],
  realSize: 0.05,
  lies: true,
  bestTurn: -24,
  roles: {
    stick: { colour: "#ecc98c", material: "light wood" },
    head: { colour: "#c9302c", material: "clay" },
  },
  parts: () => [
    part("stick", box([0.3, 4.7, 0.3], [0, 2.35, 0], 0.04)),
    part(
      "head",
      merged(ballAt([0, 4.72, 0], [0.29, 0.44, 0.29], {}, 32), box([0.32, 0.5, 0.32], [0, 4.4, 0], 0.06)),
    ),
  ],
};

/** Centimetres: burning at its head, held upright. */
export const litMatch: Model = {
  concept: "lit match",
  aliases: ["burning match", "lit matchstick", "burning matchstick", "match on fire", "flaming match"],
  realSize: 0.065,
  floats: true,
  bestTurn: -14,
  roles: {
    stick: { colour: "#ecc98c", material: "light wood" },
    head: { colour: "#5a2a22", material: "clay" },
    flame: { colour: "#ffa22e", material: "neon" },
    core: { colour: "#ffc860", material: "neon" },
  },
  parts: () => [
    part("stick", box([0.34, 4.7, 0.34], [0, 2.35, 0], 0.04)),
    part("head", ballAt([0, 4.75, 0], [0.3, 0.44, 0.3], {}, 32)),
    part("flame", flame(2.6, [0, 4.5, 0])(1.05)),
    part("core", flame(1.35, [0, 4.85, 0.3])(0.95)),
  ],
};

/** Centimetres: a bent briar, its bowl to the left. */
export const tobaccoPipe: Model = {
  concept: "tobacco pipe",
  aliases: [
    "pipe",
    "smoking pipe",
    "briar pipe",
    "wooden pipe",
    "smoker's pipe",
    "detective pipe",
    "sherlock pipe",
  ],
  realSize: 0.14,
  bestTurn: 12,
  roles: {
    bowl: { colour: "#743a1b", material: "ceramic" },
    ring: { colour: "#e0b24c", material: "gold" },
    stem: { colour: "#1e1d21", material: "plastic" },
    tobacco: { colour: "#3d2413", material: "clay" },
  },
  parts: (coarseness) => [
    ...blended(
      "bowl",
      [
        put(
          limb(
            [
              [-4, 2.1, 0],
              [-4.05, 3.2, 0],
              [-4.1, 5.4, 0],
            ],
            [2.1, 2.0, 1.62],
          ),
        ),
        put(
          limb(
            [
              [-3.6, 1.5, 0],
              [-1.4, 1.7, 0],
              [0.6, 2.7, 0],
            ],
            [1.3, 0.85, 0.72],
          ),
          0.9,
        ),
        cut(pillar(1.15, 5, 0.1, { at: [-4.1, 7.2, 0] }), 0.12),
        cut(pillar(9, 6, 0.1, { at: [-4.1, 9.1, 0] }), 0.12),
        cut(pillar(9, 6, 0.1, { at: [-4.1, -2.98, 0] }), 0.2),
      ],
      { cell: 0.17 * coarseness },
    ),
    part("tobacco", ballAt([-4.1, 5.2, 0], [1.16, 0.4, 1.16], {}, 28)),
    part("ring", rod([0.25, 2.52, 0], [1.0, 2.92, 0], 0.79, 32)),
    part(
      "stem",
      merged(
        wire(
          [
            [0.9, 2.85, 0],
            [3, 4, 0],
            [5.4, 4.9, 0],
            [7.6, 5.2, 0],
          ],
          [0.68, 0.56, 0.46, 0.42],
          { sides: 24, steps: 10 },
        ),
        box([0.5, 1.05, 1.3], { at: [7.7, 5.2, 0], roll: 4 }, 0.2),
      ),
    ),
  ],
};

/** Centimetres: lying, its end glowing, ash before the glow. */
export const cigar: Model = {
  concept: "cigar",
  aliases: ["cigars", "cuban cigar", "lit cigar", "havana cigar", "cigarillo"],
  realSize: 0.15,
  bestTurn: 20,
  roles: {
    leaf: { colour: "#74431f", material: "leather" },
    veins: { colour: "#5f3516", material: "leather", follows: 0.82 },
    label: { colour: "#c62f2b", material: "paper" },
    trim: { colour: "#e6b94f", material: "gold" },
    ash: { colour: "#a7a49f", material: "clay" },
    glow: { colour: "#ff6a1f", material: "neon" },
  },
  parts: () => {
    const lie = frame({ at: [0, 1.0, 0], roll: 90 });
    const spiral = Array.from({ length: 37 }, (_, i) => {
      const f = frame({ turn: 36 * i });
      return [f.z[0] * 0.985, -6.6 + 0.37 * i, f.z[2] * 0.985] as const;
    });
    return [
      part(
        "leaf",
        placed(
          turned(
            [
              [0, -7.2],
              [0.86, -7.2, 0.1],
              [1.0, -6.4, 1],
              [1.0, 5.4, 2],
              [0.84, 7, 0.8],
              [0, 7.5],
            ],
            {},
            48,
          ),
          lie,
        ),
      ),
      part("veins", placed(wire(spiral, 0.045, { sides: 6, steps: 3 }), lie)),
      part("label", placed(band(1.05, 2.8, 4.6, 0.1, 48), lie)),
      part(
        "trim",
        placed(
          merged(
            band(1.08, 2.7, 2.95, 0.1, 48),
            band(1.08, 4.45, 4.7, 0.1, 48),
            ballAt([-0.5, 3.7, 0.82], [0.4, 0.5, 0.2], { turn: -32 }, 20),
            ballAt([0.9, 3.7, 0.5], [0.2, 0.5, 0.4], {}, 20),
          ),
          lie,
        ),
      ),
      part("glow", placed(drum(0.9, 0.5, { at: [0, -7.4, 0] }, 0.15), lie)),
      part("ash", placed(drum(0.87, 1.3, { at: [0, -8.2, 0] }, 0.3), lie)),
    ];
  },
};

/** Centimetres: of cut glass, a cigarette laid in a notch. */
export const ashtray: Model = {
  concept: "ashtray",
  aliases: ["ash tray", "glass ashtray", "ashtrays"],
  realSize: 0.15,
  bestTurn: -20,
  roles: {
    dish: { colour: "#3f6f86", material: "ceramic" },
    ash: { colour: "#8f8c88", material: "clay" },
    paper: { colour: "#fbf8f2", material: "paper" },
    filter: { colour: "#d99a4a", material: "paper" },
    glow: { colour: "#ff6a1f", material: "neon" },
  },
  parts: () => {
    const rim = lathe(
      cornered([
        [0, 0],
        [6.2, 0, 0.4],
        [7.2, 2.6, 0.5],
        [5.9, 2.7, 0.4],
        [5.1, 0.9, 0.6],
        [0, 0.8],
      ]),
      80,
    );
    const rests = [45, 165, 285].map((turn) =>
      placed(merged(mirrored(box([0.7, 1.0, 1.9], [0.85, 2.75, 6.45], 0.34))), frame({ turn })),
    );
    const laid = frame({ at: [0, 2.78, 6.8], in: frame({ turn: 45 }), nod: -78 - 90 + 90 });
    return [
      part("dish", merged(rim, ...rests)),
      part("paper", placed(rod([0, -1.6, 0], [0, 5.2, 0], 0.42), laid)),
      part("filter", placed(rod([0, -4, 0], [0, -1.5, 0], 0.43), laid)),
      part(
        "ash",
        merged(
          placed(rod([0, 5.3, 0], [0, 6.3, 0], 0.38), laid),
          ballAt([-1.4, 0.85, -0.6], [2, 0.5, 1.5]),
          ballAt([1.5, 0.85, -1.2], [1.2, 0.35, 1]),
        ),
      ),
      part("glow", placed(rod([0, 5.1, 0], [0, 5.4, 0], 0.41), laid)),
    ];
  },
};
