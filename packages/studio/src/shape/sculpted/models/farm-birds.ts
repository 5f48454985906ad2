import { frame, type Vector } from "../../mesh/index.js";
import { ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { clay, horn, wing } from "../finishes.js";
import { longLegsOf } from "../longlegs.js";
import { beakLimb, perchedOf } from "../perched.js";

/** A bill between a duck's and a swan's, a tail turned up, broad feet. */
export const goose = longLegsOf({
  concept: "goose",
  aliases: ["geese", "gosling", "gander", "wild goose", "white goose"],
  realSize: 0.9,
  roles: {
    plumage: clay("#fbf7ee"),
    wings: wing("#e9e2d3"),
    neck: { ...clay("#fbf7ee"), follows: 1 },
    legs: horn("#ef8a2f"),
    beak: horn("#ef8a2f"),
  },
  body: [2.1, 1.95, 2.9],
  height: 3.5,
  neck: [
    [0, 4.0, 1.5],
    [0, 5.2, 2.9],
    [0, 7.2, 2.8],
    [0, 8.8, 2.6],
  ],
  neckRadii: [1.5, 0.92, 0.66, 0.68],
  head: frame({ at: [0, 9.1, 2.9], turn: 14, nod: 6 }),
  skull: [0.95, 0.92, 1.15],
  bill: [1.35, 0.52, 0.2],
  legs: [0.62, 0.34, 0.34],
  eye: 0.22,
  marks: () => [
    put(ellipsoid([1.7, 1.5, 1.6], { at: [0, 3.4, 1.3] }), 0.8),
    put(
      limb(
        [
          [0, 3.4, -2.2],
          [0, 4.1, -3.9],
        ],
        [1.1, 0.3],
      ),
      0.6,
    ),
  ],
});

/** Degrees that the quills of the fan lean, from one side over the top to the other. */
const FAN = [-81, -63, -45, -27, -9, 9, 27, 45, 63, 81];

/** A fan of banded quills behind it, a bare head, a red wattle over its bill. */
export const turkey = perchedOf({
  concept: "turkey",
  aliases: ["turkeys", "tom turkey", "wild turkey", "gobbler"],
  realSize: 1,
  bestTurn: -26,
  roles: {
    plumage: clay("#5b3b29"),
    wings: wing("#7b5438"),
    bands: clay("#b8763f"),
    tips: clay("#f3e2c3"),
    head: clay("#8fb3cf"),
    wattle: clay("#d8322f"),
    beak: horn("#f0b64a"),
    feet: horn("#d98d63"),
  },
  girth: [2.5, 2.5, 2.7],
  lift: 24,
  height: 4.4,
  head: frame({ at: [0, 8.7, 2.7], turn: 14, nod: 4 }),
  skull: [0.85, 0.9, 0.95],
  tail: [0.6, 0.9],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, 0, 0.7],
        [0, -0.2, 1.6],
      ],
      [0.34, 0.1],
    ),
  ],
  marks: (head) => {
    const quills = FAN.map((roll, n) => frame({ at: [0, 4.6, -2.3 - 0.05 * (n % 2)], roll, nod: 0 }));
    return [
      ...quills.map((quill) => put(ellipsoid([0.95, 2.6, 0.22], { in: quill, at: [0, 3.3, 0] }), 0.12)),
      put(ellipsoid([1.6, 1.6, 0.9], { at: [0, 4.7, -1.9] }), 0.6),
      ...quills.flatMap((quill) => [
        paint("tips", ellipsoid([1.1, 0.8, 0.6], { in: quill, at: [0, 5.9, 0] })),
        paint("bands", ellipsoid([1.1, 0.36, 0.6], { in: quill, at: [0, 4.5, 0] })),
      ]),
      ...([-0.6, 0, 0.6] as const).map(
        (x): ReturnType<typeof put> => put(ellipsoid([0.7, 0.9, 0.7], { at: [x * 1.6, 4.3, 2.3] }), 0.3),
      ),
      paint("head", ellipsoid([1.1, 1.5, 1.2], { in: head, at: [0, -0.1, 0] })),
      ...sides((s) => [put(ellipsoid([0.26, 0.5, 0.26], { in: head, at: [0.2 * s, -1.2, 0.75] }), 0.15)]),
      put(
        limb(
          [
            [0.1, 0.25, 0.9],
            [0.34, 0, 1.3],
            [0.4, -0.9, 1.35],
          ] as Vector[],
          [0.2, 0.22, 0.26],
          head,
        ),
        0.1,
      ),
      paint("wattle", ellipsoid([0.75, 0.75, 0.5], { in: head, at: [0, -1.25, 0.85] })),
      paint("wattle", ellipsoid([0.5, 0.95, 0.42], { in: head, at: [0.38, -0.55, 1.36] })),
    ];
  },
  eye: { radius: 0.2, turn: 56, lift: 14 },
});
