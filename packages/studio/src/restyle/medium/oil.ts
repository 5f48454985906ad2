import { randomFrom } from "../../math/random.js";
import type { Picture } from "../kernel/index.js";
import { blurred, flowOf, smoothedAlong } from "../kernel/operations.js";
import { type Canvas, noisePlane } from "./canvas.js";

/** Half-widths of the brushes, broad first, at unit 1; the last ones only go where there is something small. */
const BRUSHES = [24, 12, 6, 3.2];

/**
 * Brush strokes along the lines of the picture, broad ones first and finer ones where these missed (after
 * Hertzmann 1998), with bristles whose ridges catch the light.
 */
export function oil(source: Picture, canvas: Canvas): Picture {
  const { kernel, unit, boldness } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const flow = flowOf(kernel, source, 5 * unit);
    const calm = noisePlane(canvas, width, height, { along: 340 * unit, octaves: 2, salt: 31 });
    const canvasCloth = kernel.picture(width, height);
    canvasCloth.data.set(blurred(kernel, source, 26 * unit).data);
    for (let at = 3; at < canvasCloth.data.length; at += 4) canvasCloth.data[at] = 0.3;
    const brushes = boldness > 0.75 ? BRUSHES.slice(0, 2) : boldness > 0.4 ? BRUSHES.slice(0, 3) : BRUSHES;
    brushes.forEach((brush, layer) => {
      kernel.within(() => {
        const half = brush * unit * (1 + 0.5 * boldness);
        const reference =
          layer === brushes.length - 1 && half < 5 * unit
            ? smoothedAlong(kernel, source, 2.4 * unit)
            : blurred(kernel, source, half * 0.42);
        const list = strokesOf(canvasCloth, reference, flow, calm.data, half, layer, canvas);
        const strokes = kernel.floats(list);
        kernel.rows("strokes", height, strokes.at, list.length / 28, canvasCloth.at, width);
      });
    });
    lit(canvasCloth, result, unit);
  });
  return result;
}

/** The strokes of one brush: wherever the canvas is still off the reference, in a scattered order. */
function strokesOf(
  painted: Picture,
  reference: Picture,
  flow: Picture,
  calm: Float32Array,
  half: number,
  layer: number,
  { seed }: Canvas,
): Float32Array {
  const { width, height } = reference;
  const random = randomFrom(seed, "oil", layer);
  const spacing = half * (layer === 0 ? 0.85 : 0.95);
  const starts: { x: number; y: number; order: number }[] = [];
  for (let y = spacing / 2; y < height; y += spacing) {
    for (let x = spacing / 2; x < width; x += spacing) {
      const at = {
        x: Math.min(width - 1, Math.max(0, x + (random() - 0.5) * spacing)),
        y: Math.min(height - 1, Math.max(0, y + (random() - 0.5) * spacing)),
        order: random(),
      };
      const i = (Math.floor(at.y) * width + Math.floor(at.x)) * 4;
      let off = 0;
      for (let c = 0; c < 3; c++) off += Math.abs(painted.data[i + c]! - reference.data[i + c]!);
      // More than the strokes below vary among themselves; calm areas keep the broad brush.
      if (layer === 0 || off > 0.105 + 0.012 * layer) starts.push(at);
    }
  }
  starts.sort((a, b) => a.order - b.order);
  const list = new Float32Array(starts.length * 28);
  starts.forEach((start, index) => {
    const i = (Math.floor(start.y) * width + Math.floor(start.x)) * 4;
    const to = index * 28;
    const tint = (random() - 0.5) * 0.05;
    for (let c = 0; c < 3; c++)
      list[to + c] = Math.min(1, Math.max(0, reference.data[i + c]! + tint + (random() - 0.5) * 0.025));
    list[to + 3] = half * (0.8 + 0.4 * random());
    list[to + 4] = Math.floor(random() * 65536);
    list[to + 6] = 0.94;
    list[to + 5] = trail(list.subarray(to + 8, to + 28), start, reference, flow, calm, half, layer);
  });
  return list;
}

