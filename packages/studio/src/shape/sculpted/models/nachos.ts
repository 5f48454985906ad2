import { ballAt, cornered, frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { slab } from "../pieces.js";
import { dish } from "../serving.js";

const CHIP = cornered(
  [
    [-1.9, -1.3, 0.5],
    [1.9, -1.3, 0.5],
    [0, 2.0, 0.5],
  ],
  true,
);

/** A heap of corn chips with cheese, peppers and dips. */
export const nachos: Model = {
  concept: "nachos",
  aliases: ["nacho", "tortilla chips", "plate of nachos", "corn chips"],
  realSize: 0.28,
  bestTurn: -10,
  roles: {
    chips: { colour: "#f0b544", material: "clay" },
    cheese: { colour: "#fbdc4c", material: "plastic" },
    salsa: { colour: "#cf3528", material: "clay" },
    guacamole: { colour: "#8fb84a", material: "clay" },
    jalapenos: { colour: "#4f9440", material: "plastic" },
    plate: { colour: "#3b6f9e", material: "ceramic" },
  },
  parts: (coarseness) => {
    const chips = Array.from({ length: 34 }, (_, i) => {
      const t = i / 34;
      const f = frame({ turn: 137.508 * i });
      const r = 8.6 * Math.sqrt(1 - t) * (0.35 + 0.65 * ((i * 0.618) % 1));
      const y = 1.5 + 3.4 * t + 0.5 * ((i * 0.37) % 1);
      return placed(
        slab(CHIP, 0.26, 0.12),
        frame({
          at: [f.z[0] * r, y, f.z[2] * r],
          turn: 137.508 * i + 40,
          scale: 1.3,
          nod: -74 + 42 * ((i * 0.73) % 1),
          roll: 120 * (i % 3) + 24,
        }),
      );
    });
    const melt = [
      [0, 5.9, 0.3, 1.6],
      [-2.1, 4.9, 1.6, 1.0],
      [2.2, 4.9, 1.2, 1.1],
      [0.4, 4.4, 3.1, 0.9],
      [-1.2, 5.0, -1.6, 1.1],
    ].flatMap(([x, y, z, r]) => [
      put(ellipsoid([r!, 0.42, r!], { at: [x!, y!, z!] }), 0.3),
      put(
        limb(
          [
            [x! * 1.2, y! - 0.1, z! + r! * 0.6],
            [x! * 1.35, y! - 1.5, z! + r! * 1.15],
          ],
          [0.42, 0.3],
        ),
        0.3,
      ),
    ]);
    const rings = (
      [
        [-0.8, 6.3, 0.8, 20],
        [1.6, 5.7, 1.6, -30],
        [-2.6, 5.3, 2.2, 50],
        [0.6, 5.2, 3.4, 60],
        [3.2, 4.4, 2.6, 40],
      ] as const
    ).map(([x, y, z, nod]) => placed(torus(0.5, 0.17, 28, 10), frame({ at: [x, y, z], nod })));
    return [
      part("chips", merged(...chips)),
      ...blended("cheese", melt, { cell: 0.2 * coarseness }),
      ...blended(
        "salsa",
        [
          [-4.4, 2.4, 3.9, 1.4],
          [-3.3, 2.7, 4.4, 0.9],
          [-5.2, 2.2, 3.0, 0.9],
        ].map(([x, y, z, r]) => put(ellipsoid([r!, r! * 0.7, r!], { at: [x!, y!, z!] }), 0.3)),
        { cell: 0.2 * coarseness },
      ),
      part(
        "salsa",
        merged(
          ...[
            [0.9, 6.4, -0.2],
            [-1.6, 5.7, 1.2],
            [2.5, 5.3, 0.6],
            [-0.2, 5.2, 2.9],
          ].map(([x, y, z]) => ballAt([x!, y!, z!], [0.42, 0.32, 0.42], {}, 16)),
        ),
      ),
      ...blended(
        "guacamole",
        [
          [4.4, 2.4, 3.9, 1.5],
          [5.2, 2.3, 3.0, 0.9],
          [3.5, 2.8, 4.2, 0.8],
        ].map(([x, y, z, r]) => put(ellipsoid([r!, r! * 0.72, r!], { at: [x!, y!, z!] }), 0.3)),
        { cell: 0.2 * coarseness },
      ),
      part("jalapenos", merged(...rings)),
      part("plate", dish(11)),
    ];
  },
};
