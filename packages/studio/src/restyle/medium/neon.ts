import type { Picture } from "../kernel/index.js";
import {
  blurred,
  blurredPlane,
  inLab,
  lumaOf,
  onScreen,
  planeOf,
  smoothedAlong,
} from "../kernel/operations.js";
import { meanColours, paintAreas } from "./areas.js";
import { BOLDEST, type Canvas, noisePlane, step } from "./canvas.js";
import { distanceToLines } from "./distance.js";

/** Glowing tubes along the lines of the picture, before a dark wall that they light. */
export function neon(source: Picture, canvas: Canvas): Picture {
  const { kernel, seen, unit, boldness } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const calm = smoothedAlong(kernel, source, 5 * unit);
    const wanted = Math.max(5, Math.round(26 * (1 - boldness) + 5));
    const { labels } = paintAreas(
      kernel,
      calm,
      seen,
      wanted,
      (7 + 4 * boldness) * unit,
      (found) => meanColours(found, seen.small.rgb),
      { ground: "one", alike: 0.05 },
    );
    const far = distanceToLines(labels.data, width, height, 24 * unit);
    const near = blurredPlane(kernel, planeOf(kernel, width, height, far), 1.2 * unit);
    const strength = contrast(canvas, calm, labels.data);
    const hues = glowing(canvas, calm);
    const tubes = kernel.picture(width, height);
    const half = 2.6 * unit;
    for (let i = 0; i < width * height; i++) {
      const lit = strength.data[i]! * (1 - step(half * 0.75, half * 1.35, near.data[i]!));
      for (let c = 0; c < 3; c++) tubes.data[i * 4 + c] = hues.data[i * 4 + c]! * lit;
      tubes.data[i * 4 + 3] = lit;
    }
    const halo = blurred(kernel, tubes, 6 * unit);
    const room = blurred(kernel, tubes, 34 * unit);
    const wall = noisePlane(canvas, width, height, { along: 30 * unit, octaves: 5, salt: 95 });
    const ghost = lumaOf(kernel, calm);
    const shown = SHOWN_LAST + (SHOWN_FIRST - SHOWN_LAST) * (1 - boldness / BOLDEST);
    for (let i = 0; i < width * height; i++) {
      const plaster = 0.85 + 0.5 * (wall.data[i]! - 0.5);
      const core = tubes.data[i * 4 + 3]! * (1 - step(half * 0.1, half * 0.95, near.data[i]!));
      for (let c = 0; c < 3; c++) {
        const at = i * 4 + c;
        const dark = DARK[c]! * (1 + shown * ghost.data[i]!) * plaster;
        const glow = (halo.data[at]! * 1.1 + room.data[at]! * 1.9) * plaster;
        const light = dark + glow + tubes.data[at]! * 0.85 + core * 0.75;
        // Rolls off towards white, as an eye or film does.
        result.data[at] = light / (1 + light * 0.28) > 1 ? 1 : (light * 1.08) / (1 + light * 0.2);
      }
      result.data[i * 4 + 3] = 1;
    }
  });
  return result;
}

const DARK = [0.03, 0.028, 0.055];

/** How much brighter the wall is where the picture is white: seen as in the dark at first, hardly at the end. */
const SHOWN_FIRST = 6;
const SHOWN_LAST = 0.5;

/** How much colours differ across the lines near each pixel, 0 … 1, so that faint lines stay dark. */
function contrast({ kernel, unit }: Canvas, calm: Picture, labels: Int32Array) {
  const { width, height } = calm;
  const sums = kernel.plane(width, height);
  const weights = kernel.plane(width, height);
  const lab = inLab(kernel, calm);
  const reach = Math.max(2, Math.round(4 * unit));
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      const i = y * width + x;
      if (labels[i] === labels[i + 1] && labels[i] === labels[i + width]) continue;
      const [a, b] =
        labels[i] === labels[i + 1] ? [i - reach * width, i + reach * width] : [i - reach, i + reach];
      let off = 0;
      for (let c = 0; c < 3; c++) off += (lab.data[a * 4 + c]! - lab.data[b * 4 + c]!) ** 2;
      sums.data[i] = Math.min(1, Math.sqrt(off) / 0.16);
      weights.data[i] = 1;
    }
  }
  const soft = blurredPlane(kernel, sums, 5 * unit);
  const count = blurredPlane(kernel, weights, 5 * unit);
  for (let i = 0; i < soft.data.length; i++)
    soft.data[i] = step(0.12, 0.55, soft.data[i]! / Math.max(1e-5, count.data[i]!));
  return soft;
}

/** The picture's hues as gas could glow in them; greys take the hue of their place in the picture. */
function glowing({ kernel, unit, colours }: Canvas, calm: Picture): Picture {
  const lab = inLab(kernel, blurred(kernel, calm, 5 * unit));
  const { width, height } = lab;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [a, b] = [lab.data[at + 1]!, lab.data[at + 2]!];
      const chroma = Math.sqrt(a * a + b * b);
      // From cyan at the left to pink at the right.
      const u = x / width;
      const [ga, gb] = [-0.11 + 0.32 * u, -0.1 + 0.02 * u];
      const share = step(0.015, 0.06, chroma);
      const scale = 0.2 / Math.max(0.02, chroma);
      lab.data[at] = 0.72;
      lab.data[at + 1] = ga + (a * scale - ga) * share;
      lab.data[at + 2] = gb + (b * scale - gb) * share;
    }
  }
  const shown = onScreen(kernel, lab);
  if (colours.length > 0) {
    for (let i = 0; i < width * height; i++) {
      const colour =
        colours[Math.min(colours.length - 1, Math.floor(((i % width) / width) * colours.length))]!;
      for (let c = 0; c < 3; c++) shown.data[i * 4 + c] = colour[c]!;
    }
  }
  return shown;
}
