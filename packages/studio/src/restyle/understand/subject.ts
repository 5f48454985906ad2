import { partedFrom } from "./parting.js";
import { fitGradient, type Gradient, spread } from "./polynomial.js";
import { findSalient } from "./salient.js";
import { boundsOf, gentle, shadowOf, sharpened } from "./shadow.js";
import type { Small } from "./small.js";
import { dropSpecks, flood } from "./spots.js";
import { sidesReached, weakShare } from "./trust.js";

/** What stands before the ground, as far as it can be told. */
export interface Subject {
  /** 0 ground … 1 subject, per small pixel. */
  readonly mask: Float32Array;
  /** 0 … 1: below `TRUSTED` the picture is treated as a whole. */
  readonly trust: number;
  /** All that stands out where the ground is not plain, 0 or 1 per small pixel; null before a plain one. */
  readonly standing: Uint8Array | null;
  /** Whether it stands before a plain ground, whose colour and shadows are known. */
  readonly plain: boolean;
  /** The open ground in linear sRGB, without shadows. */
  readonly ground: Gradient;
  /** Share of the ground's light that reaches each small pixel, 1 where nothing shades it. */
  readonly shade: Float32Array;
  /** The subject's bounds in fractions of the frame. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

export const TRUSTED = 0.5;

/** Distance in OKLab up to which a colour is the ground's own. */
const NEAR = 0.035;

/**
 * Tells the subject from a plain ground: a smooth gradient is fitted to the border, flooded inwards over all
 * that it explains (darker shades of it as shadow), and fitted again; what is left is the subject, refined by
 * what colours both sides have. Where the ground is not plain, what stands out is the subject.
 */
export function findSubject(small: Small): Subject {
  const plain = onPlainGround(small);
  if (plain.trust >= SURE) return plain;
  const { mask, trust, standing } = findSalient(small);
  if (trust >= TRUSTED) return { ...standingOut(small, mask, trust, plain.ground), standing };
  return { ...plain, trust: Math.min(plain.trust, TRUSTED - 0.01), standing };
}

/** Trust in a plain ground from which nothing better is looked for. */
const SURE = 0.8;

/** A subject in a place: where its shadow falls and how much is not known. */
function standingOut(small: Small, found: Uint8Array, trust: number, ground: Gradient): Subject {
  const { width, height } = small;
  const mask = refine(
    small,
    Uint8Array.from(found, (value) => 1 - value),
  );
  const shade = new Float32Array(mask.length).fill(1);
  return { mask, trust, standing: null, plain: false, ground, shade, box: boundsOf(mask, width, height) };
}

function onPlainGround(small: Small): Subject {
  const { width, height, lab } = small;
  const pixels = width * height;
  const border = borderOf(width, height);
  let fit = fitGradient(lab, width, height, border);
  // Things that cross the border must not bend the fit.
  for (let round = 0; round < 4; round++) {
    const near = nearTo(lab, spread(fit, width, height), NEAR * (2.2 - 0.4 * round));
    const kept = border.map((value, i) => value & near[i]!);
    if (sum(kept) > sum(border) * 0.3) fit = fitGradient(lab, width, height, kept);
  }
  const fitted = share(border, nearTo(lab, spread(fit, width, height), NEAR * 1.5));
  let open: Uint8Array = new Uint8Array(pixels);
  const linear = linearOf(small);
  for (let round = 0; round < 3; round++) {
    open = flood(nearTo(lab, spread(fit, width, height), NEAR), border, width, height);
    if (sum(open) < pixels * 0.02) break;
    fit = fitGradient(lab, width, height, open);
  }
  const ground = fitGradient(linear, width, height, sum(open) > 0 ? open : border);
  const groundColours = spread(ground, width, height);
  const shadow = shadowOf(linear, groundColours);
  const followed = flood(
    Uint8Array.from(shadow.near, (near, i) => near | open[i]!),
    open,
    width,
    height,
    // Shadows fade; where the colour jumps, a thing begins.
    (i, j) => gentle(lab, i, j),
  );
  addHoles(followed, nearTo(lab, spread(fit, width, height), NEAR * 0.6), width, height);
  const told = sharpened(shadow, (i) => open[i] === 0 && followed[i] === 1);
  const mask = refine(small, partedFrom(small, { open, followed, shadow: told }));
  const shade = new Float32Array(pixels).fill(1);
  for (let i = 0; i < pixels; i++) if (mask[i]! < 0.5) shade[i] = Math.min(1, shadow.ratio[i]!);
  const area = sum(mask) / pixels;
  const box = boundsOf(mask, width, height);
  const inside = Uint8Array.from(mask, (value) => (value > 0.5 ? 1 : 0));
  const touches = share(border, inside);
  let trust = clamp((fitted - 0.6) / 0.3) * clamp((area - 0.008) / 0.02) * clamp((0.9 - area) / 0.15);
  trust *= clamp((0.45 - touches) / 0.2);
  // Glass has its ground's colours: a line that hardly shows anywhere is none of a thing's.
  trust *= clamp((0.45 - weakShare(small, inside)) / 0.15);
  // What goes on from side to side is another ground (a floor under a wall, a horizon), not what stands before it.
  const [above, below, left, right] = sidesReached(mask, width, height);
  if ((left && right) || (above && below)) trust *= 0.4;
  return { mask, trust, standing: null, plain: true, ground, shade, box };
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

function nearTo(lab: Float32Array, colours: Float32Array, reach: number): Uint8Array {
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

/** Ground seen through a thing (a handle, a ring): exactly its colour, over more than a few pixels. */
function addHoles(ground: Uint8Array, near: Uint8Array, width: number, height: number): void {
  const holes = Uint8Array.from(near, (value, i) => (ground[i] === 0 ? value : 0));
  dropSpecks(holes, width, height, 1, Math.max(12, (width * height) / 1500));
  for (let i = 0; i < holes.length; i++) ground[i]! |= holes[i]!;
}

/**
 * Refines ground against subject by the colours near the line between them: within a few pixels of it each
 * pixel goes to the side whose colours nearby are more like its own; then specks and pinholes go.
 */
function refine({ width, height, lab }: Small, ground: Uint8Array): Float32Array {
  let mask = Uint8Array.from(ground, (value) => 1 - value);
  const reach = 4;
  for (let round = 0; round < 2; round++) {
    const next = mask.slice();
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const i = y * width + x;
        if (
          mask[i] === mask[i - 1] &&
          mask[i] === mask[i + 1] &&
          mask[i] === mask[i - width] &&
          mask[i] === mask[i + width]
        )
          continue;
        const costs = [0, 0];
        const weights = [1e-6, 1e-6];
        for (let v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
          for (let u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++) {
            const j = v * width + u;
            const l = lab[i * 3]! - lab[j * 3]!;
            const a = lab[i * 3 + 1]! - lab[j * 3 + 1]!;
            const b = lab[i * 3 + 2]! - lab[j * 3 + 2]!;
            const near = 1 / (1e-4 + l * l + 2 * (a * a + b * b));
            costs[mask[j]!]! += near;
            weights[mask[j]!]! += 1;
          }
        }
        next[i] = costs[1]! / weights[1]! > costs[0]! / weights[0]! ? 1 : 0;
      }
    }
    mask = next;
  }
  dropSpecks(mask, width, height, 1, Math.max(6, (width * height) / 4000));
  dropSpecks(mask, width, height, 0, Math.max(4, (width * height) / 12000));
  return Float32Array.from(mask);
}

export function linearOf({ rgb }: Small): Float32Array {
  return rgb.map((value) => {
    // (v + 0.055)/1.055 to the 2.4, near enough by a rational: the same bits everywhere.
    const v = Math.max(0, value);
    return v * (v * (v * 0.305306011 + 0.682171111) + 0.012522878);
  });
}

function share(where: Uint8Array, what: Uint8Array): number {
  let both = 0;
  let all = 0;
  for (let i = 0; i < where.length; i++) {
    if (where[i] === 0) continue;
    all++;
    both += what[i]!;
  }
  return all === 0 ? 0 : both / all;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
