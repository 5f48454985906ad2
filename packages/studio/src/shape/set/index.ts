import { linearOf } from "../../colour.js";
import type { Material, PatternName, PlacedShape } from "../../geometry.js";
import type { Scene, StageSet, SurfaceSet } from "../../scene.js";
import { materialOf } from "../material.js";
import { boxAt, frame, type Vector } from "../mesh/index.js";
import { hangingPieces } from "./hanging.js";
import { masonryPieces } from "./masonry.js";
import type { Piece } from "./piece.js";
import { plinthPiece } from "./plinth.js";
import { roomPieces } from "./room.js";
import { windowedWall } from "./windowed.js";

/** Things stand on y = 0; a set's surface lies a hair below, so that the two never fight for a pixel. */
const SURFACE = -0.001;
/** Half the width of what goes on past both sides of the frame. */
const WIDE = 14;
/** How far before the things a surface comes, and how far behind them it reaches. */
const FRONT = 7;
export const SET_BACK: Record<SurfaceSet["kind"], number> = {
  table: -3.1,
  floor: -3.3,
  sill: -1.7,
  shelf: -1.5,
  wall: -0.3,
};
/** Sides of a board across the grain. */
const BOARD = 1.35;
const GAP = 0.03;
/** Patterns are made for things of one unit; a table is cut from larger pieces. */
const GRAIN: Partial<Record<PatternName, number>> = { wood: 1.15, marble: 0.42, stone: 0.8, wool: 0.3 };

/** The solids of a scene's set, in scene units, as things nobody asked for. */
export function setShapes(scene: Pick<Scene, "set" | "things" | "hangings">): PlacedShape[] {
  const pieces = [
    ...(scene.set ? piecesOfSet(scene.set) : []),
    ...(scene.hangings ?? []).flatMap(hangingPieces),
  ];
  return pieces.map(({ mesh, finish, at, turn = 0 }, n) => ({
    thing: scene.things.length + n,
    parts: [{ role: "set", mesh }],
    materials: [optics(finish)],
    frame: frame({ at, turn }),
  }));
}

function piecesOfSet(set: StageSet): Piece[] {
  if (set.kind === "room") return roomPieces(set);
  if (set.kind === "ground") return set.plinth ? [plinthPiece(set.plinth)] : [];
  return piecesOf(set);
}

/** What a set's finish answers to light. */
export function optics({ colour, material }: SurfaceSet["surface"]): Material {
  const made = materialOf(material === "own" ? "matte plastic" : material, linearOf(colour), true);
  return made.pattern
    ? { ...made, pattern: { ...made.pattern, scale: GRAIN[made.pattern.kind] ?? 1 } }
    : made;
}

function piecesOf(set: SurfaceSet): Piece[] {
  const back = set.back ?? SET_BACK[set.kind];
  if (set.kind === "wall") return wallPieces(set, back);
  const surface = set.surface.material.endsWith("wood")
    ? boards(set.surface, back)
    : [slab(set.surface, back, set.kind === "floor" ? 0.3 : 0.45)];
  switch (set.kind) {
    case "table":
      return surface;
    case "floor":
      return [...surface, ...wallPieces(set, back), ...(isOutside(set) ? [] : [skirting(set.wall, back)])];
    case "shelf":
      return [...surface, ...wallPieces(set, back)];
    case "sill":
      return [...surface, ...windowFrame(set.wall, back)];
  }
}

/** One even surface from the back to before the things. */
function slab(finish: SurfaceSet["surface"], back: number, thickness: number): Piece {
  const mesh = boxAt([0, -thickness / 2, 0], [2 * WIDE, thickness, FRONT - back], 0.05);
  return { mesh, finish, at: [0, SURFACE, (FRONT + back) / 2] };
}

/** Boards side by side, their grain along x, each cut from another place in the tree. */
function boards(finish: SurfaceSet["surface"], back: number): Piece[] {
  const count = Math.ceil((FRONT - back) / BOARD);
  return Array.from({ length: count }, (_, n): Piece => {
    const [alongGrain, intoTree] = [n * 7.31, (n % 3) * 0.9];
    const mesh = boxAt([alongGrain, -0.15 - intoTree, 0], [2 * WIDE, 0.3, BOARD - GAP], 0.03);
    return { mesh, finish, at: [-alongGrain, SURFACE + intoTree, back + (n + 0.5) * BOARD] };
  });
}

function wallPieces(set: SurfaceSet, back: number): Piece[] {
  const { masonry = "plain", metre = 1 } = set;
  if (set.window) return windowedWall(set.wall, back, metre);
  return masonry === "plain" ? [wall(set.wall, back)] : masonryPieces(masonry, set.wall, back, metre);
}

/** Walls of houses seen from outside meet the ground without a board. */
function isOutside({ masonry }: SurfaceSet): boolean {
  return masonry === "brick" || masonry === "stone" || masonry === "concrete";
}

function wall(finish: SurfaceSet["wall"], back: number): Piece {
  return { mesh: boxAt([0, 0, 0], [2 * WIDE, 2 * WIDE, 0.2], 0.02), finish, at: [0, WIDE - 1, back - 0.1] };
}

function skirting(finish: SurfaceSet["wall"], back: number): Piece {
  const mesh = boxAt([0, 0.19, 0], [2 * WIDE, 0.38, 0.09], 0.025);
  return { mesh, finish: { ...finish, material: "matte plastic" }, at: [0, SURFACE, back + 0.045] };
}

/** Bars of a window that stands at the back: its foot, its uprights and a cross bar. */
function windowFrame(finish: SurfaceSet["wall"], back: number): Piece[] {
  const bar = (at: Vector, size: Vector): Piece => ({ mesh: boxAt([0, 0, 0], size, 0.04), finish, at });
  // None of them stands right behind the middle, where the things are.
  const uprights = [-4.4, -1.25, 1.9, 5.05].map((x) => bar([x, 4, back], [0.2, 8.2, 0.2]));
  return [
    bar([0, 0.1, back], [2 * WIDE, 0.24, 0.26]),
    ...uprights,
    bar([0, 2.6, back], [2 * WIDE, 0.13, 0.16]),
  ];
}
