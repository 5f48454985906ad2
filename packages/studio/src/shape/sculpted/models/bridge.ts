import { arc, cornered, joined, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, slab, turned } from "../pieces.js";

/** A humped stone bridge over one wide arch. */
export const bridge: Model = {
  concept: "bridge",
  aliases: ["stone bridge", "arch bridge", "footbridge"],
  realSize: 20,
  bestTurn: -28,
  roles: {
    stone: { colour: "#c9bba6", material: "clay" },
    road: { colour: "#9b9187", material: "clay" },
    arches: { colour: "#a8967e", material: "clay", follows: 0.84 },
    lamps: { colour: "#ffe6a0", material: "ceramic" },
    posts: { colour: "#3c3f47", material: "matte plastic" },
  },
  top: { y: 5.4, halfWidth: 3, halfDepth: 1.3 },
  under: { height: 3.7, halfWidth: 3.9, halfDepth: 2.4 },
  parts: () => {
    const hump = (x: number) => 5.4 - (x * x) / 34;
    const crest = Array.from({ length: 25 }, (_, i) => 9 - (18 * i) / 24);
    const outline = (rise: number) =>
      joined(
        cornered([
          [-9, 0],
          [-7.2, 0, 0.02],
          [-4.9, 0],
        ]),
        { ...arc([0, 0.1], [4.9, 4.2], 180, 0, 48), closed: false },
        cornered([
          [4.9, 0],
          [7.2, 0, 0.02],
          [9, 0],
        ]),
        cornered(crest.map((x) => [x, hump(x) + rise, 0.4] as const)),
      );
    const ring = joined(arc([0, 0.1], [5.35, 4.65], 0, 180, 48), {
      ...arc([0, 0.1], [4.9, 4.2], 180, 0, 48),
      closed: false,
    });
    const post = (x: number) => merged(box([0.16, 1.7, 0.16], [x, hump(x) + 1.4, 1.75], 0.06));
    return [
      part("road", slab(outline(0), 3.2, 0.05)),
      ...[1, -1].flatMap((s) => [
        part("stone", slab(outline(0.75), 0.5, 0.12, { at: [0, 0, 1.75 * s] })),
        part("arches", slab(ring, 0.3, 0.08, { at: [0, 0, 1.95 * s] })),
        part(
          "stone",
          merged(
            ...[-9, 9].map((x) =>
              box([0.85, hump(x) + 1.2, 0.85], [x * 0.97, (hump(x) + 1.2) / 2, 1.8 * s], 0.14),
            ),
          ),
        ),
      ]),
      part("posts", mirrored(merged(post(4.6), post(-4.6)))),
      part(
        "lamps",
        merged(
          ...[4.6, -4.6].flatMap((x) => [
            turned(
              [
                [0, 0],
                [0.26, 0, 0.08],
                [0.26, 0.5, 0.12],
                [0, 0.6],
              ],
              { at: [x, hump(x) + 2.15, 1.75] },
              24,
            ),
          ]),
        ),
      ),
    ];
  },
};
