import { type Rgb, rgbToHex } from "@atelier/contract";
import { differenceCiede2000 } from "culori";
import { labOf } from "../../grade/clusters.js";
import { type ColourReport, measureColour, type Raster } from "../../grade/measure.js";
import type { Kernel, Picture, Plane } from "../kernel/index.js";
import { blurred, inLab, smoothedAlong } from "../kernel/operations.js";
import { leadingColours } from "../understand/palette.js";
import { type Aim, clusterCount, EVEN, type Lab, matchedTo, repainted } from "./palette.js";

/** A colour this near to the ground's is shown by the ground. CIEDE2000. */
const SHOWN = 2;
/** A colour that is measured further off than this is aimed at anew; a little less than what counts as kept. */
const KEPT = 1.5;
const ROUNDS = 4;
/** Nothing of that colour is left; how far the nearest other one is says nothing. */
const LOST = 10;
/** Of the whole picture, so that a colour is measured as one of its own: twice what the measure asks for. */
const LEAST = 0.005;
/** More opaque than this is inside the subject. */
const INSIDE = 0.97;

const difference = differenceCiede2000();

/** An asked colour, and what comes nearest to it. */
export type Found = ColourReport["palette"][number];

/** The asked colours that the subject has to show: those that its ground does not, or all if that leaves none. */
export function besidesGround(asked: readonly Rgb[], ground: Rgb): readonly Rgb[] {
  const rest = asked.filter((rgb) => difference(rgbToHex(rgb), rgbToHex(ground)) > SHOWN);
  return rest.length > 0 ? rest : asked;
}

/** The share of a subject that a colour needs to be seen in the whole picture, as far as all can have as much. */
export function leastShare(subject: number, colours: number): number {
  return Math.min(0.5 / colours, LEAST / Math.max(1e-6, subject));
}

/**
 * Gives a subject that stands on a ground of its own the colours asked for. The leading colours are those of the
 * subject alone, since the ground that lay around it will be gone. Then the finished picture is measured as anyone would
 * measure it, and colours that are off are aimed at anew: by as much as they missed, and with more even areas.
 *
 * @param finished what will be seen of the picture: the subject on its ground, as bytes
 */
export function inPaletteOnGround(
  kernel: Kernel,
  source: Picture,
  alpha: Plane,
  palette: readonly Rgb[],
  ground: Rgb,
  finished: (painted: Picture) => Raster,
): Picture {
  const result = kernel.picture(source.width, source.height);
  result.data.set(source.data);
  kernel.within(() => {
    const calm = inLab(kernel, insideOut(kernel, smoothedAlong(kernel, source, 3), alpha));
    const inside = insideOf(calm, alpha);
    if (inside.length === 0) return;
    const pixels = inside.length / 3;
    const asked = besidesGround(palette, ground);
    const colours = leadingColours({ lab: inside, width: pixels, height: 1 }, clusterCount(asked.length));
    let need = leastShare(pixels / alpha.data.length, asked.length);
    let aims: readonly Aim[] = asked.map((rgb) => ({ lab: labAt(rgbToHex(rgb)), even: EVEN }));
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS && least > 0; round++) {
      kernel.within(() => {
        const each = matchedTo(colours, asked, { least: need, ground }).map((target) => aims[target]!);
        const painted = repainted(kernel, source, { colours, calm }, each, alpha);
        const found = foundOf(finished(painted), asked);
        const miss = missOf(found);
        if (miss < least) result.data.set(painted.data);
        least = Math.min(least, miss);
        aims = aims.map((aim, n) => aimedAnew(aim, found[n]!));
        // Lost in lines or grain, though it had an area: it gets a larger one.
        if (round > 1 && found.some((entry) => entry.delta_e > KEPT && !isNear(missedBy(entry))))
          need = Math.min(0.9 / asked.length, need * 1.4);
      });
    }
  });
  return result;
}

/** How much a picture misses of what was asked: one colour lost is worse than two a little off. */
function missOf(found: readonly Found[]): number {
  return found.reduce((sum, { delta_e }) => sum + (delta_e > KEPT ? Math.min(delta_e, LOST) : 0), 0);
}

/** The asked colours that a finished picture doesn't show, `#rrggbb`. */
export function missingFrom(finished: Raster, asked: readonly Rgb[]): string[] {
  return foundOf(finished, asked)
    .filter(({ delta_e }) => delta_e > SHOWN)
    .map(({ asked: hex }) => hex);
}

/** What of a finished picture comes nearest to each asked colour, as anyone would measure it. */
export function foundOf(finished: Raster, asked: readonly Rgb[]): Found[] {
  const hexes = asked.map((rgb) => rgbToHex(rgb));
  const { palette } = measureColour(finished, { background: null, palette: hexes });
  return hexes.map((hex) => palette.find((entry) => entry.asked === hex)!);
}

/** Further than this in OKLab, the nearest colour is another one's: there is nothing to learn from where it lies. */
const OWN = 0.08;

/** Where to aim so that a colour which was missed comes nearer, in areas as much more even. */
export function aimedAnew({ lab, even }: Aim, found: Found): Aim {
  if (found.delta_e <= KEPT) return { lab, even };
  const missed = missedBy(found);
  const [l, a, b] = lab.map((value, c) => (isNear(missed) ? value + missed[c]! : value));
  return { lab: [l!, a!, b!], even: even * (isNear(missed) ? 2 : 8) };
}

function missedBy({ asked, nearest }: Found): Lab {
  const [want, got] = [labAt(asked), labAt(nearest)];
  return [want[0] - got[0], want[1] - got[1], want[2] - got[2]];
}

function isNear([l, a, b]: Lab): boolean {
  return l * l + a * a + b * b < OWN * OWN;
}

function labAt(hex: string): Lab {
  const { l, a, b } = labOf(Number.parseInt(hex.slice(1), 16));
  return [l, a, b];
}

/** The subject's colours carried out over its edge, so that what mixes with the ground there is of its kind. */
function insideOut(kernel: Kernel, source: Picture, alpha: Plane): Picture {
  const result = kernel.picture(source.width, source.height);
  result.data.set(source.data);
  kernel.within(() => {
    const inside = kernel.picture(source.width, source.height);
    for (let i = 0; i < alpha.data.length; i++) {
      if (alpha.data[i]! <= INSIDE) continue;
      for (let c = 0; c < 3; c++) inside.data[i * 4 + c] = source.data[i * 4 + c]!;
      inside.data[i * 4 + 3] = 1;
    }
    const near = blurred(kernel, inside, 2);
    for (let i = 0; i < alpha.data.length; i++) {
      const weight = near.data[i * 4 + 3]!;
      if (alpha.data[i]! > INSIDE || alpha.data[i]! <= 0 || weight < 1e-3) continue;
      for (let c = 0; c < 3; c++) result.data[i * 4 + c] = near.data[i * 4 + c]! / weight;
    }
  });
  return result;
}

/** The colours inside the subject, three numbers a pixel. */
function insideOf(lab: Picture, alpha: Plane): Float32Array {
  const picked: number[] = [];
  for (let i = 0; i < alpha.data.length; i++) {
    if (alpha.data[i]! > INSIDE) picked.push(lab.data[i * 4]!, lab.data[i * 4 + 1]!, lab.data[i * 4 + 2]!);
  }
  return Float32Array.from(picked);
}
