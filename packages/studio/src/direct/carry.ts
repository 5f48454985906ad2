import { cos, radians, sin } from "../math/exact.js";
import type { Random } from "../math/random.js";
import { type Block, depthOf, heightOf, row, widthOf } from "./layout.js";
import { extentOf, moved, type Placed, scaled, shifted } from "./piece.js";

/** Free height between a thing and what hovers over it, of the lower one's height and of the upper one's. */
const CLEARANCE = 0.22;

/** Stands a block on the top of a placed piece, in contact; what is too wide for it is made smaller. */
export function standOn(base: Placed, load: Block): Placed[] {
  const { top, bounds } = base.entry;
  const room = top ? 2 * Math.min(top.halfWidth, 1) * base.size : extentWidth(base) * 0.8;
  const deep = top ? 2 * top.halfDepth * base.size : room;
  const fit = Math.min(
    1,
    Math.max(0.4, Math.min((room * 1.05) / widthOf(load), (deep * 1.25) / depthOf(load))),
  );
  const height = top ? top.y : bounds.max[1];
  return carriedAt(base, scaled(load.placed, fit), height * base.size);
}

/** Stands a block inside a placed piece: as large as fits, and high enough to be seen over the rim. */
export function standIn(base: Placed, load: Block): Placed[] {
  const { inside, bounds } = base.entry;
  if (!inside) return standOn(base, load);
  const radius = inside.radius * base.size;
  const wide = Math.max(widthOf(load), depthOf(load));
  const tall = heightOf(load) / wide > 1.4;
  const fit = Math.min(tall ? 1.3 : 1, (radius * (tall ? 2.4 : 1.7)) / wide);
  const small = scaled(load.placed, fit);
  const rim = bounds.max[1] * base.size;
  const height = heightOf(load) * fit;
  const foot = Math.max(inside.y * base.size, rim - height * 0.5);
  return carriedAt(base, small, foot);
}

/** Hovers a block over another with a clear gap. */
export function hoverOver(base: Block, load: Block, random: Random): Placed[] {
  const gap = CLEARANCE * 0.5 * (heightOf(base) + heightOf(load)) + 0.06;
  const aside = (random() - 0.5) * 0.12 * widthOf(base);
  const lift = base.extent.max[1] + gap - load.extent.min[1];
  return shifted(load.placed, [aside, lift, 0]);
}

/** Puts on a thing what it wears: on its head, as wide as that. */
export function wear(base: Placed, load: Block): Placed[] {
  const { max } = extentOf(base);
  const fit = (0.55 * extentWidth(base)) / widthOf(load);
  return shifted(scaled(load.placed, fit), [
    base.position[0],
    base.position[1] + max[1] * 0.94,
    base.position[2],
  ]);
}

function carriedAt(base: Placed, load: readonly Placed[], height: number): Placed[] {
  const s = sin(radians(base.turn));
  const c = cos(radians(base.turn));
  const [x, y, z] = base.position;
  // The load's own row runs along the turned top.
  return load.map((piece) => {
    const [px, py, pz] = piece.position;
    return { ...piece, position: moved([px * c + pz * s, py, pz * c - px * s], [x, y + height, z]) };
  });
}

function extentWidth(piece: Placed): number {
  const { min, max } = extentOf(piece);
  return max[0] - min[0];
}

/** Several blocks that one thing carries, side by side. */
export function sideBySide(blocks: readonly Block[], random: Random): Block {
  return blocks.length === 1 ? blocks[0]! : row(blocks, random, 0.05);
}
