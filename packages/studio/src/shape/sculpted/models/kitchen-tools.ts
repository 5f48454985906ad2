import { cornered, frame, merged, mirrored, placed, reversed, torus } from "../../mesh/index.js";
import { blended, block, cut, halfSpace, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, slab, turned, wire } from "../pieces.js";

/** Centimetres: quilted, its thumb out, a loop to hang it by. */
export const ovenMitt: Model = {
  concept: "oven mitt",
  aliases: [
    "oven glove",
    "oven mitten",
    "oven mitts",
    "kitchen mitt",
    "baking glove",
    "potholder glove",
    "cooking mitt",
  ],
  realSize: 0.32,
  lies: true,
  bestTurn: -10,
  partner: "right",
  roles: {
    body: { colour: "#d8443c", material: "fabric" },
    quilting: { colour: "#a92f2b", material: "fabric", follows: 0.78 },
    cuff: { colour: "#fbf3e2", material: "fabric" },
    loop: { colour: "#fbf3e2", material: "fabric" },
  },
  parts: (coarseness) => {
    const seam = (from: number, slope: 1 | -1) =>
      paint("quilting", block([40, 0.34, 9], 0.05, { at: [0, from, 0], roll: 45 * slope }));
    return [
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [0, 8, 0],
                [-0.4, 17, 0],
                [-0.8, 25, 0.2],
              ],
              [6.6, 6.8, 5.6],
            ),
          ),
          put(
            limb(
              [
                [0, 1, 0],
                [0, 8, 0],
              ],
              [7.2, 6.6],
            ),
            2,
          ),
          put(
            limb(
              [
                [3.4, 9, 0.2],
                [8.2, 13.6, 0.5],
                [10.2, 18.2, 0.6],
              ],
              [3.4, 3.0, 2.7],
            ),
            1.6,
          ),
          cut(halfSpace([0, 0, -2.6], [0, 0, 1]), 1.8),
          cut(halfSpace([0, 0, 3.0], [0, 0, -1]), 1.8),
          cut(halfSpace([0, 0, 0], [0, 1, 0])),
          ...[-9, -3, 3, 9, 15, 21, 27, 33, 39].flatMap((y) => [seam(y, 1), seam(y, -1)]),
        ],
        { cell: 0.42 * coarseness },
      ),
      part("cuff", box([17, 5, 8], [0, 2.3, 0.2], 1.5)),
      part(
        "loop",
        wire(
          [
            [-7.6, 2.6, 0.2],
            [-10, 1.2, 0.2],
            [-11.2, -1.8, 0.2],
            [-9, -3.2, 0.2],
            [-6.2, 0.6, 0.2],
          ],
          0.5,
        ),
      ),
    ];
  },
};

/** Centimetres: two arms from a spring, scalloped heads down; laid down. */
export const tongs: Model = {
  concept: "tongs",
  aliases: [
    "kitchen tongs",
    "pair of tongs",
    "serving tongs",
    "barbecue tongs",
    "salad tongs",
    "bbq tongs",
    "cooking tongs",
    "tong",
  ],
  realSize: 0.3,
  lies: true,
  bestTurn: -30,
  roles: {
    arms: { colour: "#ccd2d9", material: "metal" },
    grips: { colour: "#2a2c33", material: "rubber" },
    spring: { colour: "#aab1ba", material: "metal" },
  },
  parts: () => {
    const arm = merged(
      slab(
        cornered(
          [
            [0.2, 29.6, 0.3],
            [-0.2, 29.4, 0.2],
            [2.6, 17, 3],
            [3.4, 4.6, 3],
            [3.0, 3, 0.4],
            [3.6, 3, 0.4],
            [4.0, 4.6, 3],
            [3.2, 17.2, 3],
          ],
          true,
        ),
        1.9,
        0.14,
      ),
      placed(
        merged(
          ...[-1, 0, 1].map((z) =>
            placed(
              turned(
                [
                  [0, -0.3],
                  [1.2, -0.28, 0.15],
                  [1.5, 0.3, 0.3],
                  [1.1, 0.35, 0.1],
                  [0.9, 0.05, 0.1],
                  [0, 0],
                ],
                {},
                28,
              ),
              frame({ at: [0, 0.3 * Math.abs(z), z * 0.95], scale: [1.15, 1, 0.8] }),
            ),
          ),
        ),
        frame({ at: [2.9, 1.9, 0], roll: 96 }),
      ),
    );
    return [
      part("arms", merged(mirrored(arm), torus0([0, 29.3, 0]))),
      part(
        "grips",
        mirrored(
          slab(
            cornered(
              [
                [0.35, 28.4, 0.3],
                [2.4, 17.4, 1],
                [3.4, 17.4, 0.3],
                [3.3, 20, 2],
                [1.5, 28.4, 0.3],
              ],
              true,
            ),
            2.3,
            0.3,
          ),
        ),
      ),
      part(
        "spring",
        merged(
          wire(
            [
              [-1.3, 23, 0],
              [0, 25.4, 0],
              [1.3, 23, 0],
            ],
            0.26,
          ),
        ),
      ),
    ];
  },
};

