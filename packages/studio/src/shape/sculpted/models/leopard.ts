import { ellipsoid, paint } from "../../solid/index.js";
import { bigCat, CAT_HEAD, CAT_ROLES } from "../bigcat.js";
import { sides } from "../face.js";
import type { Model } from "../model.js";

export const leopard: Model = {
  concept: "leopard",
  aliases: ["snow leopard", "leopard cub"],
  realSize: 1.9,
  bestTurn: -42,
  roles: {
    coat: { colour: "#e9b257", material: "clay" },
    spots: { colour: "#3a2618", material: "clay" },
    belly: { colour: "#fff3dd", material: "clay" },
    ...CAT_ROLES,
  },
  parts: (coarseness) => {
    const spots = Array.from({ length: 60 }, (_, i) => {
      const [along, up] = [(i * 0.618034) % 1, (i * 0.7548) % 1];
      const rise = -0.7 + 2.25 * up;
      const x = 1.6 * Math.sqrt(Math.max(0.02, 1 - (rise / 1.62) * (rise / 1.62))) * (i % 2 ? 1 : -1);
      return paint("spots", ellipsoid(0.25, { at: [x, 4.25 + rise, 2.4 - 6 * along] }));
    });
    const legs = sides((s) =>
      [1.7, -2.8].flatMap((z) =>
        [2.7, 2.0, 1.3].map((y, i) =>
          paint("spots", ellipsoid(0.2, { at: [1.62 * s, y, z + (i % 2 ? 0.3 : -0.1)] })),
        ),
      ),
    );
    const face = sides((s) =>
      [
        [0.4, 1.45, 0.9],
        [1.0, 1.2, 0.85],
        [1.5, 0.4, 0.6],
        [1.55, -0.1, 0.55],
      ].map(([x, y, z]) => paint("spots", ellipsoid(0.17, { in: CAT_HEAD, at: [x! * s, y!, z!] }))),
    );
    return bigCat(
      0.155 * coarseness,
      [
        paint("belly", ellipsoid([1.0, 1.4, 1.4], { at: [0, 4.2, 2.6] })),
        paint("belly", ellipsoid([1.2, 0.8, 3.4], { at: [0, 2.75, -0.8] })),
        ...spots,
        ...legs,
      ],
      face,
    );
  },
};
