import { cos, radians, sin } from "../../../math/exact.js";
import {
  around,
  ball,
  ballAt,
  flowing,
  frame,
  instances,
  lathe,
  merged,
  placed,
  type Vector,
} from "../../mesh/index.js";
import { blossomOf, cuppedPetal, whorls } from "../blossom.js";
import { clay } from "../finishes.js";
import { blade } from "../foliage.js";
import { part } from "../model.js";
import { wire } from "../pieces.js";

/** Threads with a bead at the end, in a ring. */
const stamens = (count: number, reach: number, height: number, bead: number) => {
  const ways = Array.from({ length: count }, (_, i): readonly Vector[] => {
    const a = radians((360 * i) / count);
    const [x, z] = [sin(a), cos(a)];
    return [
      [0, 0.1, 0],
      [x * reach * 0.5, height * 0.6, z * reach * 0.5],
      [x * reach, height, z * reach],
    ];
  });
  return {
    threads: merged(...ways.map((way) => wire(way, 0.06, { sides: 8, steps: 4 }))),
    beads: merged(...ways.map((way) => ballAt(way[2]!, bead, {}, 14))),
  };
};

/** Long leaves from the foot of the stalk. */
const swords = (height: number, width: number) =>
  merged(
    ...(
      [
        [100, 1],
        [-84, 0.9],
        [24, 0.72],
        [-150, 0.8],
      ] as const
    ).map(([turn, size]) =>
      placed(
        blade({ length: height * size, width, droop: 0.16, fold: 0.3, widest: 0.45, thickness: 0.14 }),
        frame({ at: [0, 0.15, 0], turn, nod: -70 }),
      ),
    ),
  );

export const daffodil = blossomOf({
  concept: "daffodil",
  aliases: ["daffodils", "narcissus", "jonquil"],
  realSize: 0.4,
  tips: 69,
  nod: 74,
  scale: 1.15,
  roles: { petals: clay("#fbd93a"), trumpet: clay("#f4912a"), stamens: clay("#fbe08a") },
  leaves: () => swords(6, 0.8),
  bloom: () => {
    const petal = blade({ length: 2.1, width: 1.35, droop: 0.08, fold: 0.12, widest: 0.42, thickness: 0.16 });
    const cup = cuppedPetal({
      reach: 0.72,
      height: 1.55,
      open: 0.3,
      spread: 182,
      frill: [13, 0.09],
      thickness: 0.16,
    });
    const { threads, beads } = stamens(5, 0.2, 1.2, 0.12);
    return [
      part(
        "petals",
        merged(
          instances(petal, around(3, frame({ at: [0, 0.12, 0.35], nod: -4 }))),
          instances(petal, around(3, frame({ at: [0, 0, 0.35], nod: -2 }), 60)),
        ),
      ),
      part("trumpet", placed(cup, frame({ at: [0, 0.1, 0] }))),
      part("stamens", merged(threads, beads)),
    ];
  },
});

export const lily = blossomOf({
  concept: "lily",
  aliases: ["lilies", "white lily", "stargazer lily", "easter lily"],
  realSize: 0.7,
  tips: 66,
  nod: 58,
  scale: 1.2,
  roles: {
    petals: clay("#fdf6f4"),
    stripes: clay("#f0a3b6"),
    stamens: clay("#cfe39a"),
    anthers: clay("#b5551f"),
  },
  bloom: () => {
    const petal = blade({ length: 3.1, width: 1.3, droop: 0.34, fold: 0.16, widest: 0.5, thickness: 0.15 });
    const stripe = blade({ length: 2.3, width: 0.3, droop: 0.24, fold: 0.1, widest: 0.5, thickness: 0.14 });
    const { threads, beads } = stamens(6, 0.75, 1.9, 0.17);
    const at = (lift: number) => frame({ at: [0, lift, 0.15], nod: -38 });
    return [
      part("petals", merged(instances(petal, around(3, at(0.1))), instances(petal, around(3, at(0), 60)))),
      part(
        "stripes",
        merged(
          instances(stripe, around(3, frame({ at: [0, 0.21, 0.22], nod: -38 }))),
          instances(stripe, around(3, frame({ at: [0, 0.11, 0.22], nod: -38 }), 60)),
        ),
      ),
      part(
        "stamens",
        merged(
          threads,
          wire(
            [
              [0, 0, 0],
              [0, 2.1, 0],
            ],
            [0.1, 0.14],
          ),
        ),
      ),
      part("anthers", beads),
    ];
  },
});

