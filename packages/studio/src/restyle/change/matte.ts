import type { Kernel, Picture, Plane } from "../kernel/index.js";
import { blurred, blurredPlane, enlargedPlane, planeOf } from "../kernel/operations.js";
import type { Understanding } from "../understand/index.js";
import type { Small } from "../understand/small.js";
import { contactOf } from "./contact.js";
import { softnessOf } from "./softness.js";
import { linear } from "./tone.js";

/** A subject parted from its ground, pixel by pixel. */
export interface Matte {
  /** 0 ground … 1 subject. */
  readonly alpha: Plane;
  /** The subject's own colours, without what shone through from the ground at its edge. */
  readonly subject: Picture;
  /** Share of the ground's light that arrives: the subject's shadow. */
  readonly shade: Plane;
}

/**
 * Parts the subject from its ground: along the mask's line each pixel is held against the colours well inside
 * and well outside of it, and unmixed.
 */
export function matteOf(kernel: Kernel, source: Picture, seen: Understanding): Matte {
  const parted = unmixed(kernel, source, seen.small, seen.subject.mask);
  const known = seen.subject.plain ? shadeOf(kernel, source, seen) : null;
  return { ...parted, shade: known ?? contactOf(kernel, parted.alpha, seen) };
}

/** How much of each pixel is of what lies within a mask, and the colour of that share alone. */
export function unmixed(
  kernel: Kernel,
  source: Picture,
  small: Small,
  mask: Float32Array,
): Pick<Matte, "alpha" | "subject"> {
  const { width, height } = source;
  const alpha = kernel.plane(width, height);
  const subject = kernel.picture(width, height);
  kernel.within(() => {
    const rough = enlargedPlane(kernel, planeOf(kernel, small.width, small.height, mask), width, height);
    // Where the picture is out of focus its line is wide, and colours are mixed farther inside and outside.
    const wide = Math.max(1, small.scale * 0.7, 0.5 * softnessOf(source, small, mask));
    const soft = blurredPlane(kernel, rough, wide);
    const inside = only(kernel, source, soft, (m) => m > 0.97);
    const outside = only(kernel, source, soft, (m) => m < 0.03);
    const near = blurred(kernel, inside, Math.max(small.scale * 2.2, wide * 1.8));
    const ground = blurred(kernel, outside, Math.max(small.scale * 2.6, wide * 2.1));
    for (let i = 0; i < width * height; i++) {
      const m = soft.data[i]!;
      const at = i * 4;
      const [fw, bw] = [near.data[at + 3]!, ground.data[at + 3]!];
      if (m > 0.97 || m < 0.03 || fw < 1e-4 || bw < 1e-4) {
        alpha.data[i] = m > 0.5 ? 1 : 0;
        for (let c = 0; c < 3; c++)
          subject.data[at + c] = m > 0.5 || fw < 1e-4 ? source.data[at + c]! : near.data[at + c]! / fw;
        continue;
      }
      let dot = 0;
      let apart = 0;
      for (let c = 0; c < 3; c++) {
        const b = ground.data[at + c]! / bw;
        const f = near.data[at + c]! / fw;
        dot += (source.data[at + c]! - b) * (f - b);
        apart += (f - b) * (f - b);
      }
      const sure = Math.min(1, apart / 0.02);
      const measured = Math.min(1, Math.max(0, dot / Math.max(1e-5, apart)));
      const own = measured * sure + m * (1 - sure);
      // Far from the line the mask has the last word.
      const share = own < 0.04 ? 0 : own > 0.96 ? 1 : own;
      alpha.data[i] = share;
      for (let c = 0; c < 3; c++) {
        const b = ground.data[at + c]! / bw;
        const f = near.data[at + c]! / fw;
        const pure = (source.data[at + c]! - (1 - share) * b) / Math.max(0.15, share);
        subject.data[at + c] = Math.min(1, Math.max(0, f + (pure - f) * share * share));
      }
    }
  });
  return { alpha, subject };
}

/** The pixels that a mask lets through, weighed in the fourth channel. */
function only(kernel: Kernel, source: Picture, mask: Plane, lets: (m: number) => boolean): Picture {
  const result = kernel.picture(source.width, source.height);
  for (let i = 0; i < mask.data.length; i++) {
    if (!lets(mask.data[i]!)) continue;
    for (let c = 0; c < 3; c++) result.data[i * 4 + c] = source.data[i * 4 + c]!;
    result.data[i * 4 + 3] = 1;
  }
  return result;
}

/** The light that arrives on the ground, carried on under the subject; nearly full counts as full. */
function shadeOf(kernel: Kernel, source: Picture, seen: Understanding): Plane {
  const { width, height } = source;
  const { small, subject } = seen;
  const shade = kernel.plane(width, height);
  kernel.within(() => {
    const open = kernel.picture(small.width, small.height);
    for (let i = 0; i < small.width * small.height; i++) {
      for (let c = 0; c < 3; c++) open.data[i * 4 + c] = Math.max(1e-3, subject.ground[i * 3 + c]!);
      const known = subject.mask[i]! < 0.5 ? 1 : 0;
      open.data[i * 4 + 3] = known;
    }
    const mask = enlargedPlane(
      kernel,
      planeOf(kernel, small.width, small.height, subject.mask),
      width,
      height,
    );
    const wide = kernel.picture(width, height);
    kernel.rows("enlarge", height, open.at, small.width, small.height, wide.at, width, height);
    const pairs = kernel.picture(width, height);
    for (let i = 0; i < width * height; i++) {
      if (mask.data[i]! > 0.12) continue;
      let [dot, own] = [0, 0];
      for (let c = 0; c < 3; c++) {
        const g = wide.data[i * 4 + c]!;
        dot += linear(source.data[i * 4 + c]!) * g;
        own += g * g;
      }
      pairs.data[i * 4] = Math.min(1.02, dot / own);
      pairs.data[i * 4 + 1] = 1;
    }
    const near = blurred(kernel, pairs, 5 * small.scale);
    for (let i = 0; i < width * height; i++) {
      const known = pairs.data[i * 4 + 1]! > 0;
      const value = known ? pairs.data[i * 4]! : near.data[i * 4]! / Math.max(1e-3, near.data[i * 4 + 1]!);
      shade.data[i] = Math.min(1, Math.max(0.05, near.data[i * 4 + 1]! < 1e-3 && !known ? 1 : value / 0.965));
    }
  });
  return shade;
}
