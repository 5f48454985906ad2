import { type Rgb, rgbToHex } from "@atelier/contract";
import { oklabOf } from "../../colour.js";
import type { Kernel, Picture, Plane } from "../kernel/index.js";
import { inLab, onScreen, smoothedAlong } from "../kernel/operations.js";
import { leadingColours, type PaletteColour } from "../understand/palette.js";
import { smallOf } from "../understand/small.js";

export type Lab = readonly [number, number, number];

/** How much of a cluster's own variation in lightness stays about its target. */
const SHADING = 0.5;

/** A picture's leading colours, and the picture without its fine detail, by which each pixel lies among them. */
interface Grounding {
  readonly colours: readonly PaletteColour[];
  /** OKLab. */
  readonly calm: Picture;
  /** Leading colours lie near each other, and each pixel belongs to one of them, hardly mixed. */
  readonly crisp?: boolean;
}

/**
 * Gives a picture the colours of a palette: its leading colours are matched to those asked for by lightness,
 * area and hue so that every one is used, and each pixel moves with the leading colours it lies among.
 */
export function inPalette(
  kernel: Kernel,
  source: Picture,
  asked: readonly Rgb[],
  standing: Standing = ANYWHERE,
): Picture {
  const targets = asked.map((rgb) => oklabOf(rgbToHex(rgb)));
  const result = kernel.picture(source.width, source.height);
  kernel.within(() => {
    const colours = leadingColours(smallOf(kernel, source), clusterCount(targets.length));
    const calm = inLab(kernel, smoothedAlong(kernel, source, 3));
    const aims = match(colours, targets, standing).map((target) => ({ lab: targets[target]!, even: EVEN }));
    result.data.set(repainted(kernel, source, { colours, calm }, aims).data);
  });
  return result;
}

/** Leading colours that are told apart where so many are asked for. */
export function clusterCount(asked: number): number {
  return Math.max(8, asked + 2);
}

/** What a leading colour becomes. */
export interface Aim {
  readonly lab: Lab;
  /** Variations in lightness up to this count for nothing, so that areas are of the asked colour itself. */
  readonly even: number;
}

export const EVEN = 0.02;

/** Moves each pixel from the leading colours that it lies among to what those become; where `alpha` is nought, not. */
export function repainted(
  kernel: Kernel,
  source: Picture,
  { colours, calm, crisp = false }: Grounding,
  aims: readonly Aim[],
  alpha: Plane | null = null,
): Picture {
  const result = kernel.picture(source.width, source.height);
  kernel.within(() => {
    const lab = inLab(kernel, source);
    for (let i = 0; i < source.width * source.height; i++) {
      if (alpha && alpha.data[i]! <= 0) continue;
      const at = i * 4;
      const [l, a, b] = [calm.data[at]!, calm.data[at + 1]!, calm.data[at + 2]!];
      let [sum, tl, ta, tb, ml, even] = [0, 0, 0, 0, 0, 0];
      for (let k = 0; k < colours.length; k++) {
        const own = colours[k]!.lab;
        const d = (l - own[0]) ** 2 + 1.6 * ((a - own[1]) ** 2 + (b - own[2]) ** 2);
        // Falls off fast: most pixels belong to one leading colour alone.
        const w = crisp ? 1 / ((d * d * d) ** 2 + 1e-24) : 1 / (d * d * d + 1e-9);
        const aim = aims[k]!;
        sum += w;
        tl += w * aim.lab[0];
        ta += w * aim.lab[1];
        tb += w * aim.lab[2];
        ml += w * own[0];
        even += w * aim.even;
      }
      const off = lab.data[at]! - ml / sum;
      const room = Math.min(1, Math.max(0.25, (1 - tl / sum) * 5));
      const shading = held(off, even / sum) * SHADING * (off > 0 ? room : 1);
      lab.data[at] = Math.min(1, Math.max(0, tl / sum + shading));
      // Chroma follows lightness, so that shade stays of the same paint.
      const shade = Math.min(1.1, Math.max(0.5, lab.data[at]! / Math.max(0.05, tl / sum)));
      lab.data[at + 1] = (ta / sum) * shade;
      lab.data[at + 2] = (tb / sum) * shade;
    }
    result.data.set(onScreen(kernel, lab).data);
  });
  return result;
}

/** What is left of a variation in lightness beyond what counts for nothing. */
function held(off: number, even: number): number {
  const rest = Math.max(0, Math.abs(off) - even);
  return off < 0 ? -rest : rest;
}

