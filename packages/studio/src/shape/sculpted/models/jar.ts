import { cos, radians, sin } from "../../../math/exact.js";
import {
  ball,
  type Corner,
  cornered,
  frame,
  hollowed,
  lathe,
  leaf,
  merged,
  patch,
  placed,
  slabAt,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { opened, unlidded } from "../opening.js";

const profile = () =>
  hollowed(
    cornered([
      [0, 0],
      [4.2, 0, 0.7],
      [4.4, 8.8, 1.6],
      [3.7, 10.2, 0.6],
      [3.7, 11.6],
    ]),
    0.28,
    0.5,
    0.8,
  );

/** The middle of the lid to where things turn about. */
const OFF_ITS_NECK = frame({ at: [0, -11.4, 0] });

/** A strawberry printed on its label: broad shoulders, a blunt tip. */
const BERRY: readonly Corner[] = [
  [0, -1.5, 0.42],
  [1.1, -0.3, 0.9],
  [1.38, 0.75, 0.5],
  [0.8, 1.24, 0.4],
  [-0.8, 1.24, 0.4],
  [-1.38, 0.75, 0.5],
  [-1.1, -0.3, 0.9],
];

/** Its five sepals and the stalk. */
const CALYX: readonly Corner[] = [
  [0, -0.72, 0.06],
  [0.36, -0.18, 0.05],
  [1.02, -0.52, 0.06],
  [0.72, 0.1, 0.06],
  [0.2, 0.26, 0.08],
  [0.2, 0.72, 0.08],
  [-0.12, 0.72, 0.08],
  [-0.16, 0.26, 0.08],
  [-0.72, 0.1, 0.06],
  [-1.02, -0.52, 0.06],
  [-0.36, -0.18, 0.05],
];

const SEEDS: readonly (readonly [x: number, y: number])[] = [
  [-0.72, 4.62],
  [0.72, 4.62],
  [-0.34, 4.1],
  [0.34, 4.1],
  [-0.72, 3.9],
  [0.72, 3.9],
  [0, 3.55],
  [-0.4, 3.3],
  [0.4, 3.3],
  [0, 4.62],
];

/** Centimetres: a glass jar of jam with a screw lid. */
export const jar: Model = {
  concept: "jar",
  aliases: ["glass jar", "jam jar", "mason jar", "jam", "honey jar", "cookie jar", "jar of jam"],
  realSize: 0.14,
  bestTurn: 0,
  roles: {
    glass: { colour: "#f2fbfa", material: "glass" },
    content: { colour: "#c52c3c", material: "ceramic" },
    lid: { colour: "#e0b04a", material: "plastic" },
    label: { colour: "#fbf2dc", material: "matte plastic" },
    berry: { colour: "#d8344a", material: "matte plastic" },
    leaf: { colour: "#5b9a45", material: "matte plastic" },
    seeds: { colour: "#fbe3b0", material: "matte plastic" },
  },
  inside: { y: 0.6, radius: 3.3 },
  contents: {
    inside: () => profile().inside,
    level: 8.8,
    gap: 0.06,
    instead: ["content", "lid", "label", "berry", "leaf", "seeds"],
  },
  parts: () => {
    const { outside, inside } = profile();
    const lid = patch(
      (u, v) => {
        const a = radians(360 * u);
        const ridge = 1 + 0.02 * cos(22 * a);
        const [r, y] =
          v < 0.2
            ? [4.1 * ridge * (v / 0.2), 10.4]
            : v < 0.7
              ? [4.1 * ridge, 10.4 + 1.7 * ((v - 0.2) / 0.5)]
              : v < 0.8
                ? [4.1 * ridge + (3.7 - 4.1 * ridge) * ((v - 0.7) / 0.1), 12.1 + 0.35 * ((v - 0.7) / 0.1)]
                : [3.7 * (1 - (v - 0.8) / 0.2), 12.45];
        return [r * sin(a), y, r * cos(a)];
      },
      { u: 176, v: 40, aroundU: true },
    );
    const wrap = leaf(
      (u, v) => {
        const a = radians(-46 + 92 * u);
        return [4.42 * sin(a), 2.2 + 4.8 * v, 4.42 * cos(a)];
      },
      (u, v) => 0.14 * Math.sqrt(Math.min(1, 80 * u * (1 - u)) * Math.min(1, 60 * v * (1 - v))),
      40,
      16,
    );
    return [
      part("glass", merged(lathe(outside, 112), lathe(inside, 112))),
      part(
        "content",
        lathe(
          cornered([
            [0, 0.56],
            [3.6, 0.56, 0.6],
            [4.02, 1.6, 0.6],
            [4.04, 8.6, 0.5],
            [0, 8.8],
          ]),
          96,
        ),
      ),
      part("lid", lid),
      part("label", wrap),
      part("berry", slabAt([0, 4.25, 4.46], BERRY, 0.4, 0.18)),
      part("leaf", slabAt([0, 5.4, 4.52], CALYX, 0.4, 0.16)),
      part(
        "seeds",
        merged(...SEEDS.map(([x, y]) => placed(ball([0.075, 0.11, 0.05], 12), frame({ at: [x, y, 4.66] })))),
      ),
    ];
  },
};

/** Its lid leans against it. */
export const openJar: Model = opened(jar, "open", {
  realSize: 0.13,
  bestTurn: -14,
  parts: (coarseness) =>
    jar
      .parts(coarseness)
      .map(({ role, mesh }) =>
        role === "lid"
          ? part(
              role,
              placed(placed(mesh, OFF_ITS_NECK), frame({ at: [7.1, 3.85, 2.4], roll: -66, turn: -24 })),
            )
          : part(role, mesh),
      ),
});

export const lidlessJar: Model = unlidded(jar, "lidless", ["lid"]);
