import { cos, radians, sin } from "../../../math/exact.js";
import {
  around,
  ball,
  cornered,
  discAt,
  type Frame,
  frame,
  instances,
  lathe,
  merged,
  placed,
} from "../../mesh/index.js";
import { icing } from "../food.js";
import { type Model, type Part, part } from "../model.js";

const ROLES: Model["roles"] = {
  icing: { colour: "#f7a6be", material: "ceramic" },
  sponge: { colour: "#e8b56a", material: "clay" },
  cream: { colour: "#fff6e6", material: "matte plastic" },
  cherries: { colour: "#d6263c", material: "ceramic" },
  plate: { colour: "#f2f0ea", material: "ceramic" },
};

function plate(radius: number): Part {
  return part(
    "plate",
    lathe(
      cornered([
        [0, 0],
        [radius - 4.4, 0, 0.3],
        [radius, 0.7, 0.25],
        [radius, 1.2, 0.25],
        [radius - 4, 0.8, 2],
        [0, 0.8],
      ]),
      96,
    ),
  );
}

/** One layer with its icing running down, and pearls of cream round its foot. */
function tier(y: number, radius: number, height: number): Part[] {
  const pearls = around(Math.round(radius * 2.4), frame({ at: [0, y + 0.7, radius + 0.35] }));
  return [
    part("sponge", discAt([0, y, 0], radius, height, 0.5)),
    part(
      "icing",
      icing({
        radius,
        top: y + height - 0.2,
        drip: (a) => 1.9 + 0.7 * sin(6 * a + y) + 0.5 * sin(11 * a + 1) + 0.3 * cos(17 * a),
        thickness: 0.5,
        shoulder: 0.8,
      }),
    ),
    part("cream", instances(ball(0.72, 14), pearls)),
  ];
}

/** Centimetres: three tiers, cherries on the topmost. */
export const tieredCake: Model = {
  concept: "tiered cake",
  aliases: ["three-tier cake", "two-tier cake", "wedding cake", "tier cake"],
  realSize: 0.36,
  bestTurn: 0,
  roles: { ...ROLES, icing: { colour: "#fdf4e8", material: "ceramic" } },
  parts: () => [
    ...tier(0.7, 10, 6.4),
    ...tier(7.1, 7, 6),
    ...tier(13.1, 4.2, 5.4),
    part("cherries", instances(ball(1.0, 18), around(5, frame({ at: [0, 19.5, 2.3] })))),
    part("cherries", placed(ball(1.15, 22), frame({ at: [0, 19.7, 0] }))),
    plate(13.4),
  ],
};

/** Berries heaped over the middle of the top. */
const HEAP: readonly Frame[] = [
  [0, 0, 1],
  [6, 2.1, 0.6],
  [11, 4.2, 0],
].flatMap(([count, reach, rise], ring) =>
  Array.from({ length: Math.max(1, count!) }, (_, n) => {
    const a = radians((360 * n) / Math.max(1, count!) + ring * 17);
    return frame({ at: [reach! * sin(a), 11 + rise!, reach! * cos(a)] });
  }),
);

/** Centimetres: two low layers, berries heaped on cream. */
export const berryCake: Model = {
  concept: "berry cake",
  aliases: ["fruit cake", "berry torte", "cream cake with berries"],
  realSize: 0.25,
  bestTurn: 0,
  roles: ROLES,
  top: { y: 10.2, halfWidth: 5, halfDepth: 5 },
  parts: () => [
    part("sponge", merged(discAt([0, 0.7, 0], 10, 3.6, 0.5), discAt([0, 5.2, 0], 10, 3.6, 0.5))),
    part("cream", discAt([0, 4.2, 0], 10.35, 1.1, 0.5)),
    part(
      "icing",
      icing({
        radius: 10,
        top: 9.0,
        drip: (a) => 1.5 + 0.8 * sin(7 * a) + 0.5 * sin(13 * a + 1),
        thickness: 0.6,
        shoulder: 0.9,
      }),
    ),
    part("cream", instances(ball([1.35, 0.95, 1.35], 24), around(12, frame({ at: [0, 10.1, 8.1] })))),
    part("cherries", instances(ball([1.15, 1.2, 1.15], 20), HEAP)),
    plate(13.4),
  ],
};