/** What a subject's colours are matched for. */
export interface Standing {
  /** Of the area: as much as each asked colour gets, as far as the others keep as much. */
  readonly least: number;
  /** What it will stand on, and should be told from. */
  readonly ground: Rgb | null;
}

const ANYWHERE: Standing = { least: 0, ground: null };

/** Which of the asked colours each colour becomes; every asked one is used as long as there are enough. */
export function matchedTo(
  colours: readonly PaletteColour[],
  asked: readonly Rgb[],
  standing: Standing = ANYWHERE,
): number[] {
  return match(
    colours,
    asked.map((rgb) => oklabOf(rgbToHex(rgb))),
    standing,
  );
}

/** What it costs to give the whole subject the colour of its ground. */
const HIDING = 3;

/** 1 for the same colour … 0 for one that is clearly told from it. */
function likeness([l, a, b]: Lab, other: Lab): number {
  return Math.max(0, 1 - Math.sqrt((l - other[0]) ** 2 + (a - other[1]) ** 2 + (b - other[2]) ** 2) / 0.2);
}

/** What it costs to give the light and the shade of one paint two colours. */
const TEARING = 0.5;

/** Whether a colour looks like the shade or the light of a larger one that goes where it goes. */
function isShadeOfAnother(colours: readonly PaletteColour[], chosen: readonly number[], k: number): boolean {
  const { lab, share } = colours[k]!;
  const chroma = Math.sqrt(lab[1] ** 2 + lab[2] ** 2);
  return colours.some((other, n) => {
    if (n === k || other.share < share || chosen[n] !== chosen[k]) return false;
    const own = Math.sqrt(other.lab[1] ** 2 + other.lab[2] ** 2);
    const along = (lab[1] * other.lab[1] + lab[2] * other.lab[2]) / Math.max(1e-6, chroma * own);
    return Math.min(chroma, own) > 0.04 ? along > 0.94 : Math.max(chroma, own) < 0.04;
  });
}

/**
 * What it costs to make one of a picture's colours one of those asked for, by its number: what is dark among its own stays
 * dark among them, light stays light, and hues stay near.
 */
export function costOfTurning(labs: readonly Lab[], targets: readonly Lab[]) {
  const rank = (values: readonly Lab[], value: Lab) =>
    values.filter((other) => other[0] < value[0]).length / Math.max(1, values.length - 1);
  return (lab: Lab, index: number): number => {
    const target = targets[index]!;
    const hue = Math.sqrt((lab[1] - target[1]) ** 2 + (lab[2] - target[2]) ** 2);
    return (
      1.1 * Math.abs(rank(labs, lab) - rank(targets, target)) + 1.2 * Math.abs(lab[0] - target[0]) + 2.4 * hue
    );
  };
}

/** As `matchedTo`, of colours in OKLab. */
function match(
  colours: readonly PaletteColour[],
  targets: readonly Lab[],
  { least, ground }: Standing = ANYWHERE,
): number[] {
  const hidden = targets.map((target) => (ground ? likeness(target, oklabOf(rgbToHex(ground))) : 0));
  const turning = costOfTurning(
    colours.map(({ lab }) => lab),
    targets,
  );
  const cost = (k: number, target: number) =>
    turning(colours[k]!.lab, target) + HIDING * hidden[target]! * colours[k]!.share;
  const chosen = colours.map((_, k) => {
    const costs = targets.map((_, target) => cost(k, target));
    return costs.indexOf(Math.min(...costs));
  });
  const shareOf = (target: number, without = -1) =>
    colours.reduce((sum, { share }, k) => (chosen[k] === target && k !== without ? sum + share : sum), 0);
  // Targets that nobody took, or too little: the colour that loses least by it moves over.
  for (let target = 0; target < targets.length; target++) {
    for (let share = shareOf(target); share <= 0 || share < least; share = shareOf(target)) {
      let best = -1;
      let lowest = Number.POSITIVE_INFINITY;
      for (let k = 0; k < colours.length; k++) {
        if (chosen[k] === target) continue;
        const left = shareOf(chosen[k]!, k);
        if (left <= 0 || (share > 0 && left < least)) continue;
        const loss =
          cost(k, target) -
          cost(k, chosen[k]!) +
          (colours[k]!.share < Math.max(0.01, least - share) ? 0.4 : 0) +
          (left < least ? 0.8 : 0) +
          (isShadeOfAnother(colours, chosen, k) ? TEARING : 0);
        if (loss < lowest) {
          lowest = loss;
          best = k;
        }
      }
      if (best < 0) break;
      chosen[best] = target;
    }
  }
  return chosen;
}
