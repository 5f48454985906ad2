import { aimed, ballAt, instances, merged, rod, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, paint, put } from "../../solid/index.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";

/** Directions spread evenly over a ball: the corners of an icosahedron and the middles of its faces. */
function directions(): Vector[] {
  const g = 1.618;
  const signs = [-1, 1];
  const turns = ([x, y, z]: Vector): Vector[] => [
    [x, y, z],
    [z, x, y],
    [y, z, x],
  ];
  const corners = signs.flatMap((a) => signs.flatMap((b) => turns([0, a, b * g])));
  const faces = [
    ...signs.flatMap((a) => signs.flatMap((b) => turns([0, a / g, b * g]))),
    ...signs.flatMap((a) => signs.flatMap((b) => signs.map((c): Vector => [a, b, c]))),
  ];
  return [...corners, ...faces];
}

/** A ball with knobbed spikes all round, much enlarged. */
export const virus: Model = {
  concept: "virus",
  aliases: ["coronavirus", "corona virus", "viruses", "flu virus", "virus particle"],
  realSize: 0.2,
  bestTurn: -20,
  floats: true,
  roles: { body: clay("#6fae5c"), spots: { ...clay("#4f8a45"), follows: 0.8 }, spikes: clay("#d8463c") },
  parts: (coarseness) => {
    const ways = directions();
    const spike = merged(
      rod([0, 2.2, 0], [0, 3.4, 0], [0.2, 0.15], 12),
      ballAt([0, 3.55, 0], [0.42, 0.3, 0.42], {}, 20),
    );
    return [
      ...blended(
        "body",
        [
          put(ellipsoid(2.45, {})),
          ...ways.slice(0, 12).map((way, i) => {
            const { x, y } = aimed([0, 0, 0], way);
            const lean = 0.62;
            const at = [0, 1, 2].map((n) => (y[n]! * 0.9 + x[n]! * lean) * 2.25) as unknown as Vector;
            return paint("spots", ellipsoid(0.42 + 0.12 * (i % 3), { at }));
          }),
        ],
        { cell: 0.13 * coarseness },
      ),
      part(
        "spikes",
        instances(
          spike,
          ways.map((way) => aimed([0, 0, 0], way)),
        ),
      ),
    ];
  },
};
