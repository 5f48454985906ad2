import {
  AtelierError,
  countTokens,
  type ImageRequest,
  PROMPT_TOKEN_LIMIT,
  type Size,
  sizeAt,
  tierOf,
} from "@atelier/contract";
import type { Acceptance, Endpoint, Model } from "../catalogue/model.js";
import type { PictureOrder } from "../providers/provider.js";

/**
 * A request held against an endpoint: fills in what the caller left open and refuses what the endpoint can't
 * honour.
 * @param seed of the first picture; those of the others count up from it
 * @returns one order for each picture wanted
 * @throws AtelierError naming the field in the caller's own words
 */
export function ordersFor(
  request: ImageRequest,
  model: Model,
  endpoint: Endpoint,
  seed: number,
): PictureOrder[] {
  const { fields } = request;
  checkPrompt(request, endpoint.accepts);
  checkSupport(request, model, endpoint);
  const size = sizeOf(request, model, endpoint.accepts);
  const sizes = sizesByInput(request, endpoint.accepts);
  const options = optionsFor(request, endpoint);
  if (request.strength !== null && request.inputImages.length === 0) {
    refuse(fields.strength, "is for requests with an input picture");
  }
  return Array.from({ length: request.count }, (_, index) => ({
    upstreamModel: endpoint.upstreamModel,
    prompt: request.prompt,
    ...size,
    resolution: request.resolution,
    seed: (seed + index) >>> 0,
    palette: request.palette,
    background: request.background,
    ...(request.weights && { weights: request.weights }),
    ...(request.textLayout && { textLayout: request.textLayout }),
    transparent: request.transparent,
    ...(request.shadow && { shadow: request.shadow }),
    ...(request.quality && endpoint.accepts.qualities && { quality: request.quality }),
    format: request.format ?? endpoint.accepts.defaultFormat,
    inputs: request.inputImages,
    ...(request.mask && { mask: request.mask }),
    ...(sizes && { sizes }),
    strength: request.strength,
    options,
  }));
}

function checkPrompt({ prompt, fields }: ImageRequest, { maxPromptLength }: Acceptance): void {
  const tooLong = (limit: string) => {
    throw new AtelierError(
      "string_too_long",
      `${fields.prompt}: the prompt is longer than ${limit}`,
      fields.prompt,
    );
  };
  if (countTokens(prompt) > PROMPT_TOKEN_LIMIT) tooLong(`${PROMPT_TOKEN_LIMIT} tokens`);
  if (maxPromptLength !== null && prompt.length > maxPromptLength) tooLong(`${maxPromptLength} characters`);
}

function checkSupport(request: ImageRequest, { slug }: Model, { accepts }: Endpoint): void {
  const { fields } = request;
  const extraImage = request.inputImages[accepts.maxInputImages];
  if (extraImage) {
    const { maxInputImages: most } = accepts;
    const why =
      most === 0
        ? `an input image is not supported by this model (${slug})`
        : most === 1
          ? `only one input image is supported by ${slug}`
          : `${slug} takes at most ${most} input images`;
    throw new AtelierError("invalid_request", `${extraImage.field}: ${why}`, extraImage.field);
  }
  if (request.mask) {
    if (!accepts.masks) refuse(request.mask.field, `is not supported by ${slug}`);
    if (request.inputImages.length === 0) refuse(request.mask.field, "is for requests with an input picture");
  }
  if (request.count > accepts.maxCount) {
    refuse(fields.count, `${slug} draws at most ${accepts.maxCount} pictures at once`);
  }
  if (request.format && !accepts.formats.includes(request.format)) {
    refuse(fields.format, `must be one of ${accepts.formats.join(", ")} for ${slug}, got ${request.format}`);
  }
  if (request.transparent && !accepts.transparency)
    refuse(fields.transparent, `a transparent background is not yet supported by ${slug}`);
  if (request.transparent && (request.format ?? accepts.defaultFormat) === "jpeg")
    refuse(fields.transparent, "a transparent background needs png or webp");
  if (request.quality && accepts.qualities && !accepts.qualities.includes(request.quality)) {
    refuse(
      fields.quality,
      `must be one of auto, ${accepts.qualities.join(", ")} for ${slug}, got ${request.quality}`,
    );
  }
  if (request.compression !== null) refuse(fields.compression, `is not supported by ${slug}`);
}

