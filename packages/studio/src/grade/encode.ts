import type { RasterFormat } from "../request.js";
import type { Raster } from "./measure.js";

/** Writes the file, with where it came from in its metadata; alpha only where it is asked to be kept. */
export async function encode(raster: Raster, format: RasterFormat, keepsAlpha = false): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const whole = sharp(raster.rgba, { raw: { width: raster.width, height: raster.height, channels: 4 } });
  const image = (keepsAlpha ? whole : whole.removeAlpha()).withExif({ IFD0: { Software: "Atelier Studio" } });
  const file =
    format === "png"
      ? image.png({ compressionLevel: 4, adaptiveFiltering: true })
      : format === "webp"
        ? image.webp({ lossless: true, exact: true, effort: 0 })
        : image.jpeg({ quality: 92, chromaSubsampling: "4:4:4" });
  return new Uint8Array(await file.toBuffer());
}

/** The pixels of a written file, as whoever opens it sees them. */
export async function decode(bytes: Uint8Array): Promise<Raster> {
  const sharp = await loadSharp();
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: new Uint8Array(data) };
}

/** The encoder, loaded when first needed: planning a scene has no use for it and starts sooner without. */
export async function loadSharp() {
  return (await import("sharp")).default;
}
