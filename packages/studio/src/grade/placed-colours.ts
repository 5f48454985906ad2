import { encodeSrgb, labOfLinear, linearOfLab, type Triple } from "../colour.js";
import { exp, log, pow } from "../math/exact.js";
import type { KernelJob } from "../render/crew.js";
import type { LinearPicture } from "../render/index.js";
import * as layout from "../render/layout.js";
import { type Cluster, clustersOf, squaredDistance } from "./clusters.js";
import type { Raster } from "./measure.js";

/**
 * Things in a landscape go through its curve, under its sun and through its air, which leads their colours astray.
 * This brings the dominant colour of everything that was asked for to what was asked, on the finished pixels, and
 * leaves the landscape as it is: each channel moves by its odds, c / (1 − c), so that black and white stay and no step
 * of shade is lost. As with things before a backdrop (`kernel/assembly/shown.ts`), light is a little gentler about
 * the colour.
 */

/** Rounds of correction by the dominant colour, then by the nearest cluster; and how much of the error each takes. */
const COARSE = 6;
const FINE = 10;
const STEP = 0.8;
/** An error in OKLab that needs no further round. */
const ENOUGH = 0.005;
/** Odds may change by so much at most: beyond that pixels of eight bits show steps. */
const MOST = 60;
/** Channels are held this far from black and white, where odds have no end; next to white small steps are large odds. */
const HELD = { from: 0.002, to: 0.97 } as const;
/** Most pixels that speak for a colour, and fewest. */
const SAMPLES = 2048;
const FEWEST = 12;
/** A cluster of less than this share of them says nothing. */
const PART = 0.03;
/** How far in OKLab pixels still belong to the dominant colour, at first and at last. */
const WIDE = 0.16;
const NARROW = 0.07;
/** Half the width of the plateau about the colour, in natural logarithms of light, and the share of light that stays there. */
const PLATEAU = 0.45;
const FORM = 0.6;
/** Share of the light's own tint that stays. */
const TINT = 0.25;
/** Light beyond the colour's own by this factor begins to whiten it. */
const WHITENS = 1.2;
/** What counts as plainly lit, against the asked colour's brightness. */
const LIT = { from: 0.6, to: 1.22 } as const;

/** A colour that things must show, and how their pixels are changed for it. */
interface Change {
  readonly aim: Triple;
  readonly aimLab: Triple;
  readonly samples: readonly Triple[];
  /** Factor of each channel's odds. */
  odds: Triple;
  /** What colours of eight bits have become, once the odds are found. */
  readonly known: Map<number, Triple>;
}

/** What the tracer leaves of each pixel: its flags (`FLAG_BYTES` each), and how much of it things cover, 0 to 1. */
export interface Traces {
  readonly flags: Uint8Array;
  readonly cover: Float32Array;
}

/** A copy of what the tracer left of a picture, or of a window of one. */
export function tracesOf({ job, width, height }: LinearPicture): Traces {
  const words = new Int32Array(job.memory.buffer, layout.BASE, layout.HEADER_BYTES / 4);
  const pixels = width * height;
  const flagsAt = words[layout.FLAGS_AT / 4]!;
  const albedo = new Float32Array(job.memory.buffer, words[layout.ALBEDO_AT / 4]!, pixels * 4);
  const cover = new Float32Array(pixels);
  for (let pixel = 0; pixel < pixels; pixel++) cover[pixel] = albedo[pixel * 4 + 3]!;
  return { flags: new Uint8Array(job.memory.buffer, flagsAt, pixels * layout.FLAG_BYTES).slice(), cover };
}

/** Changes a finished picture of a place, and which of its pixels count as lit. */
export function matchInPlace(job: KernelJob, traces: Traces, raster: Raster, classes: Uint8Array): void {
  const seen = seenIn(job, traces);
  const changes = changesFor(seen, raster);
  if (changes.size === 0) return;
  for (const change of changes.values()) findOdds(change);
  const { rgba } = raster;
  for (let pixel = 0; pixel < seen.count; pixel++) {
    const cover = seen.coverOf(pixel);
    if (cover === 0) continue;
    const before = linearAt(rgba, pixel);
    let after: readonly number[] = before;
    for (const [group, share] of seen.sharesOf(pixel)) {
      const change = changes.get(group);
      if (!change) continue;
      const shown = shownAs(before, rgba, pixel, change);
      after = after.map((value, k) => value + (shown[k]! - before[k]!) * share * cover);
      if (share === 1 && cover === 1 && !seen.isMixed(pixel)) {
        const light = brightness(shown) / brightness(change.aim);
        if (light > LIT.from && light < LIT.to) classes[pixel] = layout.CLASS_LIT;
      }
    }
    if (after === before) continue;
    after.forEach((value, k) => {
      rgba[pixel * 4 + k] = Math.round(encodeSrgb(value) * 255);
    });
  }
}

