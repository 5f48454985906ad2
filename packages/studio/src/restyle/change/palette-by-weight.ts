import { type Rgb, rgbToHex } from "@atelier/contract";
import { oklabOf } from "../../colour.js";
import { type Raster, strayShare } from "../../grade/measure.js";
import type { Kernel, Picture, Plane } from "../kernel/index.js";
import { inLab, smoothedAlong } from "../kernel/operations.js";
import { leadingColours, nearestOf, type PaletteColour } from "../understand/palette.js";
import type { Small } from "../understand/small.js";
import { type Aim, EVEN, repainted } from "./palette.js";
import { aimedAnew, type Found, foundOf } from "./palette-on-ground.js";
import { sharedOut } from "./shared-out.js";

/** Leading colours that are told apart at first; those of more of the area than this are told apart further. */
const LEADING = 16;
const LARGE = 0.035;
/** How far detail is smoothed away before pixels are told apart, so that areas are calm. */
const CALM = 5;
/** Pixels on which ways to share the colours out are tried. */
const TRIED = 24_000;
const ROUNDS = 10;
/** Trials of single leading colours that move over after that. */
const SINGLE = 12;
/** Shares within this of their weights need no further round. */
const NEAR = 0.03;
/** A colour that nothing comes nearer to than this, in CIEDE2000, is not there; what that costs. */
const LOST = 2.5;
const COST_OF_LOST = 0.3;
/** Other hues, where colours mix at the edges of small areas, may cover so much; what a share beyond that costs. */
const STRAY = 0.012;
const COST_OF_STRAY = 10;
/** What is asked of the part that changes is moved by no more than this factor at a time, and never to nothing. */
const BOLDEST = 1.7;
const LEAST = 0.003;
/** How much smaller a step is after one that made things worse. */
const CALMER = 0.7;
/** Of a picture, what a colour that would be lost gets. */
const LITTLE = 0.03;
/** What is asked of a colour that is not there grows at least by this factor. */
const MORE = 1.2;
/** How much of the lightness by which a leading colour differs from the largest of its new colour stays. */
const FORM = 0.5;
/** OKLab lightness that shades of an asked colour keep from black and white. */
const DARKEST = 0.04;
const LIGHTEST = 0.98;

/**
 * Gives a picture the colours of a palette in areas that come near to given weights: its leading colours are shared out
 * among those asked for, and what a trial on fewer pixels shows moves what is asked of the next one. The lights and
 * shades of one paint that get one colour stay its lights and shades.
 *
 * @param weights by colour, not all nought
 * @param clear where the picture changes (1) or stays as it is and yet counts (0); null: everywhere
 */
export function inPaletteByWeight(
  kernel: Kernel,
  source: Picture,
  asked: readonly Rgb[],
  weights: readonly number[],
  clear: Plane | null,
): Picture {
  const result = kernel.picture(source.width, source.height);
  kernel.within(() => {
    const step = Math.max(1, Math.floor(Math.sqrt((source.width * source.height) / TRIED)));
    const calm = inLab(kernel, smoothedAlong(kernel, source, CALM));
    const few = fewer(kernel, source, step);
    const fewCalm = fewer(kernel, calm, step);
    const clearness = clear ? fewerOf(clear, step) : null;
    const colours = finelyParted(changing(fewCalm, clearness));
    const targets = asked.map((rgb) => oklabOf(rgbToHex(rgb)));
    let meant: readonly Aim[] = targets.map((lab) => ({ lab, even: EVEN }));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const wanted = weights.map((weight) => weight / sum);
    let parts: readonly number[] = wanted;
    const tried = (chosen: readonly number[], asks: readonly number[]): Round => {
      const aims = aimsOf(colours, meant, chosen);
      const shown = kernel.within(() =>
        bytesOf(few, repainted(kernel, few, { colours, calm: fewCalm, crisp: true }, aims), clearness),
      );
      const found = foundOf(shown, asked);
      const off = Math.max(...found.map(({ share }, n) => Math.abs(share - wanted[n]!)));
      const error = off + COST_OF_LOST * found.filter(isLost).length + COST_OF_STRAY * strayIn(shown, asked);
      return { chosen, aims, error, parts: asks, found };
    };
    let best: Round | null = null;
    let boldness = 1;
    for (let round = 0; round < ROUNDS && !(best && best.error < NEAR); round++) {
      const made = tried(sharedOut(colours, targets, parts), parts);
      // What a step made worse is stepped from anew, less boldly.
      if (!best || made.error < best.error) best = made;
      else boldness *= CALMER;
      parts = movedOn(best, wanted, boldness);
      meant = meant.map((aim, n) => aimedAnew(aim, made.found[n]!));
    }
    best = movedSingly(best!, colours, wanted, (chosen) => tried(chosen, best!.parts));
    result.data.set(repainted(kernel, source, { colours, calm, crisp: true }, best.aims).data);
  });
  return result;
}

