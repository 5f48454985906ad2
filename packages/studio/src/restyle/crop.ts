import type { Size } from "@atelier/contract";

/** Bytes of a picture, four a pixel. */
export interface Bytes extends Size {
  readonly rgba: Uint8Array;
}

/** Where a frame of a size lies best over a picture that covers it: on what stands out, and near the middle. */
export function bestWindow(picture: Bytes, frame: Size): { left: number; top: number } {
  const spareX = picture.width - frame.width;
  const spareY = picture.height - frame.height;
  if (spareX <= 0 && spareY <= 0) return { left: 0, top: 0 };
  const along = spareX >= spareY;
  const weights = standingOut(picture, along);
  const length = along ? frame.width : frame.height;
  const spare = along ? spareX : spareY;
  const sums = [0];
  for (const weight of weights) sums.push(sums.at(-1)! + weight);
  const total = sums.at(-1)! || 1;
  let best = spare >> 1;
  let most = -1;
  for (let start = 0; start <= spare; start++) {
    const held = (sums[start + length]! - sums[start]!) / total;
    // What is held also wants to stand in the middle of the frame.
    const middle = centreOf(weights, start, length);
    const score = held - 0.35 * Math.abs(middle - 0.5);
    if (score > most + 1e-9) {
      most = score;
      best = start;
    }
  }
  return along ? { left: best, top: spareY >> 1 } : { left: spareX >> 1, top: best };
}

/** Per column (or row): how much stands out from the colours of the border. */
function standingOut({ width, height, rgba }: Bytes, along: boolean): Float64Array {
  const weights = new Float64Array(along ? width : height);
  const border = borderMean({ width, height, rgba });
  const step = Math.max(1, Math.floor(Math.min(width, height) / 256));
  for (let y = step; y < height - step; y += step) {
    for (let x = step; x < width - step; x += step) {
      const at = (y * width + x) * 4;
      let edge = 0;
      let off = 0;
      for (let c = 0; c < 3; c++) {
        edge +=
          Math.abs(rgba[at + c]! - rgba[at + step * 4 + c]!) +
          Math.abs(rgba[at + c]! - rgba[at + step * width * 4 + c]!);
        off += Math.abs(rgba[at + c]! - border[c]!);
      }
      weights[along ? x : y]! += Math.min(edge, 160) + Math.max(0, off - 60);
    }
  }
  // Columns between those looked at share their neighbour's weight.
  for (let i = 0; i < weights.length; i++) if (i % step !== 0) weights[i] = weights[i - (i % step)]!;
  const peak = Math.max(...weights, 1);
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i]! / peak) ** 2;
  return weights;
}

function borderMean({ width, height, rgba }: Bytes): number[] {
  const sums = [0, 0, 0];
  let count = 0;
  for (let y = 0; y < height; y += 4) {
    for (const x of [0, 1, width - 2, width - 1]) {
      for (let c = 0; c < 3; c++) sums[c]! += rgba[(y * width + x) * 4 + c]!;
      count++;
    }
  }
  return sums.map((sum) => sum / count);
}

function centreOf(weights: Float64Array, start: number, length: number): number {
  let sum = 0;
  let moment = 0;
  for (let i = 0; i < length; i += 4) {
    sum += weights[start + i]!;
    moment += weights[start + i]! * i;
  }
  return sum > 0 ? moment / sum / length : 0.5;
}

/** The part of a picture that lies in a frame. Clear pixels are laid over white. */
export function cut(picture: Bytes, frame: Size, { left, top }: { left: number; top: number }): Uint8Array {
  const { width } = picture;
  const result = new Uint8Array(frame.width * frame.height * 4);
  for (let y = 0; y < frame.height; y++) {
    const from = ((top + y) * width + left) * 4;
    result.set(picture.rgba.subarray(from, from + frame.width * 4), y * frame.width * 4);
  }
  return result;
}
