import { cornered, frame, lathe, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, slab, wire } from "../pieces.js";

/** Centimetres: eight-sided, of aluminium, its spout to the left. */
export const mokaPot: Model = {
  concept: "moka pot",
  aliases: ["moka", "mocha pot", "stovetop espresso maker", "italian coffee maker", "percolator"],
  realSize: 0.2,
  bestTurn: -12,
  roles: {
    body: { colour: "#c7ccd2", material: "brushed metal" },
    lid: { colour: "#c7ccd2", material: "brushed metal", follows: 1.03 },
    ring: { colour: "#a7adb5", material: "metal", follows: 0.88 },
    handle: { colour: "#26282e", material: "plastic" },
    knob: { colour: "#26282e", material: "plastic" },
    valve: { colour: "#d3a54a", material: "gold" },
  },
  parts: () => {
    const eight = frame({ turn: 22.5 });
    const lower = lathe(
      cornered([
        [0, 0],
        [5.4, 0, 0.3],
        [5.2, 1, 0.3],
        [4.1, 8, 0.3],
        [0, 8],
      ]),
      8,
    );
    const upper = lathe(
      cornered([
        [0, 8.6],
        [3.9, 8.6, 0.3],
        [5, 16.4, 0.3],
        [0, 16.4],
      ]),
      8,
    );
    const lid = lathe(
      cornered([
        [0, 16.3],
        [5.15, 16.3, 0.2],
        [5.1, 17, 0.3],
        [1.4, 18.7, 0.4],
        [0, 18.8],
      ]),
      8,
    );
    return [
      part("body", placed(lower, eight)),
      part("body", placed(upper, eight)),
      part(
        "body",
        slab(
          cornered(
            [
              [-3.8, 11.4, 0.4],
              [-4.2, 16.4, 0.2],
              [-7.2, 16.8, 0.3],
            ]
              .map(([x, y, r]) => [x!, y!, r!] as const)
              .reverse(),
            true,
          ),
          2.2,
          0.4,
        ),
      ),
      part(
        "ring",
        merged(drum(4.5, 1.1, { at: [0, 8.3, 0] }, 0.3), drum(4.2, 0.8, { at: [0, 9.2, 0] }, 0.3)),
      ),
      part("lid", placed(lid, eight)),
      part(
        "knob",
        merged(drum(0.7, 0.8, { at: [0, 19, 0] }, 0.2), drum(1.15, 1.1, { at: [0, 19.8, 0] }, 0.4)),
      ),
      part("valve", drum(0.55, 0.8, { nod: 90, at: [0, 5, 4.5] }, 0.2)),
      part(
        "handle",
        merged(
          wire(
            [
              [4.4, 16, 0],
              [7.4, 16.6, 0],
              [9.6, 15.6, 0],
              [9.9, 12, 0],
              [9.3, 8, 0],
            ],
            [0.8, 0.8, 0.95, 0.95, 0.7],
            { sides: 20, steps: 10 },
          ),
          box([1.6, 1.2, 1.8], [4.9, 16.2, 0], 0.4),
        ),
      ),
    ];
  },
};
