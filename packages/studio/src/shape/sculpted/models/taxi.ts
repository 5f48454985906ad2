import { frame, merged, mirrored, placed, roundedBox, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";
import { car } from "./car.js";

/** One square of the band. */
const square = (size: Vector, at: Vector) => placed(roundedBox(size, 0.08, 1), frame({ at }));

/** The car as a cab: a sign on its roof, a chequered band along its sides. */
export const taxi: Model = {
  ...car,
  concept: "taxi",
  aliases: ["cab", "taxicab", "taxi cab", "yellow cab"],
  roles: {
    ...car.roles,
    body: { colour: "#f7c325", material: "ceramic" },
    sign: { colour: "#fff8e6", material: "ceramic" },
    chequers: { colour: "#26272c", material: "plastic" },
  },
  parts: (coarseness) => [
    ...car.parts(coarseness * 1.45),
    part("sign", box([6.4, 2.5, 2.6], [0, 22.4, -2.6], 0.8)),
    part("chequers", box([6.7, 0.7, 3.0], [0, 21.3, -2.6], 0.25)),
    part(
      "chequers",
      merged(
        ...[-2.2, -1.1, 0, 1.1, 2.2].map((x, i) =>
          square([0.9, 0.55, 0.3], [x, 22.6 + (i % 2 ? -0.32 : 0.32), -1.3]),
        ),
      ),
    ),
    part(
      "chequers",
      mirrored(
        merged(
          ...Array.from({ length: 14 }, (_, i) =>
            square([0.5, 0.72, 1.02], [8.42, 10.1 + (i % 2) * 0.75, -6.6 + i * 1.02]),
          ),
        ),
      ),
    ),
  ],
};
