import type { RasterFormat } from "../request.js";
import { type Asking, askedColours, type GroundWish } from "./asked.js";
import { decode, encode } from "./encode.js";
import { type ColourReport, measureColour, type Raster } from "./measure.js";

/** A finished file, and how near it comes to the colours asked for. */
export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly colour: ColourReport;
}

/** A raster with what each pixel shows, where that is known. */
type Known = Raster & { readonly classes?: Uint8Array };

/** How a picture is measured. */
export interface Measuring {
  /** Whether its ground is cut away. */
  readonly transparent?: boolean | undefined;
  readonly ground: GroundWish;
  /** See `measureColour`. */
  readonly firmly?: number;
}

/** Writes a picture and measures what was written. */
export async function fileOf(
  raster: Known,
  scene: Asking,
  format: RasterFormat,
  measuring: Measuring,
): Promise<PictureFile> {
  const bytes = await encode(raster, format, measuring.transparent);
  // The other formats keep every pixel.
  const shown = format === "jpeg" ? { ...raster, ...(await decode(bytes)) } : raster;
  return { bytes, colour: measured(shown, scene, measuring) };
}

/** Measures a picture against the colours that its scene must show. */
export function measured(
  raster: Known,
  scene: Asking,
  { transparent = false, ground, firmly }: Measuring,
): ColourReport {
  return measureColour(raster, askedColours(scene, transparent, ground), raster.classes, firmly);
}
