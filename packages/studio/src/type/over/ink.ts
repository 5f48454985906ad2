import { type Rgb, rgbToHex } from "@atelier/contract";
import { contrastOf, readableOn } from "../layout/contrast.js";

/** What words are set in: their own colour, and one laid beneath them where the picture alone would not do. */
export interface Ink {
  readonly fill: string;
  /** `share`: how much of the picture beneath it covers. */
  readonly backing: { readonly colour: string; readonly share: number } | null;
}

/** Large words are readable from here on (WCAG 2.2, 1.4.3), with a little to spare for what lies between two samples. */
const READ = 3.3;
/** The part of what lies beneath that may be worse: a speck, a hair. */
const SPECK = 0.03;
const STEPS = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Of two inks that need about the same backing the one that parts more. */
const EQUAL = 0.1;

/**
 * The ink that can be read on all of these colours, or nearly all, and how much must be laid beneath it for that: as
 * little as will do.
 *
 * @param under colours of the picture where the words are, evenly sampled
 * @param inks to choose from, the first one wished most
 */
export function inkOver(under: readonly Rgb[], inks: readonly string[]): Ink {
  const mean = meanOf(under);
  const choices = inks.map((fill) => {
    const colour = readableOn(fill, [mean]);
    const found = STEPS.map((share) => ({
      share,
      contrast: leastContrast(fill, share === 0 ? under : under.map((one) => mixed(one, colour, share))),
    }));
    const { share, contrast } = found.find((one) => one.contrast >= READ) ?? found.at(-1)!;
    return { fill, colour, share, contrast };
  });
  const least = Math.min(...choices.map(({ share }) => share));
  const { fill, colour, share } = choices
    .filter((choice) => choice.share <= least + (least > 0 ? EQUAL : 0))
    .reduce((best, choice) => (choice.contrast > best.contrast ? choice : best));
  return { fill, backing: share > 0 ? { colour, share } : null };
}

function leastContrast(fill: string, under: readonly Rgb[]): number {
  const sorted = under.map((one) => contrastOf(fill, rgbToHex(one))).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * SPECK)] ?? Number.POSITIVE_INFINITY;
}

function meanOf(colours: readonly Rgb[]): string {
  if (colours.length === 0) return "#808080";
  const mean = (channel: 0 | 1 | 2) =>
    Math.round(colours.reduce((sum, colour) => sum + colour[channel], 0) / colours.length);
  return rgbToHex([mean(0), mean(1), mean(2)]);
}

function mixed(colour: Rgb, over: string, share: number): Rgb {
  const channel = (n: 0 | 1 | 2) => {
    const laid = Number.parseInt(over.slice(1 + 2 * n, 3 + 2 * n), 16);
    return Math.round(colour[n] + (laid - colour[n]) * share);
  };
  return [channel(0), channel(1), channel(2)];
}
