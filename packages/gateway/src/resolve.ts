import {
  AtelierError,
  countTokens,
  type ImageRequest,
  PROMPT_TOKEN_LIMIT,
  type Size,
} from "@atelier/contract";
import type { Catalogue } from "./catalogue/catalogue.js";
import type { Acceptance, Endpoint, Model } from "./catalogue/model.js";
import type { PictureOrder } from "./providers/provider.js";

/** A request held against its model: what will be drawn, and where. */
export interface Resolved {
  readonly model: Model;
  readonly endpoint: Endpoint;
  /** One for each picture wanted; their seeds count up from the first. */
  readonly orders: readonly PictureOrder[];
}

/**
 * Fills in what the caller left to the model and refuses what the model can't honour.
 * @param randomSeed a fresh uint32, for a caller who named none
 * @throws AtelierError naming the field in the caller's own words
 */
export function resolve(request: ImageRequest, catalogue: Catalogue, randomSeed: () => number): Resolved {
  const { fields } = request;
  const model = catalogue.find(request.model);
  const endpoint = model?.endpoints[0];
  if (!model || !endpoint) {
    throw new AtelierError("model_not_found", `${request.model} is not a valid model ID`, fields.model);
  }
  if (countTokens(request.prompt) > PROMPT_TOKEN_LIMIT) {
    throw new AtelierError(
      "string_too_long",
      `${fields.prompt}: the prompt is longer than ${PROMPT_TOKEN_LIMIT} tokens`,
      fields.prompt,
    );
  }
  checkModalities(request, model);
  checkSupport(request, model);
  const size = sizeOf(request, model);
  const seed = request.seed ?? randomSeed();
  const orders = Array.from({ length: request.count }, (_, index) => ({
    upstreamModel: endpoint.upstreamModel,
    prompt: request.prompt,
    ...size,
    seed: (seed + index) >>> 0,
    palette: request.palette,
    background: request.background,
    format: request.format ?? model.accepts.defaultFormat,
  }));
  return { model, endpoint, orders };
}

function checkModalities(request: ImageRequest, model: Model): void {
  const { modalities } = request;
  if (modalities.length === 0) return;
  if (modalities.includes("image") && modalities.every((wanted) => model.outputModalities.includes(wanted)))
    return;
  throw new AtelierError(
    "not_found",
    `No endpoints found that support the requested output modalities: ${modalities.join(", ")}`,
    request.fields.modalities,
    { details: { failed_routing_step: "Filter by Model Output Modalities" } },
  );
}

function checkSupport(request: ImageRequest, model: Model): void {
  const { accepts, slug } = model;
  const { fields } = request;
  const extraImage = request.inputImages[accepts.maxInputImages];
  if (extraImage) {
    const why =
      accepts.maxInputImages === 0
        ? `an input image is not yet supported by this model (${slug})`
        : `${slug} takes at most ${accepts.maxInputImages} input images`;
    throw new AtelierError("invalid_request", `${extraImage.field}: ${why}`, extraImage.field);
  }
  if (request.count > accepts.maxCount) {
    refuse(fields.count, `${slug} draws at most ${accepts.maxCount} pictures at once`);
  }
  if (request.format && !accepts.formats.includes(request.format)) {
    refuse(fields.format, `must be one of ${accepts.formats.join(", ")} for ${slug}, got ${request.format}`);
  }
  if (request.transparent)
    refuse(fields.transparent, `a transparent background is not yet supported by ${slug}`);
  if (request.compression !== null) refuse(fields.compression, `is not supported by ${slug}`);
}

/** By how much exact pixels may miss the ratio asked for; sizes of a ratio are rounded to multiples of 32. */
const RATIO_TOLERANCE = 0.05;

/** Pixels of the picture: exact ones if asked for, else those of the ratio. */
function sizeOf(request: ImageRequest, model: Model): Size {
  const { accepts, slug } = model;
  const { fields, aspectRatio, resolution, pixels } = request;
  if (resolution !== null && !accepts.resolutions.includes(resolution)) {
    refuse(
      fields.resolution,
      `must be one of ${accepts.resolutions.join(", ")} for ${slug}, got ${resolution}`,
    );
  }
  const ratios = Object.keys(accepts.sizes);
  const ratio = aspectRatio === null || aspectRatio === "auto" ? ratios[0] : aspectRatio;
  const size = ratio !== undefined && Object.hasOwn(accepts.sizes, ratio) ? accepts.sizes[ratio] : undefined;
  if (!size)
    refuse(fields.aspectRatio, `must be one of ${ratios.join(", ")}, auto for ${slug}, got ${aspectRatio}`);
  if (!pixels) return size;
  checkPixels(pixels, accepts, fields.pixels);
  const asked = aspectRatio !== null && aspectRatio !== "auto";
  const shape = pixels.width / pixels.height / (size.width / size.height);
  if (asked && Math.abs(shape - 1) > RATIO_TOLERANCE) {
    refuse(
      fields.pixels,
      `${pixels.width}x${pixels.height} conflicts with ${fields.aspectRatio} ${aspectRatio}`,
    );
  }
  return pixels;
}

function checkPixels({ width, height }: Size, { freeSize }: Acceptance, field: string): void {
  const { minSide, maxSide, maxPixels } = freeSize;
  if (Math.min(width, height) < minSide || Math.max(width, height) > maxSide) {
    refuse(field, `each side must be ${minSide} to ${maxSide} pixels, got ${width}x${height}`);
  }
  if (width * height > maxPixels) {
    refuse(field, `must have at most ${maxPixels} pixels in all, got ${width}x${height}`);
  }
}

function refuse(field: string, why: string): never {
  throw new AtelierError("invalid_request", `${field}: ${why}`, field);
}
