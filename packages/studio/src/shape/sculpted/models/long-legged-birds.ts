import { frame } from "../../mesh/index.js";
import { ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { clay, horn, wing } from "../finishes.js";
import { longLegsOf } from "../longlegs.js";

/** Locks of loose feathers over the back and the rump. */
const shag = (height: number, bx: number, bz: number, drop: number) =>
  Array.from({ length: 22 }, (_, i) => {
    const [t, s] = [(i * 0.618034) % 1, i % 2 ? 1 : -1];
    const z = bz * 0.5 - 2 * bz * t;
    return put(
      limb(
        [
          [bx * 0.75 * s, height + 0.4 * (1 - t), z],
          [bx * 1.06 * s, height - drop * 0.4, z - 0.3],
          [bx * 0.85 * s, height - drop, z - 0.8],
        ],
        [0.7, 0.55, 0.14],
      ),
      0.25,
    );
  });

export const ostrich = longLegsOf({
  concept: "ostrich",
  aliases: ["ostriches"],
  realSize: 2.3,
  roles: {
    plumage: clay("#2b292e"),
    wings: wing("#34323a"),
    tail: clay("#fbf7ee"),
    neck: clay("#e3b39b"),
    legs: clay("#dfa78d"),
    beak: horn("#d98d63"),
  },
  body: [2.1, 2.0, 2.9],
  height: 6.9,
  neck: [
    [0, 7.3, 1.6],
    [0, 8.6, 2.9],
    [0, 10.8, 2.7],
    [0, 13.2, 2.9],
  ],
  neckRadii: [0.95, 0.55, 0.42, 0.44],
  head: frame({ at: [0, 13.5, 3.1], turn: 14, nod: 6 }),
  skull: [0.74, 0.66, 0.9],
  bill: [1.3, 0.42, 0.15],
  legs: [0.95, 0.4, 0.34],
  eye: 0.32,
  marks: () => [
    put(
      limb(
        [
          [0, 7.4, 1.4],
          [0, 8.0, 2.4],
        ],
        [1.3, 0.85],
      ),
      0.6,
    ),
    ...[-0.8, -0.3, 0.3, 0.8].map((x, i) =>
      put(
        limb(
          [
            [x, 7.2, -2.6],
            [x * 1.6, 8.0 + (i % 2) * 0.4, -3.7],
            [x * 2, 7.5, -4.7],
          ],
          [0.6, 0.62, 0.3],
        ),
        0.3,
      ),
    ),
    paint("tail", ellipsoid([2.6, 2.6, 1.6], { at: [0, 7.6, -4.4] })),
  ],
  headMarks: (head) => [
    put(
      limb(
        [
          [0, 0.5, -0.4],
          [0, 0.8, -0.7],
        ],
        [0.3, 0.1],
        head,
      ),
      0.2,
    ),
  ],
});

export const emu = longLegsOf({
  concept: "emu",
  aliases: ["emus", "rhea", "cassowary"],
  realSize: 1.8,
  roles: {
    plumage: clay("#6b5442"),
    wings: wing("#5c4738"),
    neck: clay("#4f6f86"),
    crest: clay("#3c3029"),
    legs: clay("#5d5650"),
    beak: horn("#3a3638"),
  },
  body: [2.2, 2.1, 3.1],
  height: 6.6,
  neck: [
    [0, 7.2, 1.8],
    [0, 8.4, 3.0],
    [0, 10.2, 3.0],
    [0, 11.6, 3.2],
  ],
  neckRadii: [1.15, 0.78, 0.52, 0.5],
  head: frame({ at: [0, 11.9, 3.4], turn: 14, nod: 6 }),
  skull: [0.78, 0.7, 0.95],
  bill: [1.2, 0.4, 0.2],
  legs: [0.85, 0.42, 0.36],
  eye: 0.28,
  marks: () => [
    put(
      limb(
        [
          [0, 7.2, 1.4],
          [0, 8.6, 2.9],
        ],
        [1.5, 0.86],
      ),
      0.6,
    ),
    ...shag(6.6, 2.2, 3.1, 2.6),
  ],
  headMarks: (head) => [
    ...[-0.4, 0, 0.4].map((x) =>
      put(
        limb(
          [
            [x * 0.6, 0.5, -0.2],
            [x, 1.0, -0.5],
          ],
          [0.25, 0.08],
          head,
        ),
        0.1,
      ),
    ),
    paint("crest", ellipsoid([1.0, 0.7, 1.2], { in: head, at: [0, 0.75, -0.4] })),
    paint(
      "crest",
      limb(
        [
          [0, 8.2, 2.0],
          [0, 10.2, 2.3],
          [0, 11.4, 2.5],
        ],
        [0.95, 0.5, 0.5],
      ),
    ),
  ],
});

export const crane = longLegsOf({
  concept: "crane",
  aliases: ["cranes", "crane bird", "red crowned crane", "japanese crane", "whooping crane"],
  realSize: 1.5,
  roles: {
    plumage: clay("#fbf9f4"),
    wings: wing("#f4f1ea"),
    tail: clay("#2a2930"),
    neck: { ...clay("#fbf9f4"), follows: 1 },
    crown: clay("#d8332f"),
    throat: clay("#2a2930"),
    legs: horn("#4a474d"),
    beak: horn("#b9b48a"),
  },
  body: [1.55, 1.6, 2.6],
  height: 7.2,
  neck: [
    [0, 7.6, 1.6],
    [0, 8.7, 3.0],
    [0, 10.4, 2.9],
    [0, 12.0, 2.3],
    [0, 13.3, 2.7],
  ],
  neckRadii: [1.0, 0.62, 0.42, 0.4, 0.46],
  head: frame({ at: [0, 13.5, 2.9], turn: 10, nod: 8 }),
  skull: [0.62, 0.6, 0.8],
  bill: [2.1, 0.26, 0.1],
  legs: [0.5, 0.24, 0.2],
  eye: 0.18,
  marks: () => [
    put(
      limb(
        [
          [0, 7.6, -2.0],
          [0, 7.3, -3.6],
          [0, 6.0, -4.5],
        ],
        [1.0, 0.95, 0.2],
      ),
      0.5,
    ),
    ...sides((s) => [
      put(
        limb(
          [
            [0.6 * s, 7.6, -2.4],
            [0.8 * s, 6.9, -3.9],
            [0.6 * s, 5.6, -4.4],
          ],
          [0.8, 0.66, 0.15],
        ),
        0.3,
      ),
    ]),
    paint("tail", ellipsoid([2.4, 2.4, 1.6], { at: [0, 6.3, -4.5] })),
  ],
  headMarks: (head) => [
    paint(
      "throat",
      limb(
        [
          [0, 12.9, 2.2],
          [0, 11.6, 2.75],
          [0, 10.2, 3.2],
        ],
        [0.5, 0.5, 0.42],
      ),
    ),
    paint("throat", ellipsoid([0.7, 0.5, 0.5], { in: head, at: [0, -0.45, 0.5] })),
    paint("crown", ellipsoid([0.6, 0.5, 0.75], { in: head, at: [0, 0.6, 0.1] })),
  ],
});

export const heron = longLegsOf({
  concept: "heron",
  aliases: ["herons", "egret", "grey heron", "great blue heron"],
  realSize: 1.1,
  roles: {
    plumage: clay("#8d9fb4"),
    wings: wing("#70839b"),
    neck: clay("#f4f2ee"),
    crest: clay("#2f3442"),
    legs: horn("#b08e52"),
    beak: horn("#f0b13c"),
  },
  body: [1.5, 1.5, 2.7],
  height: 6.3,
  neck: [
    [0, 6.8, 1.6],
    [0, 7.8, 3.2],
    [0, 9.2, 2.6],
    [0, 10.4, 1.6],
    [0, 11.8, 2.3],
  ],
  neckRadii: [0.95, 0.6, 0.45, 0.42, 0.5],
  head: frame({ at: [0, 12.0, 2.6], turn: 10, nod: 6 }),
  skull: [0.62, 0.58, 0.9],
  bill: [2.6, 0.32, 0.05],
  legs: [0.45, 0.24, 0.2],
  eye: 0.19,
  marks: () => [
    put(
      limb(
        [
          [0, 6.4, -2.4],
          [0, 5.9, -4.2],
        ],
        [0.8, 0.2],
      ),
      0.5,
    ),
  ],
  headMarks: (head) => [
    put(
      limb(
        [
          [0, 0.3, -0.5],
          [0, 0.2, -1.6],
          [0, -0.2, -2.6],
        ],
        [0.3, 0.16, 0.06],
        head,
      ),
      0.15,
    ),
    paint(
      "crest",
      limb(
        [
          [0, 0.55, 0.5],
          [0, 0.4, -1.5],
          [0, -0.2, -2.8],
        ],
        [0.32, 0.34, 0.3],
        head,
      ),
    ),
  ],
});

export const stork = longLegsOf({
  concept: "stork",
  aliases: ["storks", "white stork"],
  realSize: 1.1,
  roles: {
    plumage: clay("#fcfaf5"),
    wings: wing("#fcfaf5"),
    tail: clay("#2a2930"),
    neck: { ...clay("#fcfaf5"), follows: 1 },
    legs: horn("#e2472f"),
    beak: horn("#e2472f"),
  },
  body: [1.7, 1.7, 2.7],
  height: 6.4,
  neck: [
    [0, 6.9, 1.6],
    [0, 8.0, 2.8],
    [0, 9.3, 2.5],
    [0, 10.6, 2.6],
  ],
  neckRadii: [1.15, 0.75, 0.55, 0.55],
  head: frame({ at: [0, 10.9, 2.8], turn: 10, nod: 14 }),
  skull: [0.74, 0.7, 0.9],
  bill: [2.8, 0.34, 0.1],
  legs: [0.5, 0.26, 0.22],
  eye: 0.2,
  marks: () => [
    put(
      limb(
        [
          [0, 6.6, -2.2],
          [0, 6.0, -4.4],
        ],
        [1.1, 0.4],
      ),
      0.5,
    ),
    paint("tail", ellipsoid([2.4, 1.6, 1.9], { at: [0, 5.9, -4.0] })),
  ],
});
