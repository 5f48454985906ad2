import { ball, cornered, frame, merged, mirrored, placed, roundedBox } from "../../mesh/index.js";
import { blended, block, cut, drum, halfSpace, paint, plate, put } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";
import { wheel } from "../wheel.js";

const AXLES = [13.2, -12.6] as const;
/** Profiles are drawn with the front to the right, and stand along z. */
const ALONG = -90;

/** A long low nose, a short tail cut off behind the rear wheels. */
const HULL = cornered(
  [
    [-20.4, 3.2, 1],
    [21.6, 2.6, 1],
    [22.6, 4.6, 1.4],
    [20.2, 7.4, 3],
    [9, 9.9, 5],
    [-14, 11, 5],
    [-20.6, 10.7, 1.6],
    [-21.2, 6.6, 1.6],
  ],
  true,
);
const CABIN = cornered(
  [
    [-17.5, 9.5],
    [8.4, 9],
    [-1.2, 14.5, 4],
    [-7.4, 14.9, 4],
  ],
  true,
);

function body(cell: number): Part[] {
  const window = (points: [number, number, number][]) =>
    paint("windows", plate(cornered(points, true), 40, 0.2, { turn: ALONG }));
  const screen = (z: number, depth: number, foot: number, top: number) =>
    paint(
      "windows",
      plate(
        cornered(
          [
            [-6.6, foot, 1],
            [6.6, foot, 1],
            [5, top, 1.2],
            [-5, top, 1.2],
          ],
          true,
        ),
        depth,
        0.2,
        { at: [0, 0, z] },
      ),
    );
  return blended(
    "body",
    [
      put(plate(HULL, 18.4, 2.6, { turn: ALONG })),
      put(plate(CABIN, 14.6, 3, { turn: ALONG }), 2),
      // Haunches over the wheels.
      ...AXLES.flatMap((z) =>
        [1, -1].map((s) => put(drum(5.3, 3.4, 1.4, { at: [7.9 * s, 5.2, z], roll: 90 }), 1.6)),
      ),
      ...AXLES.map((z) => cut(drum(4.45, 40, 0.2, { at: [0, 3.9, z], roll: 90 }), 0.4)),
      ...[1, -1].map((s) => cut(halfSpace([7.9 * s, 10.6, 0], [-s, -0.42, 0]), 1.6)),
      window([
        [2.6, 10.6, 0.6],
        [-1.8, 13.7, 1],
        [-6.8, 13.9, 1],
        [-11.4, 11.2, 0.8],
      ]),
      screen(5.4, 9.6, 10.3, 13.9),
      screen(-13.6, 7, 11.3, 14),
      paint("stripe", block([2.3, 30, 80], 0.2, { at: [2.1, 12, 0] })),
      paint("stripe", block([2.3, 30, 80], 0.2, { at: [-2.1, 12, 0] })),
      screen(4.6, 8, 10.3, 13.4),
      screen(-13.6, 7, 11.3, 13.6),
      paint("trim", block([60, 1.7, 80], 0.2, { at: [0, 2.9, 0] })),
      paint("trim", block([11, 1.6, 3], 0.3, { at: [0, 4.9, 22.6] })),
    ],
    { cell },
  );
}

/** Decimetres: low and wide, two stripes along it and a wing behind. */
export const sportsCar: Model = {
  concept: "sports car",
  aliases: ["race car", "racing car", "supercar", "sportscar", "racecar", "muscle car"],
  realSize: 4.4,
  bestTurn: -42,
  roles: {
    body: { colour: "#d8262c", material: "ceramic" },
    windows: { colour: "#1d2836", material: "ceramic" },
    stripe: { colour: "#f7f4ec", material: "ceramic" },
    tyres: { colour: "#222327", material: "rubber" },
    rims: { colour: "#cfd4da", material: "metal" },
    headlights: { colour: "#fff6d8", material: "ceramic" },
    "tail lights": { colour: "#ff3b30", material: "ceramic" },
    trim: { colour: "#24262b", material: "matte plastic" },
    wing: { colour: "#d8262c", material: "ceramic", follows: 0.9 },
  },
  parts: (coarseness) => {
    const { tyre, rim } = wheel({ radius: 4, width: 3.4, rim: 0.74, spokes: 5 });
    const four = AXLES.map((z) => frame({ at: [8.0, 4, z] }));
    const lamp = placed(ball([2.3, 0.75, 1.9], 40), frame({ at: [6.2, 7.2, 18.9], turn: 16, nod: 18 }));
    const tail = placed(roundedBox([5, 1.1, 1], 0.45), frame({ at: [5.6, 8.8, -20.6], turn: 7 }));
    const mirror = placed(ball([1.3, 0.8, 0.8], 28), frame({ at: [8.5, 11.2, 4.4] }));
    const strut = placed(roundedBox([0.7, 3.2, 2], 0.3), frame({ at: [5.4, 12, -18.8] }));
    const plank = placed(roundedBox([18.4, 0.7, 4], 0.32), frame({ at: [0, 13.7, -19.2], nod: -7 }));
    const pipe = placed(ball([0.9, 0.9, 0.8], 24), frame({ at: [4.6, 3.9, -21] }));
    return [
      ...body(0.79 * coarseness),
      part("tyres", mirrored(merged(...four.map((f) => placed(tyre, f))))),
      part("rims", mirrored(merged(...four.map((f) => placed(rim, f))))),
      part("headlights", mirrored(lamp)),
      part("tail lights", mirrored(tail)),
      part("body", mirrored(mirror)),
      part("wing", merged(plank, mirrored(strut))),
      part("rims", mirrored(pipe)),
    ];
  },
};
