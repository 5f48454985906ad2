import { fitGradient, type Gradient, spread } from "./polynomial.js";
import type { Small } from "./small.js";

/** What stands before the ground, as far as it can be told. */
export interface Subject {
  /** 0 ground … 1 subject, per small pixel. */
  readonly mask: Float32Array;
  /** 0 … 1: below `TRUSTED` the picture is treated as a whole. */
  readonly trust: number;
  /** The open ground in linear sRGB, without shadows. */
  readonly ground: Gradient;
  /** Share of the ground's light that reaches each small pixel, 1 where nothing shades it. */
  readonly shade: Float32Array;
  /** The subject's bounds in fractions of the frame. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

export const TRUSTED = 0.5;

/** Distance in OKLab up to which a colour is the ground's own. */
const NEAR = 0.035;

/**
 * Tells the subject from a plain ground: a smooth gradient is fitted to the border, flooded inwards over all
 * that it explains (darker shades of it as shadow), and fitted again; what is left is the subject, refined by
 * what colours both sides have.
 */
export function findSubject(small: Small): Subject {
  const { width, height, lab } = small;
  const pixels = width * height;
  const border = borderOf(width, height);
  let fit = fitGradient(lab, width, height, border);
  // Things that cross the border must not bend the fit.
  for (let round = 0; round < 4; round++) {
    const near = nearTo(lab, spread(fit, width, height), NEAR * (2.2 - 0.4 * round));
    const kept = border.map((value, i) => value & near[i]!);
    if (sum(kept) > sum(border) * 0.3) fit = fitGradient(lab, width, height, kept);
  }
  const fitted = share(border, nearTo(lab, spread(fit, width, height), NEAR * 1.5));
  let open: Uint8Array = new Uint8Array(pixels);
  const linear = linearOf(small);
  for (let round = 0; round < 3; round++) {
    open = flood(nearTo(lab, spread(fit, width, height), NEAR), border, width, height);
    if (sum(open) < pixels * 0.02) break;
    fit = fitGradient(lab, width, height, open);
  }
  const ground = fitGradient(linear, width, height, sum(open) > 0 ? open : border);
  const groundColours = spread(ground, width, height);
  const shadow = shadowOf(linear, groundColours);
  const grounded = flood(
    Uint8Array.from(shadow.near, (near, i) => near | open[i]!),
    open,
    width,
    height,
    // Shadows fade; where the colour jumps, a thing begins.
    (i, j) => gentle(lab, i, j),
  );
  addHoles(grounded, nearTo(lab, spread(fit, width, height), NEAR * 0.6), width, height);
  reachUnder(grounded, shadow, width, height);
  const mask = refine(small, grounded);
  const shade = new Float32Array(pixels).fill(1);
  for (let i = 0; i < pixels; i++) if (mask[i]! < 0.5) shade[i] = shadow.ratio[i]!;
  const area = sum(mask) / pixels;
  const box = boundsOf(mask, width, height);
  const touches = share(
    border,
    Uint8Array.from(mask, (value) => (value > 0.5 ? 1 : 0)),
  );
  let trust = clamp((fitted - 0.6) / 0.3) * clamp((area - 0.008) / 0.02) * clamp((0.9 - area) / 0.15);
  trust *= clamp((0.45 - touches) / 0.2);
  return { mask, trust, ground, shade, box };
}

function borderOf(width: number, height: number): Uint8Array {
  const border = new Uint8Array(width * height);
  const thick = Math.max(2, Math.round(Math.min(width, height) * 0.02));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x < thick || y < thick || x >= width - thick || y >= height - thick) border[y * width + x] = 1;
    }
  }
  return border;
}

function nearTo(lab: Float32Array, colours: Float32Array, reach: number): Uint8Array {
  const near = new Uint8Array(lab.length / 3);
  for (let i = 0; i < near.length; i++) {
    const l = lab[i * 3]! - colours[i * 3]!;
    const a = lab[i * 3 + 1]! - colours[i * 3 + 1]!;
    const b = lab[i * 3 + 2]! - colours[i * 3 + 2]!;
    // Lightness may stray more than hue.
    near[i] = l * l * 0.5 + (a * a + b * b) * 2 < reach * reach ? 1 : 0;
  }
  return near;
}

interface Shadow {
  /** Plainly the ground's colour in shade. */
  readonly near: Uint8Array;
  /** Of the ground's hue, however dark. */
  readonly hue: Uint8Array;
  /** Light against the open ground. */
  readonly ratio: Float32Array;
}

