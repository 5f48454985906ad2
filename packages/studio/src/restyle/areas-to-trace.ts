import { type Rgb, rgbToHex } from "@atelier/contract";
import type { Kernel, Picture } from "./kernel/index.js";
import { inSubject, meanColours, paintAreas } from "./medium/areas.js";
import type { Canvas } from "./medium/canvas.js";
import { detailCount } from "./medium/details.js";
import { alikeFor, areaCount, flatColours } from "./medium/flat.js";
import type { TracedAreas } from "./tracing.js";

interface Colouring {
  /** The ground's exact colour, display 0 … 1. */
  readonly ground: readonly number[] | null;
  readonly parted: boolean;
}

/** Labels of the picture, this many times smaller than it, are enough for smooth outlines. */
const SCALE = 2;

/** The areas of a picture and the flat colour of each, for tracing. */
export function areasToTrace(
  kernel: Kernel,
  content: Picture,
  canvas: Canvas,
  boldness: number,
  { ground, parted }: Colouring,
): TracedAreas {
  const { seen, unit, palette } = canvas;
  // A shadow on an asked ground would be a colour that nobody asked for.
  const onlyAsked = ground !== null && palette.length > 0;
  const { labels, regions } = paintAreas(
    kernel,
    content,
    seen,
    areaCount(boldness),
    5 * unit,
    (found) => meanColours(found, seen.small.rgb),
    { ground: onlyAsked ? "one" : "toned", alike: alikeFor(canvas), details: detailCount(boldness) },
  );
  const width = Math.floor(content.width / SCALE);
  const height = Math.floor(content.height / SCALE);
  const few = new Int16Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) few[y * width + x] = labels.data[y * SCALE * content.width + x * SCALE]!;
  }
  const inside = parted ? inSubject(regions, seen.subject.mask) : regions.areas.map(() => false);
  const colours = flatColours(regions, canvas).map((colour, index) =>
    ground && parted && !inside[index]
      ? onlyAsked
        ? hexOf(ground)
        : shadedGround(ground, seen.subject.shade, regions.labels, index)
      : hexOf(colour),
  );
  return joined({ width, height, scale: SCALE, labels: few, colours, inSubject: inside });
}

/** Areas of one colour on the same side as one, so that there are few paths and no seams between them. */
function joined({ labels, colours, inSubject, ...sheet }: TracedAreas): TracedAreas {
  const keys = colours.map((colour, index) => `${colour} ${inSubject[index]}`);
  const kept = [...new Set(keys)].map((key) => keys.indexOf(key));
  const numbers = keys.map((key) => kept.indexOf(keys.indexOf(key)));
  return {
    ...sheet,
    labels: labels.map((label) => numbers[label]!),
    colours: kept.map((index) => colours[index]!),
    inSubject: kept.map((index) => inSubject[index]!),
  };
}

/** The ground's own colour where it is open, darker where the subject shades it. */
function shadedGround(
  ground: readonly number[],
  shade: Float32Array,
  labels: Int32Array,
  area: number,
): string {
  let [sum, count] = [0, 0];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== area) continue;
    sum += shade[i]!;
    count++;
  }
  const light = count === 0 || sum / count > 0.93 ? 1 : Math.sqrt(sum / count);
  return hexOf(ground.map((value) => value * light));
}

function hexOf(colour: readonly number[]): string {
  return rgbToHex(colour.map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255)) as unknown as Rgb);
}
