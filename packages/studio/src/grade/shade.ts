import { labOf } from "./clusters.js";

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
    for (const { away, along } of [darker, paler]) {
      const cost = away + along * ALONG;
      if (away <= FARTHEST && cost < least) {
        least = cost;
        nearest = n;
      }
    }
  });
  return nearest;
}

const WHITE: Lab = { l: 1, a: 0, b: 0 };

/** How far a point is from a segment, and how far its foot there is from the segment's second end. */
function distanceTo(point: Lab, from: Lab, to: Lab): { away: number; along: number } {
  const line = { l: to.l - from.l, a: to.a - from.a, b: to.b - from.b };
  const squared = line.l * line.l + line.a * line.a + line.b * line.b;
  const dot = (point.l - from.l) * line.l + (point.a - from.a) * line.a + (point.b - from.b) * line.b;
  const t = squared < 1e-9 ? 1 : Math.min(1, Math.max(0, dot / squared));
  const away = Math.sqrt(
    (point.l - from.l - line.l * t) ** 2 +
      (point.a - from.a - line.a * t) ** 2 +
      (point.b - from.b - line.b * t) ** 2,
  );
  return { away, along: (1 - t) * Math.sqrt(squared) };
}

function scaled({ l, a, b }: Lab, factor: number): Lab {
  return { l: l * factor, a: a * factor, b: b * factor };
}
