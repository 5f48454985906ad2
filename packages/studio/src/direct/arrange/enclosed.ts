import type { Enclosed } from "../../shape/catalogue.js";
import { type Placed, scaled, shifted } from "../piece/piece.js";
import { carriedAt } from "./carry.js";
import { type Block, centred, depthOf, heightOf, widthOf } from "./layout.js";

/** What is far smaller than its glass is this large in it all the same, of the largest that it has room for. */
const LEAST = 0.8;

/** What is longer than this against its depth lies along what encloses it. */
const LONG = 2;

/** A block within a closed vessel that is seen through: whole, as large as it would be and as the glass has room for. */
export function enclosedIn(base: Placed, space: Enclosed, given: Block): Placed[] {
  const { size } = base;
  const rooted = space.stem !== undefined && given.placed.every(isStem);
  const floor = rooted ? space.stem! : space.y;
  const height = space.height + (space.y - floor);
  const room = (block: Block): number =>
    Math.min(
      (height * size) / heightOf(block),
      (2 * space.halfWidth * size) / widthOf(block),
      (2 * space.halfDepth * size) / depthOf(block),
    );
  const alone = given.placed.length === 1 && space.halfWidth > LONG * space.halfDepth;
  const turns = alone ? [0, 90].map((turn) => centred([{ ...given.placed[0]!, turn }])) : [];
  const load = [centred(given.placed), ...turns].reduce((best, block) =>
    room(block) > room(best) ? block : best,
  );
  const most = room(load);
  const [first] = load.placed;
  const natural = ((first!.entry.realSize / base.entry.realSize) * size) / first!.size;
  const fit = Math.min(most, Math.max(LEAST * most, natural));
  const low = load.extent.min[1] * fit;
  const at = [(space.x ?? 0) * size, -low, (space.z ?? 0) * size] as const;
  const along = turns.includes(load) ? base.turn : 0;
  const within = scaled(load.placed, fit).map((piece) => ({ ...piece, turn: piece.turn + along }));
  return carriedAt(base, shifted(within, at), floor * size);
}

function isStem({ entry }: Placed): boolean {
  return entry.roles.some(({ name }) => name === "stem");
}
