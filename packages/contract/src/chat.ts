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
import { readTextLayout, textLayoutSchema } from "./text-layout.js";

const imageConfigSchema = z.object({
  aspect_ratio: ratioSchema,
  image_size: z.string().max(16).nullish(),
  rgb_colors: paletteSchema,
  text_layout: textLayoutSchema,
  background_rgb_color: backgroundColourSchema,
  strength: z.number().min(0).max(1).nullish(),
  output_format: z.enum(OUTPUT_FORMATS).nullish(),
  quality: qualitySchema,
});

const contentPartSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string() }),
  z.object({ type: z.literal("image_url"), image_url: z.object({ url: z.string().min(1) }) }),
]);

/** A plain string is one text part. */
const contentSchema = z.preprocess(
  (content) => (typeof content === "string" ? [{ type: "text", text: content }] : content),
  z.array(contentPartSchema).min(1),
);

const messageSchema = z.discriminatedUnion("role", [
  z.object({ role: z.literal("user"), content: contentSchema }),
  ...(["system", "developer", "assistant", "tool"] as const).map((role) =>
    z.object({ role: z.literal(role) }),
  ),
]);

/** Body of `POST /chat/completions`, as far as it bears on a picture. Unknown fields are ignored. */
export const chatBodySchema = z.object({
  model: z.string().min(1).max(256).nullish(),
  models: z.array(z.string().min(1).max(256)).max(32).nullish(),
  messages: z.array(messageSchema).min(1),
  modalities: z.array(z.string().max(32)).max(8).nullish(),
  image_config: imageConfigSchema.nullish(),
  seed: seedSchema,
  stream: z.boolean().nullish(),
  provider: z.object({ ...routingFields, options: colourOptionsSchema.nullish() }).nullish(),
  ...labelSchemas,
});

export type ChatBody = z.output<typeof chatBodySchema>;

/**
 * The picture that a chat asks for. The prompt is the text of the last user message: a drawing engine has
 * no use for a system message ("You are a helpful assistant" would be drawn), and earlier turns have had
 * their picture. Input pictures of every user message count, so that none is dropped silently.
 * @throws AtelierError naming the field
 */
export function readChatBody(value: unknown): ImageRequest {
  const body = parse(chatBodySchema, value);
  const model = body.model ?? body.models?.[0];
  if (!model) throw new AtelierError("invalid_request", "model: is required", "model");
  const config = body.image_config ?? {};
  const prompt = lastPrompt(body.messages);
  return {
    surface: "chat",
    model,
    alternatives: (body.models ?? []).filter((name) => name !== model),
    routing: readRouting(body.provider),
    options: readProviderOptions(body.provider?.options ?? {}),
    prompt: prompt.text,
    aspectRatio: config.aspect_ratio ?? null,
    resolution: config.image_size ?? null,
    pixels: null,
    seed: body.seed ?? null,
    palette: config.rgb_colors ?? [],
    ...readTextLayout(config.text_layout),
    background: config.background_rgb_color ?? null,
    transparent: false,
    format: config.output_format ?? null,
    compression: null,
    ...readQuality(config.quality),
    count: 1,
    stream: body.stream ?? false,
    modalities: body.modalities ?? [],
    inputImages: inputImages(body.messages),
    strength: config.strength ?? null,
    labels: labelsOf(body),
    fields: { ...FIELDS, prompt: prompt.field },
  };
}

const FIELDS: FieldNames = {
  model: "model",
  alternatives: "models",
  prompt: "messages",
  aspectRatio: "image_config.aspect_ratio",
  resolution: "image_config.image_size",
  pixels: "image_config.image_size",
  transparent: "image_config.background",
  format: "image_config.output_format",
  compression: "image_config.output_compression",
  quality: "image_config.quality",
  count: "n",
  palette: "image_config.rgb_colors",
  strength: "image_config.strength",
  modalities: "modalities",
};

type Message = ChatBody["messages"][number];

function lastPrompt(messages: readonly Message[]): { text: string; field: string } {
  const index = messages.findLastIndex((message) => message.role === "user");
  const message = messages[index];
  if (message?.role !== "user") {
    throw new AtelierError("invalid_prompt", "messages: must hold a message of the user", "messages");
  }
  const field = `messages[${index}].content`;
  const text = message.content
    .flatMap((part) => (part.type === "text" ? [part.text] : []))
    .join("\n")
    .trim();
  if (text === "") throw new AtelierError("invalid_prompt", `${field}: must not be empty`, field);
  return { text, field };
}

function inputImages(messages: readonly Message[]): InputImage[] {
  return messages.flatMap((message, at) =>
    message.role === "user"
      ? message.content.flatMap((part, index) =>
          part.type === "image_url"
            ? [{ url: part.image_url.url, field: `messages[${at}].content[${index}].image_url` }]
            : [],
        )
      : [],
  );
}
