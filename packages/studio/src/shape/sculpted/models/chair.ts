import type { Mesh } from "../../../geometry.js";
import {
  frame,
  merged,
  mirrored,
  placed,
  roundedBox,
  roundedRectangle,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** A bar with rounded edges from one point to another. */
const rail = (from: Vector, to: Vector, radius: number) =>
  tube([from, to], radius, { sides: 20, caps: "flat" });

/** A board or slat of the back, bowed backwards, its middle at a height. */
const slat = (y: number, z: number, height: number): Mesh =>
  tube(
    [
      [-17.8, y, z],
      [-9, y, z - 2.2],
      [0, y, z - 3],
      [9, y, z - 2.2],
      [17.8, y, z],
    ],
    1,
    { section: roundedRectangle(1.9, height, 0.8), up: [0, 1, 0], caps: "open" },
  );

/** Rods side by side from the seat to the top rail. */
const spindles = (): Mesh =>
  merged(
    ...[-12.6, -7.6, -2.5, 2.5, 7.6, 12.6].map((x) => {
      const back = 3 - 0.016 * x * x;
      return rail([0.92 * x, 44, -16.6], [x, 82, -21.8 - back], 1);
    }),
  );

/** Centimetres: a wooden kitchen chair with a cushion. */
const chairOf = (concept: string, aliases: readonly string[], back: () => readonly Mesh[]): Model => ({
  concept,
  aliases,
  realSize: 0.92,
  bestTurn: -32,
  saddle: { at: [0, 48.5, 2], astride: false },
  roles: {
    frame: { colour: "#d99a4e", material: "wood" },
    cushion: { colour: "#2f8f83", material: "fabric" },
  },
  top: { y: 48.5, halfWidth: 16, halfDepth: 15 },
  under: { height: 42, halfWidth: 15, halfDepth: 14 },
  parts: () => {
    const legs = mirrored(
      merged(
        rail([18.5, 0, 18.5], [17, 43, 17], 2),
        tube(
          [
            [19, 0, -19.5],
            [17.5, 42, -17],
            [17.8, 68, -19.5],
            [18.6, 92, -23.5],
          ],
          [2, 2.1, 1.9, 1.7],
          { sides: 20 },
        ),
        rail([17.9, 17, 17.6], [18.2, 17, -17.6], 1.2),
      ),
    );
    const seat = placed(roundedBox([40, 3.4, 39], 1.5), frame({ at: [0, 43.6, 0] }));
    return [
      part("frame", legs),
      part("frame", seat),
      part(
        "frame",
        merged(rail([-17.8, 23, 17.7], [17.8, 23, 17.7], 1.2), rail([-18, 23, -18], [18, 23, -18], 1.2)),
      ),
      part("frame", merged(...back())),
      part("cushion", placed(roundedBox([37, 5, 36], 2.4), frame({ at: [0, 46.4, 0.5] }))),
    ];
  },
});

export const chair: Model = chairOf(
  "chair",
  ["wooden chair", "seat", "dining chair", "kitchen chair"],
  () => [slat(59, -18.4, 5), slat(70.5, -19.8, 5), slat(84, -22.2, 9)],
);

export const spindleChair: Model = chairOf("spindle chair", ["windsor chair", "spindle-backed chair"], () => [
  spindles(),
  slat(84, -22.2, 7),
]);

export const panelChair: Model = chairOf("panel-backed chair", ["panel chair", "schoolroom chair"], () => [
  slat(74, -20.4, 26),
]);
