import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import {
  type Corner,
  faceted,
  frame,
  merged,
  patch,
  placed,
  rod,
  slabAt,
  times,
  type Vector,
} from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { rolledUp } from "../rolled.js";
import { paper } from "./paper.js";

/** How many corners crushed paper has around and from pole to pole, and how unlike their distances from the middle are. */
const [AROUND, UP] = [17, 10];
const DEPTH = 0.25;

/** Centimetres: a ball of crushed paper, all flats and sharp ridges. */
export const crumpledPaper: Model = {
  concept: "crumpled paper",
  aliases: [
    "paper ball",
    "ball of paper",
    "crumpled ball of paper",
    "wad of paper",
    "crumpled sheet of paper",
  ],
  realSize: 0.08,
  bestTurn: 0,
  roles: { sheet: { colour: "#f6f3ea", material: "matte plastic" } },
  parts: () => {
    const random = randomFrom("crumpled paper");
    const corners = Array.from({ length: UP + 1 }, (_, row) => {
      // Where they crowd about a pole they would be spikes.
      const crowded = row < 2 || row > UP - 2;
      return Array.from({ length: AROUND }, () => ({
        u: (0.9 * (random() - 0.5)) / AROUND,
        v: (0.8 * (random() - 0.5)) / UP,
        radius: 4 * (crowded ? 0.86 + 0.06 * random() : 1 - DEPTH * random()),
      }));
    });
    const surface = (u: number, v: number): Vector => {
      const row = Math.round(v * UP);
      const pole = row === 0 || row === UP;
      const corner = corners[row]![pole ? 0 : Math.round(u * AROUND) % AROUND]!;
      const a = radians(360 * (u + corner.u));
      const b = radians(-90 + 180 * (pole ? v : v + corner.v));
      return times([cos(b) * sin(a), sin(b), cos(b) * cos(a)], corner.radius);
    };
    const ball = faceted(patch(surface, { u: AROUND, v: UP, aroundU: true }));
    // Its poles, where corners crowd, are at its sides.
    return [part("sheet", placed(ball, frame({ roll: 74, turn: 20 })))];
  },
};

/** Centimetres from the left edge to the tear, by height. */
const TEAR: readonly (readonly [x: number, y: number])[] = [
  [0.8, -14.8],
  [-0.6, -12.6],
  [0.9, -11],
  [-0.3, -8.4],
  [-1.5, -7.2],
  [0.2, -5.2],
  [-0.8, -3.1],
  [0.8, -1.4],
  [1.7, 0.4],
  [0.1, 2.2],
  [1, 4.8],
  [-0.7, 6.6],
  [0.6, 8.8],
  [-0.6, 10.4],
  [0.4, 12.9],
  [-0.3, 14.8],
];

/** Centimetres: a written sheet torn in two from top to bottom. */
export const tornPaper: Model = {
  ...paper,
  concept: "torn paper",
  aliases: ["torn letter", "ripped letter", "torn page", "torn note", "ripped paper", "torn sheet of paper"],
  realSize: 0.32,
  bestTurn: -12,
  roles: { sheet: paper.roles.sheet!, lines: paper.roles.lines! },
  parts: () => {
    const tear = TEAR.map(([x, y]): Corner => [x, y, 0.05]);
    const half = (side: 1 | -1, outline: readonly Corner[]) => {
      const apart = frame({ at: [side * 1.9, 14.9 + side * 0.5, 0], roll: side * -5 });
      const lines = Array.from({ length: 11 }, (_, i) => {
        const y = 10 - i * 1.95;
        const [near, far] = [side * 1.9, side * (i === 10 && side > 0 ? 5 : 8.6)];
        return rod([near, y, 0.16], [far, y, 0.16], 0.14, 8);
      });
      const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), apart));
      return [on("sheet", slabAt([0, 0, 0], outline, 0.3, 0.06)), on("lines", ...lines)];
    };
    return [
      ...half(-1, [[-10.5, -14.8, 0.3], ...tear, [-10.5, 14.8, 0.3]]),
      ...half(1, [[10.5, 14.8, 0.3], ...[...tear].reverse(), [10.5, -14.8, 0.3]]),
    ];
  },
};

/** Centimetres: a sheet rolled up but for its end. */
export const rolledPaper: Model = {
  ...paper,
  concept: "rolled paper",
  aliases: ["paper roll", "rolled sheet of paper", "rolled document", "rolled poster", "rolled blueprint"],
  realSize: 0.3,
  lies: false,
  bestTurn: -30,
  roles: { sheet: paper.roles.sheet!, lines: paper.roles.lines! },
  parts: () => {
    const { at, sheet } = rolledUp({ width: 25, tail: 10, radius: 3.4, turns: 3.2, thickness: 0.36 });
    const lines = [1.8, 3.6, 5.4, 7.2, 9].map((along) =>
      rod(at(along, -9.6, 0.2), at(along, along < 2 ? 3 : 9.6, 0.2), 0.14, 8),
    );
    return [part("sheet", sheet()), part("lines", merged(...lines))];
  },
};
