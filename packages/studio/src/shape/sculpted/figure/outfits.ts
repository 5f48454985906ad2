import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, ellipsoid, type Gesture, limb, paint, put } from "../../solid/index.js";
import { type Part, part, type RoleSpec } from "../model.js";
import { box } from "../pieces.js";
import type { Outfit } from "./look.js";

const cloth = (colour: string, follows?: number): RoleSpec =>
  follows === undefined ? { colour, material: "clay" } : { colour, material: "clay", follows };

/** A band of colour around the trunk and what else is at that height. */
const band = (role: string, y: number, height: number): Gesture =>
  paint(role, block([14, height, 14], 0.02, { at: [0, y, 0] }));

/** A band of colour around the trunk alone: a hanging sleeve beside it keeps its own. */
export const girdle = (role: string, y: number, height: number): Gesture =>
  paint(role, block([3.7, height, 14], 0.02, { at: [0, y, 0] }));

/** Round buttons down the front. */
function buttons(heights: readonly number[], x = 0, z = 1.16): Part {
  const knob = (y: number) => box([0.26, 0.26, 0.16], [x, y, z - 0.02 * (9 - y) * (9 - y) * 0.12], 0.08);
  return part("buttons", merged(...heights.map(knob)));
}

/** What shows between the lapels of a jacket. */
const lapels = (inner: string): Gesture[] => [
  paint(
    inner,
    limb(
      [
        [0, 10.9, 1.0],
        [0, 8.2, 1.2],
      ],
      [0.75, 0.12],
    ),
  ),
];

const knot = (colour: string): Part[] => [
  ...[
    limb(
      [
        [0, 10.15, 1.12],
        [0, 9.95, 1.16],
      ],
      [0.24, 0.14],
    ),
    limb(
      [
        [0, 9.85, 1.16],
        [0, 8.5, 1.32],
      ],
      [0.14, 0.26],
    ),
  ].flatMap((solid) => blended(colour, [put(solid)], { cell: 0.07 })),
];

/** A cloth that falls from the shoulders behind. */
export function cape(role: string, low: number, cell: number): Part[] {
  return blended(
    role,
    [
      put(block([3.4, 1, 0.6], 0.28, { at: [0, 10.1, -1.0] })),
      put(
        limb(
          [
            [-0.9, 9.9, -1.15],
            [-1.35, low, -1.75],
          ],
          [0.5, 0.42],
        ),
        0.7,
      ),
      put(
        limb(
          [
            [0.9, 9.9, -1.15],
            [1.35, low, -1.75],
          ],
          [0.5, 0.42],
        ),
        0.7,
      ),
      put(
        limb(
          [
            [0, 9.9, -1.2],
            [0, low, -1.85],
          ],
          [0.5, 0.48],
        ),
        0.9,
      ),
    ],
    { cell: 1.4 * cell },
  );
}

/** A cloth tied around the neck. */
export function neckerchief(role: string): Part[] {
  return [
    part(role, placed(torus(0.86, 0.26, 36, 16), frame({ at: [0, 10.95, 0.1], nod: 14 }))),
    ...blended(
      role,
      [
        put(
          limb(
            [
              [0, 10.7, 0.95],
              [0, 10.0, 1.15],
            ],
            [0.3, 0.08],
          ),
        ),
      ],
      { cell: 0.08 },
    ),
  ];
}

export const CASUAL: Outfit = {
  top: "shirt",
  legs: "trousers",
  legwear: "trousers",
  sleeves: "long",
  waist: "loose",
  collar: true,
  roles: { shirt: cloth("#2fa08a"), trousers: cloth("#2f4374"), shoes: cloth("#dd4a3c") },
};

export const TSHIRT: Outfit = {
  ...CASUAL,
  sleeves: "short",
  roles: { shirt: cloth("#e8833a"), trousers: cloth("#3f63a8"), shoes: cloth("#f4f0e8") },
};

export const SHORTS: Outfit = {
  ...TSHIRT,
  legs: "shorts",
  legwear: "shorts",
  roles: { shirt: cloth("#f2c230"), shorts: cloth("#3f63a8"), shoes: cloth("#dd4a3c") },
};

