import { differenceCiede2000, formatHex } from "culori";
import { CLASS_DIM, CLASS_EDGE, CLASS_LIT, CLASS_OPEN, CLASS_SHADOW } from "../render/layout.js";
import { type Cluster, clustersOf, labOf, squaredDistance } from "./clusters.js";
import { nearestShade, type Shade, shadeOf } from "./shade.js";

/** An 8-bit picture, four channels a pixel. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** The colours a picture was asked to have, `#rrggbb`. */
export interface AskedColours {
  /** Exactly the ground's; null where none was asked for. */
  readonly background: string | null;
  /** Leading first. */
  readonly palette: readonly string[];
}

/** How near a finished picture comes to the colours asked for. Differences are CIEDE2000. */
export interface ColourReport {
  /** The largest difference of any pixel that is neither subject nor its shadow; null without an asked background. */
  readonly background_delta_e: number | null;
  readonly palette: readonly {
    readonly asked: string;
    /** The nearest colour that dominates a part of the picture. */
    readonly nearest: string;
    readonly delta_e: number;
    /** Of the area that shows asked colours and their shades, 0 to 1. */
    readonly share: number;
  }[];
}

/** A cluster dominates a part of the picture from this share of the lit area. */
const DOMINANT = 0.0025;
/** About so many pixels stand for the whole picture. */
const SAMPLES = 24_000;
/** Open ground this near in OKLab is of the asked colour. */
const SAME = 0.02;
/** More opaque than this counts as shown. */
const OPAQUE = 250;

const difference = differenceCiede2000();

/**
 * Measures a finished picture against the colours asked for: the background in every pixel, the palette by k-means in
 * OKLab over pixels that are lit, and the area of each asked colour with its shades.
 *
 * @param classes what each pixel shows (`CLASS_…` of the render layout), where the maker of the picture knows it;
 *   without it all pixels count as lit, and the commonest colour along the border as the background.
 * @param firmly of how many times the usual area a colour must be to be there
 */
export function measureColour(
  raster: Raster,
  asked: AskedColours,
  classes?: Uint8Array,
  firmly = 1,
): ColourReport {
  const background = asked.background?.toLowerCase() ?? null;
  const palette = [...new Set(asked.palette.map((hex) => hex.toLowerCase()))];
  const ground = background === null ? null : worstOnGround(raster, background, classes);
  if (palette.length === 0) return { background_delta_e: ground, palette: [] };
  const dominant = dominantColours(raster, classes, DOMINANT * firmly);
  const shares = sharesOf(raster, { background, palette }, classes);
  return {
    background_delta_e: ground,
    palette: palette.map((hex, n) => ({ asked: hex, ...nearestOf(hex, dominant), share: shares[n]! })),
  };
}

/**
 * The share of the picture, 0 to 1, that shows saturated hues (OKLCH chroma over 0.06) which nobody asked for: more
 * than 30 degrees from every asked colour.
 */
export function strayShare(raster: Raster, asked: AskedColours, classes?: Uint8Array): number {
  const hues = [...asked.palette, ...(asked.background ? [asked.background] : [])]
    .map((hex) => labOf(Number.parseInt(hex.slice(1), 16)))
    .filter(({ a, b }) => Math.sqrt(a * a + b * b) > 0.02)
    .map(({ a, b }) => Math.atan2(b, a));
  let stray = 0;
  let all = 0;
  for (const [rgb, count] of sampled(raster, (seen) => seen !== CLASS_EDGE, classes)) {
    all += count;
    const { a, b } = labOf(rgb);
    if (Math.sqrt(a * a + b * b) <= 0.06) continue;
    const hue = Math.atan2(b, a);
    const near = hues.some((other) => Math.cos(hue - other) > Math.cos(Math.PI / 6));
    if (!near) stray += count;
  }
  return all === 0 ? 0 : stray / all;
}

/** The colours that dominate a part of the lit picture: of things and of the ground apart, where they are known apart. */
function dominantColours(raster: Raster, classes: Uint8Array | undefined, least: number): Cluster[] {
  const parts = classes
    ? [sampled(raster, (seen) => seen === CLASS_LIT, classes), sampled(raster, isLitGround, classes)]
    : [sampled(raster, () => true, undefined)];
  const clusters = parts.flatMap((part) => clustersOf(part));
  const all = clusters.reduce((sum, { weight }) => sum + weight, 0);
  // What one colour alone fills is a cluster, however near others lie: even areas are not averaged with their kin.
  const even = parts.flatMap((part) => [...part].map(([rgb, weight]) => clusterOf(rgb, weight)));
  return [...clusters, ...even].filter(({ weight }) => weight >= all * least);
}

