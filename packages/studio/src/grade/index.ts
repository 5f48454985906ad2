import type { LinearPicture } from "../render/index.js";
import * as layout from "../render/layout.js";
import type { Preview } from "../request.js";
import { loadSharp } from "./encode.js";
import { glowIn } from "./halo.js";
import type { Raster } from "./measure.js";
import { coverIn, matchInPlace, tracesOf } from "./placed-colours.js";

export type { GroundWish } from "./asked.js";
export { encode } from "./encode.js";
export { fileOf, measured, type PictureFile } from "./file.js";
export { type AskedColours, type ColourReport, measureColour, type Raster, strayShare } from "./measure.js";

/** What becomes of the ground: it stays, or things are cut out of it with their shadow or without. */
export type GroundFate = "keep" | "cut out with shadow" | "cut out";

/** A finished picture with what each pixel shows (`CLASS_…` of the render layout). */
export interface Graded extends Raster {
  readonly classes: Uint8Array;
  /** How much of each pixel things cover, 255 for all of it; only of a picture of a place. */
  readonly cover?: Uint8Array;
  /** Which pixels show what shines by itself, 1 where they do; absent where none does. */
  readonly glow?: Uint8Array;
}

const FATES: readonly GroundFate[] = ["keep", "cut out with shadow", "cut out"];

/**
 * Shows asked colours as asked, maps tones, composes things over the backdrop and dithers to 8 bits. `matched`: what
 * another picture of the same things found out about their colours (`matchOf`), in place of looking again.
 */
export async function grade(
  picture: LinearPicture,
  ground: GroundFate = "keep",
  matched?: Uint8Array,
): Promise<Graded> {
  await measure(picture, matched);
  const inPlace = picture.placed && ground === "keep";
  const graded = await show(picture, ground);
  if (!inPlace) return graded;
  const traces = tracesOf(picture);
  matchInPlace(picture.job, traces, graded, graded.classes);
  return { ...graded, cover: coverIn(traces) };
}

/** Finds how asked colours are to be shown, which stays in the kernel's own records; `matched` as above. */
export async function measure(picture: LinearPicture, matched?: Uint8Array): Promise<void> {
  await picture.job.run("survey");
  if (matched) groupBytes(picture).set(matched);
  else await picture.job.run("match");
}

/** Shows a picture by what was measured. */
export async function show(picture: LinearPicture, ground: GroundFate): Promise<Graded> {
  const { job, width, height } = picture;
  new Int32Array(job.memory.buffer)[(layout.BASE + layout.CUT_OUT) / 4] = FATES.indexOf(ground);
  await job.run(picture.placed && ground === "keep" ? "placeFinish" : "finish");
  // What is cut out has no surroundings to blur into.
  const classes = classesOf(picture);
  const blurs = picture.lens && ground === "keep";
  const sharp = blurs ? copyBytes(picture, width * height * 4) : null;
  if (blurs) {
    await job.run("gaugeBlur");
    await job.run("defocus");
  }
  const rgba = copyBytes(picture, width * height * 4);
  if (sharp) markBlurred(classes, sharp, rgba);
  const glow = ground === "keep" && !picture.placed ? glowIn(picture) : null;
  return { width, height, rgba, classes, ...(glow && { glow }) };
}

/** Open ground that a thing out of focus has spread into shows that thing's edge. */
function markBlurred(classes: Uint8Array, before: Uint8Array, after: Uint8Array): void {
  for (let pixel = 0; pixel < classes.length; pixel++) {
    if (classes[pixel] !== layout.CLASS_OPEN) continue;
    const at = pixel * 4;
    const same =
      before[at] === after[at] && before[at + 1] === after[at + 1] && before[at + 2] === after[at + 2];
    if (!same) classes[pixel] = layout.CLASS_EDGE;
  }
}

/** What grading found out about the colours of a picture's things. */
export function matchOf(picture: LinearPicture): Uint8Array {
  return groupBytes(picture).slice();
}

function groupBytes({ job }: LinearPicture): Uint8Array {
  const words = new Int32Array(job.memory.buffer, layout.BASE, layout.HEADER_BYTES / 4);
  const count = words[layout.GROUP_COUNT / 4]!;
  return new Uint8Array(job.memory.buffer, words[layout.GROUPS_AT / 4], count * layout.GROUP_BYTES);
}

function classesOf({ job, width, height }: LinearPicture): Uint8Array {
  const at = new Int32Array(job.memory.buffer)[(layout.BASE + layout.FLAGS_AT) / 4];
  const flags = new Uint8Array(job.memory.buffer, at, width * height * layout.FLAG_BYTES);
  const classes = new Uint8Array(width * height);
  for (let pixel = 0; pixel < classes.length; pixel++) {
    classes[pixel] = flags[pixel * layout.FLAG_BYTES + layout.PIXEL_CLASS]!;
  }
  return classes;
}

/** The unfinished picture at half its sides, as a small JPEG. */
export async function previewOf(picture: LinearPicture, index: number): Promise<Preview> {
  await picture.job.run(picture.placed ? "placePreview" : "preview");
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

/** A glimpse as a preview: far out of focus, as large as previews are. */
export async function glimpsed(
  { width, height, rgba }: Raster,
  size: { readonly width: number; readonly height: number },
): Promise<Preview> {
  const sharp = await loadSharp();
  const bytes = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .blur(3)
    .resize(size.width >> 1, size.height >> 1, { fit: "fill", kernel: "cubic" })
    .jpeg({ quality: 80 })
    .toBuffer();
  return { index: 0, bytes: new Uint8Array(bytes), mediaType: "image/jpeg" };
}

/** A copy outside shared memory, which encoders do not accept. */
function copyBytes(picture: LinearPicture, length: number): Uint8Array {
  const integers = new Int32Array(picture.job.memory.buffer);
  const at = integers[(layout.BASE + layout.BYTES_AT) / 4];
  return new Uint8Array(picture.job.memory.buffer, at, length).slice();
}
