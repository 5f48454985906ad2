import { z } from "zod";
import { colourOptionsSchema, readProviderOptions } from "./colour-options.js";
import { AtelierError } from "./errors.js";
import {
  backgroundColourSchema,
  labelSchemas,
  labelsOf,
  paletteSchema,
  qualitySchema,
  ratioSchema,
  readQuality,
  seedSchema,
} from "./fields.js";
import { type FieldNames, type ImageRequest, type InputImage, OUTPUT_FORMATS } from "./image-request.js";
import { parse } from "./parse.js";
import { readRouting, routingFields } from "./routing.js";
import { sizeWishSchema } from "./size.js";
import { readTextLayout, textLayoutSchema } from "./text-layout.js";

const modelName = z.string().min(1).max(256);

const wishFields = {
  size: sizeWishSchema.nullish(),
  background: z.enum(["auto", "transparent", "opaque"]).nullish(),
  output_format: z.enum(OUTPUT_FORMATS).nullish(),
  output_compression: z.int().min(0).max(100).nullish(),
  quality: qualitySchema,
};

const configSchema = z.object({
  ...wishFields,
  aspect_ratio: ratioSchema,
  image_size: z.string().max(16).nullish(),
  rgb_colors: paletteSchema,
  text_layout: textLayoutSchema,
  background_rgb_color: backgroundColourSchema,
  strength: z.number().min(0).max(1).nullish(),
});

/** The two image tools; others are somebody else's and ignored. */
const toolSchema = z.union([
  z.object({ type: z.literal("image_generation"), model: modelName.nullish(), ...wishFields }),
  z.object({
    type: z.literal("openrouter:image_generation"),
    parameters: configSchema.extend({ model: modelName.nullish() }).nullish(),
  }),
  z.looseObject({ type: z.string().regex(/^(?!(openrouter:)?image_generation$)/) }),
]);

const partSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("input_text"), text: z.string() }),
  z.object({ type: z.literal("input_image"), image_url: z.string().min(1) }),
]);

const userItemSchema = z.object({
  type: z.literal("message").optional(),
  role: z.literal("user"),
  content: z.preprocess(
    (content) => (typeof content === "string" ? [{ type: "input_text", text: content }] : content),
    z.array(partSchema).min(1),
  ),
});

const itemSchema = z.union([
  userItemSchema,
  z.looseObject({ role: z.enum(["system", "developer", "assistant"]) }),
  z.looseObject({ type: z.string().regex(/^(?!message$)/), role: z.undefined().optional() }),
]);

/** Body of `POST /responses`, as far as it bears on a picture. Unknown fields are ignored. */
export const responsesBodySchema = z.object({
  model: modelName.nullish(),
  models: z.array(modelName).max(32).nullish(),
  input: z.preprocess(
    (input) => (typeof input === "string" ? [{ role: "user", content: input }] : input),
    z.array(itemSchema).min(1),
  ),
  tools: z.array(toolSchema).max(128).nullish(),
  modalities: z.array(z.string().max(32)).max(8).nullish(),
  image_config: configSchema.nullish(),
  seed: seedSchema,
  stream: z.boolean().nullish(),
  store: z.literal(false, "must be false: nothing is kept between requests").nullish(),
  previous_response_id: z.null("must be null: nothing is kept between requests").optional(),
  provider: z.object({ ...routingFields, options: colourOptionsSchema.nullish() }).nullish(),
  ...labelSchemas,
});

type Body = z.output<typeof responsesBodySchema>;

/** The type of the output item that tells the picture: that of the tool that asked for it. */
export type ImageCallType = "image_generation_call" | "openrouter:image_generation";

/**
 * The picture that a body of the Responses API asks for, by an image tool or by `image_config`. A tool's model comes
 * before the body's, which may be one that only calls tools.
 * @throws AtelierError naming the field
 */