export const poppy = blossomOf({
  concept: "poppy",
  aliases: ["poppies", "red poppy", "california poppy"],
  realSize: 0.5,
  nod: 46,
  scale: 1.25,
  stem: 0.13,
  roles: {
    petals: clay("#e5342b"),
    spots: clay("#241c22"),
    heart: clay("#93b35a"),
    stamens: clay("#2d2630"),
  },
  bloom: () => {
    const { threads, beads } = stamens(16, 0.62, 0.75, 0.11);
    const petal = (reach: number, height: number) =>
      cuppedPetal({ reach, height, open: 0.55, spread: 62, frill: [4, 0.07], thickness: 0.13 });
    const spot = blade({ length: 0.9, width: 0.75, droop: -0.5, fold: 0.2, widest: 0.6, thickness: 0.1 });
    return [
      part(
        "petals",
        merged(
          whorls([
            [2, 0, petal(1.75, 1.25)],
            [2, 90, petal(1.6, 1.35)],
          ]),
          ballAt([0, 0.1, 0], [0.95, 0.14, 0.95]),
        ),
      ),
      part("spots", instances(spot, around(4, frame({ at: [0, 0.12, 0.42], nod: -12 })))),
      part("stamens", merged(threads, beads)),
      part(
        "heart",
        merged(
          placed(ball([0.36, 0.42, 0.36], 24), frame({ at: [0, 0.5, 0] })),
          placed(ball([0.42, 0.1, 0.42], 24), frame({ at: [0, 0.88, 0] })),
        ),
      ),
    ];
  },
});

export const peony = blossomOf({
  concept: "peony",
  aliases: ["peonies", "pink peony", "camellia", "ranunculus"],
  realSize: 0.6,
  nod: 40,
  scale: 1.25,
  roles: { petals: clay("#f29ab8"), heart: clay("#f6bccd") },
  bloom: () => {
    const petal = (reach: number, height: number, open: number, spread: number) =>
      cuppedPetal({ reach, height, open, spread, frill: [2.5, 0.09], thickness: 0.13 });
    return [
      part(
        "petals",
        whorls([
          [7, 0, petal(1.85, 1.0, 0.5, 34)],
          [7, 26, petal(1.6, 1.45, 0.32, 34)],
          [6, 10, petal(1.35, 1.75, 0.18, 38)],
        ]),
      ),
      part(
        "heart",
        whorls([
          [5, 30, petal(1.05, 1.95, 0.05, 42)],
          [4, 0, petal(0.75, 2.05, 0, 52)],
          [3, 40, petal(0.42, 2.1, 0, 64)],
        ]),
      ),
    ];
  },
});

export const carnation = blossomOf({
  concept: "carnation",
  aliases: ["carnations", "pink carnation", "chrysanthemum"],
  realSize: 0.5,
  nod: 28,
  scale: 1.15,
  roles: { petals: clay("#e8547e"), calyx: clay("#6fae5c") },
  bloom: () => {
    const petal = (reach: number, height: number, open: number) =>
      cuppedPetal({ reach, height, open, spread: 40, frill: [3.5, 0.105], thickness: 0.07 });
    const calyx = lathe(
      flowing([
        [0, -0.6],
        [0.34, -0.5],
        [0.5, 0.2],
        [0.55, 0.9],
        [0, 1.0],
      ]),
      32,
    );
    return [
      part(
        "petals",
        placed(
          whorls([
            [7, 0, petal(0.95, 0.75, 0.95)],
            [7, 26, petal(0.9, 1.05, 0.72)],
            [6, 12, petal(0.8, 1.35, 0.45)],
            [5, 40, petal(0.62, 1.55, 0.22)],
            [4, 0, petal(0.4, 1.65, 0.05)],
          ]),
          frame({ at: [0, 0.5, 0] }),
        ),
      ),
      part("calyx", calyx),
    ];
  },
});

export const iris = blossomOf({
  concept: "iris",
  aliases: ["irises", "iris flower", "purple iris"],
  realSize: 0.7,
  tips: 65,
  nod: 6,
  scale: 1.25,
  roles: { petals: clay("#6a4fc4"), standards: clay("#8a6fdc"), beards: clay("#fbd03c") },
  leaves: () => swords(6.2, 0.75),
  bloom: () => {
    const fall = blade({ length: 2.7, width: 1.6, droop: 0.75, fold: -0.12, widest: 0.62, thickness: 0.16 });
    const standard = cuppedPetal({
      reach: 0.95,
      height: 2.5,
      open: -0.75,
      spread: 52,
      frill: [2.5, 0.06],
      thickness: 0.14,
    });
    const beard = blade({ length: 1.3, width: 0.34, droop: 0.42, fold: 0, widest: 0.5, thickness: 0.22 });
    return [
      part("petals", instances(fall, around(3, frame({ at: [0, 0.2, 0.1], nod: -16 })))),
      part("beards", instances(beard, around(3, frame({ at: [0, 0.36, 0.22], nod: -16 })))),
      part("standards", instances(standard, around(3, undefined, 60))),
    ];
  },
});