/** Where the caller leaves the ratio open, the input picture decides. */
function sizesByInput(
  { inputImages, aspectRatio, pixels, resolution }: ImageRequest,
  { sizeFollowsInput, sizes }: Acceptance,
): readonly Size[] | null {
  const open = pixels === null && (aspectRatio === null || aspectRatio === "auto");
  if (!sizeFollowsInput || !open || inputImages.length === 0) return null;
  return Object.values(sizes).map((size) => atTier(size, resolution));
}

/** The keys for this endpoint's provider; colours have been read from them already, in any provider's name. */
function optionsFor({ options }: ImageRequest, endpoint: Endpoint): Record<string, unknown> {
  const given = Object.entries(options[endpoint.provider] ?? {});
  const unknown = given.find(([key]) => !endpoint.passthrough.includes(key));
  if (unknown) {
    const taken = endpoint.passthrough.length === 0 ? "none" : endpoint.passthrough.join(", ");
    const field = `provider.options.${endpoint.provider}.${unknown[0]}`;
    refuse(field, `is not taken by this provider, which takes ${taken}`);
  }
  const own = endpoint.provider === "atelier" ? OWN_KEYS : COLOUR_KEYS;
  return Object.fromEntries(given.filter(([key]) => !own.has(key)));
}

/** Options that are read into the request itself. */
const COLOUR_KEYS = new Set(["rgb_colors", "background_rgb_color"]);
const OWN_KEYS = new Set([...COLOUR_KEYS, "text_layout"]);

/** By how much exact pixels may miss the ratio asked for; sizes of a ratio are rounded to multiples of 32. */
const RATIO_TOLERANCE = 0.05;

/** Pixels of the picture: exact ones if asked for, else those of the ratio. */
function sizeOf(
  request: ImageRequest,
  { slug }: Model,
  accepts: Acceptance,
): Size & { aspectRatio: string | null } {
  const { fields, aspectRatio, resolution, pixels } = request;
  if (resolution !== null && !accepts.resolutions.includes(resolution)) {
    const known = accepts.resolutions.length === 0 ? "left out" : `one of ${accepts.resolutions.join(", ")}`;
    refuse(fields.resolution, `must be ${known} for ${slug}, got ${resolution}`);
  }
  const ratios = Object.keys(accepts.sizes);
  const asked = aspectRatio !== null && aspectRatio !== "auto";
  const ratio = asked ? aspectRatio : (ratios[0] ?? null);
  const size = ratio !== null && Object.hasOwn(accepts.sizes, ratio) ? accepts.sizes[ratio] : undefined;
  if (!size)
    refuse(fields.aspectRatio, `must be one of ${ratios.join(", ")}, auto for ${slug}, got ${aspectRatio}`);
  if (!pixels) return { ...atTier(size, resolution), aspectRatio: ratio };
  if (resolution !== null && tierOf(pixels) !== resolution) {
    refuse(
      fields.pixels,
      `${pixels.width}x${pixels.height} conflicts with ${fields.resolution} ${resolution}`,
    );
  }
  const shape = pixels.width / pixels.height / (size.width / size.height);
  if (asked && Math.abs(shape - 1) > RATIO_TOLERANCE) {
    refuse(
      fields.pixels,
      `${pixels.width}x${pixels.height} conflicts with ${fields.aspectRatio} ${aspectRatio}`,
    );
  }
  return exactSize(pixels, accepts, fields.pixels);
}

/** Sizes of a ratio are those at 1K, which is also what no tier at all means. */
function atTier(size: Size, resolution: string | null): Size {
  return resolution === null ? size : sizeAt(size, resolution);
}

function exactSize({ width, height }: Size, { freeSize, sizes }: Acceptance, field: string) {
  if (!freeSize) {
    const known = Object.entries(sizes).find(([, size]) => size.width === width && size.height === height);
    if (!known) {
      const offered = Object.values(sizes).map((size) => `${size.width}x${size.height}`);
      refuse(field, `must be one of ${offered.join(", ")}, got ${width}x${height}`);
    }
    return { width, height, aspectRatio: known[0] };
  }
  const { minSide, maxSide, maxPixels } = freeSize;
  if (Math.min(width, height) < minSide || Math.max(width, height) > maxSide) {
    refuse(field, `each side must be ${minSide} to ${maxSide} pixels, got ${width}x${height}`);
  }
  if (width * height > maxPixels) {
    refuse(field, `must have at most ${maxPixels} pixels in all, got ${width}x${height}`);
  }
  return { width, height, aspectRatio: null };
}

function refuse(field: string, why: string): never {
  throw new AtelierError("invalid_request", `${field}: ${why}`, field);
}
