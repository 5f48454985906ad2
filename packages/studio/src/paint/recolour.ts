import { nearestOf } from "../grade/shade.js";
import { differenceOf, mixed, type Oklch, oklchOf } from "../oklch.js";
import type { Swatch } from "./survey.js";

/** An ink: an asked colour, a tint of it with white, or a shade of it with black. */
export interface Ink {
  readonly hex: string;
  /** The asked colour. */
  readonly of: string;
  /** Share of white (above 0) or black (below 0) mixed in. */
  readonly mixed: number;
}

/** Mixtures of every asked colour that inks may be. */
const MIXTURES = [0, 0.25, 0.5, 0.75, -0.22] as const;
/** For picures of one or two colours: more steps, so that things can still be told apart. */
const MORE_MIXTURES = [0, 0.2, 0.4, 0.6, 0.8, 0.92, -0.2, -0.45] as const;
/** An asked colour is shown from this share of the picture on. */
const SHOWN = 0.03;
/** Colours that meet should differ by this much, if they did before. */
const APART = 0.12;
/** What it costs to be off a weight, against what is lost by an ink that goes ill with its swatch. */
const OFF_WEIGHT = 25;
const ROUNDS = 8;

export function inksOf(palette: readonly string[]): Ink[] {
  const mixtures = palette.length < 3 ? MORE_MIXTURES : MIXTURES;
  return palette.flatMap((of) =>
    mixtures.map((share) => ({
      of,
      mixed: share,
      hex: share === 0 ? of : mixed(of, share > 0 ? "#ffffff" : "#000000", Math.abs(share)),
    })),
  );
}

/**
 * Shares asked colours out over a picture: every swatch gets an asked colour or a mixture of it, near in relative
 * lightness, in chroma and hue; neighbours stay apart; every asked colour is there, in about its weight where weights
 * are given. By coordinate descent; the result is one ink a swatch, null for those that are fixed.
 */
export function recoloured(
  swatches: readonly Swatch[],
  palette: readonly string[],
  weights: readonly number[] | null,
): (Ink | null)[] {
  const inks = inksOf(palette);
  const looks = new Map(
    [...inks.map(({ hex }) => hex), ...swatches.map(({ colour }) => colour)].map((hex) => [
      hex,
      oklchOf(hex),
    ]),
  );
  const scaled = lightnessScale(swatches, inks);
  const fits = swatches.map((swatch) => inks.map((ink) => unlikeness(swatch, ink, looks, scaled)));
  const chosen = swatches.map(({ fixed }, n) => (fixed ? null : inks[indexOfLeast(fits[n]!)]!));
  const shows = new Map([...looks.keys()].map((hex) => [hex, nearestOf(hex, palette)]));
  const state: State = { swatches, inks, palette, fits, chosen, weights, shows };
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const [n, swatch] of swatches.entries()) {
      if (swatch.fixed) continue;
      const costs = inks.map((_, k) => costOf(state, n, k));
      const best = inks[indexOfLeast(costs)]!;
      changed ||= best !== chosen[n];
      chosen[n] = best;
    }
    if (!changed) break;
  }
  showAll(state);
  return chosen;
}

interface State {
  readonly swatches: readonly Swatch[];
  readonly inks: readonly Ink[];
  readonly palette: readonly string[];
  /** By swatch and ink: how ill they go together. */
  readonly fits: readonly (readonly number[])[];
  readonly chosen: (Ink | null)[];
  readonly weights: readonly number[] | null;
  /** By colour: the number of the asked colour that it is a shade of; null where it is none's. */
  readonly shows: ReadonlyMap<string, number | null>;
}

/** Natural lightness on the scale of the inks. */
function lightnessScale(swatches: readonly Swatch[], inks: readonly Ink[]): (l: number) => number {
  const own = swatches.map(({ colour }) => oklchOf(colour).l);
  const there = inks.map(({ hex }) => oklchOf(hex).l);
  const [low, high] = [Math.min(...own), Math.max(...own)];
  const [from, to] = [Math.min(...there), Math.max(...there)];
  return (l) => (high - low < 0.05 ? l : from + ((l - low) / (high - low)) * (to - from));
}