/**
 * Weights by which every asked colour of a finished picture comes to be seen: the shares that each has, and a little for
 * those that are lost; null where all are there.
 */
export function weightsForLost(finished: Raster, asked: readonly Rgb[]): number[] | null {
  const found = foundOf(finished, asked);
  return found.some(isLost) ? found.map(({ share }) => Math.max(LITTLE, share)) : null;
}

/** The leading colours, the large ones in so many parts that areas can be shared out among several others. */
function finelyParted(all: Pick<Small, "lab" | "width" | "height">): PaletteColour[] {
  const first = leadingColours(all, LEADING);
  const labs = first.map(({ lab }) => lab);
  const members: number[][] = first.map(() => []);
  for (let at = 0; at < all.lab.length; at += 3)
    members[nearestOf(labs, all.lab, at)]!.push(all.lab[at]!, all.lab[at + 1]!, all.lab[at + 2]!);
  return first
    .flatMap((colour, k) => {
      if (colour.share <= LARGE || members[k]!.length === 0) return colour;
      const own = { lab: Float32Array.from(members[k]!), width: members[k]!.length / 3, height: 1 };
      const parts = leadingColours(own, Math.ceil(colour.share / LARGE));
      return parts.map(({ lab, share }) => ({ lab, share: share * colour.share }));
    })
    .sort((a, b) => b.share - a.share);
}

/** The largest of the leading colours that get one colour becomes it, the others its shades. */
function aimsOf(colours: readonly PaletteColour[], meant: readonly Aim[], chosen: readonly number[]): Aim[] {
  return colours.map(({ lab }, k) => {
    const aim = meant[chosen[k]!]!;
    const first = colours[chosen.indexOf(chosen[k]!)]!;
    const off = lab[0] - first.lab[0];
    if (Math.abs(off) <= aim.even) return aim;
    const [own, a, b] = aim.lab;
    const l = Math.min(LIGHTEST, Math.max(DARKEST, own + FORM * off));
    const tint = l <= own ? l / Math.max(DARKEST, own) : (1 - l) / Math.max(1 - LIGHTEST, 1 - own);
    return { lab: [l, a * tint, b * tint], even: aim.even };
  });
}

/** A way to share the colours out, and what came of it. */
interface Round {
  /** By leading colour, the number of the asked one that it becomes. */
  readonly chosen: readonly number[];
  readonly aims: readonly Aim[];
  readonly error: number;
  readonly parts: readonly number[];
  readonly found: readonly Found[];
}

/**
 * A way improved by single leading colours that go from the asked colour with most too much to the one with most too
 * little, those of fitting area first, as long as a trial shows each to be better. Steps of what is asked move many at
 * once, and from nearly the same picture may come out near their weights or far off.
 */
