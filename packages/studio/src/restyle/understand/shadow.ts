import type { Subject } from "./subject.js";

export interface Shadow {
  /** Plainly the ground's colour in shade. */
  readonly near: Uint8Array;
  /** Of the ground's hue, however dark. */
  readonly hue: Uint8Array;
  /** Light against the open ground. */
  readonly ratio: Float32Array;
}

/** Pixels whose colour is the ground's, darker: colour ≈ k · ground in linear light. */
export function shadowOf(linear: Float32Array, ground: Float32Array): Shadow {
  const count = linear.length / 3;
  const near = new Uint8Array(count);
  const hue = new Uint8Array(count);
  const ratio = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    let dot = 0;
    let own = 0;
    for (let c = 0; c < 3; c++) {
      dot += linear[i * 3 + c]! * ground[i * 3 + c]!;
      own += ground[i * 3 + c]! ** 2;
    }
    const k = own > 1e-6 ? dot / own : 1;
    let off = 0;
    for (let c = 0; c < 3; c++) off += (linear[i * 3 + c]! - k * ground[i * 3 + c]!) ** 2;
    ratio[i] = Math.min(1, Math.max(0.05, k));
    hue[i] = k > 0.03 && Math.sqrt(off) < 0.26 * k * Math.sqrt(own) ? 1 : 0;
    near[i] =
      k > 0.3 && k < 1.08 && Math.sqrt(off / Math.max(own, 1e-6)) < 0.035 + 0.09 * Math.max(0, 1 - k) ? 1 : 0;
  }
  return { near, hue, ratio };
}

/** Largest step in OKLab between neighbours within a shadow. */
const SHADOW_STEP = 0.026;

export function gentle(lab: Float32Array, i: number, j: number): boolean {
  let far = 0;
  for (let c = 0; c < 3; c++) far += (lab[i * 3 + c]! - lab[j * 3 + c]!) ** 2;
  return far < SHADOW_STEP * SHADOW_STEP;
}

/** Small pixels by which ground may reach on into the dark right under a thing. */
const CONTACT_REACH = 8;

/**
 * Shadows are darkest where a thing touches its ground, and there they darken steeply: ground reaches on a little
 * over plainly shaded ground, in the lower part of what is left.
 */
export function reachUnder(ground: Uint8Array, { hue, ratio }: Shadow, width: number, height: number): void {
  const { top, bottom } = boundsOf(
    Float32Array.from(ground, (value) => 1 - value),
    width,
    height,
  );
  const from = Math.floor((bottom - (bottom - top) * 0.35) * height) * width;
  for (let round = 0; round < CONTACT_REACH; round++) {
    const before = ground.slice();
    for (let i = Math.max(from, width); i < ground.length - width; i++) {
      if (before[i] === 1 || hue[i] === 0 || ratio[i]! > 0.85) continue;
      if (before[i - 1] || before[i + 1] || before[i - width] || before[i + width]) ground[i] = 1;
    }
  }
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
