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

/** A wall is of one warm paint from top to bottom; skies are cold, or change towards the horizon. */
function isWall({ lab }: Small, sky: Uint8Array): boolean {
  const last = sky.lastIndexOf(1);
  const parts = [0, 1].map((part) => {
    const sum = [0, 0, 0];
    for (let i = 0; i <= last; i++) {
      if (sky[i] === 0 || (i > last / 2 ? 1 : 0) !== part) continue;
      sum[0]! += lab[i * 3 + 1]!;
      sum[1]! += lab[i * 3 + 2]!;
      sum[2]! += 1;
    }
    return [sum[0]! / Math.max(1, sum[2]!), sum[1]! / Math.max(1, sum[2]!)] as const;
  });
  const [[upperA, upperB], [lowerA, lowerB]] = parts as [
    readonly [number, number],
    readonly [number, number],
  ];
  const turn = Math.sqrt((upperA - lowerA) ** 2 + (upperB - lowerB) ** 2);
  return upperA + upperB > 0.025 && turn < 0.03;
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
