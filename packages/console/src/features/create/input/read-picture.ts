import { strings } from "../../../strings/create.js";
import type { InputPicture } from "../settings.js";

/** What the API takes, in bytes and pixels (see docs/api.md). */
const MOST_BYTES = 10 * 1024 * 1024;
const LONGEST_SIDE = 4096;
/** What is too large, or no pixels, is drawn again with this as its longest side. */
const LONGEST_REDRAWN = 2048;

const TAKEN = ["image/png", "image/jpeg", "image/webp", "image/svg+xml"];

/**
 * Reads a picture file to be sent along. One that is larger than the API takes is made smaller.
 * @throws Error in words for the person, when it is no picture
 */
export async function readInputPicture(file: File): Promise<InputPicture> {
  const words = strings.input;
  const local = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = local;
    await image.decode().catch(() => {
      throw new Error(words.unreadable);
    });
    const { naturalWidth: width, naturalHeight: height } = image;
    const longest = Math.max(width, height);
    const fits = TAKEN.includes(file.type) && file.size <= MOST_BYTES && longest <= LONGEST_SIDE;
    if (fits && file.type !== "image/svg+xml") {
      return { url: await dataUrlOf(file), name: file.name, width, height };
    }
    return redrawn(image, file.name);
  } finally {
    URL.revokeObjectURL(local);
  }
}

/** A picture that is shown here already, to be sent along. */
export async function inputOfShown(url: string, name: string): Promise<InputPicture> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return redrawn(image, name);
}

/** As PNG, no larger than the API takes; a vector picture becomes pixels. */
function redrawn(image: HTMLImageElement, name: string): InputPicture {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, LONGEST_REDRAWN / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round((width || 1024) * scale);
  canvas.height = Math.round((height || 1024) * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { url: canvas.toDataURL("image/png"), name, width: canvas.width, height: canvas.height };
}

/** The first picture among what was dropped or pasted. */
export function pictureIn(transfer: DataTransfer | null): File | null {
  return [...(transfer?.files ?? [])].find(({ type }) => type.startsWith("image/")) ?? null;
}

/** Pixels of a picture, at most so many on its longest side. */
export async function pixelsOfPicture(url: string, longest: number): Promise<ImageData> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error(strings.input.unreadable);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error(strings.input.unreadable));
    reader.readAsDataURL(file);
  });
}
