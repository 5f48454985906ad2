import { cos, radians, sin } from "../../math/exact.js";
import type { RoomSet } from "../../scene.js";
import { boxAt, type Vector } from "../mesh/index.js";
import type { Piece } from "./piece.js";

/** Measures of a room in scene units: half its side, its walls, its floor as a block, and how far an open one goes on. */
export const ROOM = { half: 1.24, height: 1.58, wall: 0.075, step: 0.09, beyond: 3.2 } as const;

/** The window in the left wall: its middle along the wall, its foot and top, half its width. */
const WINDOW = { z: -0.15, foot: 0.58, top: 1.28, half: 0.5 } as const;
const BAR = 0.035;
const BOARD = 0.17;
const GAP = 0.004;
const WHITE = { colour: "#f4f1ea", material: "plastic" } as const;

/** Floor, back wall and left wall with a window; a block of them stands on the ground, an open room has no end. */
export function roomPieces(set: RoomSet): Piece[] {
  const { half, height, wall } = ROOM;
  const beyond = set.open ? ROOM.beyond : 0;
  const top = set.open ? height * 1.6 : height;
  const floor = set.open ? 0 : ROOM.step;
  const wide = 2 * half + beyond;
  const pieces: Placed[] = [
    ...floorOf(set, floor, wide),
    // The back wall, and the left one around its window.
    box([beyond / 2 - wall / 2, floor + top / 2, -half - wall / 2], [wide + wall, top, wall], set.wall),
    ...leftWall(set, floor, top, half + beyond),
    box([beyond / 2, floor + 0.055, -half + 0.012], [wide, 0.11, 0.024], WHITE),
    box([-half + 0.012, floor + 0.055, beyond / 2], [0.024, 0.11, wide], WHITE),
  ];
  return pieces.map(({ at, ...piece }) => ({ ...piece, at: about(at, set.turn), turn: set.turn }));
}

type Placed = Omit<Piece, "turn">;

function box(at: Vector, size: Vector, finish: Piece["finish"], rounding = 0.012): Placed {
  return {
    mesh: boxAt([0, 0, 0], size, Math.min(rounding, size[0] / 3, size[1] / 3, size[2] / 3)),
    finish,
    at,
  };
}

function floorOf(set: RoomSet, top: number, wide: number): Placed[] {
  const { half, wall } = ROOM;
  const depth = 2 * half + (set.open ? ROOM.beyond : 0);
  const middle = (wide - 2 * half) / 2;
  if (!set.surface.material.endsWith("wood")) {
    return tiles(set, top, wide, depth);
  }
  // The boards lie on a slab that closes the block's sides.
  const boards = Array.from({ length: Math.ceil(depth / BOARD) }, (_, n): Placed => {
    const width = Math.min(BOARD, depth - n * BOARD);
    const shift = n * 3.7;
    return {
      mesh: boxAt([shift, -0.01, 0], [wide, 0.02, width - GAP], 0.004),
      finish: set.surface,
      at: [middle - shift, top - 0.001, -half + n * BOARD + width / 2],
    };
  });
  const slab = box(
    [middle - wall / 2, top - 0.021 - 0.0345, middle - wall / 2],
    [wide + wall, 0.069, depth + wall],
    set.wall,
  );
  return [...boards, ...(set.open ? [] : [slab])];
}

/** Square tiles with a joint between them. */
function tiles(set: RoomSet, top: number, wide: number, depth: number): Placed[] {
  const { half, wall } = ROOM;
  const middle = (wide - 2 * half) / 2;
  const side = 0.31;
  const bed = box([middle - wall / 2, top - 0.0525, middle - wall / 2], [wide + wall, 0.089, depth + wall], {
    colour: "#b9b4aa",
    material: "matte plastic",
  });
  const laid: Placed[] = [];
  for (let i = 0; i * side < wide - 0.01; i++) {
    for (let j = 0; j * side < depth - 0.01; j++) {
      const [w, d] = [Math.min(side, wide - i * side), Math.min(side, depth - j * side)];
      laid.push(
        box(
          [-half + i * side + w / 2, top - 0.006, -half + j * side + d / 2],
          [w - 0.008, 0.01, d - 0.008],
          set.surface,
          0.004,
        ),
      );
    }
  }
  return [bed, ...laid];
}

function leftWall(set: RoomSet, floor: number, top: number, front: number): Placed[] {
  const { half, wall } = ROOM;
  const x = -half - wall / 2;
  const back = -half;
  const [from, to] = [WINDOW.z - WINDOW.half, WINDOW.z + WINDOW.half];
  const piece = (z0: number, z1: number, y0: number, y1: number) =>
    box([x, floor + (y0 + y1) / 2, (z0 + z1) / 2], [wall, y1 - y0, z1 - z0], set.wall, 0.004);
  const bar = (z: number, y: number, size: Vector) => box([x, floor + y, z], size, WHITE, 0.008);
  const [middle, tall] = [(WINDOW.foot + WINDOW.top) / 2, WINDOW.top - WINDOW.foot];
  return [
    piece(back, from, 0, top),
    piece(to, front, 0, top),
    piece(from, to, 0, WINDOW.foot),
    piece(from, to, WINDOW.top, top),
    bar(WINDOW.z, WINDOW.foot, [wall * 1.9, BAR, 2 * WINDOW.half + 0.08]),
    bar(WINDOW.z, WINDOW.top, [wall * 1.25, BAR, 2 * WINDOW.half]),
    bar(from, middle, [wall * 1.25, tall, BAR]),
    bar(to, middle, [wall * 1.25, tall, BAR]),
    bar(WINDOW.z, middle, [wall * 0.6, tall, BAR * 0.8]),
    bar(WINDOW.z, middle + tall * 0.12, [wall * 0.6, BAR * 0.8, 2 * WINDOW.half]),
  ];
}

function about([x, y, z]: Vector, degrees: number): Vector {
  const [s, c] = [sin(radians(degrees)), cos(radians(degrees))];
  return [x * c + z * s, y, z * c - x * s];
}
