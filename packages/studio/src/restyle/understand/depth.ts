import { distanceToLines } from "../medium/distance.js";
import type { Small } from "./small.js";
import { dropSpecks, flood, partsOf } from "./spots.js";
import type { Subject } from "./subject.js";

/** The sky of an outdoor picture, per small pixel 0 or 1; null where there is none to be sure of. */
export function findSky(small: Small, subject: Subject | null): Uint8Array | null {
  const { width, height, lab } = small;
  const calm = new Uint8Array(width * height);
  const top = meanOfRows(small, 0, Math.max(2, height >> 5));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const right = x < width - 1 ? i + 1 : i;
      const below = y < height - 1 ? i + width : i;
      let edge = 0;
      for (let c = 0; c < 3; c++) {
        edge +=
          Math.abs(lab[i * 3 + c]! - lab[right * 3 + c]!) + Math.abs(lab[i * 3 + c]! - lab[below * 3 + c]!);
      }
      const [l, a, b] = [lab[i * 3]!, lab[i * 3 + 1]!, lab[i * 3 + 2]!];
      // Bright, or at least not greener than what stands above; clouds are calm enough too.
      const light = l > top[0]! - 0.16 && l > 0.35;
      const before = subject !== null && subject.mask[i]! > 0.5;
      calm[i] = edge < 0.05 && light && a > -0.06 && (b < 0.09 || l > 0.7) && !before ? 1 : 0;
    }
  }
  // Beside a cold sky what is warm at the upper edge of the frame is a house.
  const warmth = (i: number) => lab[i * 3 + 1]! + lab[i * 3 + 2]!;
  const middle = Float32Array.from({ length: width }, (_, x) => warmth(x)).sort()[width >> 1]!;
  const start = new Uint8Array(width * height);
  for (let x = 0; x < width; x++) start[x] = warmth(x) < Math.max(0.03, middle + 0.04) ? 1 : 0;
  // Through open sky alone: what hangs together by strips between windows or branches is a wall or a wood.
  const open = flood(wideParts(calm, width, height, NARROW), start, width, height);
  const near = distanceToLines(Int32Array.from(open), width, height, NARROW + 2);
  const sky = Uint8Array.from(calm, (value, i) => (open[i] === 1 || near[i]! < NARROW + 2 ? value : 0));
  addClouds(small, sky, subject);
  dropSpecks(sky, width, height, 0, width * height * 0.002);
  dropSpecks(sky, width, height, 1, width * height * 0.004);
  const share = sky.reduce((sum, value) => sum + value, 0) / sky.length;
  let [inTop, below] = [0, 0];
  for (let i = 0; i < sky.length; i++) if (sky[i] === 1) i < sky.length * 0.6 ? inTop++ : below++;
  return share > 0.06 && share < 0.72 && below < inTop * 0.25 && !isWall(small, sky) ? sky : null;
}

/** Adds what is pale and has sky all around it. */
function addClouds({ width, height, lab }: Small, sky: Uint8Array, subject: Subject | null): void {
  for (const part of partsOf(
    sky.map((value) => 1 - value),
    width,
    height,
  )) {
    const isCloud = part.every((i) => {
      const x = i % width;
      const within = x > 0 && x < width - 1 && i >= width && i < width * (height - 1);
      return within && !(subject !== null && subject.mask[i]! > 0.5);
    });
    if (!isCloud) continue;
    const [l, a, b] = [0, 1, 2].map((c) => part.reduce((sum, i) => sum + lab[i * 3 + c]!, 0) / part.length);
    if (l! > 0.6 && Math.sqrt(a! * a! + b! * b!) < 0.05) for (const i of part) sky[i] = 1;
  }
}

/** Half the width of strips that are no open sky, small pixels. */
const NARROW = 3;

/** The pixels of a mask that lie so far from its line; the frame is none. */
function wideParts(mask: Uint8Array, width: number, height: number, far: number): Uint8Array {
  const distance = distanceToLines(Int32Array.from(mask), width, height, far + 1);
  return Uint8Array.from(mask, (value, i) => (value === 1 && distance[i]! >= far ? 1 : 0));
}

/** A paint's hue strays by less than this from its upper end to its lower, and a sky's by more. */
const ONE_PAINT = 0.01;
/** What turns less than this from its upper half to its lower, and is warm, is paint. */
const WARM_PAINT = 0.03;
/** What is greyer than this may be an overcast sky, which has no hue to change. */
const GREY = 0.012;
/** Light that falls off so far from above to below is a lamp's on a wall: skies are lightest by the horizon. */
const FALLS = 0.05;
const FALLS_A_LITTLE = 0.015;
/** From this chroma on a sky is so blue that clouds stand out in it. */
const FULL = 0.06;
/** Where so much of a height is clear sky, its clouds don't count. */
const MOSTLY_CLEAR = 0.3;

