import type { Plinth } from "../../scene.js";
import { boxAt, cornered, lathe } from "../mesh/index.js";
import type { Piece } from "./piece.js";

/** Radius of its edges, of its height and of its breadth. */
const EDGE = 0.06;

/** The block that things stand on, its top where they stand. */
export function plinthPiece({ form, half, depth = half, height, finish }: Plinth): Piece {
  const rounding = Math.min(0.09, height * 0.4, half * EDGE);
  // Its foot goes into the ground, so that no light gets under it; its top lies a hair below the things.
  const top = height - 0.001;
  const mesh =
    form === "square"
      ? boxAt([0, top / 2 - 0.05, 0], [2 * half, top + 0.1, 2 * depth], rounding)
      : lathe(
          cornered([
            [half, -0.1],
            [half, top, rounding],
            [0, top],
          ]),
          128,
        );
  return { mesh, finish, at: [0, 0, 0] };
}
