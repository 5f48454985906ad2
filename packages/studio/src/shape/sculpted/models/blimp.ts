import { boxAt, cornered, frame, merged } from "../../mesh/index.js";
import { blended, ellipsoid, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { drum, slab } from "../pieces.js";

/** Metres: a long balloon with fins and a gondola under it. */
export const blimp: Model = {
  concept: "blimp",
  aliases: ["zeppelin", "airship", "dirigible", "blimps", "airships"],
  realSize: 60,
  bestTurn: -62,
  floats: true,
  roles: {
    balloon: clay("#e8ebef"),
    stripes: clay("#d8423a"),
    fins: clay("#d8423a"),
    gondola: clay("#39506b"),
    windows: { colour: "#bfe2f2", material: "ceramic" },
    engines: clay("#4a4e57"),
  },
  parts: (coarseness) => {
    const fin = cornered(
      [
        [-6.2, 0.3, 0.2],
        [-3.9, 0.5, 0.3],
        [-4.6, 2.5, 0.35],
        [-6.5, 2.7, 0.35],
      ],
      true,
    );
    return [
      ...blended(
        "balloon",
        [
          put(ellipsoid([2.2, 2.2, 6.4], { at: [0, 4.6, 0] })),
          put(ellipsoid([1.4, 1.4, 4.4], { at: [0, 4.6, -2.5] }), 0.6),
          ...[
            [1.0, 0.32],
            [-1.0, 0.32],
          ].map(([x, half]) => paint("stripes", ellipsoid([half!, 3, 8], { at: [x!, 4.6, 0] }))),
          paint("stripes", ellipsoid([2, 2, 1.1], { at: [0, 4.6, 6.4] })),
        ],
        { cell: 0.17 * coarseness },
      ),
      part(
        "fins",
        merged(
          ...[0, 90, 180, 270].map((roll) =>
            slab(fin, 0.22, 0.08, { in: frame({ at: [0, 4.6, 0], roll }), turn: -90 }),
          ),
        ),
      ),
      part(
        "gondola",
        merged(boxAt([0, 2.05, 0.9], [1.2, 1.0, 3.2], 0.4), boxAt([0, 2.4, 0.9], [0.8, 0.7, 2.8], 0.2)),
      ),
      part(
        "windows",
        merged(
          ...sides((s) =>
            [-0.2, 0.5, 1.2, 1.9].map((z) => boxAt([0.58 * s, 2.15, z], [0.12, 0.4, 0.46], 0.08, {}, 2)),
          ),
          boxAt([0, 2.2, 2.42], [0.8, 0.4, 0.2], 0.09, {}, 2),
        ),
      ),
      part(
        "engines",
        merged(
          ...sides((s) => [
            drum(0.32, 1.0, { at: [1.15 * s, 1.95, 0.1], nod: 90 }, 0.12, 24),
            boxAt([0.8 * s, 1.95, 0.1], [0.7, 0.14, 0.4], 0.05),
            boxAt([1.15 * s, 1.95, -0.55], [0.12, 1.3, 0.08], 0.03),
          ]),
        ),
      ),
    ];
  },
};
