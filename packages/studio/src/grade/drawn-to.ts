import { encodeSrgb, labOfLinear, linearOf, linearOfLab, type Triple } from "../colour.js";
import { CLASS_LIT } from "../render/layout.js";
import { type Claim, claimsOn } from "./claims.js";
import type { Graded } from "./index.js";
import { linearAt } from "./placed-colours.js";

/** OKLab chroma that a hue which nobody asked for may keep, and how near (cosine) one must be to an asked hue to keep all. */
const STRAY = 0.052;
const ASTRAY = 0.88;
const NEAR = 0.955;
/** OKLab chroma from which an asked colour has a hue. */
const HUED = 0.02;

/**
 * A picture whose colours flow into each other, in a palette: every colour of the palette gets the part of it that comes
 * nearest, whose core becomes that very colour and whose rim stays as it is, so that nothing breaks off. What lies between
 * two colours and has a hue of neither turns grey.
 */
export function drawnTo(raster: Graded, palette: readonly string[]): Graded {
  const { width, height } = raster;
  const aims = [...new Set(palette)].map((hex) => labOfLinear(linearOf(hex)));
  const rgba = raster.rgba.slice();
  const known = new Map<number, Triple>();
  const labAt = (pixel: number): Triple => {
    const key = (rgba[pixel * 4]! << 16) | (rgba[pixel * 4 + 1]! << 8) | rgba[pixel * 4 + 2]!;
    let lab = known.get(key);
    if (!lab) {
      lab = inHues(labOfLinear(linearAt(rgba, pixel)), aims);
      known.set(key, lab);
    }
    return lab;
  };
  const claimOf = claimsOn(sampled(width * height, labAt), aims);
  const shown = new Map<Triple, readonly number[]>();
  for (let pixel = 0; pixel < width * height; pixel++) {
    const lab = labAt(pixel);
    let bytes = shown.get(lab);
    if (!bytes) {
      bytes = linearOfLab(inHues(drawn(lab, claimOf(lab), aims), aims)).map((value) =>
        Math.round(encodeSrgb(value) * 255),
      );
      shown.set(lab, bytes);
    }
    rgba.set(bytes, pixel * 4);
  }
  // All of it shows asked colours, and counts for them.
  return { ...raster, rgba, classes: raster.classes.map(() => CLASS_LIT) };
}

/** About so many pixels stand for the picture. */
const SAMPLES = 6000;

function sampled(count: number, labAt: (pixel: number) => Triple): Triple[] {
  // A step that shares no factor with a side falls on all columns alike.
  const step = Math.max(1, Math.floor(count / SAMPLES)) | 1;
  return Array.from({ length: Math.floor(count / step) }, (_, n) => labAt(n * step));
}

function drawn(lab: Triple, { aim, pull }: Claim, aims: readonly Triple[]): Triple {
  const goal = aims[aim]!;
  return [
    lab[0] + (goal[0] - lab[0]) * pull,
    lab[1] + (goal[1] - lab[1]) * pull,
    lab[2] + (goal[2] - lab[2]) * pull,
  ];
}

/** A colour as it is where its hue is near to an asked one, ever greyer the farther off that is. */
function inHues([l, a, b]: Triple, aims: readonly Triple[]): Triple {
  const chroma = Math.sqrt(a * a + b * b);
  if (chroma <= STRAY) return [l, a, b];
  let nearest = -1;
  for (const [, otherA, otherB] of aims) {
    const other = Math.sqrt(otherA * otherA + otherB * otherB);
    if (other >= HUED) nearest = Math.max(nearest, (a * otherA + b * otherB) / (chroma * other));
  }
  const t = Math.min(1, Math.max(0, (nearest - ASTRAY) / (NEAR - ASTRAY)));
  const kept = (STRAY + (chroma - STRAY) * t * t * (3 - 2 * t)) / chroma;
  return [l, a * kept, b * kept];
}
