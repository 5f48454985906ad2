import { frame } from "../../mesh/index.js";
import { block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { clay, horn, wing } from "../finishes.js";
import { beakLimb, perchedOf } from "../perched.js";

export const pigeon = perchedOf({
  concept: "pigeon",
  aliases: ["pigeons", "city pigeon", "homing pigeon"],
  realSize: 0.33,
  roles: {
    plumage: clay("#8f9bab"),
    wings: wing("#b3bcc8"),
    bars: clay("#4a5362"),
    neck: clay("#4f8f86"),
    throat: clay("#8d6aa6"),
    beak: horn("#4c4a52"),
    cere: horn("#f2ede6"),
    feet: horn("#e0647a"),
    iris: horn("#ee7f2e"),
  },
  girth: [1.95, 1.95, 2.9],
  lift: 20,
  height: 4.1,
  head: frame({ at: [0, 7.4, 2.9], turn: 14 }),
  skull: [1.0, 1.0, 1.1],
  tail: [2.6, 1.0],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.1, 0.9],
        [0, -0.3, 1.75],
      ],
      [0.28, 0.09],
    ),
    put(ellipsoid([0.27, 0.2, 0.24], { in: head, at: [0, 0.1, 1.12] }), 0.06),
    paint("cere", ellipsoid([0.4, 0.26, 0.34], { in: head, at: [0, 0.22, 1.1] })),
  ],
  marks: (_, body) => [
    paint("throat", ellipsoid([2.0, 1.15, 1.9], { at: [0, 5.35, 2.5] })),
    paint("neck", ellipsoid([1.6, 0.8, 1.5], { at: [0, 6.25, 2.6] })),
    paint("bars", ellipsoid([2, 1, 0.8], { in: body, at: [0, 0, -5.2] })),
  ],
  wingMarks: (body, s) =>
    [-0.95, -1.95].map((z) =>
      paint("bars", block([1.6, 3.4, 0.42], 0.1, { in: body, at: [1.8 * s, -0.5, z], nod: 18 })),
    ),
  eye: { radius: 0.24, turn: 58, lift: 14, iris: "iris" },
});

export const toucan = perchedOf({
  concept: "toucan",
  aliases: ["toucans", "tucan"],
  realSize: 0.6,
  bestTurn: -58,
  roles: {
    plumage: clay("#26262e"),
    wings: wing("#1f1f27"),
    breast: clay("#fbf3df"),
    rump: clay("#d8342f"),
    beak: horn("#f6a11f"),
    tip: horn("#2a2226"),
    feet: horn("#5f8fc0"),
    patch: clay("#f29a2e"),
    iris: horn("#3f8fd8"),
  },
  girth: [1.8, 1.9, 2.7],
  lift: 46,
  height: 4.3,
  head: frame({ at: [0, 8.3, 1.5], turn: 12 }),
  skull: [1.4, 1.4, 1.5],
  tail: [3.2, 0.75],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.05, 1.0],
        [0, 0.15, 2.6],
        [0, -0.15, 4.4],
        [0, -1.0, 5.5],
      ],
      [0.95, 0.98, 0.8, 0.2],
    ),
    paint("tip", ellipsoid([1, 0.95, 1.0], { in: head, at: [0, -1.1, 5.5] })),
    paint("tip", ellipsoid([1.3, 1.3, 0.3], { in: head, at: [0, -0.05, 1.25] })),
  ],
  marks: (head, body) => [
    paint("breast", ellipsoid([1.5, 1.75, 1.7], { at: [0, 6.6, 2.4] })),
    paint("rump", ellipsoid([1.4, 1.1, 1.1], { in: body, at: [0, -1.4, -2.2] })),
    ...sides((s) => [paint("patch", ellipsoid([0.8, 0.78, 0.78], { in: head, at: [1.1 * s, 0.3, 0.75] }))]),
  ],
  eye: { radius: 0.3, turn: 58, lift: 14, iris: "iris" },
});

export const pelican = perchedOf({
  concept: "pelican",
  aliases: ["pelicans"],
  realSize: 1.4,
  bestTurn: -62,
  roles: {
    plumage: clay("#fbf8f2"),
    wings: wing("#f0ece4"),
    quills: clay("#34323a"),
    beak: horn("#f4b63a"),
    pouch: horn("#f08a34"),
    feet: horn("#ef8b3a"),
  },
  girth: [2.1, 2.2, 3.1],
  lift: 24,
  height: 4.3,
  head: frame({ at: [0, 9.7, 2.1], turn: 10, nod: 22 }),
  skull: [0.95, 0.95, 1.15],
  tail: [1.6, 0.8],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, 0.05, 0.6],
        [0, 0.0, 3.4],
        [0, 0, 5.4],
        [0, -0.4, 5.75],
      ],
      [0.4, 0.3, 0.26, 0.12],
    ),
    put(
      limb(
        [
          [0, -0.35, 0.7],
          [0, -0.75, 2.2],
          [0, -0.2, 5.2],
        ],
        [0.5, 0.82, 0.16],
        head,
      ),
      0.15,
    ),
    paint(
      "pouch",
      limb(
        [
          [0, -0.75, 0.5],
          [0, -1.15, 2.2],
          [0, -0.55, 4.9],
        ],
        [0.62, 0.98, 0.22],
        head,
      ),
    ),
  ],
  marks: (head, body) => [
    put(
      limb(
        [
          [0, 6.0, 2.4],
          [0, 7.2, 2.9],
          [0, 8.4, 1.9],
          [0, 9.6, 1.8],
        ],
        [1.15, 0.75, 0.62, 0.7],
      ),
      0.7,
    ),
    put(
      limb(
        [
          [0, 0.6, -0.7],
          [0, 0.7, -1.5],
        ],
        [0.35, 0.1],
        head,
      ),
      0.2,
    ),
    paint("quills", ellipsoid([1.4, 0.6, 0.9], { in: body, at: [0, 0, -4.6] })),
  ],
  wingMarks: (body, s) => [paint("quills", ellipsoid([1.3, 1.5, 1.3], { in: body, at: [1.2 * s, 0, -3.7] }))],
  eye: { radius: 0.24, turn: 62, lift: 24 },
  leg: [0.28, 1.2],
});

