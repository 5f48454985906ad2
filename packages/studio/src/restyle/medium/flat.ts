import type { Rgb } from "@atelier/contract";
import { matchedTo } from "../change/palette.js";
import { besidesGround, leastShare } from "../change/palette-on-ground.js";
import type { Picture } from "../kernel/index.js";
import type { Regions } from "../understand/regions.js";
import { inSubject, meanColours, paintAreas } from "./areas.js";
import type { Canvas } from "./canvas.js";
import { detailCount } from "./details.js";

/** How many areas a flat picture is made of. */
export function areaCount(boldness: number): number {
  return Math.max(6, Math.round(44 * (1 - boldness) * (1 - boldness) + 7));
}

/** Areas that light alone tells apart by less than this are one; a palette needs them apart, for its shades. */
export function alikeFor({ palette }: Canvas): number {
  return palette.length > 0 ? 0 : 0.04;
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
    { ground: "toned", alike: alikeFor(canvas), details: detailCount(boldness) },
  ).picture;
}

/** The colour of each area: the palette's own where there is one, else its mean, a little fuller. */
export function flatColours(regions: Regions, { seen, palette, ground }: Canvas): [number, number, number][] {
  if (palette.length === 0) return meanColours(regions, seen.small.rgb).map((colour) => vivid(colour, 1.1));
  const whole = regions.width * regions.height;
  // The areas that share the palette: where another ground will be laid in, those of the subject alone.
  const inside =
    ground && seen.parted ? inSubject(regions, seen.subject.mask) : regions.areas.map(() => true);
  const among = regions.areas.filter((_, index) => inside[index]);
  const seenOf = ground ? hearts(regions) : regions.areas.map((area) => area.pixels);
  const shares = seenOf.filter((_, index) => inside[index]);
  const pixels = Math.max(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
  const asked = ground && among.length > 0 ? besidesGround(palette, ground) : palette;
  const targets = matchedTo(
    among.map(({ lab }, n) => ({ lab, share: Math.max(1e-6, shares[n]! / pixels) })),
    asked,
    { least: ground ? leastShare(pixels / whole, asked.length) : 0, ground },
  );
  const colours = targets.map((target) => screen(asked[target]!));
  return inside.map((own) => (own ? colours.shift()! : screen(ground!)));
}

/** Pixels of each area that lie in its midst: what is thinner is lost where the subject's edge mixes with the ground. */
function hearts({ labels, areas, width, height }: Regions): number[] {
  const counts = areas.map(() => 0);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const own = labels[i]!;
      if ([i - 1, i + 1, i - width, i + width].every((next) => labels[next] === own)) counts[own]! += 1;
    }
  }
  return counts;
}

function screen(rgb: Rgb): [number, number, number] {
  return rgb.map((value) => value / 255) as [number, number, number];
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
