import type { AskedWall } from "../../brief.js";
import { extentOf, type Piece, type Placed } from "../piece/piece.js";
import type { Composition } from "./compose.js";

/** Degrees that slender things lean back, and all others. */
const SLENDER_LEANS = 13;
const LEANS = 4;
/** Slender: its height against its depth. */
const SLENDER = 2.4;
/** How high over the ground things hang, of their size. */
const HUNG = 0.8;
/** Free ground before a wall that nothing touches, in depths of what stands there. */
const CLEAR = 0.35;

/** What leans on a wall stands along it and leans back; what hangs there faces the viewer. */
export function facingWall(pieces: readonly Piece[], wall: AskedWall | undefined): Piece[] {
  if (!wall) return [...pieces];
  return pieces.map((piece) => {
    const id = piece.mention?.id ?? "";
    if (wall.hung.includes(id)) return { ...upright(piece), turn: 0 };
    return wall.leaning.includes(id) ? leant(piece) : piece;
  });
}

/** Degrees from which a wall is looked at so that more of it than of the ground is seen; null where there is none. */
export function eyeAtWall(wall: AskedWall | undefined): number | null {
  if (!wall) return null;
  return wall.hung.length > 0 && wall.leaning.length === 0 ? 1.5 : 6;
}

function leant(piece: Piece): Piece {
  const standing = upright(piece);
  const turned = [0, 90, 180, -90].map((turn): Piece => ({ ...standing, turn }));
  const shallowest = Math.min(...turned.map(depthOf));
  const side = (turn: number) => Math.abs(((turn - piece.entry.bestTurn + 540) % 360) - 180);
  const along = turned
    .filter((one) => depthOf(one) < shallowest * 1.05)
    .reduce((a, b) => (side(b.turn) < side(a.turn) ? b : a));
  const { min, max } = extentOf(along);
  const isBeing = along.entry.anchors !== undefined;
  const lean = isBeing ? 0 : max[1] - min[1] > SLENDER * (max[2] - min[2]) ? SLENDER_LEANS : LEANS;
  return lean === 0 ? along : { ...along, lean };
}

function upright({ lean: _lean, tilt: _tilt, ...piece }: Piece): Piece {
  return piece;
}

function depthOf(piece: Piece): number {
  const { min, max } = extentOf(piece);
  return max[2] - min[2];
}

/** The same composition with all that touches the wall moved back to it. */
export function movedToWall(composition: Composition, wall: AskedWall | undefined): Composition {
  if (!wall) return composition;
  const touches = ({ mention }: Placed) => [...wall.leaning, ...wall.hung].includes(mention?.id ?? "");
  const backs = composition.placed.map((piece) => backOf(piece));
  const back = Math.min(...backs);
  const placed = composition.placed.map((piece, n): Placed => {
    if (!touches(piece)) return piece;
    const [x, y, z] = piece.position;
    // What hangs has its foot at the height of a breast.
    const lift = wall.hung.includes(piece.mention?.id ?? "") ? HUNG * piece.size : 0;
    return { ...piece, position: [x, y + lift, z - (backs[n]! - back)] };
  });
  return { ...composition, placed };
}

function backOf(piece: Placed): number {
  return extentOf(piece).min[2] + piece.position[2];
}

/** Where the face of a wall behind things is: it touches what leans on it. */
export function wallBehind(placed: readonly Placed[], wall: AskedWall | undefined): number {
  const back = Math.min(...placed.map(backOf));
  const isTouched = wall !== undefined && wall.leaning.length + wall.hung.length > 0;
  const deepest = Math.max(...placed.map(depthOf));
  return Math.min(-0.01, isTouched ? back : back - CLEAR * deepest);
}
