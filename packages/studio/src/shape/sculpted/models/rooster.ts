import { frame, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { clay, horn, wing } from "../finishes.js";
import type { Model } from "../model.js";
import { beakLimb, perchedOf } from "../perched.js";

const HEAD = frame({ at: [0, 9.1, 2.5], turn: 16, nod: -4 });

/** Comb and wattles, each put on and coloured. */
const flesh = (head: typeof HEAD): Gesture[] =>
  [
    ...(
      [
        [1.0, 1.15, 0.3],
        [0.45, 1.6, 0.42],
        [-0.2, 1.7, 0.46],
        [-0.85, 1.35, 0.42],
      ] as const
    ).map(([z, y, r]) => ellipsoid([0.22, r * 1.5, r], { in: head, at: [0, y, z], nod: -14 })),
    ...sides((s) => [ellipsoid([0.2, 0.62, 0.3], { in: head, at: [0.22 * s, -1.1, 1.05] })]),
  ].flatMap((solid) => [put(solid, 0.08), paint("comb", solid)]);

const cock: Model = perchedOf({
  concept: "rooster",
  aliases: ["cock", "cockerel", "roosters"],
  realSize: 0.65,
  bestTurn: -56,
  roles: {
    plumage: clay("#b4472a"),
    wings: wing("#8a3324"),
    hackle: clay("#eda23a"),
    sickles: clay("#1f5c57"),
    comb: clay("#dc2f2c"),
    beak: horn("#f2b23a"),
    feet: horn("#eda531"),
    iris: horn("#f0a52e"),
  },
  girth: [1.9, 1.95, 2.7],
  lift: 22,
  height: 4.9,
  head: HEAD,
  skull: [0.95, 1.0, 1.0],
  tail: [0.6, 0.9],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.12, 0.8],
        [0, -0.28, 1.75],
      ],
      [0.36, 0.08],
    ),
  ],
  marks: (head, body) => [
    ...flesh(head),
    // The hackle, a cape of pointed feathers from the head to the breast.
    ...[-60, -30, 0, 30, 60, 100, -100, 140, -140, 180].map((turn) => {
      const f = frame({ at: [0, 7.6, 1.9], turn });
      return put(
        limb(
          [
            [f.x[2] * 0, 8.2, 2.1],
            [f.z[0] * 1.25, 7.0, 1.5 + f.z[2] * 1.2],
            [f.z[0] * 1.75, 5.7, 1.1 + f.z[2] * 1.6],
          ] as Vector[],
          [0.75, 0.6, 0.18],
        ),
        0.25,
      );
    }),
    paint("hackle", ellipsoid([2.2, 2.6, 2.3], { at: [0, 7.5, 1.6] })),
    paint("hackle", ellipsoid([1.2, 0.6, 1.2], { in: body, at: [0, 1.9, -1.8] })),
    ...flesh(head).filter(({ kind }) => kind === "paint"),
    ...sides((s) => [paint("comb", ellipsoid([0.34, 0.42, 0.5], { in: head, at: [0.8 * s, -0.05, 0.6] }))]),
  ],
  eye: { radius: 0.22, turn: 52, lift: 16, iris: "iris" },
  leg: [0.24, 1.2],
});

/** Crowing proud: a comb, a golden hackle and long arched tail feathers. */
export const rooster: Model = {
  ...cock,
  parts: (coarseness) => [
    ...cock.parts(coarseness),
    ...blended(
      "sickles",
      [0, 1, 2, 3].flatMap((i) =>
        sides((s) => {
          const out = (0.25 + 0.22 * i) * s;
          const reach = 1 - 0.12 * i;
          return [
            put(
              limb(
                [
                  [out * 0.5, 5.2, -1.9],
                  [out, 5.2 + 3.6 * reach, -3.4 - 0.2 * i],
                  [out * 1.5, 5.2 + 3.9 * reach, -5.2 - 0.3 * i],
                  [out * 2.0, 5.2 + 1.6 * reach - 0.9 * i, -6.6 - 0.1 * i],
                ],
                [0.5, 0.46, 0.36, 0.08],
              ),
              0.1,
            ),
          ];
        }),
      ),
      { cell: 0.13 * coarseness },
    ),
  ],
};
