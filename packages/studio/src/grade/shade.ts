import { labOf, squaredDistance } from "./clusters.js";

interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** A colour with all that light makes of it: darker along the ray to black, paler along the line to white. */
export interface Shade {
  readonly colour: Lab;
}

/** Shade goes down to this share of the colour's OKLab length. */
const DARKEST = 0.35;
/** Farther than this from every shade of an asked colour is another colour. */
const FARTHEST = 0.1;
/** What a step along the shades costs against a step away from them, so that the nearer of two kin wins. */
const ALONG = 0.35;
/** OKLab chroma below which an asked colour has no hue to keep, that of greys, and how much of a hue must be kept. */
const NEUTRAL = 0.03;
const GREY = 0.006;
const KEPT = 0.4;

/** The shades of `#rrggbb`. */
export function shadeOf(hex: string): Shade {
  return { colour: labOf(Number.parseInt(hex.slice(1), 16)) };
}

/**
 * Which of some colours this one is a shade of, by number; null where it is none's. Nulls among them are passed over. Multiplying light scales all
 * three of OKLab alike, so shades lie on a ray through black.
 */
export function nearestShade(lab: Lab, shades: readonly (Shade | null)[]): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  shades.forEach((shade, n) => {
    if (!shade) return;
    const { colour } = shade;
    const darker = distanceTo(lab, scaled(colour, DARKEST), colour);
    const paler = distanceTo(lab, WHITE, colour);
    for (const { away, along, foot } of [darker, paler]) {
      const cost = away + along * ALONG;
      if (away <= FARTHEST && cost < least && keepsHue(lab, foot, colour)) {
        least = cost;
        nearest = n;
      }
    }
  });
  return nearest;
}

/** Which of some colours `#rrggbb` is a shade of, by number; null where it is none's. */
export function nearestOf(hex: string, colours: readonly string[]): number | null {
  return nearestShade(labOf(Number.parseInt(hex.slice(1), 16)), colours.map(shadeOf));
}

const WHITE: Lab = { l: 1, a: 0, b: 0 };

/** How far a point is from a segment, and how far its foot there is from the segment's second end. */
function distanceTo(point: Lab, from: Lab, to: Lab): { away: number; along: number; foot: Lab } {
  const line = { l: to.l - from.l, a: to.a - from.a, b: to.b - from.b };
  const squared = line.l * line.l + line.a * line.a + line.b * line.b;
  const dot = (point.l - from.l) * line.l + (point.a - from.a) * line.a + (point.b - from.b) * line.b;
  const t = squared < 1e-9 ? 1 : Math.min(1, Math.max(0, dot / squared));
  const foot = { l: from.l + line.l * t, a: from.a + line.a * t, b: from.b + line.b * t };
  const away = Math.sqrt(squaredDistance(point, foot));
  return { away, along: (1 - t) * Math.sqrt(squared), foot };
}

/** Whether a colour is as colourful as the shade of a colour that it would be, by half: greys are no shades of a hue. */
function keepsHue({ a, b }: Lab, foot: Lab, colour: Lab): boolean {
  if (colour.a * colour.a + colour.b * colour.b < NEUTRAL * NEUTRAL) return true;
  const kept = a * foot.a + b * foot.b >= KEPT * (foot.a * foot.a + foot.b * foot.b);
  return kept && a * a + b * b >= GREY * GREY;
}

function scaled({ l, a, b }: Lab, factor: number): Lab {
  return { l: l * factor, a: a * factor, b: b * factor };
}
