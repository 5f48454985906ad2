import type { Subject } from "./subject.js";

export interface Shadow {
  /** Plainly the ground's colour in shade. */
  readonly near: Uint8Array;
  /** How far from any shade of the ground, 1 for the farthest that is plainly one. */
  readonly off: Float32Array;
  /** Light against the open ground. */
  readonly ratio: Float32Array;
  /** How far the ground is from grey, 0 … 1: whether hue tells what is its shadow. */
  readonly vivid: number;
}

/** Pixels whose colour is the ground's, darker: colour ≈ k · ground in linear light. */
export function shadowOf(linear: Float32Array, ground: Float32Array): Shadow {
  const count = linear.length / 3;
  const near = new Uint8Array(count);
  const off = new Float32Array(count);
  const ratio = new Float32Array(count);
  let vivid = 0;
  for (let i = 0; i < count; i++) {
    let dot = 0;
    let own = 0;
    for (let c = 0; c < 3; c++) {
      dot += linear[i * 3 + c]! * ground[i * 3 + c]!;
      own += ground[i * 3 + c]! ** 2;
    }
    const k = own > 1e-6 ? dot / own : 1;
    let far = 0;
    for (let c = 0; c < 3; c++) far += (linear[i * 3 + c]! - k * ground[i * 3 + c]!) ** 2;
    ratio[i] = Math.min(1.2, Math.max(0.05, k));
    // What is dark must keep the ground's hue the more exactly, else all that is black would be its shadow.
    const room = Math.min(0.035 + 0.09 * Math.max(0, 1 - k), 0.24 * (Math.max(0, k) + 0.03));
    off[i] = Math.sqrt(far / Math.max(own, 1e-6)) / room;
    vivid += vividness(ground, i) / count;
    near[i] = k > 0.3 && k < 1.08 && off[i]! < 1 ? 1 : 0;
  }
  return { near, off, ratio, vivid };
}

/** Share of the frame that shadow must take to be measured, and how many of its pixels the measure must hold. */
const LEAST_SHADOW = 0.004;
const HELD = 0.85;

/** How far beyond what is measured a shadow may still stray, and the least that it is held to. */
const ROOM = 3.2;
const STRICTEST = 0.7;

/**
 * The same, held to what the picture's own shadows show: where those that can be followed from the open ground keep its
 * hue closely, what strays farther is no shadow, however dark.
 * @param isShadow whether a pixel lies in a shadow that was followed
 */
export function sharpened(shadow: Shadow, isShadow: (i: number) => boolean): Shadow {
  const seen: number[] = [];
  for (let i = 0; i < shadow.off.length; i++) {
    if (isShadow(i) && shadow.ratio[i]! < SHADED) seen.push(shadow.off[i]!);
  }
  if (seen.length < shadow.off.length * LEAST_SHADOW) return shadow;
  seen.sort((a, b) => a - b);
  const scale = Math.max(STRICTEST, Math.min(1, ROOM * seen[Math.floor(seen.length * HELD)]!));
  const off = shadow.off.map((value) => value / scale);
  const near = shadow.near.map((value, i) => (value === 1 && off[i]! < 1 ? 1 : 0));
  return { ...shadow, near, off };
}

/** Light below which ground counts as shaded. */
const SHADED = 0.9;

function vividness(linear: Float32Array, i: number): number {
  const channels = [linear[i * 3]!, linear[i * 3 + 1]!, linear[i * 3 + 2]!];
  const most = Math.max(...channels);
  return most > 1e-6 ? Math.min(1, (most - Math.min(...channels)) / most) : 0;
}

/** Largest step in OKLab between neighbours within a shadow. */
const SHADOW_STEP = 0.026;

export function gentle(lab: Float32Array, i: number, j: number): boolean {
  let far = 0;
  for (let c = 0; c < 3; c++) far += (lab[i * 3 + c]! - lab[j * 3 + c]!) ** 2;
  return far < SHADOW_STEP * SHADOW_STEP;
}

export function boundsOf(mask: Float32Array, width: number, height: number): Subject["box"] {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let i = 0; i < mask.length; i++) {
    if (mask[i]! < 0.5) continue;
    const x = i % width;
    const y = (i - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  if (right <= left) return { left: 0, top: 0, right: 1, bottom: 1 };
  return { left: left / width, top: top / height, right: right / width, bottom: bottom / height };
}
