import { z } from "zod";

/** Completion tokens that a picture priced by the piece counts as, by convention of the wire. */
export const TOKENS_PER_IMAGE = 4175;

export const usageSchema = z.object({
  prompt_tokens: z.int(),
  completion_tokens: z.int(),
  total_tokens: z.int(),
  prompt_tokens_details: z.object({ cached_tokens: z.int() }),
  completion_tokens_details: z.object({ reasoning_tokens: z.int(), image_tokens: z.int() }),
  /** US dollars; null where it isn't known, which is not the same as 0. */
  cost: z.number().nullable(),
  is_byok: z.boolean(),
  cost_details: z.object({
    upstream_inference_cost: z.number().nullable(),
    upstream_inference_prompt_cost: z.number(),
    upstream_inference_completions_cost: z.number(),
  }),
});

export type Usage = z.output<typeof usageSchema>;

/** What became of each thing asked for, as told on the wire. */
export const reportSchema = z.object({
  depicted: z.array(z.string()),
  substituted: z.array(z.object({ asked: z.string(), drawn: z.string(), why: z.string() })),
  not_depicted: z.array(z.string()),
});

/** How near a picture comes to the colours asked for: CIEDE2000 differences, and shares of the area, 0 to 1. */
export const colourReportSchema = z.object({
  /** The largest difference of any pixel that is neither subject nor shadow; null without an asked background. */
  background_delta_e: z.number().nullable(),
  palette: z.array(
    z.object({ asked: z.string(), nearest: z.string(), delta_e: z.number(), share: z.number() }),
  ),
});

/** Our own extension beside each picture: how it came to be. Clients that don't know it ignore it. */
export const pictureNotesSchema = z.object({
  seed: z.int(),
  width: z.int(),
  height: z.int(),
  /** Wall-clock seconds: `total` and by stage. */
  seconds: z.record(z.string(), z.number()),
  report: reportSchema,
  /** Present where the picture was measured. */
  colour: colourReportSchema.optional(),
  cost: z.number().nullable(),
  /** The scene that was drawn, where it was asked for: see docs/scene.md. */
  scene: z.record(z.string(), z.unknown()).optional(),
});

export type PictureNotes = z.output<typeof pictureNotesSchema>;

export const imageDatumSchema = z.object({
  b64_json: z.string(),
  media_type: z.string(),
  atelier: pictureNotesSchema,
});

/** Buffered answer of `POST /images`. */
export const imagesAnswerSchema = z.object({
  created: z.int(),
  data: z.array(imageDatumSchema),
  usage: usageSchema,
});

export type ImagesAnswer = z.output<typeof imagesAnswerSchema>;

const chatImageSchema = z.object({
  type: z.literal("image_url"),
  index: z.int(),
  image_url: z.object({ url: z.string() }),
});

export type ChatImage = z.output<typeof chatImageSchema>;

/** Buffered answer of `POST /chat/completions`. */
export const chatAnswerSchema = z.object({
  id: z.string(),
  object: z.literal("chat.completion"),
  created: z.int(),
  model: z.string(),
  provider: z.string(),
  system_fingerprint: z.string().nullable(),
  choices: z.array(
    z.object({
      index: z.int(),
      finish_reason: z.literal("stop"),
      native_finish_reason: z.string(),
      logprobs: z.null(),
      message: z.object({
        role: z.literal("assistant"),
        content: z.string(),
        refusal: z.null(),
        reasoning: z.null(),
        images: z.array(chatImageSchema),
        atelier: pictureNotesSchema,
      }),
    }),
  ),
  usage: usageSchema,
});

export type ChatAnswer = z.output<typeof chatAnswerSchema>;
