import sharp from "sharp";
import { type ColourName, mainColours } from "./colour-names.js";

/** A picture made small, and what colours it has. */
export interface Thumbnail {
  /** WebP. */
  readonly bytes: Uint8Array;
  readonly colours: readonly ColourName[];
}

const LONGEST_SIDE = 384;
const COLOUR_SIDE = 32;

/** Most pixels that are decoded: a small file may claim to be a huge picture. */
const MOST_PIXELS = 64_000_000;

/** Null for a file that can't be decoded. */
export async function thumbnailOf(file: Uint8Array): Promise<Thumbnail | null> {
  try {
    const picture = sharp(file, { limitInputPixels: MOST_PIXELS });
    const small = picture.resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true });
    const bytes = await small.webp({ quality: 80 }).toBuffer();
    const pixels = await sharp(bytes)
      .resize(COLOUR_SIDE, COLOUR_SIDE, { fit: "fill" })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .removeAlpha()
      .raw()
      .toBuffer();
    return { bytes, colours: mainColours(pixels) };
  } catch {
    return null;
  }
}
