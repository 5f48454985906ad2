import { ellipsoid, limb, paint } from "../../solid/index.js";
import { bigCat, CAT_HEAD, CAT_ROLES } from "../bigcat.js";
import { sides } from "../face.js";
import type { Model } from "../model.js";

export const tiger: Model = {
  concept: "tiger",
  aliases: ["bengal tiger", "tiger cub"],
  realSize: 2.4,
  bestTurn: -42,
  roles: {
    coat: { colour: "#ee8b2c", material: "clay" },
    stripes: { colour: "#2b2224", material: "clay" },
    belly: { colour: "#fff3e0", material: "clay" },
    ...CAT_ROLES,
  },
  top: { y: 5.85, halfWidth: 0.6, halfDepth: 1 },
  parts: (coarseness) => {
    const stripes = sides((s) =>
      [1.7, 0.7, -0.3, -1.3, -2.3, -3.3].map((z, i) =>
        paint(
          "stripes",
          limb(
            [
              [0.2 * s, 6.2, z + 0.1],
              [1.2 * s, 5.5, z],
              [1.75 * s, 4.4, z + (i % 2 ? 0.35 : -0.2)],
              [1.7 * s, 3.5 + (i % 2) * 0.5, z],
            ],
            [0.2, 0.26, 0.2, 0.05],
          ),
        ),
      ),
    );
    const legs = sides((s) =>
      [1.7, -2.8].flatMap((z) =>
        [2.6, 1.75].map((y) =>
          paint("stripes", ellipsoid([0.7, 0.16, 0.9], { at: [1.55 * s, y, z], roll: 10 * s })),
        ),
      ),
    );
    const rings = (
      [
        [0.55, 4.4, -5.5],
        [0.95, 5.0, -6.1],
        [1.1, 6.15, -6.3],
      ] as const
    ).map((at, i) =>
      paint(
        "stripes",
        ellipsoid(i === 2 ? 0.5 : [0.6, i ? 0.2 : 0.6, i ? 0.6 : 0.18], { at, nod: i === 1 ? -20 : 0 }),
      ),
    );
    const brow = sides((s) => [
      ...[0.35, -0.25, -0.8].map((y) =>
        paint(
          "stripes",
          limb(
            [
              [1.05 * s, y, 1.4],
              [1.7 * s, y + 0.05, 0.6],
              [2.1 * s, y + 0.12, 0],
            ],
            [0.02, 0.17, 0.14],
            CAT_HEAD,
          ),
        ),
      ),
      paint(
        "stripes",
        limb(
          [
            [0.15 * s, 1.35, 1.3],
            [0.5 * s, 1.75, 0.6],
          ],
          [0.1, 0.2],
          CAT_HEAD,
        ),
      ),
      paint("muzzle", ellipsoid([0.36, 0.4, 0.4], { in: CAT_HEAD, at: [1.28 * s, 1.35, 0.3] })),
      paint("muzzle", ellipsoid([0.4, 0.26, 0.4], { in: CAT_HEAD, at: [0.75 * s, 0.88, 1.15] })),
    ]);
    return bigCat(
      0.165 * coarseness,
      [
        paint("belly", ellipsoid([1.0, 1.4, 1.4], { at: [0, 4.2, 2.6] })),
        paint("belly", ellipsoid([1.2, 0.8, 3.4], { at: [0, 2.75, -0.8] })),
        ...stripes,
        ...legs,
        ...rings,
      ],
      [
        ...brow,
        paint(
          "stripes",
          limb(
            [
              [0, 1.0, 1.5],
              [0, 1.75, 0.6],
            ],
            [0.1, 0.2],
            CAT_HEAD,
          ),
        ),
      ],
    );
  },
};
