import { around, cornered, frame, instances, merged, placed } from "../../mesh/index.js";
import { arched } from "../arched.js";
import { type Model, part } from "../model.js";
import { onion } from "../onion.js";
import { box, drum, rod, slab, turned } from "../pieces.js";

/** A white tomb with an onion dome between four minarets. */
export const tajMahal: Model = {
  concept: "taj mahal",
  aliases: ["the taj mahal", "mausoleum", "white mausoleum"],
  realSize: 95,
  bestTurn: -18,
  roles: {
    marble: { colour: "#f8f3ea", material: "clay" },
    arches: { colour: "#cdbfae", material: "clay", follows: 0.78 },
    recesses: { colour: "#8d8177", material: "clay" },
    finials: { colour: "#e3b341", material: "gold" },
    terrace: { colour: "#e4d6c2", material: "clay", follows: 0.94 },
    pool: { colour: "#58b3cf", material: "ceramic" },
  },
  parts: () => {
    const wall = cornered(
      [
        [-3.6, -2.4, 0.1],
        [-2.4, -3.6, 0.1],
        [2.4, -3.6, 0.1],
        [3.6, -2.4, 0.1],
        [3.6, 2.4, 0.1],
        [2.4, 3.6, 0.1],
        [-2.4, 3.6, 0.1],
        [-3.6, 2.4, 0.1],
      ],
      true,
    );
    const niche = (x: number, y: number, z: number, w: number, h: number) => [
      ["arches", slab(arched(w + 0.24, h + 0.16), 0.16, 0.03, { at: [x, y, z] })] as const,
      ["recesses", slab(arched(w, h), 0.2, 0.03, { at: [x, y + 0.04, z + 0.04] })] as const,
    ];
    const front = [
      ...niche(0, 1.5, 3.78, 2.0, 3.0),
      ...[-1.9, 1.9].flatMap((x) => [...niche(x, 1.5, 3.56, 0.8, 1.4), ...niche(x, 3.4, 3.56, 0.8, 1.4)]),
    ];
    const chamfer = [...niche(0, 1.5, 4.22, 0.8, 1.4), ...niche(0, 3.4, 4.22, 0.8, 1.4)];
    const of = (role: string) => [
      instances(merged(...front.filter(([r]) => r === role).map(([, m]) => m)), around(4)),
      instances(merged(...chamfer.filter(([r]) => r === role).map(([, m]) => m)), around(4, undefined, 45)),
    ];
    const kiosk = merged(
      instances(rod([0, 0, 0.5], [0, 0.8, 0.5], 0.09, 8), around(6)),
      drum(0.62, 0.14, { at: [0, 0.82, 0] }, 0.05, 16),
      placed(onion(0.5), frame({ at: [0, 0.85, 0], scale: [1, 0.75, 1] })),
    );
    const minaret = merged(
      turned(
        [
          [0, 0],
          [0.62, 0, 0.05],
          [0.42, 7.6, 0.03],
          [0, 7.6],
        ],
        {},
        24,
      ),
      ...[2.5, 5.0, 7.5].map((y) => drum(0.72 - y * 0.012, 0.2, { at: [0, y, 0] }, 0.06, 18)),
      placed(kiosk, frame({ at: [0, 7.6, 0], scale: 0.85 })),
    );
    return [
      part(
        "terrace",
        merged(box([15, 1.0, 15], [0, 0.9, 0], 0.12), box([15.6, 0.4, 15.6], [0, 0.2, 0], 0.1)),
      ),
      part(
        "marble",
        merged(
          slab(wall, 4.2, 0.08, { at: [0, 3.4, 0], nod: 90 }),
          instances(box([3.0, 4.9, 0.5], [0, 3.8, 3.5], 0.08), around(4)),
          drum(2.05, 1.6, { at: [0, 6.2, 0] }, 0.1, 64),
          placed(onion(2.35), frame({ at: [0, 6.0, 0], scale: [1, 0.92, 1] })),
          instances(kiosk, around(4, frame({ at: [0, 5.5, 3.4], scale: 1.15 }), 45)),
          instances(minaret, around(4, frame({ at: [0, 1.3, 9.4] }), 45)),
        ),
      ),
      part("arches", merged(...of("arches"))),
      part("recesses", merged(...of("recesses"))),
      part("finials", merged(rod([0, 12.2, 0], [0, 13.8, 0], [0.12, 0.03], 10))),
      part("terrace", box([3.4, 0.3, 6], [0, 0.15, 10.5], 0.08)),
      part("pool", box([2.2, 0.24, 5.2], [0, 0.24, 10.5], 0.06)),
    ];
  },
};
