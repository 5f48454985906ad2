import {
  ball,
  type Corner,
  type Curve,
  cornered,
  frame,
  merged,
  mirrored,
  placed,
  roundedBox,
} from "../../mesh/index.js";
import { blended, block, cut, drum, halfSpace, paint, plate, put } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";
import { wheel } from "../wheel.js";

const AXLES = [11.3, -11.2] as const;
/** Profiles are drawn with the front to the right, and stand along z. */
const ALONG = -90;

/** How one car's body differs from another's, from the side. */
interface Body {
  readonly hull: Curve;
  readonly cabin: Curve;
  /** The pane of its after door. */
  readonly after: readonly Corner[];
  /** Where its rear screen is, and how high it reaches. */
  readonly rear: { readonly z: number; readonly top: number };
}

const SALOON: Body = {
  hull: cornered(
    [
      [-18.2, 3.6, 1.5],
      [18.2, 3.6, 1.5],
      [19.3, 8.2, 2.5],
      [18.2, 11.8, 3],
      [8.5, 13.6, 4],
      [-15.5, 14.4, 4],
      [-18.8, 12.2, 3],
      [-19.1, 8, 2.5],
    ],
    true,
  ),
  cabin: cornered(
    [
      [-15.6, 12],
      [9.6, 12],
      [3.4, 20.9, 4],
      [-9.6, 21.3, 5],
    ],
    true,
  ),
  after: [
    [-3.2, 14.6, 0.8],
    [-3.2, 19.5, 0.9],
    [-8.8, 19.7, 1.8],
    [-12.0, 15.4, 1.0],
    [-11.2, 14.6, 0.6],
  ],
  rear: { z: -15.4, top: 19.9 },
};

/** The roof goes on to the tail, which is cut off. */
const HATCHBACK: Body = {
  hull: cornered(
    [
      [-17.4, 3.6, 1.5],
      [18.2, 3.6, 1.5],
      [19.3, 8.2, 2.5],
      [18.2, 11.8, 3],
      [8.5, 13.6, 4],
      [-15.5, 14.6, 3],
      [-17.8, 13.6, 2],
      [-18.2, 8, 2],
    ],
    true,
  ),
  cabin: cornered(
    [
      [-17.6, 12],
      [9.6, 12],
      [3.2, 21.6, 4],
      [-15.2, 21.8, 3.4],
    ],
    true,
  ),
  after: [
    [-3.2, 14.6, 0.8],
    [-3.2, 20, 0.9],
    [-11.8, 20.2, 1.2],
    [-14.6, 16.2, 1.0],
    [-14.2, 14.8, 0.6],
  ],
  rear: { z: -17.6, top: 20.6 },
};

function body({ hull, cabin, after, rear }: Body, cell: number): Part[] {
  const window = (points: readonly Corner[]) =>
    paint("windows", plate(cornered(points, true), 40, 0.2, { turn: ALONG }));
  const screen = (points: [number, number, number][], z: number) =>
    paint("windows", plate(cornered(points, true), 9, 0.2, { at: [0, 0, z] }));
  return blended(
    "body",
    [
      put(plate(hull, 17, 3, { turn: ALONG })),
      put(plate(cabin, 15.2, 3.4, { turn: ALONG }), 1.6),
      ...AXLES.map((z) => cut(drum(4.3, 40, 0.2, { at: [0, 4.1, z], roll: 90 }), 0.5)),
      ...[1, -1].map((s) => cut(halfSpace([7.7 * s, 13.5, 0], [-s, -0.24, 0]), 1.5)),
      window(after),
      window([
        [6.6, 14.6, 0.8],
        [2.6, 19.3, 1.2],
        [-1.9, 19.5, 0.9],
        [-1.9, 14.6, 0.8],
      ]),
      screen(
        [
          [-6.3, 14.4, 1.2],
          [6.3, 14.4, 1.2],
          [5.2, 19.8, 1.4],
          [-5.2, 19.8, 1.4],
        ],
        9.0,
      ),
      screen(
        [
          [-6.0, 15.2, 1.2],
          [6.0, 15.2, 1.2],
          [4.9, rear.top, 1.4],
          [-4.9, rear.top, 1.4],
        ],
        rear.z,
      ),
      paint("trim", block([40, 1.5, 60], 0.2, { at: [0, 4.0, 0] })),
    ],
    { cell },
  );
}

/** Decimetres: a small rounded car. */
const carOf = (
  { concept, aliases, realSize }: Pick<Model, "concept" | "aliases" | "realSize">,
  form: Body,
): Model => ({
  concept,
  aliases,
  realSize,
  bestTurn: -38,
  roles: {
    body: { colour: "#e2483d", material: "ceramic" },
    windows: { colour: "#27344a", material: "ceramic" },
    tyres: { colour: "#26272c", material: "rubber" },
    rims: { colour: "#d5d9de", material: "metal" },
    headlights: { colour: "#fff6d8", material: "ceramic" },
    "tail lights": { colour: "#c4232e", material: "ceramic" },
    trim: { colour: "#2d3038", material: "matte plastic" },
  },
  parts: (coarseness) => {
    const { tyre, rim } = wheel({ radius: 3.7, width: 3.2 });
    const four = AXLES.map((z) => frame({ at: [7.3, 3.7, z] }));
    const lamp = placed(ball([1.9, 1.7, 1.1], 40), frame({ at: [5.6, 9.5, 18.1], turn: 18 }));
    const tail = placed(roundedBox([3, 1.7, 1], 0.45), frame({ at: [5.7, 10.6, -18.4], turn: -12 }));
    const handle = placed(roundedBox([0.5, 0.55, 2], 0.22), frame({ at: [8.45, 12.0, -1.6] }));
    const mirror = placed(ball([1.1, 0.85, 0.75], 28), frame({ at: [8.6, 14.4, 6.2] }));
    return [
      ...body(form, 0.64 * coarseness),
      part("tyres", mirrored(merged(...four.map((f) => placed(tyre, f))))),
      part("rims", mirrored(merged(...four.map((f) => placed(rim, f))))),
      part("headlights", mirrored(lamp)),
      part("tail lights", mirrored(tail)),
      part("rims", mirrored(handle)),
      part("body", mirrored(mirror)),
      part("trim", placed(roundedBox([6.2, 2.0, 0.9], 0.4), frame({ at: [0, 7.2, 18.9] }))),
    ];
  },
});

export const car: Model = carOf(
  { concept: "car", aliases: ["automobile", "toy car", "sedan", "motorcar"], realSize: 4 },
  SALOON,
);

export const hatchback: Model = carOf(
  { concept: "hatchback", aliases: ["hatchback car", "compact car", "city car"], realSize: 3.9 },
  HATCHBACK,
);