/** The bent end of the arms and a ring to hang them by. */
function torus0(at: readonly [number, number, number]) {
  return merged(
    drum(0.75, 1.9, { nod: 90, at }, 0.14, 32),
    placed(torus(0.9, 0.2, 32, 10), frame({ at: [at[0], at[1] + 1.1, at[2]], nod: 90 })),
  );
}

/** Centimetres: two grips, a cutting wheel and a key to turn; laid down. */
export const canOpener: Model = {
  concept: "can opener",
  aliases: ["tin opener", "can openers", "manual can opener"],
  realSize: 0.2,
  lies: true,
  bestTurn: -24,
  roles: {
    grips: { colour: "#d8392f", material: "plastic" },
    steel: { colour: "#cdd3da", material: "metal" },
    wheel: { colour: "#9aa1aa", material: "metal" },
    key: { colour: "#d8392f", material: "plastic", follows: 0.9 },
  },
  parts: () => {
    const grip = (s: number) =>
      merged(
        wire(
          [
            [1.15 * s, 12.4, 0],
            [1.75 * s, 8, 0],
            [1.95 * s, 3, 0],
            [1.7 * s, 0.6, 0],
          ],
          [0.82, 0.95, 0.95, 0.8],
          { sides: 20, steps: 8 },
        ),
      );
    const teeth = merged(
      drum(1.25, 0.4, { nod: 90 }, 0.1, 40),
      ...Array.from({ length: 16 }, (_, i) =>
        box([0.24, 0.5, 0.34], { in: frame({ roll: 22.5 * i }), at: [0, 1.25, 0] }, 0.06),
      ),
    );
    return [
      part("grips", merged(grip(1), grip(-1))),
      part(
        "steel",
        merged(
          slab(
            cornered(
              [
                [0.4, 11, 0.3],
                [1.9, 11.2, 0.4],
                [1.9, 15.2, 0.8],
                [0.4, 18.6, 0.8],
                [-2.2, 18.9, 0.4],
                [-2.4, 17.6, 0.3],
                [-0.6, 16, 0.6],
              ],
              true,
            ),
            0.5,
            0.14,
            { at: [0, 0, 0.3] },
          ),
          slab(
            cornered(
              [
                [-0.4, 11, 0.3],
                [0.9, 14.6, 0.6],
                [0.4, 16.8, 0.6],
                [-1.2, 16.8, 0.6],
                [-1.9, 14, 0.6],
                [-1.9, 11.2, 0.4],
              ],
              true,
            ),
            0.5,
            0.14,
            { at: [0, 0, -0.25] },
          ),
          drum(0.5, 1.6, { nod: 90, at: [0.9, 13.2, 0.1] }, 0.16, 28),
        ),
      ),
      part(
        "wheel",
        merged(
          placed(teeth, frame({ at: [-0.5, 15.4, 0.85] })),
          drum(0.34, 1.4, { nod: 90, at: [-0.5, 15.4, 0.9] }, 0.1, 24),
        ),
      ),
      part(
        "key",
        merged(
          rod([-0.5, 15.4, 1], [-0.5, 15.4, 3.1], 0.34, 20),
          slab(
            cornered(
              [
                [-2.5, -0.75, 0.7],
                [-0.5, -0.4, 0.5],
                [0.5, -0.4, 0.5],
                [2.5, -0.75, 0.7],
                [2.5, 0.75, 0.7],
                [0.5, 0.4, 0.5],
                [-0.5, 0.4, 0.5],
                [-2.5, 0.75, 0.7],
              ],
              true,
            ),
            0.75,
            0.28,
            { at: [-0.5, 15.4, 3.1], nod: 90, turn: 0 },
          ),
        ),
      ),
    ];
  },
};

