import { readFile, stat } from "node:fs/promises";
import { SIZES_1K, sizeAt } from "@atelier/contract";
import type { InputPicture } from "@atelier/studio";
import { badArgument, type Given } from "./options.js";
import { resolutionOf } from "./wishes.js";

/** How far from the picture, where nobody says: as over HTTP. */
const DEFAULT_STRENGTH = 0.2;

/** Files longer than this are refused before they are read; the engine's own limit is smaller. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The picture to change, if `--image` names one. */
export async function inputOf({ values }: Given): Promise<InputPicture | null> {
  const { image, mask, strength, aspect } = values;
  if (image === undefined) {
    if (mask !== undefined) throw badArgument("--mask", "is for drawing with --image");
    if (strength !== undefined) throw badArgument("--strength", "is for drawing with --image");
    return null;
  }
  const tier = resolutionOf(values.resolution);
  return {
    bytes: await pictureFile("--image", image),
    ...(mask !== undefined && { mask: await pictureFile("--mask", mask), maskField: "--mask" }),
    strength: strength === undefined ? DEFAULT_STRENGTH : shareOf(strength),
    field: "--image",
    ...(aspect === undefined && { sizes: Object.values(SIZES_1K).map((size) => sizeAt(size, tier)) }),
  };
}

async function pictureFile(option: string, file: string): Promise<Uint8Array> {
  const fail = (fault: NodeJS.ErrnoException) => {
    throw badArgument(option, `can't read "${file}" (${fault.code ?? fault.message})`);
  };
  const info = await stat(file).catch(fail);
  if (info.size > MOST_BYTES) throw badArgument(option, `"${file}" has more than 10 MB`);
  return readFile(file).catch(fail);
}

function shareOf(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value <= 1)) throw badArgument("--strength", `"${text}" is not a number from 0 to 1`);
  return value;
}
