import { leadingColours, nearestOf } from "./palette.js";
import { boundsOf, type Shadow } from "./shadow.js";
import type { Small } from "./small.js";
import { walked } from "./walk.js";

/** What is known of a plain ground and what lies on it before the line between them is drawn. */
export interface Grounded {
  /** Open ground that hangs together with the frame. */
  readonly open: Uint8Array;
  /** Ground and its fading shadows, as far as they can be followed without crossing a line. */
  readonly followed: Uint8Array;
  readonly shadow: Shadow;
}

/** Costs of a pixel are no higher than this, so that no single one outvotes its surroundings. */
const MOST = 6;

/** What a pixel costs as ground where no way without a line leads to it from the frame. */
const SHUT_IN = 3.2;

/** The same in the lowest part of the thing, where shadows lie between its feet. */
const SHUT_IN_LOW = 1.9;
const LOW = 0.3;

/** What it costs as ground where it lies on a thin line, which no shadow is. */
const THIN = 5;

/** What it costs as part of a thing of other colours: what could be ground in shade mostly is. */
const THING = 1.2;

/** Ground and thing told apart. */
export interface Parted {
  /** 1 where it is ground. */
  readonly ground: Uint8Array;
  /** How likely each pixel is the thing's, 0 … 1. */
  readonly likely: Float32Array;
}

/**
 * Which pixels are ground: those that could be either, by their colour the ground's in some shade, go where the colours
 * of both sides and the lines between them say.
 */
export function partedFrom(small: Small, known: Grounded): Parted {
  const first = parted(small, known, known.followed);
  return parted(small, known, first.ground);
}

function parted(small: Small, { open, followed, shadow }: Grounded, before: Uint8Array): Parted {
  const { width, height, lab } = small;
  const costOfThing = thingsColours(lab, before, shadow);
  const doubtful = (i: number) => open[i] === 0 && shadow.off[i]! < FAR_OFF && shadow.ratio[i]! < BRIGHT;
  const nodes: number[] = [];
  for (let i = 0; i < open.length; i++) if (doubtful(i)) nodes.push(i);
  const { top, bottom } = boundsOf(
    Float32Array.from(before, (value) => 1 - value),
    width,
    height,
  );
  const low = (bottom - (bottom - top) * LOW) * height;
  const forThing = new Float64Array(nodes.length);
  const forGround = new Float64Array(nodes.length);
  nodes.forEach((i, n) => {
    forGround[n] = costOfThing(i);
    const shut = followed[i] === 1 ? 0 : Math.floor(i / width) > low ? SHUT_IN_LOW : SHUT_IN;
    forThing[n] = costOfGround(shadow, i) + shut + THIN * ridgeAt(lab, width, i);
  });
  const thing = walked(small, { pixels: nodes, forThing, forGround, isGround: (i) => open[i] === 1 });
  const ground = open.slice();
  const likely = Float32Array.from(open, (value) => 1 - value);
  nodes.forEach((i, n) => {
    ground[i] = thing[n]! > 0.5 ? 0 : 1;
    likely[i] = thing[n]!;
  });
  return { ground, likely };
}

/** So many times off the colours that the ground has in shade, a pixel is none of its. */
const FAR_OFF = 2.6;

/** Brighter than the open ground by so much, nothing is ground. */
const BRIGHT = 1.2;

/**
 * Share of the ground's light below which a thing is dark itself rather than shades its ground: less where the ground is
 * far from grey, since there its shadows are told by their hue.
 */
function darkFor(vivid: number): number {
  return 0.2 - 0.14 * Math.min(1, vivid / 0.6);
}

/** Dear for colours that shade does not make of the ground's, and for the dark: there all things look alike. */
function costOfGround({ off, ratio, vivid }: Shadow, i: number): number {
  const limit = darkFor(vivid);
  const dark = Math.min(1, Math.max(0, (1.6 * limit - ratio[i]!) / limit));
  const bright = Math.max(0, (ratio[i]! - 1.05) / (BRIGHT - 1.05));
  return Math.min(MOST, 1.4 * off[i]! * off[i]! + 5 * dark + 3 * bright);
}

/** What each pixel costs as part of the thing, by the colours of what is not ground so far. */
function thingsColours(
  lab: Float32Array,
  ground: Uint8Array,
  { off, ratio, vivid }: Shadow,
): (i: number) => number {
  const picked: number[] = [];
  const sure: boolean[] = [];
  for (let i = 0; i < ground.length; i++) {
    if (ground[i] === 1) continue;
    picked.push(lab[i * 3]!, lab[i * 3 + 1]!, lab[i * 3 + 2]!);
    sure.push(off[i]! > 1.15 || ratio[i]! > BRIGHT || ratio[i]! < darkFor(vivid));
  }
  if (sure.length === 0) return () => MOST;
  const colours = leadingColours({ lab: Float32Array.from(picked), width: sure.length, height: 1 }, 9);
  const centres = colours.map((colour) => colour.lab);
  const sums = centres.map(() => ({ count: 0, sure: 0, spread: 0 }));
  sure.forEach((plainly, n) => {
    const sum = sums[nearestOf(centres, picked, n * 3)]!;
    const centre = centres[nearestOf(centres, picked, n * 3)]!;
    sum.count += 1;
    sum.sure += plainly ? 1 : 0;
    for (let c = 0; c < 3; c++) sum.spread += (picked[n * 3 + c]! - centre[c]!) ** 2;
  });
  const all = sure.filter(Boolean).length / sure.length;
  // A colour of which hardly anything is surely the thing's is ground in shade, unless the whole thing is like that.
  const dear = sums.map((sum) => all * (THING + 2.5 * (1 - sum.sure / Math.max(1, sum.count))));
  const wide = sums.map(({ spread, count }) => spread / Math.max(1, count) + 3e-4);
  return (i) => {
    let least = MOST;
    for (let k = 0; k < centres.length; k++) {
      let far = 0;
      for (let c = 0; c < 3; c++) far += (lab[i * 3 + c]! - centres[k]![c]!) ** 2;
      least = Math.min(least, far / (2 * wide[k]!) + dear[k]!);
    }
    return least;
  };
}

/** Pixels to both sides of a thin line that are held against it, and the difference that is plainly one. */
const BESIDE = 3;
const PLAIN = 0.05;

/** How far a pixel stands out from both its sides, where these are alike, 0 … 1. */
function ridgeAt(lab: Float32Array, width: number, i: number): number {
  let most = 0;
  for (const by of [1, width, width + 1, width - 1]) {
    const [one, other] = [(i - by * BESIDE) * 3, (i + by * BESIDE) * 3];
    if (one < 0 || other >= lab.length) continue;
    let [off, apart] = [0, 0];
    for (let c = 0; c < 3; c++) {
      off += (lab[i * 3 + c]! - (lab[one + c]! + lab[other + c]!) / 2) ** 2;
      apart += (lab[one + c]! - lab[other + c]!) ** 2;
    }
    if (apart < off * 0.3) most = Math.max(most, off);
  }
  return Math.min(1, most / (PLAIN * PLAIN));
}
