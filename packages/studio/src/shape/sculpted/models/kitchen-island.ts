import { merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, AXLE, box, drum, rod, wire } from "../pieces.js";

/** Centimetres: cupboards and drawers under a broad slab, with a tap and a basin. */
export const kitchenIsland: Model = {
  concept: "kitchen island",
  aliases: [
    "counter",
    "kitchen counter",
    "island counter",
    "kitchen cabinet",
    "kitchen cabinets",
    "kitchen worktop",
  ],
  realSize: 1.9,
  bestTurn: -28,
  top: { y: 94, halfWidth: 50, halfDepth: 36 },
  roles: {
    cupboards: { colour: "#4f7c86", material: "matte plastic" },
    doors: { colour: "#5c8d97", material: "matte plastic", follows: 1.1 },
    slab: { colour: "#f4f1ea", material: "marble" },
    handles: { colour: "#dcb255", material: "gold" },
    plinth: { colour: "#33373d", material: "matte plastic" },
    basin: { colour: "#c9ced5", material: "metal" },
    tap: { colour: "#d9dde3", material: "chrome" },
  },
  parts: () => {
    const door = (x: number, y: number, w: number, h: number) =>
      merged(box([w, h, 2], [x, y, 37.4], 0.7), box([w - 12, h - 12, 1.4], [x, y, 38.4], 0.6));
    const columns = [-60, -20, 20, 60];
    return [
      part("cupboards", box([162, 80, 74], [0, 48, 0], 1.2)),
      part(
        "doors",
        merged(
          ...columns.flatMap((x) => [door(x, 40, 37, 56)]),
          ...columns.map((x) => box([37, 16, 2], [x, 78, 37.4], 0.7)),
          mirrored(box([1.6, 72, 64], [81.4, 48, 0], 0.6)),
        ),
      ),
      part("slab", box([188, 6, 96], [0, 91, 2], 1.8)),
      part(
        "handles",
        merged(
          ...columns.map((x) => rod([x - 6, 78, 40.6], [x + 6, 78, 40.6], 0.9, 14)),
          ...columns.map((x, i) => {
            const s = i % 2 ? -1 : 1;
            return rod([x + s * 14, 50, 41.4], [x + s * 14, 62, 41.4], 0.9, 14);
          }),
          ...columns.flatMap((x, i) => [
            drum(0.9, 3, { ...AHEAD, at: [x, 78, 39.4] }, 0.3),
            drum(0.9, 3.4, { ...AHEAD, at: [x + (i % 2 ? -14 : 14), 56, 39.8] }, 0.3),
          ]),
        ),
      ),
      part("plinth", box([154, 9, 68], [0, 4.5, -1], 0.6)),
      part("basin", merged(box([44, 1, 34], [62, 94, 4], 0.4), box([38, 0.8, 28], [62, 94.4, 4], 0.3))),
      part(
        "tap",
        merged(
          drum(3, 2, { at: [62, 95, -16] }, 0.6),
          wire(
            [
              [62, 94, -16],
              [62, 118, -16],
              [62, 126, -11],
              [62, 126, -2],
              [62, 118, 2],
            ],
            1.7,
          ),
          rod([62, 100, -16], [69, 102, -16], 1, 12),
          drum(1.4, 3, { ...AXLE, at: [64, 100, -16] }, 0.4),
        ),
      ),
    ];
  },
};
