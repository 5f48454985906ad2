import { pictureNotesSchema } from "@atelier/contract";
import { z } from "zod";

const pictureCallSchema = z.object({
  type: z.enum(["image_generation_call", "openrouter:image_generation"]),
  id: z.string(),
  status: z.literal("completed"),
  /** The file in base64. */
  result: z.string(),
  output_format: z.string(),
  atelier: pictureNotesSchema,
});

const messageSchema = z.object({
  type: z.literal("message"),
  id: z.string(),
  role: z.literal("assistant"),
  status: z.literal("completed"),
  content: z.array(
    z.object({ type: z.literal("output_text"), text: z.string(), annotations: z.array(z.unknown()) }),
  ),
});

/** The buffered answer of the Responses API. */
export const responsesAnswerSchema = z.object({
  id: z.string(),
  object: z.literal("response"),
  ...{ created_at: z.int(), completed_at: z.int() },
  status: z.literal("completed"),
  model: z.string(),
  output: z.array(z.union([pictureCallSchema, messageSchema])),
  ...{ error: z.null(), incomplete_details: z.null(), instructions: z.null() },
  metadata: z.record(z.string(), z.string()),
  parallel_tool_calls: z.boolean(),
  tool_choice: z.string(),
  tools: z.array(z.unknown()),
  ...{ temperature: z.null(), top_p: z.null(), presence_penalty: z.null(), frequency_penalty: z.null() },
  store: z.boolean(),
  previous_response_id: z.null(),
  usage: z.object({
    input_tokens: z.int(),
    input_tokens_details: z.object({ cached_tokens: z.int() }),
    output_tokens: z.int(),
    output_tokens_details: z.object({ reasoning_tokens: z.int() }),
    total_tokens: z.int(),
    cost: z.number().nullable(),
    is_byok: z.boolean(),
    cost_details: z.object({
      upstream_inference_cost: z.number().nullable(),
      upstream_inference_input_cost: z.number(),
      upstream_inference_output_cost: z.number(),
    }),
  }),
  openrouter_metadata: z.record(z.string(), z.unknown()).optional(),
});