export const JERSEY: Outfit = {
  ...SHORTS,
  roles: {
    shirt: cloth("#d8392f"),
    shorts: cloth("#f6f2ea"),
    stripes: cloth("#f6f2ea"),
    shoes: cloth("#2c2e35"),
  },
  marks: () => [paint("stripes", block([0.7, 8, 8], 0.02, { at: [0, 8, 2] }))],
};

export const SKIRT: Outfit = {
  ...CASUAL,
  legs: "skirt",
  legwear: "skirt",
  waist: "tucked",
  roles: { shirt: cloth("#f3ead9"), skirt: cloth("#8d4fa3"), shoes: cloth("#5b3a6b") },
};

export const DRESS: Outfit = {
  top: "dress",
  legs: "dress",
  legwear: "skirt",
  sleeves: "short",
  roles: { dress: cloth("#d9486b"), belt: cloth("#f6d9a0"), shoes: cloth("#8c2f4a") },
  marks: () => [girdle("belt", 7.15, 0.5)],
};

export const GOWN: Outfit = {
  ...DRESS,
  legwear: "gown",
  sleeves: "long",
  roles: {
    dress: cloth("#8a5cc2"),
    trim: { colour: "#f0c65a", material: "clay" },
    shoes: cloth("#5b3a6b"),
  },
  marks: () => [girdle("trim", 7.15, 0.4), band("trim", 0.5, 0.5)],
};

/** A bride's gown. */
export const BRIDAL: Outfit = {
  ...GOWN,
  roles: { dress: cloth("#fdfaf5"), trim: cloth("#f3e3c8"), shoes: cloth("#fbf4ea") },
};

export const ROBE: Outfit = {
  ...GOWN,
  top: "robe",
  legs: "robe",
  roles: {
    robe: cloth("#3a4fb0"),
    trim: { colour: "#f0c65a", material: "clay" },
    shoes: cloth("#4a3320"),
  },
};

export const SUIT: Outfit = {
  top: "suit",
  legs: "suit",
  legwear: "trousers",
  sleeves: "long",
  hem: 5.1,
  roles: {
    suit: cloth("#2f3a52"),
    shirt: cloth("#f7f4ee"),
    tie: cloth("#b8323a"),
    buttons: cloth("#1d2230"),
    shoes: cloth("#2a211e"),
  },
  marks: () => lapels("shirt"),
  extras: () => [...knot("tie"), buttons([7.6, 6.9])],
};

export const COAT: Outfit = {
  top: "coat",
  legs: "trousers",
  legwear: "trousers",
  sleeves: "long",
  hem: 3.4,
  roles: {
    coat: cloth("#b5753c"),
    collar: cloth("#8f5628"),
    trousers: cloth("#39415a"),
    buttons: cloth("#5a3416"),
    shoes: cloth("#3a2c26"),
  },
  marks: () => lapels("collar"),
  extras: () => [buttons([8.2, 7.3, 6.4, 5.5])],
};

export const JACKET: Outfit = {
  ...COAT,
  top: "jacket",
  hem: 5.6,
  roles: {
    jacket: cloth("#3a6ea5"),
    collar: cloth("#f3ede2"),
    trousers: cloth("#2f3443"),
    buttons: cloth("#e3c25a"),
    shoes: cloth("#6b4226"),
  },
};

export const LAB_COAT: Outfit = {
  ...COAT,
  roles: {
    coat: cloth("#fbfaf6"),
    collar: cloth("#6fb7c9"),
    trousers: cloth("#5a6b80"),
    buttons: cloth("#c9d2d8"),
    shoes: cloth("#3d4450"),
  },
};

export const SWEATER: Outfit = {
  ...CASUAL,
  top: "sweater",
  roles: {
    sweater: { colour: "#c8553d", material: "wool" },
    stripes: { colour: "#f4e3c4", material: "wool" },
    trousers: cloth("#44507a"),
    shoes: cloth("#6b4226"),
  },
  marks: () => [band("stripes", 8.7, 0.45), band("stripes", 7.7, 0.45)],
};

