import { around, ballAt, boxAt, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { faceted } from "../facet.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned } from "../pieces.js";

const QUARTERS = [0, 90, 180, 270].map((turn) => frame({ turn }));

/** A Gothic clock tower: a panelled shaft, four dials, a belfry, a steep roof. */
export const bigBen: Model = {
  concept: "big ben",
  aliases: ["clock tower", "elizabeth tower", "bell tower", "london clock tower", "big ben tower"],
  realSize: 96,
  bestTurn: -24,
  roles: {
    stone: { colour: "#d3ab6c", material: "clay" },
    panels: { colour: "#b88d4f", material: "clay", follows: 0.84 },
    roof: { colour: "#4d5a66", material: "matte plastic" },
    dials: { colour: "#fbf6e6", material: "ceramic" },
    hands: { colour: "#23262e", material: "plastic" },
    gilding: { colour: "#e3b341", material: "gold" },
  },
  parts: () => {
    const shaft = [-1.05, -0.35, 0.35, 1.05].map((x) => box([0.36, 12.2, 0.2], [x, 7.6, 1.72], 0.06));
    const arches = [-0.9, -0.3, 0.3, 0.9].map((x) => box([0.34, 1.5, 0.2], [x, 20.4, 1.72], 0.1));
    const corners = [-1, 1].flatMap((s) => [
      box([0.44, 21.0, 0.44], [1.62 * s, 11, 1.62], 0.12),
      turned(
        [
          [0, 0],
          [0.3, 0, 0.05],
          [0, 1.7],
        ],
        { at: [1.85 * s, 21.5, 1.85] },
        16,
      ),
    ]);
    const spire = (y: number, from: number, to: number, high: number) =>
      turned(
        [
          [0, 0],
          [from, 0, 0.08],
          [to, high, 0.05],
          [0, high],
        ],
        { at: [0, y, 0], turn: 45 },
        4,
      );
    const clock = frame({ at: [0, 17.4, 2.02] });
    return [
      part(
        "stone",
        merged(
          box([3.3, 20, 3.3], [0, 11, 0], 0.1),
          box([4.2, 1.2, 4.2], [0, 0.6, 0], 0.15),
          box([3.9, 3.7, 3.9], [0, 17.4, 0], 0.14),
          box([4.3, 0.4, 4.3], [0, 15.4, 0], 0.12),
          box([4.3, 0.4, 4.3], [0, 19.4, 0], 0.12),
          box([4.2, 0.35, 4.2], [0, 21.4, 0], 0.1),
          ...[2.2, 6.0, 10.0, 13.8].map((y) => box([3.6, 0.28, 3.6], [0, y, 0], 0.08)),
          instances(merged(...corners), QUARTERS),
        ),
      ),
      part("panels", instances(merged(...shaft, ...arches), QUARTERS)),
      part("roof", merged(spire(21.5, 2.75, 1.5, 2.6), spire(25.3, 1.55, 0.06, 5.2))),
      part(
        "stone",
        merged(
          box([2.2, 0.3, 2.2], [0, 24.2, 0], 0.08),
          box([2.2, 0.3, 2.2], [0, 25.3, 0], 0.08),
          ...[-0.85, -0.28, 0.28, 0.85].flatMap((x) =>
            [-0.85, 0.85].flatMap((z) => [
              box([0.16, 1.1, 0.16], [x, 24.8, z], 0.04),
              box([0.16, 1.1, 0.16], [z, 24.8, x], 0.04),
            ]),
          ),
        ),
      ),
      part("dials", instances(placed(drum(1.4, 0.16, { nod: 90 }, 0.04, 56), clock), QUARTERS)),
      part(
        "hands",
        instances(
          placed(
            merged(
              box([0.16, 0.85, 0.1], { at: [-0.26, 0.28, 0.14], roll: 50 }, 0.04),
              box([0.12, 1.15, 0.1], { at: [0.3, 0.42, 0.14], roll: -38 }, 0.04),
              drum(0.16, 0.14, { nod: 90, at: [0, 0, 0.14] }, 0.04, 20),
              ...Array.from({ length: 12 }, (_, i) =>
                placed(boxAt([0, 1.16, 0.1], [0.1, 0.26, 0.08], 0.03, {}, 1), frame({ roll: 30 * i })),
              ),
            ),
            clock,
          ),
          QUARTERS,
        ),
      ),
      part(
        "gilding",
        merged(
          instances(placed(placed(torus(1.5, 0.13, 56, 12), frame({ nod: 90 })), clock), QUARTERS),
          rod([0, 30.2, 0], [0, 31.9, 0], [0.1, 0.04], 10),
          ballAt([0, 30.7, 0], 0.26, {}, 20),
        ),
      ),
    ];
  },
};

/** Eight rings of columns on a tower that leans. */
export const leaningTower: Model = {
  concept: "leaning tower of pisa",
  aliases: ["leaning tower", "tower of pisa", "pisa tower"],
  realSize: 57,
  bestTurn: -10,
  roles: {
    marble: { colour: "#f4ecdc", material: "clay" },
    walls: { colour: "#ddcfb4", material: "clay", follows: 0.9 },
    doors: { colour: "#6f5a40", material: "clay" },
    lawn: { colour: "#86b552", material: "clay" },
  },
  parts: () => {
    const lean = frame({ at: [0, 0.1, 0], roll: -5.5 });
    const column = rod([0, 0, 0], [0, 1.5, 0], 0.13, 8);
    const storey = (i: number) => 3.0 + 1.95 * i;
    const ring = (y: number, r: number, count: number) =>
      instances(column, around(count, frame({ at: [0, y, r] })));
    const slabs = Array.from({ length: 7 }, (_, i) => drum(2.75, 0.4, { at: [0, storey(i), 0] }, 0.12, 64));
    return [
      part(
        "marble",
        placed(
          merged(
            ...slabs,
            ...Array.from({ length: 6 }, (_, i) => ring(storey(i) + 0.2, 2.5, 22)),
            ...Array.from({ length: 6 }, (_, i) =>
              drum(2.72, 0.22, { at: [0, storey(i) + 1.64, 0] }, 0.06, 64),
            ),
            ring(storey(6) + 0.2, 1.95, 14),
            drum(2.15, 0.4, { at: [0, storey(6) + 1.8, 0] }, 0.12, 56),
            instances(rod([0, 0.3, 0], [0, 2.8, 0], 0.2, 8), around(15, frame({ at: [0, 0, 2.55] }))),
            drum(2.95, 0.5, { at: [0, 0.25, 0] }, 0.14, 64),
          ),
          lean,
        ),
      ),
      part(
        "walls",
        placed(
          merged(
            drum(2.5, 2.8, { at: [0, 1.5, 0] }, 0.05, 64),
            drum(2.15, 12, { at: [0, 8.8, 0] }, 0.05, 64),
            drum(1.65, 2.2, { at: [0, 15.6, 0] }, 0.05, 48),
          ),
          lean,
        ),
      ),
      part(
        "doors",
        placed(
          merged(
            ...[0, 60, -60, 120, -120].map((turn) =>
              placed(box([0.7, 1.6, 0.3], [0, 1.1, 2.42], 0.14), frame({ turn: turn + 12 })),
            ),
            ...[0, 50, -50, 100].map((turn) =>
              placed(box([0.5, 1.2, 0.3], [0, 15.5, 1.58], 0.14), frame({ turn })),
            ),
          ),
          lean,
        ),
      ),
      part("lawn", drum(4.4, 0.5, { at: [0, 0.05, 0] }, 0.2, 72)),
    ];
  },
};

/** A tall four-sided stone that tapers to a point, on steps. */
export const obelisk: Model = {
  concept: "obelisk",
  aliases: ["washington monument", "monument", "cleopatra's needle", "stone obelisk"],
  realSize: 25,
  bestTurn: -32,
  roles: {
    stone: { colour: "#e3d5b8", material: "stone" },
    cap: { colour: "#e6b84c", material: "gold" },
    base: { colour: "#b8ab93", material: "stone", follows: 0.85 },
  },
  parts: () => {
    const taper = (y: number, from: number, to: number, high: number) =>
      placed(
        faceted(
          [
            [from, 0],
            [to, high],
          ],
          4,
        ),
        frame({ at: [0, y, 0], turn: 45 }),
      );
    return [
      part("stone", taper(2.2, 1.3, 0.85, 11.5)),
      part("cap", taper(13.68, 0.86, 0.02, 1.3)),
      part(
        "base",
        merged(
          box([4.2, 0.5, 4.2], [0, 0.25, 0], 0.1),
          box([3.3, 0.5, 3.3], [0, 0.75, 0], 0.1),
          box([2.4, 1.2, 2.4], [0, 1.55, 0], 0.1),
          box([2.7, 0.24, 2.7], [0, 2.15, 0], 0.08),
        ),
      ),
    ];
  },
};
