import { frame, placed } from "../../mesh/index.js";
import { ellipsoid, type Gesture, limb, paint, type Solid } from "../../solid/index.js";
import { bigCat, CAT_HEAD, CAT_ROLES } from "../bigcat.js";
import { sides } from "../face.js";
import { clay } from "../finishes.js";
import type { Model } from "../model.js";

const PALE: readonly Gesture[] = [
  paint("belly", ellipsoid([1.0, 1.4, 1.4], { at: [0, 4.2, 2.6] })),
  paint("belly", ellipsoid([1.2, 0.8, 3.4], { at: [0, 2.75, -0.8] })),
];

/** Solids all over the coat, of a radius, in uneven rows: on the flanks, and along the back. */
function dapples(columns: number, rows: number, radius: number): Solid[] {
  const place = (row: number, column: number, shift: number) => ({
    along: (column + 0.5 * (row % 2) + shift + 0.22 * (((row * 5 + column * 3) % 4) - 1.5)) / columns,
    nudge: 0.13 * (((row * 3 + column * 7) % 5) - 2),
  });
  const grid = (count: number, shift: number) =>
    Array.from({ length: count }, (_, row) =>
      Array.from({ length: columns }, (_, column) => ({ row, ...place(row, column, shift) })),
    ).flat();
  const flanks = sides((s) =>
    grid(rows, s > 0 ? 0 : 0.3).map(({ row, along, nudge }) =>
      ellipsoid([1.2, radius, radius], {
        at: [1.6 * s, 3.5 + (1.85 * row) / (rows - 1) + nudge * radius * 2, 2.5 - 6 * along],
      }),
    ),
  );
  const back = grid(3, 0.2).map(({ row, along, nudge }) =>
    ellipsoid([radius, 1.0, radius], { at: [0.6 * (row - 1) + nudge * radius * 2, 5.75, 1.0 - 4.8 * along] }),
  );
  return [...flanks, ...back];
}

const socks = (role: string, radius: number): Gesture[] =>
  sides((s) =>
    [1.7, -2.8].flatMap((z) =>
      [2.9, 2.3, 1.7, 1.1].map((y, i) =>
        paint(role, ellipsoid([0.9, radius, radius], { at: [1.6 * s, y, z + (i % 2 ? 0.3 : -0.15)] })),
      ),
    ),
  );

const brow = (role: string, size: number): Gesture[] =>
  sides((s) =>
    (
      [
        [0.35, 1.5, 0.9],
        [0.9, 1.35, 0.8],
        [1.5, 0.5, 0.6],
        [1.6, -0.05, 0.5],
        [0.25, 1.15, 1.2],
      ] as const
    ).map(([x, y, z]) => paint(role, ellipsoid(size, { in: CAT_HEAD, at: [x * s, y, z] }))),
  );

export const panther: Model = {
  concept: "panther",
  aliases: ["black panther", "panthers"],
  realSize: 1.9,
  bestTurn: -42,
  roles: {
    coat: clay("#2c2b34"),
    ...CAT_ROLES,
    muzzle: { colour: "#3a3944", material: "clay", follows: 1.15 },
    nose: clay("#15141a"),
    iris: { colour: "#f2c230", material: "ceramic" },
  },
  parts: (coarseness) => bigCat(0.155 * coarseness, [], [], "iris"),
};

export const cougar: Model = {
  concept: "cougar",
  aliases: ["puma", "mountain lion", "lioness", "cougars"],
  realSize: 1.9,
  bestTurn: -42,
  roles: {
    coat: clay("#cf9a63"),
    belly: clay("#f8e8cf"),
    ...CAT_ROLES,
    iris: { colour: "#8fae4a", material: "ceramic" },
  },
  parts: (coarseness) =>
    bigCat(
      0.155 * coarseness,
      PALE,
      [paint("belly", ellipsoid([0.8, 0.6, 0.8], { in: CAT_HEAD, at: [0, -1.3, 1.0] }))],
      "iris",
    ),
};

/** Rosettes: a dark ring round a darker patch of the coat. */
export const jaguar: Model = {
  concept: "jaguar",
  aliases: ["jaguars"],
  realSize: 1.9,
  bestTurn: -42,
  roles: {
    coat: clay("#e8a94a"),
    rosettes: clay("#33231a"),
    centres: { colour: "#bd7d34", material: "clay", follows: 0.84 },
    belly: clay("#fff3dd"),
    ...CAT_ROLES,
  },
  parts: (coarseness) => {
    return bigCat(
      0.145 * coarseness,
      [
        ...PALE,
        ...dapples(6, 3, 0.4).map((solid) => paint("rosettes", solid)),
        ...dapples(6, 3, 0.22).map((solid) => paint("centres", solid)),
        ...socks("rosettes", 0.2),
      ],
      brow("rosettes", 0.17),
    );
  },
};

/** Taller and leaner than the others, with tears down its face. */
export const cheetah: Model = {
  concept: "cheetah",
  aliases: ["cheetahs", "cheetah cub"],
  realSize: 1.8,
  bestTurn: -46,
  roles: {
    coat: clay("#eebd6b"),
    spots: clay("#2e211a"),
    belly: clay("#fff4e0"),
    ...CAT_ROLES,
  },
  parts: (coarseness) => {
    const tears = sides((s) => [
      paint(
        "spots",
        limb(
          [
            [0.52 * s, 0.1, 1.5],
            [0.7 * s, -0.5, 1.55],
            [1.0 * s, -1.1, 1.3],
          ],
          [0.13, 0.15, 0.17],
          CAT_HEAD,
        ),
      ),
    ]);
    const rings = (
      [
        [0.6, 4.45, -5.6],
        [1.0, 4.9, -6.15],
        [1.1, 5.6, -6.3],
      ] as const
    ).map((at) => paint("spots", ellipsoid([0.6, 0.2, 0.6], { at })));
    return bigCat(
      0.145 * coarseness,
      [
        ...PALE,
        ...dapples(9, 4, 0.19).map((solid) => paint("spots", solid)),
        ...socks("spots", 0.18),
        ...rings,
      ],
      [...brow("spots", 0.12), ...tears],
    ).map(({ role, mesh }) => ({ role, mesh: placed(mesh, frame({ scale: [0.84, 1.14, 1.02] })) }));
  },
};