function unlikeness(
  { colour, area }: Swatch,
  ink: Ink,
  looks: ReadonlyMap<string, Oklch>,
  scaled: (l: number) => number,
): number {
  const own = looks.get(colour)!;
  const there = looks.get(ink.hex)!;
  const lightness = scaled(own.l) - there.l;
  const chroma = own.c - there.c;
  const turn = Math.abs(((own.h - there.h + 540) % 360) - 180) / 180;
  const hue = turn * Math.min(own.c, there.c) * 2.2;
  const tint = ink.mixed === 0 ? 0 : 0.008 + 0.012 * Math.abs(ink.mixed);
  return (
    (Math.sqrt(area) + 0.02) *
    (3 * lightness * lightness + 1.5 * chroma * chroma + hue * hue * 4 + 0.3 * hue + tint)
  );
}

function costOf(state: State, n: number, k: number): number {
  const { swatches, inks, palette, fits, chosen, weights } = state;
  const { hex } = inks[k]!;
  let cost = fits[n]![k]!;
  for (const [other, share] of swatches[n]!.contacts) {
    const neighbour = swatches[other]!;
    const there = chosen[other]?.hex ?? neighbour.colour;
    const wanted = Math.min(APART, differenceOf(swatches[n]!.colour, neighbour.colour) + 0.03);
    const lost = Math.max(0, wanted - differenceOf(hex, there)) / APART;
    cost += 1.6 * Math.sqrt(share) * lost * lost;
  }
  if (weights) {
    const shares = sharesOf(state, n, hex);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    palette.forEach((_, p) => {
      cost += OFF_WEIGHT * (shares[p]! - weights[p]! / total) ** 2;
    });
  }
  return cost;
}

/** Parts of each asked colour, its mixtures included, in the area that shows any, if one swatch were of another ink. */
function sharesOf(
  { swatches, palette, chosen, shows }: Pick<State, "swatches" | "palette" | "chosen" | "shows">,
  changed: number,
  to: string,
): number[] {
  const areas = palette.map(() => 0);
  swatches.forEach(({ area, colour, fixed }, n) => {
    const hex = n === changed ? to : (chosen[n]?.hex ?? colour);
    // What is fixed counts as what it is: a ground that is only like an asked colour is not of it.
    const at = fixed && n !== changed ? palette.indexOf(hex) : (shows.get(hex) ?? -1);
    if (at >= 0) areas[at]! += area;
  });
  const sum = areas.reduce((all, area) => all + area, 0);
  return areas.map((area) => area / Math.max(1e-6, sum));
}

/** Gives every asked colour that is not seen the swatch that suffers least by it. */
function showAll(state: State): void {
  const { swatches, inks, palette, fits, chosen } = state;
  const seenOf = (hex: string) =>
    swatches.reduce((sum, { area, colour }, n) => sum + ((chosen[n]?.hex ?? colour) === hex ? area : 0), 0);
  for (const asked of palette) {
    if (seenOf(asked) >= SHOWN) continue;
    const k = inks.findIndex(({ hex, mixed: share }) => hex === asked && share === 0);
    const costs = swatches.map(({ fixed, area }, n) => {
      if (fixed || area < 0.004) return Infinity;
      const now = chosen[n]!;
      // Another asked colour must not lose its only place.
      if (now.mixed === 0 && seenOf(now.hex) - area < SHOWN && now.hex !== asked) return Infinity;
      const loss = fits[n]![k]! / (Math.sqrt(area) + 0.02);
      return loss + (area < SHOWN ? 2 * (1 - area / SHOWN) : 0) + 0.3 * area;
    });
    const best = indexOfLeast(costs);
    if (costs[best]! < Infinity) chosen[best] = inks[k]!;
  }
}

function indexOfLeast(values: readonly number[]): number {
  return values.reduce((best, value, n) => (value < values[best]! ? n : best), 0);
}
