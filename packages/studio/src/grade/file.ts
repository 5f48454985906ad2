import type { RasterFormat } from "../request.js";
import type { Scene } from "../scene.js";
import { askedColours } from "./asked.js";
import { decode, encode } from "./encode.js";
import { type ColourReport, measureColour, type Raster } from "./measure.js";

/** A finished file, and how near it comes to the colours asked for. */
export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly colour: ColourReport;
}

/** A raster with what each pixel shows, where that is known. */
type Known = Raster & { readonly classes?: Uint8Array };
type Asking = Pick<Scene, "background" | "palette" | "things">;

/** Writes a picture and measures what was written. */
export async function fileOf(
  raster: Known,
  scene: Asking,
  format: RasterFormat,
  transparent = false,
): Promise<PictureFile> {
  const bytes = await encode(raster, format, transparent);
  // The other formats keep every pixel.
  const shown = format === "jpeg" ? { ...raster, ...(await decode(bytes)) } : raster;
  return { bytes, colour: measured(shown, scene, transparent) };
}

/** Measures a picture against the colours that its scene must show. */
export function measured(raster: Known, scene: Asking, transparent = false): ColourReport {
  return measureColour(raster, askedColours(scene, transparent), raster.classes);
}