function movedSingly(
  first: Round,
  colours: readonly PaletteColour[],
  wanted: readonly number[],
  tried: (chosen: readonly number[]) => Round,
): Round {
  let best = first;
  let open = candidatesOf(best, colours, wanted);
  for (let trial = 0; trial < SINGLE && best.error >= NEAR && open.length > 0; trial++) {
    const made = tried(open[0]!);
    if (made.error < best.error) {
      best = made;
      open = candidatesOf(best, colours, wanted);
    } else open = open.slice(1);
  }
  return best;
}

/** The ways that differ from one by a single leading colour, as above. */
function candidatesOf(
  { chosen, found }: Round,
  colours: readonly PaletteColour[],
  wanted: readonly number[],
): number[][] {
  const over = found.map(({ share }, n) => share - wanted[n]!);
  const [from, to] = [over.indexOf(Math.max(...over)), over.indexOf(Math.min(...over))];
  const fitting = Math.min(over[from]!, -over[to]!);
  const misfit = (k: number) => Math.abs(colours[k]!.share - fitting);
  return colours
    .flatMap((_, k) => (chosen[k] === from ? k : []))
    .sort((a, b) => misfit(a) - misfit(b))
    .map((k) => chosen.with(k, to));
}

/** What is asked of the part that changes, moved by what came of it. */
function movedOn({ parts, found }: Round, wanted: readonly number[], boldness: number): number[] {
  const moved = parts.map((part, n) => {
    const factor = wanted[n]! / Math.max(0.01, found[n]!.share);
    const held = 1 + boldness * (Math.min(BOLDEST, Math.max(1 / BOLDEST, factor)) - 1);
    return Math.max(LEAST, part * (isLost(found[n]!) ? Math.max(MORE, held) : held));
  });
  const sum = moved.reduce((all, part) => all + part, 0);
  return moved.map((part) => part / sum);
}

function strayIn(shown: Raster, asked: readonly Rgb[]): number {
  const palette = asked.map((rgb) => rgbToHex(rgb));
  return Math.max(0, strayShare(shown, { background: null, palette }) - STRAY);
}

function isLost({ delta_e }: Found): boolean {
  return delta_e > LOST;
}

/** Every so many pixels of a picture, each way. */
function fewer(kernel: Kernel, source: Picture, step: number): Picture {
  const [width, height] = [Math.ceil(source.width / step), Math.ceil(source.height / step)];
  const result = kernel.picture(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * step * source.width + x * step) * 4;
      result.data.set(source.data.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return result;
}

/** The same pixels of a plane. */
function fewerOf({ data, width, height }: Plane, step: number): number[] {
  const columns = Math.ceil(width / step);
  return Array.from({ length: columns * Math.ceil(height / step) }, (_, n) => {
    const [x, y] = [n % columns, Math.floor(n / columns)];
    return data[y * step * width + x * step]!;
  });
}

/** The colours of what changes, three numbers a pixel. */
function changing({ data }: Picture, clear: readonly number[] | null) {
  const picked: number[] = [];
  for (let i = 0; i < data.length / 4; i++) {
    if (clear && clear[i]! < 0.5) continue;
    picked.push(data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!);
  }
  // A picture of nothing but things has nothing to change.
  if (picked.length === 0) picked.push(data[0]!, data[1]!, data[2]!);
  return { lab: Float32Array.from(picked), width: picked.length / 3, height: 1 };
}

/** What is seen: what was painted, and what stays as it was. */
function bytesOf(source: Picture, painted: Picture, clear: readonly number[] | null) {
  const { width, height } = source;
  const rgba = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const share = clear ? clear[i]! : 1;
    for (let c = 0; c < 3; c++) {
      const value = source.data[i * 4 + c]! + (painted.data[i * 4 + c]! - source.data[i * 4 + c]!) * share;
      rgba[i * 4 + c] = Math.round(Math.min(1, Math.max(0, value)) * 255);
    }
    rgba[i * 4 + 3] = 255;
  }
  return { width, height, rgba };
}
