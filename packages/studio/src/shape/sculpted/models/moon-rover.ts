import { ballAt, boxAt, frame, merged, placed, torus } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod, turned, wire } from "../pieces.js";

/** Six wheels on rockers, panels, a mast with two cameras, an arm and a dish. */
export const moonRover: Model = {
  concept: "moon rover",
  aliases: ["mars rover", "lunar rover", "rover", "space rover", "planetary rover", "moon buggy"],
  realSize: 2.8,
  bestTurn: -34,
  roles: {
    body: { colour: "#f4f2ec", material: "matte plastic" },
    foil: { colour: "#e3ae3f", material: "gold" },
    panels: { colour: "#2b4a8f", material: "plastic" },
    wheels: { colour: "#3a3d46", material: "rubber" },
    hubs: { colour: "#c9ced6", material: "metal" },
    frame: { colour: "#aab0ba", material: "metal" },
    lenses: { colour: "#17191f", material: "ceramic" },
  },
  parts: () => {
    const axles = [3.5, 0.1, -3.3];
    const treads = sides((s) =>
      axles.flatMap((z) => [
        drum(1.25, 1.15, { ...AXLE, at: [3.1 * s, 1.25, z] }, 0.22, 40),
        ...Array.from({ length: 14 }, (_, i) => {
          const f = frame({ in: frame({ at: [3.1 * s, 1.25, z] }), nod: (360 * i) / 14 });
          return placed(boxAt([0, 1.26, 0], [1.1, 0.16, 0.2], 0.06, {}, 1), f);
        }),
      ]),
    );
    const rockers = sides((s) => [
      wire(
        [
          [2.45 * s, 1.25, 3.5],
          [2.4 * s, 2.7, 1.9],
          [2.2 * s, 3.1, 0.6],
        ],
        0.2,
      ),
      wire(
        [
          [2.2 * s, 3.1, 0.6],
          [2.4 * s, 2.4, -1.5],
        ],
        0.2,
      ),
      wire(
        [
          [2.45 * s, 1.25, 0.1],
          [2.4 * s, 2.3, -1.5],
          [2.45 * s, 1.25, -3.3],
        ],
        0.2,
      ),
      ...axles.map((z) => rod([2.3 * s, 1.25, z], [2.8 * s, 1.25, z], 0.26)),
      drum(0.42, 0.5, { ...AXLE, at: [2.15 * s, 3.1, 0.6] }, 0.1),
    ]);
    const cells = sides((s) =>
      [-2.5, -1.1, 0.3].flatMap((z) =>
        [0, 1].map((k) =>
          placed(
            boxAt([(1.05 + 1.6 * k) * s, 0.14, z], [1.45, 0.12, 1.25], 0.04, {}, 1),
            frame({ at: [0, 4.85, 0], roll: 0 }),
          ),
        ),
      ),
    );
    const head = frame({ at: [-1.2, 8.5, 2.3], turn: 12 });
    const dishAt = frame({ at: [1.7, 6.5, -2.3], roll: -24, nod: 24 });
    const dish = turned(
      [
        [0, 0],
        [0.5, 0.05],
        [1.3, 0.6, 0.06],
        [1.22, 0.68, 0.04],
        [0.4, 0.2],
        [0, 0.16],
      ],
      {},
      48,
    );
    const lens = (s: number) => drum(0.38, 0.3, { nod: 90, at: [0.68 * s, 0, 0.55] }, 0.08, 32);
    const bezel = (s: number) =>
      placed(torus(0.4, 0.09, 32, 10), frame({ at: [0.68 * s, 0, 0.66], nod: 90 }));
    return [
      part(
        "body",
        merged(boxAt([0, 4.05, -0.5], [4.2, 1.3, 6.2], 0.3), boxAt([0, 4.8, -1.1], [6.6, 0.24, 4.5], 0.08)),
      ),
      part("body", merged(placed(boxAt([0, 0, 0], [2.5, 1.0, 1.0], 0.28), head), placed(dish, dishAt))),
      part(
        "foil",
        merged(boxAt([0, 3.35, -0.5], [3.9, 0.7, 5.6], 0.22), boxAt([0.9, 5.25, 1.6], [1.5, 1.0, 1.2], 0.2)),
      ),
      part("panels", merged(...cells)),
      part("wheels", merged(...treads)),
      part(
        "frame",
        merged(
          ...rockers,
          rod([-1.2, 4.6, 2.3], [-1.2, 8.2, 2.3], [0.26, 0.2]),
          wire(
            [
              [1.4, 4.0, 2.5],
              [1.9, 5.4, 3.6],
              [1.6, 3.5, 5.2],
            ],
            0.2,
          ),
          drum(0.42, 0.8, { ...AXLE, at: [1.6, 3.4, 5.3] }, 0.12),
          ...[-0.25, 0.25].map((x) => rod([1.6 + x, 3.3, 5.3], [1.6 + x * 1.6, 2.5, 5.7], 0.12)),
          rod([1.7, 4.9, -2.3], [1.7, 6.6, -2.3], 0.16),
          rod([-1.9, 4.9, -3.0], [-1.9, 8.0, -3.2], [0.1, 0.05]),
          ballAt([-1.9, 8.05, -3.2], 0.16, {}, 14),
        ),
      ),
      part("lenses", placed(merged(lens(-1), lens(1)), head)),
      part(
        "hubs",
        merged(
          ...sides((s) => axles.map((z) => drum(0.7, 0.2, { ...AXLE, at: [3.66 * s, 1.25, z] }, 0.06))),
          placed(merged(bezel(-1), bezel(1)), head),
          placed(rod([0, 0.2, 0], [0, 1.0, 0], [0.08, 0.12]), dishAt),
        ),
      ),
    ];
  },
};
