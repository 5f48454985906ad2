import type { Picture } from "../kernel/index.js";
import { meanColours, paintAreas } from "./areas.js";
import type { Canvas } from "./canvas.js";

/** How many areas a flat picture is made of. */
export function areaCount(boldness: number): number {
  return Math.max(6, Math.round(44 * (1 - boldness) * (1 - boldness) + 7));
}

/** Few areas of one colour each, with smooth lines. */
export function flat(source: Picture, canvas: Canvas): Picture {
  const { kernel, seen, unit, boldness } = canvas;
  return paintAreas(kernel, source, seen, areaCount(boldness), (4 + 4 * boldness) * unit, (regions) =>
    meanColours(regions, seen.small.rgb).map((colour) => vivid(colour, 1.1)),
  ).picture;
}

/** A colour with more chroma, about its own grey. */
export function vivid(colour: readonly [number, number, number], by: number): [number, number, number] {
  const grey = 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
  return colour.map((value) => Math.min(1, Math.max(0, grey + (value - grey) * by))) as [
    number,
    number,
    number,
  ];
}
