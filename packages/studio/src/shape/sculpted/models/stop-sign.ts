import { cos, radians, sin } from "../../../math/exact.js";
import { type Corner, cornered, merged, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, slab } from "../pieces.js";

const octagon = (radius: number) =>
  cornered(
    Array.from({ length: 8 }, (_, i): Corner => {
      const angle = radians(22.5 + 45 * i);
      return [radius * cos(angle), radius * sin(angle), radius * 0.05];
    }),
    true,
  );

/** Strokes in a letter box one wide and two high. */
const LETTERS: Readonly<Record<string, readonly (readonly (readonly [number, number])[])[]>> = {
  S: [
    [
      [0.95, 1.72],
      [0.7, 1.96],
      [0.3, 1.96],
      [0.05, 1.65],
      [0.15, 1.25],
      [0.5, 1.02],
      [0.87, 0.78],
      [0.95, 0.38],
      [0.7, 0.05],
      [0.3, 0.05],
      [0.04, 0.3],
    ],
  ],
  T: [
    [
      [0, 1.96],
      [1, 1.96],
    ],
    [
      [0.5, 1.96],
      [0.5, 0.03],
    ],
  ],
  O: [
    [
      [0.5, 1.98],
      [0.12, 1.72],
      [0.04, 1.0],
      [0.12, 0.28],
      [0.5, 0.02],
      [0.88, 0.28],
      [0.96, 1.0],
      [0.88, 1.72],
      [0.5, 1.98],
    ],
  ],
  P: [
    [
      [0.08, 0.03],
      [0.08, 1.96],
    ],
    [
      [0.08, 1.96],
      [0.62, 1.94],
      [0.95, 1.5],
      [0.62, 1.04],
      [0.08, 1.02],
    ],
  ],
};

const word = [..."STOP"].flatMap((letter, i) =>
  LETTERS[letter]!.map((stroke) =>
    tube(
      stroke.map(([x, y]): Vector => [(x - 0.5) * 1.35 + (i - 1.5) * 2.1, y * 1.45 - 1.45, 0]),
      0.2,
      { sides: 12, steps: 5 },
    ),
  ),
);

/** Decimetres, the post shortened. */
export const stopSign: Model = {
  concept: "stop sign",
  aliases: ["stopsign", "stop traffic sign"],
  realSize: 2.1,
  bestTurn: -16,
  roles: {
    face: { colour: "#d0262b", material: "plastic" },
    letters: { colour: "#ffffff", material: "plastic" },
    border: { colour: "#ffffff", material: "plastic" },
    post: { colour: "#9aa0aa", material: "metal" },
  },
  parts: () => [
    part("border", slab(octagon(5.2), 0.4, 0.12, { at: [0, 15.4, 0.75] })),
    part("face", slab(octagon(4.72), 0.3, 0.08, { at: [0, 15.4, 0.95] })),
    part("letters", slabbed()),
    part("post", drum(0.42, 19, { at: [0, 9.6, 0.2] }, 0.1)),
    part("post", drum(1.9, 0.5, { at: [0, 0.25, 0.2] }, 0.2)),
  ],
};

function slabbed() {
  const mesh = merged(...word);
  const positions = mesh.positions.map((value, i) =>
    i % 3 === 1 ? value + 15.4 : i % 3 === 2 ? value * 0.6 + 1.1 : value,
  );
  return { ...mesh, positions };
}