export function readResponsesBody(value: unknown): ImageRequest & { readonly callType: ImageCallType } {
  const body = parse(responsesBodySchema, value);
  const { callType, toolModel, config } = readTool(body);
  const model = toolModel ?? body.model ?? body.models?.[0];
  if (!model) throw new AtelierError("invalid_request", "model: is required", "model");
  const prompt = lastPrompt(body.input);
  return {
    callType,
    surface: "responses",
    model,
    alternatives: toolModel ? [] : (body.models ?? []).filter((name) => name !== model),
    routing: readRouting(body.provider),
    options: readProviderOptions(body.provider?.options ?? {}),
    prompt: prompt.text,
    aspectRatio: config.aspect_ratio ?? null,
    resolution: (config.size?.kind === "tier" ? config.size.tier : null) ?? config.image_size ?? null,
    pixels: config.size?.kind === "pixels" ? config.size.pixels : null,
    seed: body.seed ?? null,
    palette: config.rgb_colors ?? [],
    ...readTextLayout(config.text_layout),
    background: config.background_rgb_color ?? null,
    transparent: config.background === "transparent",
    format: config.output_format ?? null,
    compression: config.output_compression ?? null,
    ...readQuality(config.quality),
    count: 1,
    stream: body.stream ?? false,
    modalities: body.modalities ?? [],
    inputImages: inputImages(body.input),
    strength: config.strength ?? null,
    labels: labelsOf(body),
    fields: {
      ...FIELDS,
      prompt: prompt.field,
      ...(config.size?.kind === "tier" && { resolution: "size" }),
    },
  };
}

const FIELDS: FieldNames = {
  model: "model",
  alternatives: "models",
  prompt: "input",
  aspectRatio: "image_config.aspect_ratio",
  resolution: "image_config.image_size",
  pixels: "size",
  transparent: "background",
  format: "output_format",
  compression: "output_compression",
  quality: "quality",
  count: "n",
  palette: "image_config.rgb_colors",
  strength: "image_config.strength",
  modalities: "modalities",
};

interface ToolWishes {
  readonly callType: ImageCallType;
  readonly toolModel: string | null;
  readonly config: z.output<typeof configSchema>;
}

/** What the first image tool wishes, over what `image_config` does. */
function readTool({ tools, image_config: config }: Body): ToolWishes {
  for (const tool of tools ?? []) {
    if (tool.type === "image_generation") {
      const { type: _, model, ...wishes } = tool as z.output<(typeof toolSchema.options)[0]>;
      const merged = { ...config, ...set(wishes) };
      return { callType: "image_generation_call", toolModel: model ?? null, config: merged };
    }
    if (tool.type === "openrouter:image_generation") {
      const { model, ...wishes } = (tool as z.output<(typeof toolSchema.options)[1]>).parameters ?? {};
      const merged = { ...config, ...set(wishes) };
      return { callType: "openrouter:image_generation", toolModel: model ?? null, config: merged };
    }
  }
  return { callType: "image_generation_call", toolModel: null, config: config ?? {} };
}

/** Without what isn't set. */
function set<Wishes extends object>(wishes: Wishes): Partial<Wishes> {
  return Object.fromEntries(
    Object.entries(wishes).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<Wishes>;
}

type Item = Body["input"][number];
type UserItem = z.output<typeof userItemSchema>;

function isUser(item: Item): item is UserItem {
  return item.role === "user";
}

function lastPrompt(items: readonly Item[]): { text: string; field: string } {
  const index = items.findLastIndex(isUser);
  const item = items[index];
  if (!item || !isUser(item)) {
    throw new AtelierError("invalid_prompt", "input: must hold a message of the user", "input");
  }
  const field = `input[${index}].content`;
  const text = item.content
    .flatMap((part) => (part.type === "input_text" ? [part.text] : []))
    .join("\n")
    .trim();
  if (text === "") throw new AtelierError("invalid_prompt", `${field}: must not be empty`, field);
  return { text, field };
}

function inputImages(items: readonly Item[]): InputImage[] {
  return items.flatMap((item, at) =>
    isUser(item)
      ? item.content.flatMap((part, index) =>
          part.type === "input_image"
            ? [{ url: part.image_url, field: `input[${at}].content[${index}].image_url` }]
            : [],
        )
      : [],
  );
}