/** Pixels whose colour is the ground's, darker: colour ≈ k · ground in linear light. */
function shadowOf(linear: Float32Array, ground: Float32Array): Shadow {
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

function gentle(lab: Float32Array, i: number, j: number): boolean {
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
function reachUnder(ground: Uint8Array, { hue, ratio }: Shadow, width: number, height: number): void {
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

/** Ground seen through a thing (a handle, a ring): exactly its colour, over more than a few pixels. */
function addHoles(ground: Uint8Array, near: Uint8Array, width: number, height: number): void {
  const holes = Uint8Array.from(near, (value, i) => (ground[i] === 0 ? value : 0));
  dropSpecks(holes, width, height, 1, Math.max(12, (width * height) / 1500));
  for (let i = 0; i < holes.length; i++) ground[i]! |= holes[i]!;
}

/** The part of `allowed` that hangs together with a start, four neighbours each. */
export function flood(
  allowed: Uint8Array,
  starts: Uint8Array,
  width: number,
  height: number,
  passes: (from: number, to: number) => boolean = () => true,
): Uint8Array {
  const found = new Uint8Array(allowed.length);
  const stack = new Int32Array(allowed.length);
  let top = 0;
  const visit = (i: number, from: number) => {
    if (found[i] === 0 && allowed[i] === 1 && passes(from, i)) {
      found[i] = 1;
      stack[top++] = i;
    }
  };
  for (let i = 0; i < starts.length; i++) if (starts[i] === 1) visit(i, i);
  while (top > 0) {
    const i = stack[--top]!;
    const x = i % width;
    if (x > 0) visit(i - 1, i);
    if (x < width - 1) visit(i + 1, i);
    if (i >= width) visit(i - width, i);
    if (i < width * (height - 1)) visit(i + width, i);
  }
  return found;
}

/**
 * Refines ground against subject by the colours near the line between them: within a few pixels of it each
 * pixel goes to the side whose colours nearby are more like its own; then specks and pinholes go.
 */
function refine({ width, height, lab }: Small, ground: Uint8Array): Float32Array {
  let mask = Uint8Array.from(ground, (value) => 1 - value);
  const reach = 4;
  for (let round = 0; round < 2; round++) {
    const next = mask.slice();
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const i = y * width + x;
        if (
          mask[i] === mask[i - 1] &&
          mask[i] === mask[i + 1] &&
          mask[i] === mask[i - width] &&
          mask[i] === mask[i + width]
        )
          continue;
        const costs = [0, 0];
        const weights = [1e-6, 1e-6];
        for (let v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
          for (let u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++) {
            const j = v * width + u;
            const l = lab[i * 3]! - lab[j * 3]!;
            const a = lab[i * 3 + 1]! - lab[j * 3 + 1]!;
            const b = lab[i * 3 + 2]! - lab[j * 3 + 2]!;
            const near = 1 / (1e-4 + l * l + 2 * (a * a + b * b));
            costs[mask[j]!]! += near;
            weights[mask[j]!]! += 1;
          }
        }
        next[i] = costs[1]! / weights[1]! > costs[0]! / weights[0]! ? 1 : 0;
      }
    }
    mask = next;
  }
  dropSpecks(mask, width, height, 1, Math.max(6, (width * height) / 4000));
  dropSpecks(mask, width, height, 0, Math.max(4, (width * height) / 12000));
  return Float32Array.from(mask);
}

/** Turns over the connected areas of a value that are smaller than so many pixels. */
export function dropSpecks(
  mask: Uint8Array,
  width: number,
  height: number,
  value: number,
  smallest: number,
): void {
  const seen = new Uint8Array(mask.length);
  for (let start = 0; start < mask.length; start++) {
    if (seen[start] === 1 || mask[start] !== value) continue;
    const area = [start];
    seen[start] = 1;
    for (let at = 0; at < area.length; at++) {
      const i = area[at]!;
      const x = i % width;
      for (const j of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
        if (j < 0 || j >= width * height || seen[j] === 1 || mask[j] !== value) continue;
        seen[j] = 1;
        area.push(j);
      }
    }
    if (area.length < smallest) for (const i of area) mask[i] = 1 - value;
  }
}

export function linearOf({ rgb }: Small): Float32Array {
  return rgb.map((value) => {
    // (v + 0.055)/1.055 to the 2.4, near enough by a rational: the same bits everywhere.
    const v = Math.max(0, value);
    return v * (v * (v * 0.305306011 + 0.682171111) + 0.012522878);
  });
}

function boundsOf(mask: Float32Array, width: number, height: number): Subject["box"] {
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

function share(where: Uint8Array, what: Uint8Array): number {
  let both = 0;
  let all = 0;
  for (let i = 0; i < where.length; i++) {
    if (where[i] === 0) continue;
    all++;
    both += what[i]!;
  }
  return all === 0 ? 0 : both / all;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
