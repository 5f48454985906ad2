import { AtelierError, type Size } from "@atelier/contract";
import { formatOfBytes, INPUT_FORMATS } from "./format.js";
import { INPUT_LIMITS } from "./limits.js";
import type { TakenIn } from "./orders.js";
import { checkSvg } from "./safe-svg.js";
import { askDecoder } from "./service.js";

export { INPUT_LIMITS } from "./limits.js";
export type { TakenIn } from "./orders.js";

/**
 * Takes a picture file in: its form told by its bytes, its sides held against the limits before it is opened,
 * then turned upright, brought into sRGB and scaled to cover the size wanted.
 * @param sizes pixels the result may have; that nearest to the file's own ratio is taken
 * @param field what the caller calls the picture, for messages
 * @throws AtelierError of the contract's picture errors
 */
export async function takeIn(
  bytes: Uint8Array,
  sizes: readonly Size[],
  field: string,
  signal?: AbortSignal,
): Promise<TakenIn> {
  const refuse = (
    type: "invalid_image" | "image_too_large" | "image_too_small" | "unsupported_image_format",
    why: string,
    cause?: string,
  ) => new AtelierError(type, `${field}: ${why}`, field, { cause });
  if (bytes.byteLength === 0) throw refuse("invalid_image", "the picture is empty");
  if (bytes.byteLength > INPUT_LIMITS.bytes)
    throw refuse("image_too_large", "the picture has more than 10 MB");
  const format = formatOfBytes(bytes);
  if (format === null) {
    const known = INPUT_FORMATS.map((name) => name.toUpperCase()).join(", ");
    throw refuse("unsupported_image_format", `the picture is none of ${known}`);
  }
  if (format === "svg") checkSvg(bytes, field);
  const answer = await askDecoder({ bytes, format, limits: INPUT_LIMITS, sizes }, signal);
  switch (answer.kind) {
    case "picture":
      return answer;
    case "size": {
      const { width, height, fault } = answer;
      const { minSide, maxSide } = INPUT_LIMITS;
      throw fault === "small"
        ? refuse(
            "image_too_small",
            `each side must have at least ${minSide} pixels, the picture is ${width}×${height}`,
          )
        : refuse(
            "image_too_large",
            `at most ${maxSide} pixels a side and 16 megapixels in all, the picture is ${width}×${height}`,
          );
    }
    case "fault":
      throw refuse("invalid_image", "the picture can't be read", answer.message);
  }
}
