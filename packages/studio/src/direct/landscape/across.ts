import type { AskedPlace } from "../../brief.js";
import type { Room } from "../camera/lens.js";
import type { Piece } from "../piece/piece.js";

const BRIDGE = /\b(?:bridge|footbridge|viaduct|aqueduct)$/;
const WATERS: readonly string[] = ["lake", "sea", "beach"];
/** A bridge's width in frames: nearly from bank to bank. */
const WIDTH = 0.82;
/** How much of its usual turn it keeps, so that it runs across the picture. */
const KEPT_TURN = 0.7;

/** Whether all that is asked for is a bridge over the water of its place. */
function isAcross(place: AskedPlace | null, pieces: readonly Piece[]): boolean {
  const [bridge, another] = pieces;
  return (
    place !== null && WATERS.includes(place.kind) && !!bridge && !another && BRIDGE.test(bridge.entry.concept)
  );
}

/** Room for a bridge across most of the picture; any other thing keeps its own. */
export function roomAcross(place: AskedPlace | null, pieces: readonly Piece[], room: Room): Room {
  return isAcross(place, pieces) ? { ...room, width: WIDTH, height: 0.6, middle: [0.5, 0.6] } : room;
}

/** A bridge that runs across; any other thing as it stands. */
export function turnedAcross(place: AskedPlace | null, pieces: readonly Piece[]): readonly Piece[] {
  return isAcross(place, pieces)
    ? pieces.map((piece) => ({ ...piece, turn: piece.turn * KEPT_TURN }))
    : pieces;
}
