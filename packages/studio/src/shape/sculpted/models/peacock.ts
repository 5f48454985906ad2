import { ballAt, flowing, frame, instances, merged, placed, rod } from "../../mesh/index.js";
import { ellipsoid, paint, put } from "../../solid/index.js";
import { clay, horn, wing } from "../finishes.js";
import { type Model, part } from "../model.js";
import { beakLimb, perchedOf } from "../perched.js";
import { AHEAD, drum, slab } from "../pieces.js";

const HEAD = frame({ at: [0, 8.3, 2.2], turn: 10 });

const bird: Model = perchedOf({
  concept: "peacock",
  aliases: ["peafowl", "peacocks", "indian peacock"],
  realSize: 1.9,
  bestTurn: -14,
  roles: {
    plumage: clay("#1f4fae"),
    wings: wing("#7d6a52"),
    fan: clay("#2f8a5b"),
    "eye rings": clay("#c99a3a"),
    "eye spots": clay("#25b2b8"),
    "eye hearts": clay("#1c2f8a"),
    cheeks: clay("#f4f1e8"),
    beak: horn("#55504c"),
    feet: horn("#8f7f6c"),
  },
  girth: [1.45, 1.55, 2.2],
  lift: 26,
  height: 3.8,
  head: HEAD,
  skull: [0.72, 0.75, 0.8],
  tail: [0.8, 0.8],
  bill: (head) => [
    beakLimb(
      head,
      [
        [0, -0.08, 0.65],
        [0, -0.22, 1.35],
      ],
      [0.24, 0.07],
    ),
  ],
  marks: (head) => [
    put(ellipsoid([0.5, 0.4, 0.5], { in: head, at: [0, 0.4, 0] }), 0.2),
    paint("cheeks", ellipsoid([0.95, 0.2, 0.4], { in: head, at: [0, 0.34, 0.4], nod: -10 })),
    paint("cheeks", ellipsoid([0.95, 0.16, 0.36], { in: head, at: [0, -0.22, 0.4] })),
  ],
  eye: { radius: 0.16, turn: 52, lift: 8 },
  leg: [0.2, 0.95],
});

/** A feather of the fan from its root up along y: a blade and its eye, each a little before the last. */
const BLADE = flowing(
  [
    [0, 0],
    [0.5, 2.6],
    [0.85, 5.2],
    [0.7, 6.5],
    [0, 7.0],
    [-0.7, 6.5],
    [-0.85, 5.2],
    [-0.5, 2.6],
  ],
  true,
  2,
);

/** Its train spread behind it in three rows of eyed feathers. */
export const peacock: Model = {
  ...bird,
  parts: (coarseness) => {
    const feathers = [
      { count: 13, long: 1.34, z: -2.5, arc: 84 },
      { count: 11, long: 1.04, z: -2.2, arc: 78 },
      { count: 8, long: 0.74, z: -1.9, arc: 70 },
    ].flatMap(({ count, long, z, arc }) =>
      Array.from({ length: count }, (_, i) => {
        const roll = -arc + (2 * arc * i) / (count - 1);
        return frame({ at: [0, 3.3, z], nod: -8, roll, scale: [long, long, 1] });
      }),
    );
    const eyed = (role: string, radius: number, out: number) =>
      part(role, instances(drum(radius, 0.08, { ...AHEAD, at: [0, 5.75, out] }, 0.02, 16), feathers));
    const crest = [-26, -9, 9, 26].map((roll) => frame({ in: HEAD, at: [0, 0.7, -0.1], roll }));
    return [
      ...bird.parts(coarseness),
      part("fan", instances(slab(BLADE, 0.12, 0.04), feathers)),
      eyed("eye rings", 0.66, 0.09),
      eyed("eye spots", 0.48, 0.13),
      eyed("eye hearts", 0.27, 0.17),
      part(
        "plumage",
        merged(
          ...crest.flatMap((f) => [
            placed(rod([0, 0, 0], [0, 1.0, 0], 0.05, 8), f),
            placed(ballAt([0, 1.12, 0], 0.17, {}, 16), f),
          ]),
        ),
      ),
    ];
  },
};
