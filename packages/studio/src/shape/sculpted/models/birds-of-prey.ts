import { frame } from "../../mesh/index.js";
import { ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { clay, horn, wing } from "../finishes.js";
import { beakLimb, perchedOf } from "../perched.js";

/** A beak that bends down at its tip, with its cere. */
const hooked = (head: ReturnType<typeof frame>, size: number) => [
  beakLimb(
    head,
    [
      [0, 0, 0.9],
      [0, 0.02, 1.45 * size],
      [0, -0.55, 1.75 * size],
    ],
    [0.42, 0.36, 0.09],
  ),
  put(ellipsoid([0.3, 0.2, 0.34], { in: head, at: [0, -0.28, 1.15] }), 0.08),
  paint("cere", ellipsoid([0.6, 0.6, 0.34], { in: head, at: [0, 0.05, 0.98] })),
];

/** Rows of flecks across the breast. */
const bars = (colour: string, rows: readonly (readonly [number, number])[]) =>
  rows.flatMap(([y, z], i) =>
    [-1.05, -0.55, 0, 0.55, 1.05].map((x) =>
      paint(colour, ellipsoid([0.17, 0.24, 0.8], { at: [x + (i % 2 ? 0.26 : 0), y, z] })),
    ),
  );

export const hawk = perchedOf({
  concept: "hawk",
  aliases: ["hawks", "red tailed hawk", "buzzard", "sparrowhawk"],
  realSize: 0.55,
  roles: {
    plumage: clay("#8a5a36"),
    wings: wing("#6d4428"),
    breast: clay("#fbeed5"),
    flecks: clay("#8a5a36"),
    tail: clay("#c4633a"),
    beak: horn("#34323a"),
    cere: horn("#f5bb2c"),
    feet: horn("#f5bb2c"),
    brows: clay("#5b3822"),
    iris: horn("#f2a81e"),
  },
  girth: [1.9, 1.9, 2.9],
  lift: 54,
  height: 4.6,
  head: frame({ at: [0, 8.7, 1.7], turn: 20, nod: 4 }),
  skull: [1.32, 1.2, 1.36],
  tail: [3.0, 0.95],
  bill: (head) => hooked(head, 1),
  marks: (head, body) => [
    ...sides((s) => [
      put(
        limb(
          [
            [0.3 * s, 0.62, 1.12],
            [1.15 * s, 0.92, 0.5],
          ],
          [0.16, 0.2],
          head,
        ),
        0.12,
      ),
      paint(
        "brows",
        limb(
          [
            [0.3 * s, 0.7, 1.2],
            [1.15 * s, 1.0, 0.55],
          ],
          [0.24, 0.26],
          head,
        ),
      ),
    ]),
    paint("breast", ellipsoid([1.5, 2.6, 1.7], { at: [0, 5.2, 2.0] })),
    ...bars("flecks", [
      [6.3, 2.6],
      [5.6, 2.5],
      [4.9, 2.3],
      [4.2, 2.0],
      [3.5, 1.6],
    ]),
    paint("tail", ellipsoid([1.6, 0.8, 2.0], { in: body, at: [0, 0, -5.2] })),
  ],
  eye: { radius: 0.3, turn: 42, lift: 14, iris: "iris" },
  leg: [0.3, 1.05],
});

export const falcon = perchedOf({
  concept: "falcon",
  aliases: ["falcons", "peregrine falcon", "kestrel"],
  realSize: 0.45,
  roles: {
    plumage: clay("#56637a"),
    wings: wing("#46526a"),
    breast: clay("#fbf2e2"),
    flecks: clay("#4a4a56"),
    hood: clay("#2f3644"),
    beak: horn("#3c3c46"),
    cere: horn("#f5bb2c"),
    feet: horn("#f5bb2c"),
  },
  girth: [1.85, 1.8, 2.9],
  lift: 58,
  height: 4.6,
  head: frame({ at: [0, 8.6, 1.6], turn: 20, nod: 2 }),
  skull: [1.28, 1.2, 1.3],
  tail: [2.8, 0.8],
  bill: (head) => hooked(head, 0.95),
  marks: (head) => [
    paint("breast", ellipsoid([1.6, 2.9, 1.8], { at: [0, 5.5, 2.1] })),
    paint("breast", ellipsoid([1.5, 0.9, 1.5], { in: head, at: [0, -0.85, 0.5] })),
    paint("hood", ellipsoid([1.7, 1.2, 1.7], { in: head, at: [0, 0.95, -0.1] })),
    ...sides((s) => [
      paint(
        "hood",
        limb(
          [
            [1.0 * s, 0.3, 0.95],
            [1.05 * s, -0.75, 0.8],
          ],
          [0.42, 0.26],
          head,
        ),
      ),
    ]),
    ...bars("flecks", [
      [5.6, 2.5],
      [4.95, 2.3],
      [4.3, 2.0],
      [3.6, 1.6],
    ]),
  ],
  eye: { radius: 0.3, turn: 44, lift: 10 },
  leg: [0.3, 1.05],
});

/** Brown, with the white head and tail and the great beak of a bald eagle; its thighs are feathered. */
export const eagle = perchedOf({
  concept: "eagle",
  aliases: ["bald eagle", "golden eagle", "sea eagle", "bird of prey"],
  realSize: 0.9,
  roles: {
    plumage: clay("#5b3d2a"),
    wings: wing("#4a3122"),
    head: clay("#fbf6ec"),
    tail: clay("#fbf6ec"),
    beak: horn("#f4b52c"),
    cere: horn("#f8cf4a"),
    feet: horn("#f4b52c"),
    iris: horn("#f6c63a"),
  },
  girth: [2.1, 2.1, 3.1],
  lift: 54,
  height: 4.6,
  head: frame({ at: [0, 9.1, 1.9], turn: 20, nod: 4 }),
  skull: [1.32, 1.2, 1.45],
  tail: [2.6, 1.1],
  bill: (head) => hooked(head, 1.32),
  marks: (head, body) => [
    ...sides((s) => [
      put(
        limb(
          [
            [0.25 * s, 0.62, 1.25],
            [1.15 * s, 0.82, 0.5],
          ],
          [0.16, 0.2],
          head,
        ),
        0.12,
      ),
      put(
        limb(
          [
            [1.0 * s, 3.6, 0.5],
            [0.92 * s, 1.7, 0.1],
          ],
          [1.05, 0.5],
        ),
        0.5,
      ),
    ]),
    paint("head", ellipsoid([2.2, 2.45, 2.3], { in: head, at: [0, -0.2, -0.1] })),
    paint("tail", ellipsoid([1.9, 1.2, 2.2], { in: body, at: [0, 0, -5.3] })),
  ],
  eye: { radius: 0.3, turn: 42, lift: 12, iris: "iris" },
  leg: [0.36, 1.3],
});
