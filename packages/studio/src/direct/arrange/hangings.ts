import type { Brief } from "../../brief.js";
import { HANGING, HANGING_FREE } from "../../read/held-by.js";
import type { Hanging } from "../../scene.js";
import { round, rounded } from "../camera/lens.js";
import { extentOf, hullOf, type Placed } from "../piece/piece.js";

/** How far a board reaches past what stands on it, and how small it may be against its width. */
export const BEYOND = 1.14;
export const SHALLOWEST = 0.32;

/** Whether something is to be over something else, and may hide it from a high eye. */
export function isOverhung({ relations }: Pick<Brief, "relations">): boolean {
  return relations.some(({ kind }) => kind === "above" || kind === "below");
}

/** What holds the things that are over others and cannot fly: a board under each group of them, a cord for what has no foot. */
export function hangingsOf(placed: readonly Placed[], brief: Pick<Brief, "relations">): Hanging[] {
  const cords = cordsIn(placed, brief);
  const bars = new Set(cords.map(({ bar }) => bar));
  const held = placed.filter((piece) => piece.held && !bars.has(piece));
  const tied = held.filter(
    ({ entry, lean, mention }) =>
      (entry.lies && !lean) || entry.tips || entry.hangs || mention?.states.includes(HANGING_FREE),
  );
  const boards = new Map<number, Placed[]>();
  for (const piece of held) {
    if (tied.includes(piece)) continue;
    const level = round(piece.position[1]);
    boards.set(level, [...(boards.get(level) ?? []), piece]);
  }
  return [
    ...cords.map(({ hanging }) => hanging),
    ...tied.map(cordOf),
    ...[...boards].map(([level, standing]) => boardOf(level, standing)),
  ];
}

/** The cords of what hangs from another thing, and that thing. */
function cordsIn(
  placed: readonly Placed[],
  { relations }: Pick<Brief, "relations">,
): { hanging: Hanging; bar: Placed }[] {
  return placed.flatMap((piece) => {
    const id = piece.mention?.states.includes(HANGING) ? piece.mention.id : null;
    const over = relations.find(
      ({ kind, subject }) => subject === id && (kind === "below" || kind === "under"),
    )?.object;
    const bar = over === undefined ? undefined : placed.find(({ mention }) => mention?.id === over);
    if (!bar) return [];
    const cord = cordOf(piece);
    const { min, max } = extentOf(bar);
    const end = bar.position[1] + min[1] + TIED_AT * (max[1] - min[1]);
    const length = end - cord.at[1];
    return length > 0 ? [{ hanging: { ...cord, length: round(length) }, bar }] : [];
  });
}

/** How high up a branch or a tree a cord is tied, of its height. */
const TIED_AT = 0.5;

/** Tied at its highest point. */
function cordOf(piece: Placed): Hanging {
  const hull = hullOf(piece);
  const top = hull.reduce((high, point) => (point[1] > high[1] ? point : high));
  const [x, y, z] = piece.position;
  // Reliefs and loops have their highest point at their edge; a cord that ends a little inside is seen to hold it.
  return { at: rounded([x + top[0] * 0.6, y + top[1] * 0.99, z + top[2] * 0.6]), finish: WOOD };
}

function boardOf(level: number, standing: readonly Placed[]): Hanging {
  const boxes = standing.map((piece) => {
    const { min, max } = extentOf(piece);
    const [x, , z] = piece.position;
    return { left: min[0] + x, right: max[0] + x, back: min[2] + z, front: max[2] + z };
  });
  const [left, right] = [Math.min(...boxes.map((b) => b.left)), Math.max(...boxes.map((b) => b.right))];
  const [back, front] = [Math.min(...boxes.map((b) => b.back)), Math.max(...boxes.map((b) => b.front))];
  const half = (BEYOND * (right - left)) / 2;
  const depth = Math.max((BEYOND * (front - back)) / 2, SHALLOWEST * half);
  return {
    at: rounded([(left + right) / 2, level, (back + front) / 2]),
    board: { half: round(half), depth: round(depth) },
    finish: WOOD,
  };
}

const WOOD: Hanging["finish"] = { colour: "#b98a57", material: "wood" };
