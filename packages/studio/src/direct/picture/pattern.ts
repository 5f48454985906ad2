import type { Random } from "../../math/random.js";
import { centred, depthOf, single, widthOf } from "../arrange/layout.js";
import type { Frame, Room } from "../camera/lens.js";
import { type Piece, type Placed, scaled, shifted } from "../piece/piece.js";

/** Copies along the frame's short side, of which the outer ones are cut. */
const ALONG_SHORT = 5;
/** Never more copies than this, however long the frame. */
const MOST = 110;
/** How far the copies reach, of the frame's sides. */
const BEYOND = 1.34;
/** Distance between neighbours, of a copy's longest side. */
const OPEN = 1.24;
/** Degrees a copy leans aside. */
const LEAN_ASIDE = 14;

/** The room that lets a pattern run over every edge of the frame. */
export function patternRoom(): Room {
  return { width: BEYOND, height: BEYOND, middle: [0.5, 0.5] };
}

/** Copies of all pieces in turn, every second line shifted by half a place, on and on beyond the frame. */
export function patternOf(pieces: readonly Piece[], frame: Frame, random: Random): Placed[] {
  const kinds = pieces.filter(({ nth }) => nth === 0);
  const aspect = frame.width / frame.height;
  const long = Math.round(ALONG_SHORT * Math.max(aspect, 1 / aspect));
  const short = long * ALONG_SHORT > MOST ? Math.max(3, Math.floor(MOST / long)) : ALONG_SHORT;
  const [columns, lines] = aspect >= 1 ? [long, short] : [short, long];
  const aside = (random() < 0.5 ? 1 : -1) * LEAN_ASIDE;
  const leaning = (side: number) =>
    kinds.map((piece) => {
      const alike = single({ ...piece, tilt: piece.lean ? side * aside : 0 });
      const longest = Math.max(widthOf(alike), depthOf(alike));
      return centred(scaled(alike.placed, 1 / longest));
    });
  // Neighbours lean to different sides, so that the pattern is lively.
  const sides = [leaning(1), leaning(-1)];
  return Array.from({ length: lines }, (_, line) =>
    Array.from({ length: columns + (line % 2) }, (_, k) => {
      const which = (k + line * (kinds.length > 2 ? 2 : 1)) % kinds.length;
      const block = sides[(k + line) % 2]![which]!;
      const x = (k - (columns - 1) / 2 - (line % 2) / 2) * OPEN;
      return shifted(block.placed, [x, 0, (line - (lines - 1) / 2) * OPEN]).map((piece) => ({
        ...piece,
        nth: line * (columns + 1) + k,
      }));
    }).flat(),
  ).flat();
}
