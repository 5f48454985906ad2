import { cos, radians, sin } from "../../../math/exact.js";
import { cornered, frame, hollowed, lathe, leaf, merged, patch, placed, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { opened } from "../opening.js";

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
  },
  inside: { y: 0.6, radius: 3.3 },
  contents: {
    inside: () => profile().inside,
    level: 8.8,
    gap: 0.06,
    instead: ["content", "lid", "label", "berry"],
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
      part(
        "berry",
        slabAt(
          [0, 4.6, 4.5],
          [
            [0, -1.5, 0.4],
            [1.3, 0.1, 0.7],
            [1.2, 1.25, 0.7],
            [0.35, 1.35, 0.4],
            [-0.35, 1.35, 0.4],
            [-1.2, 1.25, 0.7],
            [-1.3, 0.1, 0.7],
          ],
          0.5,
          0.22,
        ),
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
