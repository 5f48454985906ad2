import type { Kernel, Picture } from "../kernel/index.js";
import { blurred } from "../kernel/operations.js";
import type { Matte } from "./matte.js";
import { display, linear } from "./tone.js";

/**
 * Puts the subject on another ground: the ground takes the subject's shadow, the subject takes some of the new
 * ground's light, most along its edge.
 */
export function onGround(kernel: Kernel, { alpha, subject, shade }: Matte, ground: Picture): Picture {
  const { width, height } = ground;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const around = blurred(kernel, ground, 60 * (Math.min(width, height) / 1024));
    const rim = blurred(kernel, shares(kernel, ground, alpha.data), 7 * (Math.min(width, height) / 1024));
    const light = lightOf(ground);
    for (let i = 0; i < width * height; i++) {
      const at = i * 4;
      const a = alpha.data[i]!;
      const wrap = rim.data[at + 3]! * 0.16;
      for (let c = 0; c < 3; c++) {
        const lit = shaded(ground.data[at + c]!, shade.data[i]!, c);
        if (a <= 0) {
          result.data[at + c] = lit;
          continue;
        }
        const own = display(linear(subject.data[at + c]!) * light[c]!);
        const bounced = own * (0.955 + 0.045 * around.data[at + c]!) + 0.03 * around.data[at + c]! * own;
        const edge = bounced + (around.data[at + c]! - bounced) * wrap;
        result.data[at + c] = lit + (Math.min(1, edge) - lit) * a;
      }
      result.data[at + 3] = 1;
    }
  });
  return result;
}

/** Puts a subject that was lit for its ground before on that ground, in the colours that it has. */
export function overGround(kernel: Kernel, { alpha, subject, shade }: Matte, ground: Picture): Picture {
  const result = kernel.picture(ground.width, ground.height);
  for (let i = 0; i < alpha.data.length; i++) {
    for (let c = 0; c < 3; c++) {
      const lit = shaded(ground.data[i * 4 + c]!, shade.data[i]!, c);
      result.data[i * 4 + c] = lit + (subject.data[i * 4 + c]! - lit) * alpha.data[i]!;
    }
    result.data[i * 4 + 3] = 1;
  }
  return result;
}

/** A channel of the ground in the subject's shadow. Full light leaves it to the byte as it was given. */
function shaded(open: number, shade: number, channel: number): number {
  return shade >= 1 ? open : display(linear(open) * tinted(shade, channel));
}

/** What the light of a place does to each channel of what is put there: some of its tint, some of its dimness. */
function lightOf({ data }: Picture): [number, number, number] {
  const sums = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) for (let c = 0; c < 3; c++) sums[c]! += linear(data[at + c]!);
  const mean = sums.map((sum) => (sum * 4) / data.length);
  const level = 0.2126 * mean[0]! + 0.7152 * mean[1]! + 0.0722 * mean[2]! + 1e-3;
  const dim = Math.min(1, 0.72 + 0.9 * level);
  return mean.map((value) => dim * (1 + 0.22 * Math.max(-0.6, Math.min(0.6, value / level - 1)))) as [
    number,
    number,
    number,
  ];
}

/** Shadows are a little cooler than what they fall on. */
function tinted(shade: number, channel: number): number {
  return shade + (1 - shade) * (channel === 2 ? 0.045 : channel === 1 ? 0.015 : 0);
}

/** The ground where it is seen, with how much of it is in the fourth channel. */
function shares(kernel: Kernel, ground: Picture, alpha: Float32Array): Picture {
  const result = kernel.picture(ground.width, ground.height);
  for (let i = 0; i < alpha.length; i++) {
    const open = 1 - alpha[i]!;
    for (let c = 0; c < 3; c++) result.data[i * 4 + c] = ground.data[i * 4 + c]! * open;
    result.data[i * 4 + 3] = open;
  }
  return result;
}

/** A ground of one colour everywhere, display 0 … 1. */
export function plainGround(
  kernel: Kernel,
  width: number,
  height: number,
  colour: readonly number[],
): Picture {
  const ground = kernel.picture(width, height);
  for (let at = 0; at < ground.data.length; at += 4) {
    for (let c = 0; c < 3; c++) ground.data[at + c] = colour[c]!;
    ground.data[at + 3] = 1;
  }
  return ground;
}
