import { z } from "zod";

/** Forms of the catalogue answers. Prices in `pricing` are decimal strings of US dollars. */
const pricingSchema = z.object({
  prompt: z.string(),
  completion: z.string(),
  image_output: z.string(),
  image_token: z.string(),
});

const architectureSchema = z.object({
  modality: z.string(),
  input_modalities: z.array(z.string()),
  output_modalities: z.array(z.string()),
  tokenizer: z.string(),
  instruct_type: z.null(),
});

export const modelSchema = z.object({
  id: z.string(),
  canonical_slug: z.string(),
  name: z.string(),
  created: z.int(),
  description: z.string(),
  context_length: z.int(),
  architecture: architectureSchema,
  pricing: pricingSchema,
  top_provider: z.object({
    is_moderated: z.boolean(),
    context_length: z.int(),
    max_completion_tokens: z.null(),
  }),
  per_request_limits: z.null(),
  supported_parameters: z.array(z.string()),
  default_parameters: z.null(),
  supported_voices: z.null(),
  knowledge_cutoff: z.null(),
  links: z.object({ details: z.string() }),
});

export type ModelEntry = z.output<typeof modelSchema>;

export const modelListSchema = z.object({
  data: z.array(modelSchema),
  links: z.object({ next: z.string().nullable() }),
  total_count: z.int(),
});

const percentilesSchema = z.object({ p50: z.number(), p75: z.number(), p90: z.number(), p99: z.number() });

export const endpointSchema = z.object({
  name: z.string(),
  model_id: z.string(),
  model_name: z.string(),
  provider_name: z.string(),
  tag: z.string(),
  context_length: z.int(),
  max_completion_tokens: z.null(),
  max_prompt_tokens: z.int(),
  quantization: z.null(),
  pricing: pricingSchema,
  supported_parameters: z.array(z.string()),
  supports_implicit_caching: z.boolean(),
  supports_tool_choice: z.object({
    auto: z.boolean(),
    function: z.boolean(),
    none: z.boolean(),
    required: z.boolean(),
  }),
  supports_voice_cloning: z.boolean(),
  status: z.int(),
  uptime_last_5m: z.number().nullable(),
  uptime_last_30m: z.number().nullable(),
  uptime_last_1d: z.number().nullable(),
  /** Milliseconds. */
  latency_last_30m: percentilesSchema.nullable(),
  /** Tokens a second. */
  throughput_last_30m: percentilesSchema.nullable(),
  perf_last_30m_by_workload: z
    .record(
      z.string(),
      z.object({ latency: percentilesSchema, throughput: percentilesSchema, request_count: z.int() }),
    )
    .optional(),
});

export type EndpointEntry = z.output<typeof endpointSchema>;

/** How a parameter of the Images API may be set at a model. */
export const parameterSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("enum"), values: z.array(z.string()) }),
  z.object({ type: z.literal("range"), min: z.number(), max: z.number() }),
  z.object({ type: z.literal("boolean") }),
]);

export type Parameter = z.output<typeof parameterSchema>;

const parametersSchema = z.record(z.string(), parameterSchema);

export const imageModelSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  created: z.int(),
  architecture: z.object({
    input_modalities: z.array(z.string()),
    output_modalities: z.array(z.string()),
  }),
  supported_parameters: parametersSchema,
  supports_streaming: z.boolean(),
  endpoints: z.string(),
});

export type ImageModelEntry = z.output<typeof imageModelSchema>;

export const imageEndpointSchema = z.object({
  provider_name: z.string(),
  provider_slug: z.string(),
  provider_tag: z.string().nullable(),
  supported_parameters: parametersSchema,
  allowed_passthrough_parameters: z.array(z.string()),
  supports_streaming: z.boolean(),
  pricing: z.array(z.object({ billable: z.string(), unit: z.string(), cost_usd: z.number() })),
});

export type ImageEndpointEntry = z.output<typeof imageEndpointSchema>;
