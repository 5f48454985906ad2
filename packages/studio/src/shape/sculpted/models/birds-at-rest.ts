import { type Frame, frame } from "../../mesh/index.js";
import { ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { clay, horn, wing } from "../finishes.js";
import { beakLimb, perchedOf } from "../perched.js";

/** The ends of folded wings, crossed over the tail. */
const wingtips = (role: string, body: Frame, s: 1 | -1, long: number) =>
  paint(role, ellipsoid([1.5, 1.5, 1.5], { in: body, at: [0.7 * s, 0, -long] }));

/** Black all over, with a stout beak and a ruffled throat. */
export const crow = perchedOf({
  concept: "crow",
  aliases: ["raven", "blackbird", "black bird", "jackdaw"],
  realSize: 0.45,
  bestTurn: -56,
  roles: {
    plumage: clay("#26262d"),
    wings: wing("#1d1d25"),
    beak: horn("#35353d"),
    feet: horn("#35353d"),
    iris: horn("#8a93a6"),
  },
  girth: [1.7, 1.75, 2.95],
  lift: 32,
  height: 4.1,
  head: frame({ at: [0, 7.7, 2.3], turn: 16, nod: -4 }),
  skull: [1.12, 1.06, 1.3],
  tail: [3.4, 0.85],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, 0, 0.8],
        [0, 0.02, 1.7],
        [0, -0.2, 2.5],
        [0, -0.42, 2.85],
      ],
      [0.5, 0.45, 0.24, 0.07],
    ),
    put(
      limb(
        [
          [0, -0.3, 0.8],
          [0, -0.36, 2.2],
        ],
        [0.36, 0.13],
        head,
      ),
      0.05,
    ),
  ],
  marks: (head) => [
    put(
      limb(
        [
          [0, -0.85, 0.75],
          [0, -1.75, 0.5],
        ],
        [0.55, 0.2],
        head,
      ),
      0.4,
    ),
  ],
  eye: { radius: 0.24, turn: 54, lift: 16, iris: "iris" },
  leg: [0.22, 1.05],
});

/** White with grey wings that end in black, and a yellow beak bent down at its tip, with its red spot. */
export const seagull = perchedOf({
  concept: "seagull",
  aliases: ["gull", "sea gull", "herring gull"],
  realSize: 0.55,
  bestTurn: -58,
  roles: {
    plumage: clay("#fbfaf7"),
    wings: wing("#a3adb8"),
    quills: clay("#33333b"),
    beak: horn("#f4b32a"),
    spot: horn("#e0402f"),
    feet: horn("#f0a24a"),
    iris: horn("#f5d66a"),
  },
  girth: [1.75, 1.8, 3.1],
  lift: 16,
  height: 4.1,
  head: frame({ at: [0, 7.3, 2.9], turn: 18 }),
  skull: [1.16, 1.1, 1.26],
  tail: [2.0, 0.8],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.05, 0.85],
        [0, -0.08, 1.8],
        [0, -0.14, 2.3],
        [0, -0.55, 2.52],
      ],
      [0.36, 0.3, 0.27, 0.08],
    ),
    put(ellipsoid([0.2, 0.18, 0.4], { in: head, at: [0, -0.36, 1.9] }), 0.1),
    paint("spot", ellipsoid([0.4, 0.2, 0.24], { in: head, at: [0, -0.52, 2.0] })),
  ],
  wingMarks: (body, s) => [wingtips("quills", body, s, 4.1)],
  eye: { radius: 0.24, turn: 52, lift: 16, iris: "iris" },
  leg: [0.2, 1.0],
});

/** White, small of head and plump of breast. */
export const dove = perchedOf({
  concept: "dove",
  aliases: ["white dove", "peace dove", "turtle dove", "turtledove"],
  realSize: 0.3,
  bestTurn: -52,
  roles: {
    plumage: clay("#fbfaf6"),
    wings: { ...clay("#f3f1ea"), follows: 0.97 },
    beak: horn("#ef9a86"),
    feet: horn("#ea7f7f"),
  },
  girth: [2.0, 2.05, 2.75],
  lift: 26,
  height: 3.9,
  head: frame({ at: [0, 7.0, 2.3], turn: 16 }),
  skull: [1.02, 1.0, 1.08],
  tail: [2.8, 1.05],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.1, 0.85],
        [0, -0.3, 1.65],
      ],
      [0.27, 0.08],
    ),
    put(ellipsoid([0.24, 0.16, 0.24], { in: head, at: [0, 0.08, 1.06] }), 0.06),
  ],
  eye: { radius: 0.25, turn: 54, lift: 12 },
  leg: [0.2, 0.85],
});

/** Blue above and cream below, red at the throat, its tail forked. */
export const swallow = perchedOf({
  concept: "swallow",
  aliases: ["barn swallow", "house martin", "swift"],
  realSize: 0.18,
  bestTurn: -56,
  roles: {
    plumage: clay("#2b55a0"),
    wings: wing("#234480"),
    belly: clay("#fbf0dc"),
    throat: clay("#c9472f"),
    beak: horn("#34343c"),
    feet: horn("#55505a"),
  },
  girth: [1.5, 1.5, 2.6],
  lift: 42,
  height: 3.3,
  head: frame({ at: [0, 6.3, 1.75], turn: 14 }),
  skull: [1.18, 1.1, 1.2],
  tail: [1.2, 0.55],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.1, 0.95],
        [0, -0.18, 1.6],
      ],
      [0.3, 0.08],
    ),
  ],
  marks: (head, body) => [
    ...sides((s) => [
      put(
        limb(
          [
            [0.2 * s, 0.05, -2.9],
            [0.55 * s, 0.05, -4.4],
            [0.95 * s, 0.1, -6.0],
          ],
          [0.34, 0.24, 0.08],
          body,
        ),
        0.3,
      ),
    ]),
    paint("belly", ellipsoid([1.35, 2.5, 1.6], { at: [0, 3.5, 1.7] })),
    paint("throat", ellipsoid([1.0, 0.72, 0.95], { in: head, at: [0, -0.85, 0.7] })),
  ],
  eye: { radius: 0.25, turn: 52, lift: 14 },
  leg: [0.15, 0.7],
});

/** At rest on a twig: by itself it is on the wing. */
export const perchedHummingbird = perchedOf({
  concept: "perched hummingbird",
  aliases: ["perched colibri"],
  realSize: 0.1,
  bestTurn: -60,
  roles: {
    plumage: clay("#2fa56f"),
    wings: wing("#3b86a8"),
    throat: clay("#d92f5f"),
    belly: clay("#eef0e2"),
    beak: horn("#3a3840"),
    feet: horn("#4a4650"),
  },
  girth: [1.25, 1.3, 2.0],
  lift: 48,
  height: 2.5,
  head: frame({ at: [0, 4.9, 1.25], turn: 12, nod: -6 }),
  skull: [1.02, 0.98, 1.05],
  tail: [2.0, 0.55],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.05, 0.8],
        [0, 0.0, 2.3],
        [0, -0.12, 3.7],
      ],
      [0.2, 0.13, 0.07],
    ),
  ],
  marks: (head) => [
    paint("belly", ellipsoid([1.0, 1.6, 1.3], { at: [0, 2.5, 1.2] })),
    paint("throat", ellipsoid([0.85, 0.8, 0.85], { in: head, at: [0, -0.8, 0.5] })),
  ],
  eye: { radius: 0.24, turn: 52, lift: 12 },
  leg: [0.12, 0.5],
});
