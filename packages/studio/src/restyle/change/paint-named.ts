import type { PaletteColour } from "../understand/palette.js";
import type { Small } from "../understand/small.js";

type Lab = PaletteColour["lab"];

/** Steps between neighbouring pixels of one surface: light goes over it gently, and not far. */
const GENTLE = 0.04;
const ONE_SURFACE = 0.09;
/** Share of a hue's pixels from which a surface of it can be the one that was named. */
const SHOWS = 0.03;
/** How far surfaces may lie from the one named, wherever they are: it is in several pieces. */
const ALIKE = 0.06;
/** The same where they touch it: its sides in other light. */
const OTHER_SIDE = 0.2;
/** All of these for parts of a body, where fair hair and skin are nearly of one colour. */
const FINE = 0.5;
/** Pixels of mixed colours between two surfaces that touch. */
const GAP = 3;

interface Surface {
  readonly pixels: number[];
  readonly lab: Lab;
}

/**
 * Of the pixels of one hue, those on the surfaces that are of the colour named: brown hair and the tan skin below it are
 * of one hue, but a line parts them and only one of them is brown.
 * @param mask the pixels of the hue, 0 or 1
 * @param oneColour whether what touches it in other light is something else, as skin is beside hair
 */
export function surfacesNamed(small: Small, mask: Uint8Array, named: Lab, oneColour: boolean): Uint8Array {
  const scale = oneColour ? FINE : 1;
  const surfaces = surfacesOf(small, mask, scale);
  const all = surfaces.reduce((sum, { pixels }) => sum + pixels.length, 0);
  const shown = surfaces.filter(({ pixels }) => pixels.length > all * SHOWS);
  if (shown.length < 2) return mask;
  const nearest = (to: Lab) =>
    shown.reduce((least, each) => (apart(each.lab, to) < apart(least.lab, to) ? each : least));
  const best = nearest(named);
  const taken = new Set(shown.filter(({ lab }) => apart(lab, best.lab) < ALIKE * scale));
  const result = new Uint8Array(mask.length);
  const take = ({ pixels }: Surface) => {
    for (const i of pixels) result[i] = 1;
  };
  for (const each of taken) take(each);
  for (let before = 0; before < taken.size; ) {
    before = taken.size;
    for (const each of shown) {
      if (taken.has(each) || apart(each.lab, best.lab) > OTHER_SIDE) continue;
      if (oneColour && !inShade(each.lab, best.lab)) continue;
      if (!touches(each, result, small.width)) continue;
      taken.add(each);
      take(each);
    }
  }
  // Bits, and the mixed pixels along lines, go with the surface beside them where it is the likest.
  const large = result.slice();
  for (const each of surfaces) {
    if (!taken.has(nearest(each.lab)) || !each.pixels.some((i) => isNear(i, large, small.width))) continue;
    take(each);
  }
  return result;
}

function surfacesOf({ width, height, lab }: Small, mask: Uint8Array, scale: number): Surface[] {
  const left = mask.slice();
  const surfaces: Surface[] = [];
  const at = (i: number): Lab => [lab[i * 3]!, lab[i * 3 + 1]!, lab[i * 3 + 2]!];
  for (let start = 0; start < mask.length; start++) {
    if (left[start] === 0) continue;
    const pixels = [start];
    left[start] = 0;
    const sums: [number, number, number] = [0, 0, 0];
    for (let n = 0; n < pixels.length; n++) {
      const i = pixels[n]!;
      const own = at(i);
      for (let c = 0; c < 3; c++) sums[c]! += own[c]!;
      const mean = sums.map((sum) => sum / (n + 1)) as unknown as Lab;
      const x = i % width;
      for (const j of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
        if (j < 0 || j >= width * height || left[j] === 0) continue;
        if (apart(own, at(j)) > GENTLE * scale || apart(mean, at(j)) > ONE_SURFACE * scale) continue;
        left[j] = 0;
        pixels.push(j);
      }
    }
    surfaces.push({ pixels, lab: sums.map((sum) => sum / pixels.length) as unknown as Lab });
  }
  return surfaces;
}

/** Whether a pixel has one of a mask close by. */
function isNear(i: number, mask: Uint8Array, width: number): boolean {
  const x = i % width;
  return (
    mask[i] === 1 ||
    (x >= GAP && mask[i - GAP] === 1) ||
    (x < width - GAP && mask[i + GAP] === 1) ||
    mask[i - GAP * width] === 1 ||
    mask[i + GAP * width] === 1
  );
}

/** Whether along a good part of its line a surface has pixels of a mask close by. */
function touches({ pixels }: Surface, mask: Uint8Array, width: number): boolean {
  const close = pixels.filter((i) => isNear(i, mask, width)).length;
  return close > Math.sqrt(pixels.length) * 0.5;
}

/** Whether a colour is another in somewhat more or less light, and nothing else. */
function inShade(first: Lab, second: Lab): boolean {
  const [l, a, b] = [0, 1, 2].map((c) => first[c]! - second[c]!) as [number, number, number];
  return Math.abs(l) < 0.13 && Math.sqrt(a * a + b * b) < 0.022;
}

/** Difference of two colours, light counting half: it changes over one thing. */
function apart(first: Lab, second: Lab): number {
  const [l, a, b] = [0, 1, 2].map((c) => first[c]! - second[c]!) as [number, number, number];
  return Math.sqrt(0.25 * l * l + a * a + b * b);
}