export const woodpecker = perchedOf({
  concept: "woodpecker",
  aliases: ["woodpeckers", "green woodpecker", "spotted woodpecker"],
  realSize: 0.24,
  bestTurn: -56,
  roles: {
    plumage: clay("#2a2a31"),
    wings: wing("#25252c"),
    spots: clay("#fbf6ec"),
    breast: clay("#f7ecd6"),
    crest: clay("#e0322c"),
    beak: horn("#4a4852"),
    feet: horn("#6f6d76"),
    iris: horn("#fbf3dc"),
  },
  girth: [1.6, 1.65, 2.6],
  lift: 56,
  height: 4.0,
  head: frame({ at: [0, 7.6, 1.6], turn: 8 }),
  skull: [1.15, 1.12, 1.2],
  tail: [2.8, 0.6],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.05, 0.9],
        [0, -0.15, 2.9],
      ],
      [0.36, 0.07],
    ),
  ],
  marks: (head) => [
    put(
      limb(
        [
          [0, 0.85, 0.5],
          [0, 1.5, -0.3],
          [0, 1.85, -1.5],
        ],
        [0.5, 0.55, 0.1],
        head,
      ),
      0.3,
    ),
    paint("breast", ellipsoid([1.3, 2.3, 1.4], { at: [0, 4.5, 1.9] })),
    ...sides((s) => [
      paint(
        "spots",
        limb(
          [
            [0.9 * s, -0.25, 1.0],
            [1.25 * s, -0.45, 0],
            [0.95 * s, -0.9, -0.9],
          ],
          [0.24, 0.32, 0.3],
          head,
        ),
      ),
    ]),
    paint("crest", ellipsoid([0.85, 1.2, 1.9], { in: head, at: [0, 1.5, -0.3], nod: -14 })),
  ],
  wingMarks: (body, s) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
      paint(
        "spots",
        ellipsoid([0.5, 0.2, 0.26], {
          in: body,
          at: [1.75 * s, 0.55 - (i % 2) * 0.75, 0.5 - Math.floor(i / 2) * 0.85],
        }),
      ),
    ),
  eye: { radius: 0.26, turn: 54, lift: 12, iris: "iris" },
  leg: [0.17, 0.8],
});

export const kingfisher = perchedOf({
  concept: "kingfisher",
  aliases: ["kingfishers", "kookaburra"],
  realSize: 0.17,
  bestTurn: -54,
  roles: {
    plumage: clay("#1f86c4"),
    wings: wing("#17689f"),
    breast: clay("#f0853a"),
    white: clay("#fdf8ee"),
    flecks: clay("#6cc8ee"),
    beak: horn("#2c2a32"),
    feet: horn("#e8623c"),
  },
  girth: [1.75, 1.75, 2.3],
  lift: 50,
  height: 3.5,
  head: frame({ at: [0, 6.6, 1.3], turn: 10 }),
  skull: [1.5, 1.42, 1.6],
  tail: [1.2, 0.6],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.1, 1.1],
        [0, -0.25, 3.9],
      ],
      [0.44, 0.07],
    ),
  ],
  marks: (head) => [
    put(
      limb(
        [
          [0, 1.0, -0.4],
          [0, 1.1, -1.6],
        ],
        [0.6, 0.14],
        head,
      ),
      0.4,
    ),
    paint("breast", ellipsoid([1.6, 2.4, 1.6], { at: [0, 3.4, 1.7] })),
    paint("white", ellipsoid([1.0, 0.62, 1.0], { in: head, at: [0, -1.0, 1.2] })),
    ...sides((s) => [
      paint("breast", ellipsoid([0.7, 0.34, 0.9], { in: head, at: [1.3 * s, -0.1, 0.6] })),
      paint("white", ellipsoid([0.6, 0.42, 0.6], { in: head, at: [1.25 * s, -0.35, -0.7] })),
    ]),
    ...[-0.7, 0, 0.7].flatMap((x) =>
      [0.9, 0.2, -0.5].map((z) =>
        paint("flecks", ellipsoid([0.13, 0.5, 0.15], { in: head, at: [x, 1.3, z] })),
      ),
    ),
  ],
  wingMarks: (body, s) =>
    [0, 1, 2, 3, 4].map((i) =>
      paint(
        "flecks",
        ellipsoid([0.4, 0.14, 0.16], { in: body, at: [1.95 * s, 0.5 - (i % 2) * 0.7, 0.6 - i * 0.45] }),
      ),
    ),
  eye: { radius: 0.3, turn: 48, lift: 14 },
  leg: [0.18, 0.7],
});
