import { backdropOf, edgeOf, paintBackdrop } from "./backdrop.js";
import { groundColours, rowsAlike } from "./ground.js";
import { fitGradient, spread } from "./polynomial.js";
import type { Small } from "./small.js";
import { flood } from "./spots.js";

/** A ground that is plain, or taken for it. */
export interface PlainGround {
  /** The pixels along the frame, 0 or 1 each. */
  readonly border: Uint8Array;
  /** What hangs together with the frame, or is a backdrop on it, and is of its colours, 0 or 1 each. */
  readonly open: Uint8Array;
  /** Its colours over the frame in OKLab, three floats a pixel. */
  readonly colours: Float32Array;
  /** The same in linear sRGB. */
  readonly light: Float32Array;
  /** The picture in linear sRGB. */
  readonly linear: Float32Array;
  /** Share of the border that it explains. */
  readonly fitted: number;
}

/** Distance in OKLab up to which a colour is the ground's own. */
export const NEAR = 0.035;

/** Share of the border from which a slow gradient is all that the ground is. */
const SLOW = 0.9;

/**
 * Fits a plain ground to the border of the frame, floods inwards over all that it explains, and fits it again; then what is
 * painted on it behind the thing is joined to it.
 */
export function findGround(small: Small): PlainGround {
  const { width, height, lab } = small;
  const pixels = width * height;
  const border = borderOf(width, height);
  let kept = border;
  let fit = spread(fitGradient(lab, width, height, border), width, height);
  // Things that cross the border must not bend the fit.
  for (let round = 0; round < 4; round++) {
    const near = nearTo(lab, fit, NEAR * (2.2 - 0.4 * round));
    const straight = border.map((value, i) => value & near[i]!);
    if (sum(straight) > sum(border) * 0.3) kept = straight;
    fit = spread(fitGradient(lab, width, height, kept), width, height);
  }
  const slow = share(border, nearTo(lab, fit, NEAR)) > SLOW;
  const rows = slow ? null : rowsAlike(lab, width, height, kept);
  const coloursOf = (channels: Float32Array, known: Uint8Array) =>
    groundColours(channels, width, height, known, rows);
  fit = coloursOf(lab, kept);
  const fitted = share(border, nearTo(lab, fit, NEAR * 1.5));
  let open: Uint8Array = new Uint8Array(pixels);
  const linear = linearOf(small);
  for (let round = 0; round < 3; round++) {
    open = flood(nearTo(lab, fit, NEAR), border, width, height);
    if (sum(open) < pixels * 0.02) break;
    fit = coloursOf(lab, open);
  }
  const light = coloursOf(linear, sum(open) > 0 ? open : border);
  const backdrop = backdropOf(small, open);
  if (backdrop !== null) {
    paintBackdrop(fit, lab, backdrop, small);
    paintBackdrop(light, linear, backdrop, small);
    const edge = edgeOf(small, backdrop, fit, NEAR);
    const starts = border.map((value, i) => value | backdrop.seen[i]!);
    const near = nearTo(lab, fit, NEAR);
    open = flood(
      near.map((value, i) => value | edge[i]! | backdrop.seen[i]!),
      starts,
      width,
      height,
    );
  }
  return { border, open, colours: fit, light, linear, fitted };
}

function borderOf(width: number, height: number): Uint8Array {
  const border = new Uint8Array(width * height);
  const thick = Math.max(2, Math.round(Math.min(width, height) * 0.02));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x < thick || y < thick || x >= width - thick || y >= height - thick) border[y * width + x] = 1;
    }
  }
  return border;
}

export function nearTo(lab: Float32Array, colours: Float32Array, reach: number): Uint8Array {
  const near = new Uint8Array(lab.length / 3);
  for (let i = 0; i < near.length; i++) {
    const l = lab[i * 3]! - colours[i * 3]!;
    const a = lab[i * 3 + 1]! - colours[i * 3 + 1]!;
    const b = lab[i * 3 + 2]! - colours[i * 3 + 2]!;
    // Lightness may stray more than hue.
    near[i] = l * l * 0.5 + (a * a + b * b) * 2 < reach * reach ? 1 : 0;
  }
  return near;
}

export function linearOf({ rgb }: Small): Float32Array {
  return rgb.map((value) => {
    // (v + 0.055)/1.055 to the 2.4, near enough by a rational: the same bits everywhere.
    const v = Math.max(0, value);
    return v * (v * (v * 0.305306011 + 0.682171111) + 0.012522878);
  });
}

export function share(where: Uint8Array, what: Uint8Array): number {
  let both = 0;
  let all = 0;
  for (let i = 0; i < where.length; i++) {
    if (where[i] === 0) continue;
    all++;
    both += what[i]!;
  }
  return all === 0 ? 0 : both / all;
}

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}
