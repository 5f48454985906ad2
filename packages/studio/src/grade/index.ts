import type { LinearPicture } from "../render/index.js";
import * as layout from "../render/layout.js";
import type { Preview, RasterFormat } from "../request.js";

/** An 8-bit picture, four channels a pixel. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Maps tones, composes things over the backdrop and dithers to 8 bits. */
export async function grade(picture: LinearPicture): Promise<Raster> {
  await picture.job.run("survey");
  await picture.job.run("match");
  await picture.job.run("finish");
  return {
    width: picture.width,
    height: picture.height,
    rgba: copyBytes(picture, picture.width * picture.height * 4),
  };
}

/** The unfinished picture at half its sides, as a small JPEG. */
export async function previewOf(picture: LinearPicture, index: number): Promise<Preview> {
  await picture.job.run("preview");
  const width = picture.width >> 1;
  const height = picture.height >> 1;
  return smallPreview({ width, height, rgba: copyBytes(picture, width * height * 4) }, index);
}

/** A picture as a JPEG that is quick to send. */
export async function smallPreview({ width, height, rgba }: Raster, index: number): Promise<Preview> {
  const sharp = await loadSharp();
  const bytes = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: 80 })
    .toBuffer();
  return { index, bytes: new Uint8Array(bytes), mediaType: "image/jpeg" };
}

/** Writes the file, with where it came from in its metadata. */
export async function encode(raster: Raster, format: RasterFormat): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const image = sharp(raster.rgba, { raw: { width: raster.width, height: raster.height, channels: 4 } })
    .removeAlpha()
    .withExif({ IFD0: { Software: "Atelier Studio" } });
  const file =
    format === "png"
      ? image.png({ compressionLevel: 6, adaptiveFiltering: true })
      : format === "webp"
        ? image.webp({ lossless: true, effort: 2 })
        : image.jpeg({ quality: 92, chromaSubsampling: "4:4:4" });
  return new Uint8Array(await file.toBuffer());
}

/** The encoder, loaded when first needed: planning a scene has no use for it and starts sooner without. */
async function loadSharp() {
  return (await import("sharp")).default;
}

/** A copy outside shared memory, which encoders do not accept. */
function copyBytes(picture: LinearPicture, length: number): Uint8Array {
  const integers = new Int32Array(picture.job.memory.buffer);
  const at = integers[(layout.BASE + layout.BYTES_AT) / 4];
  return new Uint8Array(picture.job.memory.buffer, at, length).slice();
}
