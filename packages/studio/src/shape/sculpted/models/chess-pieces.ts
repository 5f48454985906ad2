import type { Mesh } from "../../../geometry.js";
import { around, ball, type Corner, flowing, frame, instances, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, slab, turned } from "../pieces.js";

const PROFILE_FOOT: readonly Corner[] = [
  [0, 0],
  [1.75, 0, 0.15],
  [1.8, 0.5, 0.3],
  [1.45, 0.9, 0.3],
  [1.4, 1.3, 0.2],
];

/** A turned piece from foot to crown, `top` above the common foot. */
function turnedPiece(top: readonly Corner[], small: boolean): Mesh {
  const corners = [...PROFILE_FOOT, ...top];
  // Seen small, a piece needs no roundings.
  return small
    ? turned(
        corners.map(([x, y]): Corner => [x, y]),
        {},
        14,
      )
    : turned(corners, {}, 40);
}

function collar(y: number, r: number): readonly Corner[] {
  return [
    [r * 0.72, y, 0.2],
    [r, y + 0.18, 0.1],
    [r, y + 0.42, 0.1],
    [r * 0.7, y + 0.6, 0.1],
  ];
}

/** The six pieces, centimetres. */
export const CHESS_MESHES = {
  pawn: (small = false) =>
    merged(
      turnedPiece([[0.7, 2.4, 1], [0.6, 3.4, 0.5], ...collar(3.5, 0.95), [0.5, 4.15], [0, 4.15]], small),
      placed(ball(0.88, small ? 12 : 32), frame({ at: [0, 4.75, 0] })),
    ),
  rook: (small = false) =>
    merged(
      turnedPiece(
        [
          [0.95, 2.4, 1],
          [0.85, 4.2, 0.6],
          ...collar(4.2, 1.2),
          [1.15, 4.9, 0.2],
          [1.2, 6.1, 0.06],
          [0.85, 6.1, 0.06],
          [0.85, 5.5],
          [0, 5.5],
        ],
        small,
      ),
      instances(box([0.52, 0.5, 0.36], [0, 6.25, 1.0], 0.06), around(6)),
    ),
  bishop: (small = false) =>
    merged(
      turnedPiece(
        [
          [0.78, 2.6, 1.2],
          [0.6, 5, 0.8],
          ...collar(5.0, 1.05),
          [0.55, 5.7, 0.1],
          [0.95, 6.6, 0.6],
          [0.7, 7.6, 0.6],
          [0.2, 8.3, 0.2],
          [0, 8.3],
        ],
        small,
      ),
      placed(ball(0.28, small ? 8 : 20), frame({ at: [0, 8.5, 0] })),
    ),
  queen: (small = false) =>
    merged(
      turnedPiece(
        [
          [0.85, 2.8, 1.2],
          [0.62, 6.2, 1],
          ...collar(6.2, 1.15),
          [0.62, 6.95, 0.2],
          [1.15, 8.7, 0.4],
          [1.0, 8.9, 0.1],
          [0, 8.6],
        ],
        small,
      ),
      instances(placed(ball(0.2, small ? 6 : 14), frame({ at: [0, 8.95, 1.02] })), around(9)),
      placed(ball(0.42, small ? 8 : 24), frame({ at: [0, 9.1, 0] })),
    ),
  king: (small = false) =>
    merged(
      turnedPiece(
        [
          [0.9, 2.8, 1.2],
          [0.66, 6.4, 1],
          ...collar(6.4, 1.2),
          [0.66, 7.15, 0.2],
          [1.1, 8.8, 0.3],
          [0.9, 9.1, 0.2],
          [0.35, 9.4, 0.2],
          [0, 9.5],
        ],
        small,
      ),
      box([0.3, 1.3, 0.3], [0, 10.1, 0], 0.07),
      box([0.95, 0.3, 0.3], [0, 10.2, 0], 0.07),
    ),
  knight: (small = false) =>
    merged(
      turnedPiece(
        [
          [1.25, 1.8, 0.2],
          [1.25, 2.1, 0.2],
          [0, 2.1],
        ],
        small,
      ),
      slab(
        flowing(
          [
            [-1.15, 2.0],
            [1.1, 2.0],
            [0.75, 3.2],
            [0.95, 4.1],
            [2.0, 4.7],
            [2.15, 5.4],
            [1.35, 6.1],
            [0.75, 7.0],
            [0.3, 7.7],
            [-0.1, 7.0],
            [-0.8, 6.3],
            [-1.35, 4.8],
            [-1.3, 3.2],
          ],
          true,
          small ? 2 : 8,
        ),
        1.2,
        0.42,
      ),
      ...[0.62, -0.62].map((z) => placed(ball([0.16, 0.16, 0.1], 16), frame({ at: [0.72, 6.1, z] }))),
      box([0.28, 1.0, 0.3], { at: [-0.05, 7.4, 0.3], roll: -14 }, 0.12),
      box([0.28, 1.0, 0.3], { at: [-0.05, 7.4, -0.3], roll: -14 }, 0.12),
    ),
} as const;

function chessPiece(
  name: keyof typeof CHESS_MESHES,
  aliases: readonly string[],
  height: number,
  bestTurn = 0,
): Model {
  return {
    concept: `chess ${name}`,
    aliases,
    realSize: height,
    bestTurn,
    roles: {
      piece: { colour: "#f1e2c4", material: "plastic" },
      felt: { colour: "#2f6b4a", material: "felt" },
    },
    parts: () => [
      part("piece", CHESS_MESHES[name]()),
      part(
        "felt",
        turned([
          [0, -0.08],
          [1.7, -0.08, 0.03],
          [1.7, 0.02],
          [0, 0.02],
        ]),
      ),
    ],
  };
}

export const chessKing: Model = chessPiece(
  "king",
  ["king chess piece", "king piece", "chess piece", "chessman", "chess pieces"],
  0.095,
);
export const chessQueen: Model = chessPiece("queen", ["queen chess piece", "queen piece"], 0.09);
export const chessBishop: Model = chessPiece("bishop", ["bishop chess piece"], 0.08);
export const chessRook: Model = chessPiece("rook", ["rook", "rook chess piece"], 0.065);
export const chessKnight: Model = chessPiece("knight", ["knight chess piece", "knight piece"], 0.075, -20);
export const chessPawn: Model = chessPiece("pawn", ["pawn", "pawn chess piece", "pawn piece"], 0.055);

/** Where each of the six stands, white and black in turn, the high ones behind. */
const STOOD = [
  ["king", "white", -2.6, -2.4, 0],
  ["queen", "black", 2.6, -2.2, 0],
  ["bishop", "white", 6.6, -0.6, 0],
  ["knight", "black", -6.4, -0.4, -24],
  ["rook", "white", 3.4, 3.2, 12],
  ["knight", "white", -1.2, 2.8, 18],
  ["pawn", "black", -5.4, 4, 0],
] as const;

/** Centimetres: one of each kind, in two colours. */
export const chessPieces: Model = {
  concept: "set of chess pieces",
  aliases: ["set of chessmen", "set of chess figures"],
  realSize: 0.17,
  bestTurn: -8,
  roles: {
    white: { colour: "#f1e2c4", material: "light wood" },
    black: { colour: "#33221b", material: "dark wood" },
  },
  parts: () =>
    STOOD.map(([name, side, x, z, turn]) =>
      part(side, placed(CHESS_MESHES[name](), frame({ at: [x, 0, z], turn }))),
    ),
};
