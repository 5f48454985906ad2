import { matchedTo } from "../change/palette.js";
import type { Picture } from "../kernel/index.js";
import type { Regions } from "../understand/regions.js";
import { meanColours, paintAreas } from "./areas.js";
import type { Canvas } from "./canvas.js";

/** How many areas a flat picture is made of. */
export function areaCount(boldness: number): number {
  return Math.max(6, Math.round(44 * (1 - boldness) * (1 - boldness) + 7));
}

/** Few areas of one colour each, with smooth lines. */
export function flat(source: Picture, canvas: Canvas): Picture {
  const { kernel, seen, unit, boldness } = canvas;
  return paintAreas(
    kernel,
    source,
    seen,
    areaCount(boldness),
    (4 + 4 * boldness) * unit,
    (regions) => flatColours(regions, canvas),
    { ground: "toned" },
  ).picture;
}

/** The colour of each area: the palette's own where there is one, else its mean, a little fuller. */
export function flatColours(regions: Regions, { seen, palette }: Canvas): [number, number, number][] {
  if (palette.length === 0) return meanColours(regions, seen.small.rgb).map((colour) => vivid(colour, 1.1));
  const whole = regions.width * regions.height;
  const targets = matchedTo(
    regions.areas.map(({ lab, pixels }) => ({ lab, share: pixels / whole })),
    palette,
  );
  return targets.map((target) => palette[target]!.map((value) => value / 255) as [number, number, number]);
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
