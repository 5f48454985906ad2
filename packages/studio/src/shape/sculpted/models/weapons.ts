import {
  ballAt,
  boxAt,
  cornered,
  flowing,
  frame,
  merged,
  placed,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, rod, slab } from "../pieces.js";

/** An arrow along +y from its nock at the origin. */
const arrowParts = (length: number, r: number) => ({
  shaft: rod([0, 0, 0], [0, length, 0], r, 12),
  head: slab(
    cornered(
      [
        [-r * 4, 0, r * 0.6],
        [0, r * 2.4, r * 0.6],
        [r * 4, 0, r * 0.6],
        [0, r * 14, r * 0.5],
      ],
      true,
    ),
    r * 2,
    r * 0.7,
    { at: [0, length - r * 3, 0] },
  ),
  fletching: merged(
    ...[0, 120, 240].map((turn) =>
      placed(
        slab(
          cornered(
            [
              [0, 0, r * 0.4],
              [r * 4.4, r * 2.5, r],
              [r * 4.4, r * 15, r * 2],
              [0, r * 20, r * 0.4],
            ],
            true,
          ),
          r * 0.5,
          r * 0.15,
          { at: [r * 0.6, r * 2, 0] },
        ),
        frame({ turn: turn + 90 }),
      ),
    ),
  ),
});

/** Decimetres: a recurve bow strung, an arrow on the string. */
export const archeryBow: Model = {
  concept: "bow",
  aliases: ["archery bow", "bow and arrow", "longbow", "recurve bow", "hunting bow", "wooden bow"],
  realSize: 1.5,
  bestTurn: -24,
  lies: true,
  roles: {
    limbs: { colour: "#a8622c", material: "wood" },
    grip: { colour: "#4a2d1b", material: "leather" },
    string: { colour: "#f3ecdb", material: "fabric" },
    shaft: { colour: "#e0b878", material: "wood" },
    head: { colour: "#aab0b9", material: "metal" },
    fletching: { colour: "#d8392f", material: "felt" },
  },
  parts: () => {
    const limb: Vector[] = [
      [3.2, 1.2, 0],
      [3.15, 2.0, 0],
      [2.3, 3.6, 0],
      [0.95, 5.6, 0],
      [0.5, 7.5, 0],
    ];
    const upper = limb.map(([x, y, z]) => [x, 15 - y, z] as const);
    const way: Vector[] = [[3.6, 0.4, 0], ...limb, ...[...upper].reverse().slice(1), [3.6, 14.6, 0]];
    const arrow = arrowParts(10.2, 0.11);
    const aim = frame({ at: [8.2, 7.75, 0.35], roll: 90 });
    return [
      part(
        "limbs",
        tube(
          way,
          way.map((_, i) => 0.14 + (0.22 * Math.min(i, way.length - 1 - i)) / 5),
          { sides: 20, steps: 8 },
        ),
      ),
      part(
        "grip",
        merged(
          rod([0.5, 6.3, 0], [0.5, 8.7, 0], 0.5, 24),
          ...[6.35, 8.65].map((y) => placed(torus(0.46, 0.12, 28, 10), frame({ at: [0.5, y, 0] }))),
        ),
      ),
      part(
        "string",
        merged(
          rod([3.25, 1.15, 0], [8.0, 7.75, 0.1], 0.06, 8),
          rod([8.0, 7.75, 0.1], [3.25, 13.85, 0], 0.06, 8),
        ),
      ),
      part("shaft", placed(arrow.shaft, aim)),
      part("head", placed(arrow.head, aim)),
      part("fletching", placed(arrow.fletching, aim)),
    ];
  },
};

/** Decimetres: an arrow on its own. */
export const arrow: Model = {
  concept: "arrow",
  aliases: ["hunting arrow", "archery arrow", "arrows"],
  realSize: 0.75,
  bestTurn: -12,
  lies: true,
  roles: {
    shaft: { colour: "#d9a466", material: "wood" },
    head: { colour: "#9aa1ab", material: "metal" },
    fletching: { colour: "#d8392f", material: "felt" },
  },
  parts: () => {
    const { shaft, head, fletching } = arrowParts(11, 0.16);
    return [part("shaft", shaft), part("head", head), part("fletching", fletching)];
  },
};

