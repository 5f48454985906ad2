import type { Hanging } from "../../scene.js";
import { boxAt, cornered, lathe, type Vector } from "../mesh/index.js";
import type { Piece } from "./piece.js";

/** Scene units: the thickness of a board and of a cord, and a length that leaves any frame. */
const BOARD = 0.055;
const CORD = 0.011;
const LENGTH = 12;
/** How far from its ends a board is tied, of its half sides. */
const INSET = 0.06;
const CORD_COLOUR = "#cdbb9a";

/** A board on four cords, its top where a thing stands on it; or the one cord that a thing hangs on. */
export function hangingPieces({ at, board, length, finish }: Hanging): Piece[] {
  if (!board) return [cord(at, length)];
  const { half, depth } = board;
  const plank = boxAt([0, -BOARD / 2, 0], [2 * half, BOARD, 2 * depth], 0.012);
  const [x, z] = [half * (1 - INSET), depth * (1 - INSET)];
  const ends = [-x, x].flatMap((aside) => [-z, z].map((back): Vector => [aside, 0, back]));
  return [
    // A hair below what stands on it, so that the two never fight for a pixel.
    { mesh: plank, finish, at: [at[0], at[1] - 0.001, at[2]] },
    ...ends.map(([aside, , back]) => cord([at[0] + aside, at[1], at[2] + back])),
  ];
}

function cord(from: Vector, length = LENGTH): Piece {
  const mesh = lathe(
    cornered([
      [CORD, 0],
      [CORD, length],
      [0, length],
    ]),
    12,
  );
  return { mesh, finish: { colour: CORD_COLOUR, material: "fabric" }, at: from };
}