/** Centimetres: a bar blade's open loop on a wooden handle; laid down. */
export const bottleOpener: Model = {
  concept: "bottle opener",
  aliases: ["beer opener", "bottle openers", "cap lifter", "beer bottle opener"],
  realSize: 0.16,
  lies: true,
  bestTurn: -26,
  roles: {
    handle: { colour: "#9a6236", material: "wood" },
    steel: { colour: "#cdd3da", material: "metal" },
    rivets: { colour: "#e0b24c", material: "gold" },
  },
  parts: () => [
    part(
      "steel",
      merged(
        slab(
          cornered(
            [
              [-1.0, 8.6, 0.3],
              [1.0, 8.6, 0.3],
              [0.95, 10.4, 1],
              [2.4, 12, 1.4],
              [2.4, 15.4, 1.6],
              [1.2, 16.4, 0.9],
              [-1.2, 16.4, 0.9],
              [-2.4, 15.4, 1.6],
              [-2.4, 12, 1.4],
              [-0.95, 10.4, 1],
            ],
            true,
          ),
          0.55,
          0.16,
          {},
          [
            reversed(
              cornered(
                [
                  [-1.1, 12.2, 0.5],
                  [-0.3, 12.2, 0.2],
                  [0, 12.9, 0.25],
                  [0.3, 12.2, 0.2],
                  [1.1, 12.2, 0.5],
                  [1.5, 13.6, 0.6],
                  [1.1, 15.2, 0.6],
                  [-1.1, 15.2, 0.6],
                  [-1.5, 13.6, 0.6],
                ],
                true,
              ),
            ),
          ],
        ),
        drum(1.0, 0.8, { at: [0, 8.8, 0] }, 0.2, 40),
      ),
    ),
    part(
      "handle",
      turned(
        [
          [0, 0],
          [0.9, 0.1, 0.5],
          [1.15, 2, 1],
          [1.0, 5, 2],
          [1.15, 7.4, 1],
          [0.9, 8.6, 0.3],
          [0, 8.6],
        ],
        {},
        44,
      ),
    ),
    part(
      "rivets",
      merged(
        placed(torus(1.12, 0.1, 44, 10), frame({ at: [0, 7.2, 0] })),
        placed(torus(1.12, 0.1, 44, 10), frame({ at: [0, 6.8, 0] })),
      ),
    ),
  ],
};

/** Centimetres: the plunger's arm lifted from the basket of holes, seen from the side. */
export const garlicPress: Model = {
  concept: "garlic press",
  aliases: ["garlic crusher", "garlic presses", "garlic mincer"],
  realSize: 0.2,
  lies: true,
  bestTurn: -20,
  roles: {
    arms: { colour: "#c7cdd4", material: "brushed metal" },
    basket: { colour: "#d6dbe1", material: "metal" },
    holes: { colour: "#2f323a", material: "metal" },
    grips: { colour: "#3a3d45", material: "rubber" },
  },
  parts: () => {
    const low = frame({ at: [0, 17.5, 0], roll: 9 });
    const high = frame({ at: [0, 17.5, 0], roll: -13 });
    return [
      part(
        "arms",
        merged(
          placed(
            slab(
              cornered(
                [
                  [-0.9, -7, 0.4],
                  [0.9, -7, 0.4],
                  [1.3, -5, 1],
                  [1.0, 1, 0.8],
                  [-1.0, 1, 0.8],
                  [-1.3, -5, 1],
                ],
                true,
              ),
              1.0,
              0.3,
              { at: [0.4, 0, -0.2] },
            ),
            high,
          ),
          placed(
            slab(
              cornered(
                [
                  [-0.9, -7, 0.4],
                  [0.9, -7, 0.4],
                  [1.3, -5, 1],
                  [1.0, 1, 0.8],
                  [-1.0, 1, 0.8],
                  [-1.3, -5, 1],
                ],
                true,
              ),
              1.0,
              0.3,
              { at: [-0.4, 0, 0.2] },
            ),
            low,
          ),
          drum(1.05, 2.2, { nod: 90, at: [0, 17.6, 0] }, 0.3, 40),
          placed(drum(1.05, 1.7, { at: [-0.4, -4.2, 0], roll: 90 }, 0.3), high),
        ),
      ),
      part(
        "basket",
        placed(
          slab(
            cornered(
              [
                [-1.7, -1.9, 0.9],
                [1.7, -1.9, 0.9],
                [1.7, 1.9, 0.9],
                [-1.7, 1.9, 0.9],
              ],
              true,
            ),
            2.6,
            0.3,
            { at: [-0.4, -4.2, 0.5] },
          ),
          low,
        ),
      ),
      part(
        "holes",
        placed(
          merged(
            ...[-1.05, -0.35, 0.35, 1.05].flatMap((x) =>
              [-1.3, -0.65, 0, 0.65, 1.3].map((y) =>
                drum(0.2, 0.12, { nod: 90, at: [x - 0.4, y - 4.2, 1.8] }, 0.03, 14),
              ),
            ),
          ),
          low,
        ),
      ),
      part(
        "grips",
        merged(
          ...[low, high].map((f, i) =>
            placed(
              wire(
                [
                  [i ? 0.4 : -0.4, -6.4, i ? -0.2 : 0.2],
                  [i ? 0.9 : -0.9, -10, 0],
                  [i ? 0.6 : -0.6, -14, 0],
                  [i ? -0.2 : 0.2, -17.4, 0],
                ],
                [0.75, 0.95, 0.9, 0.7],
                { sides: 20, steps: 8 },
              ),
              f,
            ),
          ),
        ),
      ),
    ];
  },
};
