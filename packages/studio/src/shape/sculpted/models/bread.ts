import { cos, radians, sin, tan } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import {
  ball,
  type Corner,
  cornered,
  extrude,
  type Frame,
  frame,
  instances,
  placed,
} from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

const RISEN: readonly Corner[] = [
  [6.55, 7.5, 1],
  [6.62, 8.9, 3],
  [5.7, 10.3, 3],
  [4, 11, 4],
  [1.6, 11.35, 8],
];
const mirror = (corners: readonly Corner[]): Corner[] =>
  corners.map(([x, y, r]): Corner => [-x, y, r!]).reverse();

/** Across a loaf, its foot on y = 0. */
export const LOAF: readonly Corner[] = [
  [-5.2, 0, 1.2],
  [5.2, 0, 1.2],
  [5.4, 5.6, 2.5],
  ...RISEN,
  ...mirror(RISEN),
  [-5.4, 5.6, 2.5],
];
export const CRUMB: readonly Corner[] = LOAF.map(([x, y, r]) => [x * 0.88, 0.6 + y * 0.9, r!]);

/** What is inside the crust, which is thin. */
const INSIDE = cornered(
  LOAF.map(([x, y, r]): Corner => [x * 0.925, 0.4 + y * 0.93, 0.94 * r!]),
  true,
);
/** The top browns darker than the sides do in the tin. */
const DOME = cornered(
  [[-6.2, 6.95, 0.3], [6.2, 6.95, 0.3], ...RISEN, ...mirror(RISEN)].map(
    ([x, y, r]): Corner => [1.008 * x!, 6.95 + 1.012 * (y! - 6.95), r!],
  ),
  true,
);

const [LOAF_LONG, THICK] = [13, 1.5];
/** How far slices have fallen forward, degrees, from the loaf on. */
const FALLEN = [5, 15, 34, 90] as const;
const PORES = 72;

/** Where each slice's front edge rests: against the foot of the next one, as dominoes fall. */
function feet(front: number): number[] {
  const found = [front];
  for (let i = FALLEN.length - 2; i >= 0; i--) {
    const next = radians(FALLEN[i + 1]!);
    const reach = THICK * (cos(next) + sin(next) * tan(radians(FALLEN[i]!)));
    found.unshift(found[0]! - reach - 0.22);
  }
  return found;
}

/** A piece of the loaf whose front face lies on z = 0 of its frame. */
function piece(depth: number, home: Frame, edge: number, seed: string): Part[] {
  const random = randomFrom(seed);
  const middle = frame({ in: home, at: [0, 0, -depth / 2] });
  const pores = Array.from({ length: PORES }, (_, i) => {
    const [r, angle] = [Math.sqrt((i + 0.5) / PORES), radians(137.5 * i + 60 * random())];
    const size = 0.09 + 0.2 * random() * random();
    return frame({
      in: home,
      at: [4.2 * r * sin(angle), 5.6 + 4.3 * r * cos(angle), i % 2 === 0 ? 0.04 : -depth - 0.04],
      roll: 180 * random(),
      scale: [size * (1 + random()), size, 0.03],
    });
  });
  return [
    part("crust", placed(extrude(cornered(LOAF, true), { depth, bevel: edge }), middle)),
    part("dome", placed(extrude(DOME, { depth: depth + 0.02, bevel: Math.min(edge, 0.28) }), middle)),
    part("crumb", placed(extrude(INSIDE, { depth: depth + 0.08, bevel: 0.04 }), middle)),
    part("pores", instances(ball(1, 8), pores)),
  ];
}

/** Centimetres: a tin loaf, its first slices falling from it. */
export const bread: Model = {
  concept: "bread",
  aliases: ["loaf", "loaf of bread", "bread loaf", "white bread", "sliced bread"],
  realSize: 0.26,
  bestTurn: 40,
  roles: {
    crust: { colour: "#c98a48", material: "clay" },
    crumb: { colour: "#f8e7c0", material: "clay" },
    dome: { colour: "#b0692f", material: "clay", follows: 0.86 },
    pores: { colour: "#e9cd97", material: "clay" },
  },
  parts: () => {
    const places = feet(0);
    const cut = places[0]! - THICK - 0.5;
    return [
      ...piece(LOAF_LONG, frame({ at: [0, 0, cut] }), 0.25, "loaf"),
      ...places.flatMap((z, i) =>
        piece(
          THICK,
          frame({
            at: [[0, 0.1, -0.1, 0.3][i]!, 0, z],
            nod: FALLEN[i]!,
            turn: [0, 1, -1, 3][i]!,
          }),
          0.25,
          `slice ${i}`,
        ),
      ),
    ];
  },
};
