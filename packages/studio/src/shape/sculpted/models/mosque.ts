import { around, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { arched } from "../arched.js";
import { sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { onion } from "../onion.js";
import { AHEAD, box, drum, rod, slab, turned } from "../pieces.js";

/** A great dome over a hall with arched windows, a gate, and two minarets with crescents. */
export const mosque: Model = {
  concept: "mosque",
  aliases: ["blue mosque", "mosques", "masjid", "grand mosque"],
  realSize: 45,
  bestTurn: -22,
  roles: {
    walls: clay("#f3ead8"),
    dome: { colour: "#2f8f9d", material: "ceramic" },
    arches: clay("#c9a25c"),
    openings: clay("#38566b"),
    finials: { colour: "#e3b341", material: "gold" },
    steps: { ...clay("#ddcfb8"), follows: 0.92 },
  },
  parts: () => {
    const minaret = merged(
      turned(
        [
          [0, 0],
          [0.75, 0, 0.05],
          [0.75, 1.2, 0.05],
          [0.52, 1.5, 0.05],
          [0.42, 8.6, 0.03],
          [0, 8.6],
        ],
        {},
        24,
      ),
      ...[4.6, 8.4].map((y) =>
        turned(
          [
            [0, 0],
            [0.45, 0, 0.02],
            [0.82, 0.4, 0.04],
            [0.82, 0.62, 0.04],
            [0, 0.62],
          ],
          { at: [0, y, 0] },
          24,
        ),
      ),
      turned(
        [
          [0, 0],
          [0.34, 0, 0.02],
          [0.34, 1.3, 0.02],
          [0, 1.3],
        ],
        { at: [0, 9.0, 0] },
        20,
      ),
    );
    const spire = turned(
      [
        [0, 0],
        [0.5, 0, 0.04],
        [0.34, 0.6, 0.2],
        [0.02, 1.7],
        [0, 1.7],
      ],
      { at: [0, 10.25, 0] },
      24,
    );
    const crescent = (y: number, r: number) =>
      merged(
        rod([0, y - r * 2.2, 0], [0, y, 0], 0.06, 8),
        placed(torus(r, r * 0.24, 24, 8), frame({ ...AHEAD, at: [0, y + r, 0] })),
      );
    const towers = [-4.9, 4.9].map((x) => frame({ at: [x, 0, 2.4] }));
    const opening = (w: number, h: number, at: readonly [number, number, number]) => ({
      arch: slab(arched(w + 0.34, h + 0.2), 0.2, 0.03, { at }),
      hole: slab(arched(w, h), 0.24, 0.03, { at: [at[0], at[1] + 0.02, at[2] + 0.05] }),
    });
    const front = [
      opening(1.5, 2.7, [0, 0.7, 4.02]),
      ...[-2.9, -1.75, 1.75, 2.9].map((x) => opening(0.62, 1.5, [x, 1.5, 3.32])),
    ];
    const flank = [-2.2, -0.75, 0.75, 2.2].map((x) => opening(0.7, 1.6, [x, 1.5, 3.82]));
    const both = (pick: "arch" | "hole") => [
      ...front.map((o) => o[pick]),
      ...[90, -90].map((turn) => placed(merged(...flank.map((o) => o[pick])), frame({ turn }))),
    ];
    return [
      part(
        "steps",
        merged(
          box([12.4, 0.3, 9.4], [0, 0.15, 0], 0.08),
          box([11.8, 0.3, 8.6], [0, 0.4, 0], 0.08),
          box([3.6, 0.34, 1.4], [0, 0.17, 5.0], 0.08),
        ),
      ),
      part(
        "walls",
        merged(
          box([7.6, 3.6, 6.6], [0, 2.2, 0], 0.08),
          box([2.6, 4.3, 1.0], [0, 2.6, 3.5], 0.1),
          box([7.9, 0.3, 6.9], [0, 4.0, 0], 0.08),
          drum(2.75, 1.3, { at: [0, 4.75, 0] }, 0.08, 56),
          instances(minaret, towers),
          ...sides((s) => [drum(0.95, 0.5, { at: [2.8 * s, 4.3, 2.0] }, 0.06, 28)]),
        ),
      ),
      part(
        "dome",
        merged(
          placed(onion(2.45), frame({ at: [0, 4.6, 0], scale: [1.05, 0.86, 1.05] })),
          ...sides((s) => [placed(onion(0.85), frame({ at: [2.8 * s, 4.2, 2.0] }))]),
          instances(spire, towers),
        ),
      ),
      part("arches", merged(...both("arch"), drum(2.85, 0.16, { at: [0, 5.42, 0] }, 0.05, 56))),
      part(
        "openings",
        merged(
          ...both("hole"),
          instances(slab(arched(0.5, 0.8), 0.16, 0.02, { at: [0, 4.4, 2.72] }), around(16)),
        ),
      ),
      part(
        "finials",
        merged(
          placed(crescent(10.9, 0.36), frame({ at: [0, 0.3, 0] })),
          ...towers.map((f) => placed(crescent(12.3, 0.22), f)),
        ),
      ),
    ];
  },
};
