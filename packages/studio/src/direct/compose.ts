import type { Random } from "../math/random.js";
import type { Box } from "../scene.js";
import { mostHidden } from "./hidden.js";
import { type Block, row, rowPlans, rows } from "./layout.js";
import { type Frame, type Room, type Shot, shoot } from "./lens.js";
import type { Placed } from "./piece.js";

/** No more of a thing than this may be hidden by others. */
const MOST_HIDDEN = 0.15;

export interface Composition {
  readonly placed: readonly Placed[];
  readonly shot: Shot;
  /** Height angle of the camera, degrees. */
  readonly elevation: number;
}

/** The eye's height angle for a number of rows: one row is seen almost level, more need a look from above. */
function elevationFor(lines: number, random: Random): number {
  return [11, 15, 21, 27][Math.min(lines, 4) - 1]! + random() * 3;
}

/** A free group in as many rows as show its pieces largest, each well seen. */
export function composeFree(blocks: readonly Block[], frame: Frame, room: Room, random: Random): Composition {
  let best: (Composition & { score: number }) | null = null;
  for (const plan of rowPlans(blocks.length)) {
    if (plan[0]! > 16 || plan.length > 16) continue;
    const ordered = plan.length > 1 ? tallBehind(blocks) : blocks;
    for (const open of plan.length === 1 ? [1] : [1.3, 1.75]) {
      const block = plan.length === 1 ? row(ordered, random) : rows(ordered, plan, open, random);
      const composition = seen(block.placed, frame, room, elevationFor(plan.length, random));
      const score = scoreOf(composition);
      if (!best || score > best.score) best = { ...composition, score };
    }
  }
  return best ?? seen(rows(tallBehind(blocks), grid(blocks.length), 1.4, random).placed, frame, room, 40);
}

/** How large the smallest piece appears, less what is hidden. */
function scoreOf({ placed, shot }: Composition): number {
  const sizes = shot.boxes.map(({ w, h }) => Math.sqrt(w * h));
  const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length;
  const hidden = hiddenIn(placed, shot.boxes);
  return mean - (hidden > MOST_HIDDEN ? 1 + hidden : 0.1 * hidden);
}

export function hiddenIn(placed: readonly Placed[], boxes: readonly Box[]): number {
  return mostHidden(boxes.map((box, n) => ({ ...box, depth: -placed[n]!.position[2] })));
}

export function seen(placed: readonly Placed[], frame: Frame, room: Room, elevation: number): Composition {
  return { placed, shot: shoot(placed, frame, room, elevation), elevation };
}

function tallBehind(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.extent.max[1] - b.extent.max[1]);
}

function grid(count: number): number[] {
  const wide = Math.ceil(Math.sqrt(count * 1.4));
  const lines = Math.ceil(count / wide);
  return Array.from({ length: lines }, (_, n) => Math.min(wide, count - n * wide));
}