function clusterOf(rgb: number, weight: number): Cluster {
  return { ...labOf(rgb), weight, hex: hexOf(rgb) };
}

function isLitGround(seen: number): boolean {
  return seen === CLASS_OPEN || seen === CLASS_DIM;
}

function nearestOf(hex: string, clusters: readonly Cluster[]): { nearest: string; delta_e: number } {
  let nearest = "#000000";
  let least = Number.POSITIVE_INFINITY;
  for (const cluster of clusters) {
    const distance = difference(hex, { mode: "oklab", l: cluster.l, a: cluster.a, b: cluster.b });
    if (distance < least) {
      least = distance;
      nearest = cluster.hex;
    }
  }
  return { nearest, delta_e: Math.round(Math.min(least, 100) * 100) / 100 };
}

/** The largest difference from the asked background over open ground. */
function worstOnGround(raster: Raster, hex: string, classes: Uint8Array | undefined): number {
  const seen = new Set<number>();
  const { rgba } = raster;
  if (classes) {
    for (let pixel = 0; pixel < classes.length; pixel++) {
      if (classes[pixel] === CLASS_OPEN) seen.add(rgbAt(rgba, pixel));
    }
  } else seen.add(commonestOnBorder(raster));
  let worst = 0;
  for (const rgb of seen) worst = Math.max(worst, difference(hex, hexOf(rgb)));
  return Math.round(worst * 100) / 100;
}

function commonestOnBorder({ width, height, rgba }: Raster): number {
  const counts = new Map<number, number>();
  for (let y = 0; y < height; y++) {
    const step = y === 0 || y === height - 1 ? 1 : width - 1;
    for (let x = 0; x < width; x += step) {
      const rgb = rgbAt(rgba, y * width + x);
      counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
    }
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}

/** Pixels of an even grid by colour, those of the chosen classes that are opaque. */
function sampled(
  { width, height, rgba }: Raster,
  chosen: (seen: number) => boolean,
  classes: Uint8Array | undefined,
): Map<number, number> {
  const counts = new Map<number, number>();
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / SAMPLES)));
  for (let y = step >> 1; y < height; y += step) {
    for (let x = step >> 1; x < width; x += step) {
      const pixel = y * width + x;
      if ((classes && !chosen(classes[pixel]!)) || rgba[pixel * 4 + 3]! < OPAQUE) continue;
      const rgb = rgbAt(rgba, pixel);
      counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The part of each palette colour in the area that shows any of them. Open ground counts where it is one of them, and
 * shadows then count as its shades; any other ground counts for none.
 */
function sharesOf(
  raster: Raster,
  { background, palette }: AskedColours,
  classes: Uint8Array | undefined,
): number[] {
  const areas = palette.map(() => 0);
  const shades = palette.map(shadeOf);
  const add = (counts: ReadonlyMap<number, number>, among: readonly (Shade | null)[]) => {
    for (const [rgb, count] of counts) {
      const n = nearestShade(labOf(rgb), among);
      if (n !== null && n < areas.length) areas[n]! += count;
    }
  };
  if (classes) {
    const counted = (chosen: (seen: number) => boolean) => sampled(raster, chosen, classes);
    add(
      counted((seen) => seen !== CLASS_OPEN && seen !== CLASS_DIM && seen !== CLASS_SHADOW),
      shades,
    );
    const grounds = new Set<number>();
    for (const [rgb, count] of counted((seen) => seen === CLASS_OPEN)) {
      const n = shades.findIndex(({ colour }) => squaredDistance(colour, labOf(rgb)) < SAME * SAME);
      if (n < 0) continue;
      areas[n]! += count;
      grounds.add(n);
    }
    add(
      counted((seen) => seen === CLASS_SHADOW || seen === CLASS_DIM),
      shades.map((shade, n) => (grounds.has(n) ? shade : null)),
    );
  } else {
    const apart = background !== null && !palette.includes(background);
    add(
      sampled(raster, () => true, undefined),
      apart ? [...shades, shadeOf(background)] : shades,
    );
  }
  const total = areas.reduce((sum, area) => sum + area, 0);
  return areas.map((area) => (total === 0 ? 0 : Math.round((area / total) * 1000) / 1000));
}

function rgbAt(rgba: Uint8Array, pixel: number): number {
  const at = pixel * 4;
  return (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
}

function hexOf(rgb: number): string {
  return formatHex({
    mode: "rgb",
    r: (rgb >> 16) / 255,
    g: ((rgb >> 8) & 255) / 255,
    b: (rgb & 255) / 255,
  });
}
