import { encodeSrgb, labOfLinear, linearOfLab, oklabOf, type Triple } from "../colour.js";
import { CLASS_LIT } from "../render/layout.js";
import type { Graded } from "./index.js";
import { linearAt } from "./placed-colours.js";

/** How far in OKLab a colour draws others to itself, and at most of what lies between two of them. */
const REACH = 0.16;
const BETWEEN = 0.45;
/** Of that reach: as near as this, they become it. */
const BECOMES = 0.25;

/**
 * A picture whose colours flow into each other, each nearly the palette's somewhere: what is near to one of the palette
 * becomes it, and what is farther is drawn towards it the less, so that nothing breaks off.
 */
export function drawnTo(raster: Graded, palette: readonly string[]): Graded {
  const aims = palette.map(oklabOf);
  const apart = aims.flatMap((aim, n) => aims.slice(n + 1).map((other) => Math.sqrt(squared(aim, other))));
  const reach = Math.min(REACH, BETWEEN * Math.min(...apart.filter((distance) => distance > 0.02), 1));
  const rgba = raster.rgba.slice();
  for (let pixel = 0; pixel < raster.width * raster.height; pixel++) {
    const lab = labOfLinear(linearAt(rgba, pixel));
    const aim = aims.reduce((best, one) => (squared(lab, one) < squared(lab, best) ? one : best));
    const distance = Math.sqrt(squared(lab, aim));
    if (distance >= reach) continue;
    const share = Math.max(0, distance / reach - BECOMES) / (1 - BECOMES);
    const kept = distance > 0 ? (share * reach) / distance : 0;
    const shown = linearOfLab(aim.map((value, c) => value + (lab[c]! - value) * kept) as unknown as Triple);
    shown.forEach((value, c) => {
      rgba[pixel * 4 + c] = Math.round(encodeSrgb(Math.min(1, Math.max(0, value))) * 255);
    });
  }
  // All of it shows asked colours, and counts for them.
  return { ...raster, rgba, classes: raster.classes.map(() => CLASS_LIT) };
}

function squared(one: Triple, other: Triple): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}
