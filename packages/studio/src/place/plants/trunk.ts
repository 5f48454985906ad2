import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import type { Detail } from "./foliage.js";
import { type Colour, type Leaves, mixed, type Point } from "./leaves.js";

/** What a trunk's bark looks like: its colour, that of its marks, and how they run. */
export interface Bark {
  readonly pale: Colour;
  readonly dark: Colour;
  /** Share of its rings that bear marks across. */
  readonly marked: number;
  /** Height over which old bark at the foot gives way, of the trunk's. */
  readonly old: number;
  /** How far ridges along it are lighter and darker than their mean. */
  readonly ridged: number;
}

/** White, with black eyes and cracks. */
export const BIRCH: Bark = {
  pale: [0.36, 0.355, 0.335],
  dark: [0.05, 0.045, 0.04],
  marked: 0.42,
  old: 0.06,
  ridged: 0.07,
};

/** Brown plates between dark cracks. */
export const PINE: Bark = {
  pale: [0.115, 0.068, 0.042],
  dark: [0.05, 0.034, 0.026],
  marked: 0,
  old: 0.3,
  ridged: 0.42,
};

/** Of trees with leaves: grey, in ridges. */
export const LEAFY_BARK: Bark = {
  pale: [0.072, 0.06, 0.049],
  dark: [0.035, 0.029, 0.024],
  marked: 0,
  old: 0.12,
  ridged: 0.4,
};

/** Sides of a trunk, and how coarse its rings are. */
const SIDES = { near: 28, middle: 12, far: 5 };
const GRAIN = { near: 1, middle: 2.4, far: 9 };
/** Green that grows on old bark at the foot, where the rain runs down. */
const MOSS: Colour = [0.045, 0.055, 0.018];

/** A ring of a trunk's corners: how far each stands out, and where they are. */
interface Ring {
  readonly y: number;
  readonly out: readonly number[];
  readonly corners: readonly Point[];
}

/**
 * A trunk by rings of unequal height, its bark in furrows that wander as they climb and its foot in roots; gives where
 * its middle is at a height.
 */
export function trunkOf(
  into: Leaves,
  random: Random,
  detail: Detail,
  thick: number,
  bark: Bark,
): (y: number) => readonly [number, number] {
  const { marked, old, ridged } = bark;
  const [lean, bow, way] = [(random() - 0.5) * 0.09, (random() - 0.5) * 0.05, random() * 6.2832];
  const [c, s] = [cos(way), sin(way)];
  const bend = (y: number) => {
    const off = lean * y + bow * sin(3.1 * y);
    return [c * off, s * off] as const;
  };
  const sides = SIDES[detail];
  const roots = 3 + Math.floor(3 * random());
  const [root, wet] = [random() * 6.2832, random() * 6.2832];
  const furrowed = ridged > 0.2;
  // Ridge beside furrow, none as deep as the next.
  let out = Array.from({ length: sides }, (_, k) => (k % 2 ? 0.3 : -0.3) + 0.6 * (random() - 0.5));
  const ringAt = (y: number): Ring => {
    const [x, z] = bend(y);
    const foot = Math.max(0, 1 - y / 0.035);
    const corners = out.map((ridge, k): Point => {
      const a = (k / sides) * 6.2832;
      const flare = foot * foot * thick * (0.45 + 0.25 * sin(roots * a + root));
      const r = thick * (1 - 0.9 * y) * (1 + 0.12 * ridged * ridge) + flare;
      return [x + cos(a) * r, y, z + sin(a) * r];
    });
    return { y, out, corners };
  };
  let below = ringAt(0);
  while (below.y < 0.96) {
    const y = below.y;
    // Thin dark marks between long pale lengths: short dashes about part of the trunk.
    const mark = random() < marked + 0.3 * Math.max(0, 1 - y / old) * Math.sign(marked);
    const from = Math.floor(random() * sides);
    const wide = 1 + Math.floor(random() * (random() < 0.15 ? sides : sides * 0.4));
    // What a crown hides or the frame cuts off may be coarser.
    const step = mark ? 0.0016 + 0.003 * random() : (0.006 + 0.01 * random()) * (y > 0.45 ? 2.5 : 1);
    out = out.map((ridge) => {
      const next = ridge + (furrowed ? 0.7 : 0.4) * (random() - 0.5);
      return Math.max(-0.6, Math.min(0.6, next));
    });
    const above = ringAt(Math.min(0.97, y + step * GRAIN[detail]));
    const aged = Math.max(0, 1 - y / old);
    for (let k = 0; k < sides; k++) {
      const next = (k + 1) % sides;
      const dark = mark && (k - from + sides) % sides < wide;
      const a = ((k + 0.5) / sides) * 6.2832;
      const ridge = (below.out[k]! + below.out[next]! + above.out[k]! + above.out[next]!) / 4;
      const slope = 0.8 * ridged * (below.out[k]! + above.out[k]! - below.out[next]! - above.out[next]!);
      const normal: Point = [cos(a) - sin(a) * slope, 0.05, sin(a) + cos(a) * slope];
      const tone = (1 + 1.9 * ridged * ridge) * (1 - 0.5 * aged) * (0.9 + 0.2 * random());
      const green = furrowed ? Math.max(0, 1 - y / 0.12) * Math.max(0, cos(a - wet) + 1.2 * ridge) * 0.7 : 0;
      const colour = dark ? bark.dark : mixed(shadeOf(bark, tone), MOSS, Math.min(0.8, green));
      const [p, q, r, t] = [below.corners[k]!, below.corners[next]!, above.corners[k]!, above.corners[next]!];
      const open = -0.82 - 0.18 * ridge;
      into.add(p, q, r, normal, colour, open);
      into.add(r, q, t, normal, colour, open);
    }
    below = above;
  }
  return bend;
}

/** A bark's colour, lighter on its ridges; in its furrows it turns to its dark one. */
function shadeOf({ pale, dark, ridged }: Bark, tone: number): Colour {
  const light: Colour = [pale[0] * tone, pale[1] * tone, pale[2] * tone];
  return ridged > 0.2 && tone < 0.85 ? mixed(light, dark, Math.min(0.7, (0.85 - tone) * 2)) : light;
}
