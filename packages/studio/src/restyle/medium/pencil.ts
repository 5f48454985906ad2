import { exp } from "../../math/exact.js";
import type { Picture, Plane } from "../kernel/index.js";
import { blurredPlane, flowOf, lumaOf, smoothedAlong } from "../kernel/operations.js";
import { type Canvas, noisePlane, step } from "./canvas.js";

/** Graphite on paper: outlines, three directions of hatching by darkness, more where the form turns. */
export function pencil(source: Picture, canvas: Canvas): Picture {
  const { kernel, unit, boldness } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const calm = smoothedAlong(kernel, source, (3 + 4 * boldness) * unit);
    const tone = blurredPlane(kernel, lumaOf(kernel, calm), 2.2 * unit);
    const lines = outlines(canvas, lumaOf(kernel, calm), 1.1 + boldness);
    const flow = flowOf(kernel, calm, 6 * unit);
    const wide = blurredPlane(kernel, tone, 60 * unit);
    const grain = noisePlane(canvas, width, height, { along: 2.6 * unit, octaves: 2, salt: 41 });
    const pressure = noisePlane(canvas, width, height, { along: 130 * unit, octaves: 3, salt: 42 });
    const hatch = (salt: number, cosine: number, sine: number, thick: number) =>
      noisePlane(canvas, width, height, {
        along: 105 * unit,
        across: thick * unit * (1 + 0.6 * boldness),
        towards: [cosine, sine],
        octaves: 2,
        salt,
      });
    // Directions of the hand: mainly from lower left to upper right, then steeper, then flatter.
    const first = hatch(43, 0.78, -0.626, 2.6);
    const second = hatch(44, 0.5, -0.866, 2.5);
    const third = hatch(45, 0.978, -0.208, 2.4);
    for (let i = 0; i < width * height; i++) {
      // Against its surroundings as well as by itself, so that dark pictures keep their forms.
      const dark = Math.min(
        1,
        Math.max(0, 1 - tone.data[i]! * 0.8 - 0.2 * (0.5 + (tone.data[i]! - wide.data[i]!) * 1.6)),
      );
      const edge = Math.min(1, flow.data[i * 4 + 3]! * 1.5);
      const press = 0.9 + 0.5 * (pressure.data[i]! - 0.5);
      const stroke = (plane: Plane, from: number) => {
        const need = step(from, from + 0.42, dark * press);
        return need * step(0.63 - 0.34 * need, 0.8 - 0.3 * need, plane.data[i]!);
      };
      const layers = 0.5 * stroke(first, 0.12) + 0.42 * stroke(second, 0.38) + 0.4 * stroke(third, 0.6);
      const rub = 0.2 * step(0.25, 1, dark) + 0.06 * edge;
      const tooth = 0.72 + 0.9 * (grain.data[i]! - 0.42);
      const graphite = Math.min(
        0.95,
        (layers + rub) * tooth + lines.data[i]! * 0.85 * (0.75 + 0.5 * (grain.data[i]! - 0.3)),
      );
      const sheet = 0.975 + 0.025 * (grain.data[i]! - 0.5);
      const value = sheet * (1 - graphite) + 0.17 * graphite;
      result.data[i * 4] = value * 1.002;
      result.data[i * 4 + 1] = value * 0.995;
      result.data[i * 4 + 2] = value * 0.975;
      result.data[i * 4 + 3] = 1;
    }
  });
  return result;
}

/** Dark lines along edges, 0 … 1: a soft threshold of a difference of bells (Winnemöller et al. 2012). */
export function outlines({ kernel, unit }: Canvas, luma: Plane, thickness: number): Plane {
  const lines = kernel.plane(luma.width, luma.height);
  kernel.within(() => {
    const narrow = blurredPlane(kernel, luma, thickness * unit);
    const wide = blurredPlane(kernel, luma, thickness * 1.6 * unit);
    for (let i = 0; i < lines.data.length; i++) {
      const off = (narrow.data[i]! - 0.985 * wide.data[i]!) * 1.0 - 0.006;
      lines.data[i] = off >= 0 ? 0 : 1 - exp(off * 60);
    }
  });
  return lines;
}
