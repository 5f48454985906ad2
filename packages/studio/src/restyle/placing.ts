import { loadSharp } from "../grade/encode.js";
import type { Layer } from "./change/additions.js";
import type { Finished, Sight } from "./commission.js";
import type { Addition } from "./wish.js";

/** How a thing is to stand. */
export interface Stand {
  /** It hangs or flies, and so stands on nothing. */
  readonly flies: boolean;
  /** How deep it lies in the picture's water, as a share of its height; null for what does not float there. */
  readonly draught: number | null;
  /** Pixels. */
  readonly tall: number;
}

/** Where a thing goes: its middle and its foot in fractions of the frame. */
interface Spot {
  readonly centre: number;
  readonly foot: number;
  /** Pixels. */
  readonly tall: number;
  readonly behind: boolean;
  readonly afloat: boolean;
}

/** So many times as wide as others are high, a long thing is as large as they. */
const WIDEST = 1.6;

/** Lays a thing into an empty frame where the words say, its solid part so many pixels high. */
export async function placed(
  thing: Finished,
  addition: Addition,
  sight: Sight,
  stand: Stand,
): Promise<Layer | null> {
  // Wings and glass let light through; where nothing stands, there is no shadow that could count.
  const body = boundsOf(thing, stand.flies ? 60 : 250);
  if (body === null) return null;
  const [wide, high] = [body.right - body.left, body.bottom - body.top];
  const tall = Math.min(stand.tall, (Math.min(sight.width * 0.5, stand.tall * WIDEST) * high) / wide);
  const slender = wide / high;
  const spot =
    spotOnWater(addition, sight, { ...stand, tall }, slender) ??
    spotOnLand(addition, sight, { ...stand, tall }, slender);
  const scale = spot.tall / high;
  const sharp = await loadSharp();
  const small = Math.max(1, Math.round(thing.width * scale));
  const { data } = await sharp(thing.rgba, { raw: { width: thing.width, height: thing.height, channels: 4 } })
    .resize(small, small, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = sight;
  const left = Math.round(spot.centre * width - ((body.left + body.right) / 2) * scale);
  const top = Math.round(spot.foot * height - body.bottom * scale);
  const line = spot.afloat ? Math.round((body.bottom - (stand.draught ?? 0) * high) * scale) : small;
  const rgba = new Uint8Array(width * height * 4);
  for (let y = Math.max(0, -top); y < small && y + top < height; y++) {
    // Under its waterline a thing is seen once more, upside down and faint.
    const mirrored = y >= line;
    const row = mirrored ? 2 * line - 1 - y : y;
    if (row < 0) break;
    const share = mirrored ? mirroredAt((y - line) / (spot.tall * MIRRORED)) : 1;
    for (let x = Math.max(0, -left); x < small && x + left < width; x++) {
      const from = (row * small + x) * 4;
      const to = ((y + top) * width + x + left) * 4;
      for (let c = 0; c < 3; c++) rgba[to + c] = data[from + c]!;
      rgba[to + 3] = Math.round(data[from + 3]! * share);
    }
  }
  return { width, height, rgba, behind: spot.behind };
}

/** How much of its height a thing is mirrored for in water that moves, and how clearly at its line. */
const MIRRORED = 0.3;
const CLEAR = 0.4;

function mirroredAt(far: number): number {
  return CLEAR * Math.max(0, 1 - far) ** 1.5;
}

/** Beside the subject, or where the words say, on what that stands on. */
function spotOnLand({ side, behind }: Addition, sight: Sight, { flies, tall }: Stand, slender: number): Spot {
  const { box } = sight;
  const { where, middle, half } = beside(side, sight, tall, slender);
  // Without room beside the subject it stands farther back, so that the subject is what covers the other.
  const room = where === "left" ? box.left : where === "right" ? 1 - box.right : 0;
  const back =
    behind ||
    (!flies && sight.parted && room < half * 1.7 && tall > (box.bottom - box.top) * sight.height * 0.5);
  // Behind what leaves no room beside it, it looks over the middle of that.
  const over = behind && side === null && sight.parted && room < half * 0.8;
  const foot = over
    ? Math.max(0.02 + tall / sight.height, Math.min(box.bottom, box.top + (0.55 * tall) / sight.height))
    : flies
      ? Math.max(0.2, box.top + 0.06) + tall / sight.height / 2
      : Math.min(0.95, sight.parted ? box.bottom + 0.015 - (back ? (box.bottom - box.top) * 0.16 : 0) : 0.88);
  const centre = over ? (box.left + box.right) / 2 : middle;
  return { centre, foot, tall, behind: back, afloat: false };
}

/** The side it goes to, the middle of its place there and half its width, fractions of the frame. */
function beside(side: Addition["side"], { box, width }: Sight, tall: number, slender: number) {
  const half = (tall * slender) / 2 / width;
  const where = side ?? (box.left > 1 - box.right ? "left" : "right");
  // Where there is room, else as near the edge as it fits.
  const left = box.left > half * 1.6 ? box.left / 2 : Math.max(half + 0.02, 0.16);
  const right = 1 - box.right > half * 1.6 ? (1 + box.right) / 2 : Math.min(1 - half - 0.02, 0.84);
  return { where, half, middle: where === "left" ? left : where === "right" ? right : 0.5 };
}

/** How far down from the water's far line to its near one a thing floats. */
const OUT = 0.6;

/** So many times as high as its foot is below the horizon is as near as a thing that floats may look. */
const NEAREST = 2.2;

/** The least height of the water that a thing can float on, as a share of the frame. */
const SHALLOW = 0.03;

/** Afloat in the water nearest to the side that is wished; null where it does not float or there is none for it. */
function spotOnWater(
  { side, behind }: Addition,
  sight: Sight,
  { draught, tall }: Stand,
  slender: number,
): Spot | null {
  const { water, box, height } = sight;
  if (draught === null || water === null) return null;
  const { middle } = beside(side, sight, tall, slender);
  const horizon = Math.min(...water.map((strip) => strip?.top ?? 1));
  const spots = water.flatMap((strip, n): Spot[] => {
    if (strip === null || strip.bottom - strip.top < SHALLOW) return [];
    const foot = strip.top + (strip.bottom - strip.top) * OUT;
    const high = Math.min(tall, Math.max(0.06, (foot - horizon) * NEAREST) * height);
    const centre = (n + 0.5) / water.length;
    const half = (high * slender) / 2 / sight.width;
    if (centre < half || centre > 1 - half) return [];
    const under = water.slice(
      Math.floor((centre - half) * water.length),
      Math.ceil((centre + half) * water.length),
    );
    if (under.some((each) => each === null || each.bottom < foot || each.top > foot)) return [];
    // It lies in the water up to its draught, which ends at its foot.
    const sunk = foot + ((draught ?? 0) * high) / height;
    return [{ centre, foot: sunk, tall: high, behind: behind || foot < box.bottom, afloat: true }];
  });
  return spots.reduce<Spot | null>(
    (best, spot) =>
      best === null || Math.abs(spot.centre - middle) < Math.abs(best.centre - middle) ? spot : best,
    null,
  );
}

/** The bounds of what is at least so solid, pixels. */
function boundsOf(
  { width, height, rgba }: Finished,
  solid: number,
): { left: number; top: number; right: number; bottom: number } | null {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let i = 0; i < width * height; i++) {
    if (rgba[i * 4 + 3]! < solid) continue;
    left = Math.min(left, i % width);
    right = Math.max(right, (i % width) + 1);
    top = Math.min(top, Math.floor(i / width));
    bottom = Math.max(bottom, Math.floor(i / width) + 1);
  }
  return right > left ? { left, top, right, bottom } : null;
}
