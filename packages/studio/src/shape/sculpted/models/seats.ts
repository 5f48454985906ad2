import { around, boxAt, cornered, frame, instances, merged, tube } from "../../mesh/index.js";
import { blended, block, ellipsoid, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod } from "../pieces.js";
import { cushion } from "../upholstery.js";

/** Centimetres: a sack of beans with a dent to sit in. */
export const beanBag: Model = {
  concept: "bean bag",
  aliases: ["bean bag chair", "beanbag", "beanbag chair", "bean bags"],
  realSize: 0.95,
  bestTurn: -24,
  saddle: { at: [0, 40, 12], astride: false },
  top: { y: 40, halfWidth: 16, halfDepth: 14 },
  roles: {
    bag: { colour: "#d95f43", material: "fabric" },
    seams: { colour: "#b2452d", material: "fabric", follows: 0.8 },
  },
  parts: (coarseness) => {
    return [
      ...blended(
        "bag",
        [
          put(ellipsoid([46, 25, 44], { at: [0, 23, 0] })),
          put(ellipsoid([33, 34, 24], { at: [0, 45, -18] }), 16),
          put(ellipsoid([8, 6, 7], { at: [0, 76, -25] }), 8),
          ...[20, 65, 110, 155].map((turn) =>
            paint("seams", block([3, 190, 190], 0.2, { at: [0, 40, -8], turn })),
          ),
        ],
        { cell: 2 * coarseness },
      ),
      part("seams", drum(5, 2, { at: [0, 81, -25.5], nod: -8 }, 0.8)),
    ];
  },
};

/** Centimetres: a swivel chair on five castors. */
export const officeChair: Model = {
  concept: "office chair",
  aliases: ["desk chair", "swivel chair", "computer chair", "gaming chair", "office chairs"],
  realSize: 1.1,
  bestTurn: -34,
  saddle: { at: [0, 53, 2], astride: false },
  top: { y: 52, halfWidth: 18, halfDepth: 18 },
  roles: {
    seat: { colour: "#2f3640", material: "fabric" },
    frame: { colour: "#23262e", material: "plastic" },
    metal: { colour: "#c3cad2", material: "chrome" },
    castors: { colour: "#1d1f25", material: "rubber" },
  },
  parts: (coarseness) => [
    part("seat", cushion([50, 9, 48], 1.6, coarseness, frame({ at: [0, 48, 1] }))),
    part("seat", cushion([44, 58, 8], 1.8, coarseness, frame({ at: [0, 84, -25], nod: -8 }))),
    part(
      "frame",
      merged(
        boxAt([0, 42, 0], [34, 4, 32], 1.6),
        boxAt([0, 78, -31], [12, 50, 3.5], 1.5, { nod: -8 }),
        tube(
          [
            [0, 42, -8],
            [0, 41, -26],
            [0, 50, -31],
            [0, 66, -31],
          ],
          2.6,
          { sides: 16 },
        ),
        ...sides((s) => [
          boxAt([29 * s, 68, 0], [6, 3.6, 28], 1.7),
          tube(
            [
              [15 * s, 42, 0],
              [27 * s, 43, 0],
              [30 * s, 50, 0],
              [29 * s, 67, -1],
            ],
            2,
            { sides: 14 },
          ),
        ]),
        instances(
          tube(
            [
              [0, 14, 0],
              [0, 12.5, 12],
              [0, 9, 31],
            ],
            [4, 3.4, 2.6],
            { sides: 16 },
          ),
          around(5),
        ),
      ),
    ),
    part("metal", merged(rod([0, 12, 0], [0, 41, 0], 2.6), rod([0, 26, 0], [0, 41, 0], 3.6))),
    part(
      "castors",
      instances(
        merged(
          ...[-1.9, 1.9].map((x) => drum(4.2, 2.6, { ...AXLE, at: [x, 4.2, 31] }, 1)),
          rod([0, 4, 31], [0, 9.5, 31], 1.3),
        ),
        around(5),
      ),
    ),
  ],
};

/** Centimetres: striped canvas slung in a folding frame. */
export const deckChair: Model = {
  concept: "deck chair",
  aliases: ["deckchair", "beach chair", "lawn chair"],
  realSize: 1.15,
  bestTurn: -42,
  saddle: { at: [0, 32, 2], astride: false },
  roles: {
    canvas: { colour: "#2f7fc1", material: "fabric" },
    stripes: { colour: "#fbf7ee", material: "fabric" },
    frame: { colour: "#cf9a5c", material: "wood" },
  },
  parts: () => {
    const sling = (x: number, width: number, lift: number) =>
      tube(
        [
          [x, 46 + lift, 42],
          [x, 37 + lift, 28],
          [x, 31 + lift, 10],
          [x, 36 + lift, -10],
          [x, 58 + lift, -30],
          [x, 98 + lift, -55],
        ],
        1,
        {
          section: cornered(
            [
              [-width / 2, -0.6, 0.3],
              [width / 2, -0.6, 0.3],
              [width / 2, 0.6, 0.3],
              [-width / 2, 0.6, 0.3],
            ],
            true,
          ),
          up: [0, 1, 0],
          steps: 8,
          caps: "flat",
        },
      );
    return [
      part("canvas", sling(0, 46, 0)),
      part("stripes", merged(...[-17, -5.6, 5.6, 17].map((x) => sling(x, 5.4, 0.35)))),
      part(
        "frame",
        merged(
          ...sides((s) => [
            rod([26 * s, 3, 46], [26 * s, 100, -58], 2.1),
            rod([30 * s, 3, -52], [30 * s, 48, 44], 2.1),
            rod([33 * s, 3, -22], [33 * s, 62, -20], 1.8),
          ]),
          rod([-31, 46.5, 43], [31, 46.5, 43], 2.1),
          rod([-28, 99, -56], [28, 99, -56], 2.1),
          rod([-28, 5, 44], [28, 5, 44], 1.8),
          rod([-31, 5, -50], [31, 5, -50], 1.8),
        ),
      ),
    ];
  },
};

/** Centimetres: a table with a bench on either side. */
export const picnicTable: Model = {
  concept: "picnic table",
  aliases: ["wooden picnic table", "beer table", "outdoor table", "picnic bench"],
  realSize: 1.8,
  bestTurn: -30,
  top: { y: 75, halfWidth: 84, halfDepth: 34 },
  roles: {
    planks: { colour: "#c58a4c", material: "wood" },
    legs: { colour: "#a8703a", material: "wood", follows: 0.88 },
  },
  parts: () => [
    part(
      "planks",
      merged(
        ...[-30, -15, 0, 15, 30].map((z) => boxAt([0, 73, z], [180, 4, 13.6], 1.2)),
        ...sides((s) => [60, 74].map((z) => boxAt([0, 44, z * s], [180, 4, 12.6], 1.2))),
      ),
    ),
    part(
      "legs",
      merged(
        ...sides((s) => [
          boxAt([64 * s, 69, 0], [5, 7, 72], 1.2),
          boxAt([64 * s, 39.5, 0], [5, 7, 158], 1.2),
          ...sides((t) => [boxAt([66.5 * s, 36, 38 * t], [5, 86, 8], 1.2, { nod: -29 * t })]),
        ]),
      ),
    ),
  ],
};
