import { z } from "zod";
import { colourOptionsSchema, readColourOptions, readProviderOptions } from "./colour-options.js";
import {
  labelSchemas,
  labelsOf,
  promptSchema,
  qualitySchema,
  ratioSchema,
  readQuality,
  seedSchema,
} from "./fields.js";
import { type FieldNames, type ImageRequest, OUTPUT_FORMATS } from "./image-request.js";
import { parse } from "./parse.js";
import { readRouting, routingFields } from "./routing.js";
import { sizeWishSchema } from "./size.js";

const inputReferenceSchema = z.object({
  type: z.literal("image_url"),
  image_url: z.object({ url: z.string().min(1) }),
});

/** Body of `POST /images` and `/images/generations`. Unknown fields are ignored. */
export const imagesBodySchema = z.object({
  model: z.string().min(1).max(256),
  models: z.array(z.string().min(1).max(256)).max(32).nullish(),
  prompt: promptSchema,
  n: z.int().min(1).max(10).nullish(),
  resolution: z.string().max(16).nullish(),
  aspect_ratio: ratioSchema,
  size: sizeWishSchema.nullish(),
  output_format: z.enum(OUTPUT_FORMATS).nullish(),
  background: z.enum(["auto", "transparent", "opaque"]).nullish(),
  output_compression: z.int().min(0).max(100).nullish(),
  quality: qualitySchema,
  seed: seedSchema,
  /** Ours, for models that take an input picture: 0 keeps it, 1 leaves it. */
  strength: z.number().min(0).max(1).nullish(),
  stream: z.boolean().nullish(),
  input_references: z.array(inputReferenceSchema).max(16).nullish(),
  /** As for OpenAI's edits: the change keeps to the clear part of this picture. */
  mask: z.object({ image_url: z.object({ url: z.string().min(1) }) }).nullish(),
  provider: z.object({ ...routingFields, options: colourOptionsSchema.nullish() }).nullish(),
  ...labelSchemas,
});

export type ImagesBody = z.output<typeof imagesBodySchema>;

/**
 * The picture that an Images API body asks for.
 * @throws AtelierError naming the field
 */
export function readImagesBody(value: unknown): ImageRequest {
  const body = parse(imagesBodySchema, value);
  const colours = readColourOptions(body.provider?.options ?? {});
  return {
    surface: "images",
    model: body.model,
    alternatives: (body.models ?? []).filter((name) => name !== body.model),
    routing: readRouting(body.provider),
    options: readProviderOptions(body.provider?.options ?? {}),
    prompt: body.prompt.trim(),
    aspectRatio: body.aspect_ratio ?? null,
    resolution: (body.size?.kind === "tier" ? body.size.tier : null) ?? body.resolution ?? null,
    pixels: body.size?.kind === "pixels" ? body.size.pixels : null,
    seed: body.seed ?? null,
    ...colours,
    transparent: body.background === "transparent",
    format: body.output_format ?? null,
    compression: body.output_compression ?? null,
    ...readQuality(body.quality),
    count: body.n ?? 1,
    stream: body.stream ?? false,
    modalities: [],
    inputImages: (body.input_references ?? []).map((reference, index) => ({
      url: reference.image_url.url,
      field: `input_references[${index}]`,
    })),
    ...(body.mask && { mask: { url: body.mask.image_url.url, field: "mask" } }),
    strength: body.strength ?? null,
    labels: labelsOf(body),
    fields: body.size?.kind === "tier" ? { ...FIELDS, resolution: "size" } : FIELDS,
  };
}

const FIELDS: FieldNames = {
  model: "model",
  alternatives: "models",
  prompt: "prompt",
  aspectRatio: "aspect_ratio",
  resolution: "resolution",
  pixels: "size",
  transparent: "background",
  format: "output_format",
  compression: "output_compression",
  quality: "quality",
  count: "n",
  palette: "provider.options",
  strength: "strength",
  modalities: "modalities",
};
