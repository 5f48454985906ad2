import { cos, radians, sin } from "../../../math/exact.js";
import {
  cornered,
  discAt,
  frame,
  lathe,
  merged,
  patch,
  placed,
  torus,
  type Vector,
} from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, type Part, part } from "../model.js";

const around = (radius: number, degrees: number): Vector => [
  radius * sin(radians(degrees)),
  1.25,
  radius * cos(radians(degrees)),
];
const SAUSAGE = [
  [10, 10],
  [10.4, 62],
  [9.8, 118],
  [10.3, 170],
  [10, 228],
  [10.4, 288],
  [4.2, 30],
  [4.6, 150],
  [4.4, 268],
  [10, 330],
] as const;
const OLIVES = [
  [7.4, 40],
  [7, 92],
  [7.6, 196],
  [7.2, 252],
  [7.3, 312],
  [1, 10],
  [12, 90],
  [12, 260],
] as const;
const LEAVES = [
  [7.6, 140],
  [2.2, 210],
  [8, 350],
  [11.6, 35],
  [6, 225],
] as const;

/** Centimetres: a whole pizza, tipped towards the viewer a little. */
export const pizza: Model = {
  concept: "pizza",
  aliases: ["pepperoni pizza", "whole pizza", "margherita", "pizza pie"],
  realSize: 0.32,
  bestTurn: 0,
  roles: {
    cheese: { colour: "#f8cf62", material: "plastic" },
    crust: { colour: "#d28d44", material: "clay" },
    sauce: { colour: "#cf3d22", material: "plastic" },
    pepperoni: { colour: "#c23b2b", material: "plastic" },
    olives: { colour: "#2c2b33", material: "plastic" },
    basil: { colour: "#4d9a3c", material: "matte plastic" },
  },
  parts: () => {
    const place = frame({});
    const crust = patch(
      (u, v) => {
        const [a, b] = [radians(360 * u), radians(360 * v)];
        const r = 14.6 + 0.22 * sin(7 * a + 1) + 0.14 * sin(13 * a);
        const girth = 1.55 + 0.16 * sin(9 * a + 0.6) + 0.1 * cos(17 * a);
        return [(r + girth * cos(b)) * sin(a), 1.1 + girth * 0.92 * sin(b), (r + girth * cos(b)) * cos(a)];
      },
      { u: 128, v: 20, aroundU: true, aroundV: true },
    );
    const cheese = patch(
      (u, v) => {
        const a = radians(360 * u);
        // Out along the underside, round the edge and back over the top.
        const out = v < 0.2 ? v / 0.2 : v < 0.4 ? 1 : 1 - (v - 0.4) / 0.6;
        const r = 13.6 * out * (1 + 0.018 * sin(6 * a) + 0.022 * sin(11 * a + 2));
        const rise =
          v < 0.2 ? 0.7 : v < 0.4 ? 0.7 + (v - 0.2) * 4 : 1.5 + 0.12 * sin(5 * a) * out * (1 - out) * 4;
        return [r * sin(a), rise, r * cos(a)];
      },
      { u: 96, v: 20, aroundU: true },
    );
    const slices = SAUSAGE.map(([r, a]) => discAt(around(r, a), 2.05, 0.7, 0.25));
    const olive = torus(0.75, 0.38, 24, 12);
    const base = lathe(
      cornered([
        [0, 0],
        [14, 0, 0.3],
        [14.2, 1.3, 0.3],
        [0, 1.3],
      ]),
      96,
    );
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), place));
    return [
      on("cheese", cheese),
      on("crust", crust, base),
      on(
        "sauce",
        lathe(
          cornered([
            [0, 0.6],
            [14, 0.6, 0.2],
            [14, 1.35, 0.2],
            [0, 1.35],
          ]),
          96,
        ),
      ),
      on("pepperoni", ...slices),
      on(
        "olives",
        ...OLIVES.map(([r, a]) => placed(olive, frame({ at: [around(r, a)[0], 1.75, around(r, a)[2]] }))),
      ),
      on(
        "basil",
        ...LEAVES.map(([r, a]) =>
          placed(
            blade({ length: 3, width: 1.7, droop: 0.05, fold: 0.2 }),
            frame({ at: [around(r, a)[0], 1.75, around(r, a)[2]], turn: a * 2.3, nod: -8 }),
          ),
        ),
      ),
    ];
  },
};
