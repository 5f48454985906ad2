import type { Mesh } from "../../../geometry.js";
import { frame, instances, merged, placed, roundedBox } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { box } from "../pieces.js";
import { CHESS_MESHES } from "./chess-pieces.js";

const SQUARE = 4;

function board(light: boolean): Mesh {
  const tile = roundedBox([SQUARE - 0.02, 0.4, SQUARE - 0.02], 0.05, 1);
  return instances(
    tile,
    Array.from({ length: 64 }, (_, i) => [i % 8, Math.floor(i / 8)] as const)
      .filter(([f, r]) => ((f + r) % 2 === 1) === light)
      .map(([f, r]) => frame({ at: [(f - 3.5) * SQUARE, 1.5, (3.5 - r) * SQUARE] })),
  );
}

function boardParts(): Part[] {
  return [
    part("frame", box([36, 1.6, 36], [0, 0.8, 0], 0.3)),
    part("light", board(true)),
    part("dark", board(false)),
  ];
}

const BOARD_ROLES = {
  frame: { colour: "#7a4a2a", material: "wood" },
  light: { colour: "#ecd3a5", material: "light wood" },
  dark: { colour: "#6a3f26", material: "dark wood" },
} as const;

/** Centimetres: the bare board. */
export const chessboard: Model = {
  concept: "chessboard",
  aliases: ["chess board", "checkerboard", "checker board", "draughts board"],
  realSize: 0.45,
  bestTurn: -26,
  roles: BOARD_ROLES,
  top: { y: 1.7, halfWidth: 14, halfDepth: 14 },
  parts: boardParts,
};

const BACK = ["rook", "knight", "bishop", "queen", "king", "bishop", "knight", "rook"] as const;

/** Centimetres: the board with all pieces, some moves in. */
export const chessSet: Model = {
  concept: "chess set",
  aliases: ["chess", "chess game", "game of chess", "chessboard with pieces", "set of chess", "chess match"],
  realSize: 0.45,
  bestTurn: -32,
  roles: {
    ...BOARD_ROLES,
    white: { colour: "#f4e6ca", material: "light wood" },
    black: { colour: "#33221b", material: "dark wood" },
  },
  parts: (coarseness) => {
    const meshes = new Map(Object.entries(CHESS_MESHES).map(([name, make]) => [name, make(true)]));
    const at = (file: number, rank: number, turn: number) =>
      frame({ at: [(file - 3.5) * SQUARE, 1.7, (3.5 - rank) * SQUARE], turn, scale: 0.84 });
    const side = (white: boolean) => {
      const [home, front, turn] = white ? [0, 1, 90] : [7, 6, -90];
      const moved = white ? 4 : 3;
      return merged(
        ...BACK.map((name, f) =>
          placed(meshes.get(name)!, f === 6 && white ? at(5, 2, turn) : at(f, home, turn)),
        ),
        ...(coarseness > 1.5 ? [0, 3, 7] : [0, 1, 2, 3, 4, 5, 6, 7]).map((f) =>
          placed(meshes.get("pawn")!, f === moved ? at(f, white ? 3 : 4, turn) : at(f, front, turn)),
        ),
      );
    };
    return [...boardParts(), part("white", side(true)), part("black", side(false))];
  },
};
