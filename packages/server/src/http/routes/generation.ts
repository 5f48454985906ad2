import { AtelierError, parse, TOKENS_PER_IMAGE } from "@atelier/contract";
import { endpointId, type GenerationRecord, MICROS_PER_DOLLAR } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { GENERATION_ID } from "../guards/generation-id.js";
import type { AppEnv, AppParts } from "../parts.js";

/** `GET /generation?id=`: the record of one of the key's own generations. */
export function generation(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> =>
    context.json({ data: recordEntry(await recordOf(context, parts)) });
}

export const generationQuerySchema = z.object({ id: z.string().min(1).max(256) });

/** The record that the question names. */
export async function recordOf(context: Context<AppEnv>, { gateway }: AppParts): Promise<GenerationRecord> {
  const { id } = parse(generationQuerySchema, context.req.query());
  const known = GENERATION_ID.test(id);
  const record = known ? await gateway.records.find(id, context.get("caller").keyHash) : null;
  if (!record) throw new AtelierError("not_found", `There is no generation called ${id.slice(0, 64)}`);
  return record;
}

/** A record in the wire's form, which has many keys for what doesn't happen here. */
function recordEntry(record: GenerationRecord) {
  const done = record.outcome === "done";
  const cost = (record.costMicros ?? 0) / MICROS_PER_DOLLAR;
  const imageTokens = record.pictures * TOKENS_PER_IMAGE;
  return {
    id: record.id,
    request_id: null,
    session_id: record.sessionId,
    upstream_id: record.upstreamId,
    api_type: record.surface === "images" ? "image" : "completions",
    model: record.model,
    provider_name: record.provider,
    provider_responses: record.attempts.map((attempt) => ({
      endpoint_id: endpointId({ slug: attempt.model }, attempt),
      is_byok: false,
      latency: attempt.milliseconds,
      model_permaslug: attempt.model,
      provider_name: attempt.providerName,
      status: attempt.status,
    })),
    router: null,
    created_at: record.createdAt.toISOString(),
    streamed: record.streamed,
    cancelled: record.outcome === "cancelled",
    latency: record.totalMilliseconds,
    generation_time: record.drawingMilliseconds,
    moderation_latency: null,
    finish_reason: done ? "stop" : "error",
    native_finish_reason: done ? "stop" : record.errorType,
    tokens_prompt: record.promptTokens,
    tokens_completion: imageTokens,
    native_tokens_prompt: record.promptTokens,
    native_tokens_completion: imageTokens,
    native_tokens_reasoning: 0,
    native_tokens_cached: 0,
    native_tokens_completion_images: imageTokens,
    num_media_prompt: record.inputPictures,
    num_media_completion: record.pictures,
    num_input_audio_prompt: 0,
    num_search_results: 0,
    num_fetches: 0,
    web_search_engine: null,
    usage: cost,
    total_cost: cost,
    upstream_inference_cost: cost,
    cache_discount: null,
    is_byok: false,
    origin: record.referer ?? "",
    app_id: null,
    http_referer: record.referer,
    user_agent: record.userAgent,
    external_user: record.externalUser,
    preset_id: null,
    service_tier: null,
    workspace_id: null,
    data_region: "global",
    response_cache_source_id: record.cacheSource,
  };
}