/** A pixel's colour changed; each colour is worked out once. */
function shownAs(before: Triple, rgba: Uint8Array, pixel: number, change: Change): Triple {
  const at = pixel * 4;
  const key = (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
  const known = change.known.get(key);
  if (known) return known;
  const shown = changed(before, change);
  change.known.set(key, shown);
  return shown;
}

/** How much of each pixel things cover, 0 to 255. */
export function coverIn({ cover }: Traces): Uint8Array {
  const whole = new Uint8Array(cover.length);
  for (let pixel = 0; pixel < whole.length; pixel++) whole[pixel] = Math.round(cover[pixel]! * 255);
  return whole;
}

/** What the tracer left in its memory of each pixel. */
interface Seen {
  readonly count: number;
  readonly aims: ReadonlyMap<number, { readonly aim: Triple; readonly lab: Triple }>;
  coverOf(pixel: number): number;
  isMixed(pixel: number): boolean;
  /** Its colour groups with their shares of what covers it. */
  sharesOf(pixel: number): readonly (readonly [group: number, share: number])[];
}

function seenIn(job: KernelJob, { flags, cover }: Traces): Seen {
  const view = new DataView(job.memory.buffer);
  const word = (field: number) => view.getInt32(layout.BASE + field, true);
  const groupOfAt = word(layout.GROUP_OF_AT);
  const groupsAt = word(layout.GROUPS_AT);
  const triple = (at: number): Triple =>
    [0, 4, 8].map((k) => view.getFloat32(at + k, true)) as unknown as Triple;
  const aims = new Map<number, { aim: Triple; lab: Triple }>();
  for (let number = 0; number < word(layout.GROUP_COUNT); number++) {
    const at = groupsAt + number * layout.GROUP_BYTES;
    if (view.getInt32(at + layout.GROUP_EXACT, true) === 0) continue;
    aims.set(number, { aim: triple(at + layout.GROUP_AIM), lab: triple(at + layout.GROUP_AIM_LAB) });
  }
  const numbers = new DataView(flags.buffer);
  const groupAt = (at: number) => {
    const material = numbers.getUint16(at, true);
    return material === 0 ? -1 : view.getUint16(groupOfAt + (material - 1) * 2, true);
  };
  return {
    count: cover.length,
    aims,
    coverOf: (pixel) => cover[pixel]!,
    isMixed: (pixel) => (flags[pixel * layout.FLAG_BYTES]! & layout.FLAG_MIXED) !== 0,
    sharesOf: (pixel) => {
      const at = pixel * layout.FLAG_BYTES;
      const first = groupAt(at + layout.FIRST_MATERIAL);
      const second = groupAt(at + layout.SECOND_MATERIAL);
      if (second < 0 || second === first) return [[first, 1]];
      const count = flags[at + layout.FIRST_COUNT]!;
      const share = count / Math.max(1, count + flags[at + layout.SECOND_COUNT]!);
      return [
        [first, share],
        [second, 1 - share],
      ];
    },
  };
}

/** For every colour that enough pixels show alone: those pixels' colours, drawn evenly in reading order. */
function changesFor(seen: Seen, { rgba }: Raster): Map<number, Change> {
  const pixels = new Map<number, number[]>();
  for (let pixel = 0; pixel < seen.count && seen.aims.size > 0; pixel++) {
    if (seen.coverOf(pixel) < 1 || seen.isMixed(pixel)) continue;
    const [[group, share]] = seen.sharesOf(pixel) as [readonly [number, number]];
    if (share < 1 || !seen.aims.has(group)) continue;
    const known = pixels.get(group);
    if (known) known.push(pixel);
    else pixels.set(group, [pixel]);
  }
  const changes = new Map<number, Change>();
  for (const [group, all] of pixels) {
    if (all.length < FEWEST) continue;
    const every = Math.ceil(all.length / SAMPLES);
    const samples = all.filter((_, n) => n % every === 0).map((pixel) => linearAt(rgba, pixel));
    const { lab } = seen.aims.get(group)!;
    changes.set(group, { aim: linearOfLab(lab), aimLab: lab, samples, odds: [1, 1, 1], known: new Map() });
  }
  return changes;
}

/** Finds the factors with which a colour that dominates a part of the samples is the aim. */
function findOdds(change: Change): void {
  const { aimLab, samples } = change;
  const shownNow = () => samples.map((sample) => labOfLinear(changed(sample, change)));
  for (let round = 0; round < COARSE; round++) {
    const labs = shownNow();
    // At first it may be far from the aim.
    correct(change, dominant(labs, round === 0 ? mean(labs) : aimLab));
  }
  // At last it is measured as finished pictures are: what lies between two shades is none of them.
  let best = { odds: change.odds, error: Number.POSITIVE_INFINITY };
  for (let round = 0; round < FINE; round++) {
    const found = nearestCluster(shownNow(), aimLab);
    const error = distance(found, aimLab);
    if (error < best.error) best = { odds: change.odds, error };
    if (error < ENOUGH) break;
    correct(change, found);
  }
  change.odds = best.odds;
}

/** Moves the odds so that what shows this colour comes nearer to the aim. */
function correct(change: Change, found: Triple): void {
  const shown = linearOfLab(found);
  change.odds = change.odds.map((odds, k) => {
    const by = pow(oddsOf(held(change.aim[k]!)) / oddsOf(held(shown[k]!)), STEP);
    return Math.min(MOST, Math.max(1 / MOST, odds * by));
  }) as unknown as Triple;
}

/** The nearest cluster that a good part of the samples belongs to. */
function nearestCluster(labs: readonly Triple[], [l, a, b]: Triple): Triple {
  const counts = new Map<number, number>();
  for (const lab of labs) {
    const rgb = linearOfLab(lab).reduce((sum, value) => sum * 256 + Math.round(encodeSrgb(value) * 255), 0);
    counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
  }
  const clusters = clustersOf(counts).filter(({ weight }) => weight >= PART * labs.length);
  const near = (one: Cluster) => squaredDistance(one, { l, a, b });
  const nearest = clusters.reduce<Cluster | null>(
    (best, one) => (best && near(best) <= near(one) ? best : one),
    null,
  );
  return nearest ? [nearest.l, nearest.a, nearest.b] : [l, a, b];
}

/** The dominant colour by mean shift (Comaniciu and Meer 2002), first wide, then narrow. */
function dominant(labs: readonly Triple[], from: Triple): Triple {
  let found = gather(labs, from, WIDE) ?? mean(labs);
  for (let turn = 0; turn < 5; turn++) found = gather(labs, found, turn < 2 ? WIDE : NARROW) ?? found;
  return found;
}

function mean(labs: readonly Triple[]): Triple {
  return gather(labs, [0.5, 0, 0], 100)!;
}

/** The weighted mean of the colours within a radius; null where too few are. */
function gather(labs: readonly Triple[], [l, a, b]: Triple, radius: number): Triple | null {
  let [weights, sumL, sumA, sumB] = [0, 0, 0, 0];
  for (const lab of labs) {
    const [dl, da, db] = [lab[0] - l, lab[1] - a, lab[2] - b];
    const near = 1 - (dl * dl + da * da + db * db) / (radius * radius);
    if (near <= 0) continue;
    weights += near;
    sumL += dl * near;
    sumA += da * near;
    sumB += db * near;
  }
  if (weights < labs.length * 0.05) return null;
  return [l + sumL / weights, a + sumA / weights, b + sumB / weights];
}

/** A colour with its odds changed, its light drawn a little towards the aim's, its tint halfway to the aim's shades. */
function changed(colour: Triple, { aim, odds }: Change): Triple {
  const moved = colour.map(
    (value, k) => (odds[k]! * value) / (1 + (odds[k]! - 1) * value),
  ) as unknown as Triple;
  const there = brightness(aim);
  const light = log((brightness(moved) + 1e-4) / (there + 1e-4));
  const u = light / PLATEAU;
  const by = exp(-((1 - FORM) * light) / Math.sqrt(1 + u * u));
  // Brighter than the display's white there is nothing.
  const most = Math.max(...moved);
  const factor = most * by > 1 ? Math.max(1, 1 / most) : by;
  const bright = brightness(moved) * factor;
  // A colour brightens as far as the display has room for it, stays so for a while, then turns paler.
  const room = 1 / Math.max(...aim);
  const begins = there * Math.max(WHITENS, room);
  const pale = bright > begins && begins < 1 ? (bright - begins) / (1 - begins) : 0;
  const share = Math.min(room, bright / there);
  return moved.map((value, k) => {
    const shade = aim[k]! * share;
    return TINT * value * factor + (1 - TINT) * (shade + (1 - shade) * pale);
  }) as unknown as Triple;
}

/** Linear light of every byte, by the sRGB transfer function (IEC 61966-2-1). */
const LINEAR = Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
});

/** The linear light of a pixel. */
export function linearAt(rgba: Uint8Array, pixel: number): Triple {
  return [0, 1, 2].map((k) => LINEAR[rgba[pixel * 4 + k]!]!) as unknown as Triple;
}

function brightness([r, g, b]: Triple): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function distance(one: Triple, other: Triple): number {
  return Math.sqrt(one.reduce((sum, value, k) => sum + (value - other[k]!) ** 2, 0));
}

function oddsOf(value: number): number {
  return value / (1 - value);
}

function held(value: number): number {
  return Math.min(HELD.to, Math.max(HELD.from, value));
}