/** Decimetres: a knight's shield with a rim, a cross and studs. */
export const shield: Model = {
  concept: "shield",
  aliases: ["knight's shield", "knight shield", "medieval shield", "heater shield", "shields"],
  realSize: 0.8,
  bestTurn: -22,
  lies: true,
  roles: {
    field: { colour: "#2c5fa8", material: "ceramic" },
    rim: { colour: "#c3cad2", material: "metal" },
    cross: { colour: "#e3b341", material: "gold" },
    studs: { colour: "#e3b341", material: "gold" },
  },
  parts: () => {
    const outline = (k: number) =>
      flowing(
        [
          [0, -5.2 * k],
          [2.4 * k, -3.2 * k],
          [3.9 * k, -0.4 * k],
          [4.1 * k, 2.6 * k],
          [4.0 * k, 4.3 * k],
          [2.0 * k, 4.55 * k],
          [0, 4.75 * k],
          [-2.0 * k, 4.55 * k],
          [-4.0 * k, 4.3 * k],
          [-4.1 * k, 2.6 * k],
          [-3.9 * k, -0.4 * k],
          [-2.4 * k, -3.2 * k],
        ],
        true,
        8,
      );
    const around2 = outline(1.0).points;
    return [
      part("rim", slab(outline(1.06), 0.7, 0.3, { at: [0, 5.6, 0] })),
      part("field", slab(outline(0.96), 0.9, 0.3, { at: [0, 5.6, 0.1] })),
      part(
        "cross",
        merged(
          boxAt([0, 5.5, 0.56], [0.95, 9.2, 0.3], 0.12),
          boxAt([0, 6.9, 0.56], [7.4, 0.95, 0.3], 0.12),
          drum(1.15, 0.7, { nod: 90, at: [0, 6.9, 0.6] }, 0.25, 40),
          ballAt([0, 6.9, 0.95], [0.7, 0.7, 0.35], {}, 28),
        ),
      ),
      part(
        "studs",
        merged(
          ...around2.filter((_, i) => i % 6 === 0).map(({ x, y }) => ballAt([x, y + 5.6, 0.36], 0.2, {}, 16)),
        ),
      ),
    ];
  },
};

/** Decimetres: a short two-edged blade with its guard. */
export const dagger: Model = {
  concept: "dagger",
  aliases: ["stiletto dagger", "dirk", "daggers", "throwing knife"],
  realSize: 0.35,
  bestTurn: -14,
  lies: true,
  roles: {
    blade: { colour: "#d3d9df", material: "metal" },
    guard: { colour: "#e3b341", material: "gold" },
    grip: { colour: "#6b2f22", material: "leather" },
    jewel: { colour: "#c2202c", material: "ceramic" },
  },
  parts: () => [
    part(
      "blade",
      merged(
        ...sides((s) => [
          placed(
            slab(
              cornered(
                [
                  [-0.95, 0, 0.05],
                  [0.95, 0, 0.05],
                  [0.8, 5.4, 1.5],
                  [0, 8.2, 0.1],
                  [-0.8, 5.4, 1.5],
                ],
                true,
              ),
              0.2,
              0.09,
              {},
            ),
            frame({ at: [0, 4.6, 0.05 * s], turn: 5 * s }),
          ),
        ]),
        rod([0, 4.6, 0], [0, 11.6, 0], [0.22, 0.06], 12),
      ),
    ),
    part(
      "guard",
      merged(
        tube(
          [
            [-2.2, 4.9, 0],
            [-1.2, 4.5, 0],
            [0, 4.4, 0],
            [1.2, 4.5, 0],
            [2.2, 4.9, 0],
          ],
          [0.3, 0.38, 0.5, 0.38, 0.3],
          { sides: 20 },
        ),
        drum(0.75, 0.5, { at: [0, 1.0, 0] }, 0.2, 32),
      ),
    ),
    part(
      "grip",
      merged(
        rod([0, 1.0, 0], [0, 4.3, 0], [0.5, 0.46], 24),
        ...[1.5, 2.1, 2.7, 3.3, 3.9].map((y) =>
          placed(torus(0.47, 0.1, 24, 8), frame({ at: [0, y, 0], roll: 9 })),
        ),
      ),
    ),
    part("jewel", ballAt([0, 0.55, 0], 0.55, {}, 28)),
  ],
};