/** Follows the flow from a start as long as the colour stays; gives back how many points it took. */
function trail(
  points: Float32Array,
  start: { x: number; y: number },
  reference: Picture,
  flow: Picture,
  calm: Float32Array,
  half: number,
  layer: number,
): number {
  const { width, height } = reference;
  const first = (Math.floor(start.y) * width + Math.floor(start.x)) * 4;
  let [x, y] = [start.x, start.y];
  let [dx, dy] = [0, 0];
  const stride = half * 0.95;
  const most = layer === 0 ? 9 : 8;
  let count = 0;
  for (; count < most; count++) {
    points[count * 2] = x;
    points[count * 2 + 1] = y;
    const i = Math.floor(y) * width + Math.floor(x);
    let [tx, ty] = [flow.data[i * 4]!, flow.data[i * 4 + 1]!];
    const certain = Math.min(1, flow.data[i * 4 + 2]! * Math.min(1, flow.data[i * 4 + 3]! * 12));
    // Where nothing leads the brush it sweeps in slow arcs.
    const sweep = (calm[i]! - 0.5) * 2.6 + 0.5;
    const [sx, sy] = arc(sweep);
    if (tx * sx + ty * sy < 0) [tx, ty] = [-tx, -ty];
    tx = tx * certain + sx * (1 - certain);
    ty = ty * certain + sy * (1 - certain);
    if (count > 0 && tx * dx + ty * dy < 0) [tx, ty] = [-tx, -ty];
    tx = 0.65 * tx + 0.35 * dx;
    ty = 0.65 * ty + 0.35 * dy;
    const length = Math.sqrt(tx * tx + ty * ty) || 1;
    [dx, dy] = [tx / length, ty / length];
    x += dx * stride;
    y += dy * stride;
    if (x < 0 || y < 0 || x >= width || y >= height) break;
    const here = (Math.floor(y) * width + Math.floor(x)) * 4;
    let off = 0;
    for (let c = 0; c < 3; c++) off += Math.abs(reference.data[here + c]! - reference.data[first + c]!);
    if (count >= 1 && off > 0.16) break;
  }
  if (count < 2) {
    points[2] = points[0]! + dx * stride * 0.8;
    points[3] = points[1]! + dy * stride * 0.8;
    return 2;
  }
  return Math.min(count, 10);
}

/** A direction by an angle in half turns, by the rational circle: no sines needed. */
function arc(angle: number): [number, number] {
  const t = angle - Math.floor(angle) - 0.5;
  const d = 1 + t * t * 4;
  return [(1 - t * t * 4) / d, (4 * t) / d];
}

/** Lights the ridges of the paint from the upper left. */
function lit(painted: Picture, result: Picture, unit: number): void {
  const { width, height, data } = painted;
  const relief = 1.1 / Math.max(0.6, Math.sqrt(unit));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const left = x > 0 ? at - 4 : at;
      const right = x < width - 1 ? at + 4 : at;
      const up = y > 0 ? at - width * 4 : at;
      const down = y < height - 1 ? at + width * 4 : at;
      const gx = (data[right + 3]! - data[left + 3]!) * relief;
      const gy = (data[down + 3]! - data[up + 3]!) * relief;
      const facing = (-gx * -0.5 + -gy * -0.62 + 0.75) / Math.sqrt(1 + gx * gx + gy * gy);
      const shade = Math.min(0.16, Math.max(-0.2, (facing - 0.75) * 0.55));
      const gloss = Math.max(0, facing - 0.95) * 0.5;
      for (let c = 0; c < 3; c++) {
        const colour = data[at + c]!;
        result.data[at + c] = Math.min(1, Math.max(0, colour * (1 + shade) + gloss + shade * 0.05));
      }
      result.data[at + 3] = 1;
    }
  }
}
