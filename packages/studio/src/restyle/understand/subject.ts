import { partedFrom } from "./parting.js";
import { findGround, NEAR, nearTo, share, sum } from "./plain.js";
import { findSalient } from "./salient.js";
import { boundsOf, gentle, shadowOf, sharpened } from "./shadow.js";
import type { Small } from "./small.js";
import { dropSpecks, flood } from "./spots.js";
import { expectedOverlap, sidesReached, weakShare } from "./trust.js";

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
  /** The open ground in linear sRGB, without shadows, three floats a small pixel. */
  readonly ground: Float32Array;
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
function standingOut(small: Small, found: Uint8Array, trust: number, ground: Float32Array): Subject {
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
  const { border, open, colours, light, linear, fitted } = findGround(small);
  const shadow = shadowOf(linear, light);
  const followed = flood(
    Uint8Array.from(shadow.near, (near, i) => near | open[i]!),
    open,
    width,
    height,
    // Shadows fade; where the colour jumps, a thing begins.
    (i, j) => gentle(lab, i, j),
  );
  addHoles(followed, nearTo(lab, colours, NEAR * 0.6), width, height);
  const told = sharpened(shadow, (i) => open[i] === 0 && followed[i] === 1);
  const { ground, likely } = partedFrom(small, { open, followed, shadow: told });
  const mask = refine(small, ground);
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
  // Where much could as well be shade or a stain of the ground, the line between is a guess.
  trust *= clamp((expectedOverlap(mask, likely) - 0.71) / 0.1);
  // What goes on from side to side is another ground (a floor under a wall, a horizon), not what stands before it.
  const [above, below, left, right] = sidesReached(mask, width, height);
  if ((left && right) || (above && below)) trust *= 0.4;
  return { mask, trust, standing: null, plain: true, ground: light, shade, box };
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

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
