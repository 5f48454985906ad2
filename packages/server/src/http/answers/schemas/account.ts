import { reportSchema } from "@atelier/contract";
import { z } from "zod";

/** US dollars. */
const dollars = z.number();
const moment = z.iso.datetime();

const keyFacts = {
  label: z.string(),
  limit: dollars.nullable(),
  limit_remaining: dollars.nullable(),
  limit_reset: z.enum(["daily", "weekly", "monthly"]).nullable(),
  include_byok_in_limit: z.literal(false),
  ...{ usage: dollars, usage_daily: dollars, usage_weekly: dollars, usage_monthly: dollars },
  ...{
    byok_usage: dollars,
    byok_usage_daily: dollars,
    byok_usage_weekly: dollars,
    byok_usage_monthly: dollars,
  },
  creator_user_id: z.null(),
  workspace_id: z.string(),
  expires_at: moment.nullable(),
};

/** What `GET /key` tells of the key in use. */
export const currentKeySchema = z.object({
  ...keyFacts,
  is_free_tier: z.literal(false),
  is_management_key: z.boolean(),
  is_provisioning_key: z.boolean(),
  organization_id: z.null(),
  allowed_data_regions: z.array(z.string()),
  free_model_daily_requests: z.object({ limit: z.int(), used: z.int(), remaining: z.int() }),
  rate_limit: z.object({ requests: z.int(), interval: z.string(), note: z.string() }),
});

/** A key as the `/keys` routes tell it. */
export const keySchema = z.object({
  hash: z.string(),
  name: z.string(),
  kind: z.enum(["inference", "management"]),
  disabled: z.boolean(),
  log_content: z.boolean(),
  keep_pictures: z.boolean(),
  ...keyFacts,
  created_at: moment,
  updated_at: moment.nullable(),
  external_user: z.null(),
});

export const creditsSchema = z.object({ total_credits: dollars, total_usage: dollars });

const activityFacts = {
  date: z.iso.date(),
  model: z.string(),
  model_permaslug: z.string(),
  endpoint_id: z.string(),
  provider_name: z.string(),
  usage: dollars,
  byok_usage_inference: dollars,
  requests: z.int(),
  prompt_tokens: z.int(),
  completion_tokens: z.int(),
  reasoning_tokens: z.int(),
};

export const activitySchema = z.object(activityFacts);

export const activitySoFarSchema = z.object({
  ...activityFacts,
  images: z.int(),
  cached_requests: z.int(),
});

const attemptSchema = z.object({
  endpoint_id: z.string(),
  is_byok: z.literal(false),
  /** Milliseconds. */
  latency: z.number(),
  model_permaslug: z.string(),
  provider_name: z.string(),
  status: z.int(),
});

/** The record of a generation; what is always null doesn't happen here. */
export const generationSchema = z.object({
  id: z.string(),
  request_id: z.null(),
  session_id: z.string().nullable(),
  upstream_id: z.string().nullable(),
  api_type: z.enum(["image", "completions"]),
  model: z.string(),
  provider_name: z.string(),
  provider_responses: z.array(attemptSchema),
  router: z.null(),
  created_at: moment,
  streamed: z.boolean(),
  cancelled: z.boolean(),
  ...{ latency: z.number(), generation_time: z.number(), moderation_latency: z.null() },
  finish_reason: z.enum(["stop", "error"]),
  native_finish_reason: z.string().nullable(),
  ...{ tokens_prompt: z.int(), tokens_completion: z.int() },
  ...{ native_tokens_prompt: z.int(), native_tokens_completion: z.int(), native_tokens_reasoning: z.int() },
  ...{ native_tokens_cached: z.int(), native_tokens_completion_images: z.int() },
  ...{ num_media_prompt: z.int(), num_media_completion: z.int(), num_input_audio_prompt: z.int() },
  ...{ num_search_results: z.int(), num_fetches: z.int(), web_search_engine: z.null() },
  ...{ usage: dollars, total_cost: dollars, upstream_inference_cost: dollars, cache_discount: z.null() },
  is_byok: z.literal(false),
  origin: z.string(),
  ...{ app_id: z.null(), http_referer: z.string().nullable(), user_agent: z.string().nullable() },
  external_user: z.string().nullable(),
  ...{ preset_id: z.null(), service_tier: z.null(), workspace_id: z.null() },
  data_region: z.string(),
  response_cache_source_id: z.string().nullable(),
});

const inputSchema = z.union([
  z.object({ prompt: z.string() }),
  z.object({ messages: z.array(z.object({ role: z.literal("user"), content: z.string() })) }),
]);

const previousErrorSchema = z.object({
  code: z.string().nullable(),
  message: z.string(),
  provider_name: z.string(),
  raw: z.null(),
});

export const generationContentSchema = z.object({
  input: inputSchema,
  output: z.object({ completion: z.string().nullable(), reasoning: z.null() }),
  error: z
    .object({
      message: z.string(),
      status: z.int().nullable(),
      provider_name: z.string().nullable(),
      raw: z.null(),
      previous_errors: z.array(previousErrorSchema),
    })
    .nullable(),
});

export const providerSchema = z.object({
  name: z.string(),
  slug: z.string(),
  privacy_policy_url: z.null(),
  terms_of_service_url: z.null(),
  status_page_url: z.null(),
  headquarters: z.null(),
  datacenters: z.null(),
});

export const deletedSchema = z.object({ deleted: z.literal(true) });

export const sessionSchema = z.object({
  signed_in: z.boolean(),
  key_label: z.string().nullable(),
  key_hash: z.string().nullable(),
  /** Of the second key, where one draws and another manages. */
  management_key_label: z.string().nullable(),
  may_draw: z.boolean(),
  may_manage: z.boolean(),
});

const settingsSchema = z.record(z.string(), z.unknown());

/** A picture that was kept. */
export const keptPictureSchema = z.object({
  ...{ id: z.string(), generation_id: z.string(), created_at: moment },
  ...{ model: z.string(), provider: z.string(), prompt: z.string() },
  /** What it was asked for with, in the words of the API. */
  settings: settingsSchema,
  ...{ media_type: z.string(), width: z.int(), height: z.int(), bytes: z.int() },
  colours: z.array(z.string()),
  favourite: z.boolean(),
  url: z.string(),
  thumbnail_url: z.string().nullable(),
  atelier: z.looseObject({ report: reportSchema, cost: dollars.nullable() }),
});