export const APRON: Outfit = {
  ...CASUAL,
  roles: {
    shirt: cloth("#4f86c6"),
    apron: cloth("#f6f1e4"),
    trousers: cloth("#39415a"),
    shoes: cloth("#3a2c26"),
  },
  marks: () => [paint("apron", block([2.3, 4.6, 3], 0.2, { at: [0, 7.6, 1.9] }))],
  extras: (cell) =>
    blended("apron", [put(block([2.7, 3.2, 0.35], 0.16, { at: [0, 5.5, 1.12], nod: -4 }))], { cell }),
};

export const OVERALLS: Outfit = {
  ...CASUAL,
  waist: "tucked",
  legs: "overalls",
  roles: {
    shirt: cloth("#c9463b"),
    overalls: cloth("#3d66a8"),
    buttons: cloth("#e3c25a"),
    shoes: cloth("#6b4226"),
  },
  marks: () => [
    paint("overalls", block([2.2, 3.6, 6], 0.2, { at: [0, 7.4, 2.4] })),
    girdle("overalls", 6.3, 2.2),
    ...[-1, 1].map((s) => paint("overalls", block([0.5, 6, 6], 0.05, { at: [0.85 * s, 9.4, 0] }))),
  ],
  extras: () => [buttons([9.0], 0.85, 1.05), buttons([9.0], -0.85, 1.05)],
};

export const ARMOUR: Outfit = {
  top: "armor",
  legs: "armor",
  legwear: "trousers",
  sleeves: "long",
  roles: {
    armor: { colour: "#c3c8d1", material: "metal" },
    joints: { colour: "#6f7682", material: "metal" },
    shoes: { colour: "#9aa1ad", material: "metal" },
    emblem: { colour: "#c73a32", material: "clay" },
  },
  marks: () => [
    girdle("joints", 6.9, 0.5),
    paint("emblem", ellipsoid([0.6, 0.75, 2], { at: [0, 8.9, 1.6] })),
    paint("joints", block([14, 0.45, 14], 0.02, { at: [0, 3.4, 0] })),
  ],
  extras: (cell) =>
    [-1, 1].flatMap((s) =>
      blended("armor", [put(ellipsoid([1.0, 0.8, 1.0], { at: [1.45 * s, 10.0, 0] }))], { cell }),
    ),
};

export const KILT: Outfit = {
  ...SKIRT,
  legs: "kilt",
  roles: {
    shirt: cloth("#f3ead9"),
    kilt: cloth("#9c2f36"),
    stripes: cloth("#27503a"),
    shoes: cloth("#2b2420"),
  },
  legMarks: () => [
    band("stripes", 5.6, 0.3),
    band("stripes", 4.4, 0.3),
    ...[-1.5, -0.5, 0.5, 1.5].map((x) => paint("stripes", block([0.25, 9, 9], 0.02, { at: [x, 4, 0] }))),
  ],
};

/** Bands that light up in a lamp's beam, on jacket and trousers. */
export const UNIFORM: Outfit = {
  ...JACKET,
  roles: {
    jacket: cloth("#2d3c66"),
    trousers: cloth("#2d3c66"),
    collar: cloth("#a9c3e0"),
    tie: cloth("#1b2540"),
    buttons: cloth("#e3c25a"),
    shoes: cloth("#22242b"),
  },
  extras: () => [...knot("tie"), buttons([7.6, 6.8])],
};

export const TURNOUT: Outfit = {
  ...JACKET,
  roles: {
    jacket: cloth("#c9a13a"),
    trousers: cloth("#c9a13a"),
    collar: cloth("#2f2f35"),
    stripes: cloth("#f3f36a"),
    buttons: cloth("#2f2f35"),
    shoes: cloth("#2b2b30"),
  },
  marks: () => [...lapels("collar"), band("stripes", 7.4, 0.55)],
  legMarks: () => [band("stripes", 2.4, 0.5)],
};