/** A wall is of one paint from top to bottom, or darkens downwards; skies change towards the horizon and brighten. */
function isWall(small: Small, sky: Uint8Array): boolean {
  const { width, lab } = small;
  const rows = Math.floor(sky.lastIndexOf(1) / width) + 1;
  const clear = clearOf(small, sky);
  const mean = (from: number, to: number) => {
    const all: number[] = [];
    for (let i = Math.floor(from * rows) * width; i < Math.floor(to * rows) * width; i++)
      if (sky[i] === 1) all.push(i);
    const open = all.filter((i) => clear[i] === 1);
    const seen = open.length > all.length * MOSTLY_CLEAR ? open : all;
    return [0, 1, 2].map(
      (c) => seen.reduce((sum, i) => sum + lab[i * 3 + c]!, 0) / Math.max(1, seen.length),
    ) as [number, number, number];
  };
  const half = mean(0, 0.5);
  if (half[1] + half[2] > 0.025 && turnOf(half, mean(0.5, 1)) < WARM_PAINT) return true;
  const [upper, lower] = [mean(0, 0.25), mean(0.75, 1)];
  const turned = turnOf(upper, lower);
  const falls = upper[0] - lower[0];
  const [, a, b] = mean(0, 1);
  // A sky of the blue of skies may have clouds above, or be drawn in one paint.
  const isBlue = b < -0.018 && Math.abs(a) < -0.75 * b;
  if (isBlue && (turned > ONE_PAINT || falls < FALLS_A_LITTLE)) return false;
  const painted = Math.sqrt(a * a + b * b) > GREY || falls > FALLS_A_LITTLE;
  return falls > FALLS || (turned < ONE_PAINT && painted);
}

/** What of a full-coloured sky is as full as most of it: no cloud. */
function clearOf({ lab }: Small, sky: Uint8Array): Uint8Array {
  const chroma = Float32Array.from(sky, (value, i) =>
    value === 1 ? Math.sqrt(lab[i * 3 + 1]! ** 2 + lab[i * 3 + 2]! ** 2) : 0,
  );
  const full = chroma.filter((_, i) => sky[i] === 1).sort();
  const most = full[Math.floor(full.length * 0.8)] ?? 0;
  return Uint8Array.from(chroma, (value) => (most > FULL && value >= 0.9 * most ? 1 : 0));
}

/** How far two colours lie apart in hue and chroma, whatever their light. */
function turnOf([, a, b]: readonly number[], [, u, v]: readonly number[]): number {
  return Math.sqrt((a! - u!) ** 2 + (b! - v!) ** 2);
}

function meanOfRows({ width, lab }: Small, from: number, to: number): [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (let i = from * width; i < to * width; i++) for (let c = 0; c < 3; c++) sums[c]! += lab[i * 3 + c]!;
  return sums.map((value) => value / ((to - from) * width)) as [number, number, number];
}

/**
 * How far each small pixel lies, 0 near … 1 far, roughly: the sky farthest, ground nearer towards the foot of
 * the frame, a subject as near as the place it stands on; hazy pixels count as farther (dark channel, He et
 * al. 2009).
 */
export function depthOf(
  { width, height, rgb }: Small,
  sky: Uint8Array | null,
  subject: Subject | null,
): Float32Array {
  const depth = new Float32Array(width * height);
  const horizon = sky ? horizonOf(sky, width, height) : 0.25;
  const foot = subject ? subject.box.bottom : 1;
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5) / height;
    const along = v <= horizon ? 1 : Math.max(0, 1 - (v - horizon) / Math.max(0.15, 1 - horizon));
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const dark = Math.min(rgb[i * 3]!, rgb[i * 3 + 1]!, rgb[i * 3 + 2]!);
      let far = along * (0.75 + 0.25 * dark);
      if (subject && subject.mask[i]! > 0.5) {
        far = Math.max(0, 1 - (foot - horizon) / Math.max(0.15, 1 - horizon)) * 0.8;
      }
      depth[i] = sky?.[i] === 1 ? 1 : far;
    }
  }
  return depth;
}

/** The height, in fractions of the frame, where the sky mostly ends. */
function horizonOf(sky: Uint8Array, width: number, height: number): number {
  let sum = 0;
  for (let x = 0; x < width; x++) {
    let y = 0;
    while (y < height && sky[y * width + x] === 1) y++;
    sum += y;
  }
  return Math.min(0.7, Math.max(0.1, sum / width / height));
}
