import type { Brief } from "../../brief.js";
import { LEANING } from "../../read/held-by.js";
import { hullOf, type Piece, type Placed } from "../piece/piece.js";
import type { Composition } from "./compose.js";

/** Degrees that things lean on others, and that beings do. */
const LEANS = 16;
const BEING_LEANS = 6;
/** At so many heights two outlines are compared. */
const LEVELS = 9;
/** What stands on one ground differs in height by no more. */
const LEVEL = 1e-3;

type Point = readonly [number, number, number];

interface Propped {
  readonly subject: string;
  readonly object: string;
}

/** Who leans on what, where one thing does. */
function proppedIn({ mentions, relations }: Pick<Brief, "mentions" | "relations">): Propped[] {
  const leaning = new Set(
    mentions.filter(({ states, count }) => count === 1 && states.includes(LEANING)).map(({ id }) => id),
  );
  return relations.filter(({ kind, subject }) => kind === "beside" && leaning.has(subject));
}

/** What leans on another thing stands on its foot and is rolled aside, its best side in view. */
export function readyToLean(brief: Brief, pieces: readonly Piece[]): Piece[] {
  const ids = new Set(proppedIn(brief).map(({ subject }) => subject));
  return pieces.map((piece) => {
    if (!piece.mention || !ids.has(piece.mention.id)) return piece;
    const { lean: _lean, lift: _lift, ...standing } = piece;
    const tilt = piece.entry.anchors ? BEING_LEANS : LEANS;
    return { ...standing, tilt, turn: piece.lean ? piece.entry.bestTurn : piece.turn };
  });
}

/** The same composition with what leans moved until it touches what it leans on. */
export function leantOn(brief: Brief, composition: Composition): Composition {
  const pairs = proppedIn(brief);
  if (pairs.length === 0) return composition;
  const placed = [...composition.placed];
  for (const { subject, object } of pairs) {
    const at = placed.findIndex(({ mention }) => mention?.id === subject);
    const piece = placed[at];
    const bearers = placed.filter(({ mention }) => mention?.id === object);
    if (!piece || bearers.length === 0) continue;
    const away = (one: Placed) => Math.abs(one.position[0] - piece.position[0]);
    const bearer = bearers.reduce((a, b) => (away(b) < away(a) ? b : a));
    if (Math.abs(bearer.position[1] - piece.position[1]) < LEVEL) placed[at] = touching(piece, bearer);
  }
  return { ...composition, placed };
}

/** Rolled towards its bearer and as near to it as their outlines allow. */
function touching(piece: Placed, bearer: Placed): Placed {
  const side = piece.position[0] <= bearer.position[0] ? 1 : -1;
  const leant: Placed = { ...piece, tilt: side * Math.abs(piece.tilt ?? 0) };
  const own = hullOf(leant);
  const other = trunkOf(bearer, topOf(own)) ?? hullOf(bearer);
  const top = Math.min(topOf(own), topOf(other));
  let x = side * Infinity;
  for (let n = 0; n <= LEVELS; n++) {
    const y = (0.98 * top * n) / LEVELS;
    const edge = bearer.position[0] + edgeAt(other, y, -side) - edgeAt(own, y, side);
    x = side > 0 ? Math.min(x, edge) : Math.max(x, edge);
  }
  return { ...leant, position: [x, piece.position[1], bearer.position[2]] };
}

/** What is all trunk below its crown, how wide that is of its size, and how high. */
const TRUNKED =
  /\b(?:tree|palm|oak|pine|willow|birch|lamp ?post|street ?lamp|traffic light|sign ?post|stop sign)$/;
const TRUNK = 0.05;
const BARE = 0.5;

/** The trunk of what has a crown, where what leans there is lower than that; null for all else. */
function trunkOf({ entry, mention, size }: Placed, height: number): Point[] | null {
  const isTree = TRUNKED.test(entry.concept) || TRUNKED.test(mention?.concept ?? "");
  const bare = BARE * (entry.bounds.max[1] - entry.bounds.min[1]) * size;
  if (!isTree || height > bare) return null;
  const half = TRUNK * size;
  return [-half, half].flatMap((x): Point[] => [
    [x, 0, 0],
    [x, bare, 0],
  ]);
}

function topOf(points: readonly Point[]): number {
  return Math.max(...points.map(([, y]) => y));
}

/** How far a hull reaches to one side at a height: on the lines between its points above and below. */
function edgeAt(points: readonly Point[], height: number, side: number): number {
  const below = points.filter(([, y]) => y <= height + LEVEL);
  const above = points.filter(([, y]) => y >= height);
  let edge = -Infinity;
  for (const [x, y] of below) {
    for (const [ax, ay] of above) {
      const t = ay - y < LEVEL ? 0 : (height - y) / (ay - y);
      edge = Math.max(edge, side * (x + t * (ax - x)));
    }
  }
  return edge === -Infinity ? 0 : side * edge;
}
