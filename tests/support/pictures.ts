import sharp from "sharp";

const CREATE = {
  create: { width: 64, height: 48, channels: 3, background: { r: 10, g: 20, b: 30 } },
} as const;

/** A small plain picture file of 64x48 pixels. */
export async function pictureFile(format: "png" | "webp" | "jpeg"): Promise<Buffer> {
  return sharp(CREATE).toFormat(format, { lossless: true }).toBuffer();
}

export const SVG_FILE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48"><path d="M0 0h64v48H0z"/></svg>\n';
