import { type Endpoint, endpointId, type Model } from "@atelier/gateway";
import type { Context } from "hono";
import { endpointEntry, imageEndpointEntry } from "../../answers/catalogue.js";
import type { AppEnv, AppParts } from "../../parts.js";
import { endpointStatus } from "../models.js";
import { asked } from "./asked.js";

/** `stats/endpoint`: a model's endpoints with all that its page shows of them. */
export function endpointStatistics(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { model } = asked(context, parts);
    const data = await Promise.all(model.endpoints.map((endpoint) => endpointState(model, endpoint, parts)));
    return context.json({ data });
  };
}

/** How an endpoint is doing: health, breaker, durations. */
export async function endpointState(model: Model, endpoint: Endpoint, { gateway, now }: AppParts) {
  const { providers, statistics } = gateway;
  const id = endpointId(model, endpoint);
  const health = await statistics.health({ model: model.slug, provider: endpoint.provider }, now());
  const status = endpointStatus(model, endpoint, gateway);
  const listed = imageEndpointEntry(endpoint, providers);
  const entry = endpointEntry(model, endpoint, providers, { status, health, withDurations: true });
  const provider = providers.find(({ slug }) => slug === endpoint.provider);
  const { breaker, failures, until } = gateway.condition(id);
  const sum = { latency: entry.latency_last_30m, throughput: entry.throughput_last_30m };
  return {
    ...{ id, model: model.slug, permaslug: model.permaslug },
    ...{ provider_display_name: listed.provider_name, provider_slug: listed.provider_slug },
    provider_model_id: endpoint.upstreamModel,
    has_key: provider !== undefined,
    data_policy: provider
      ? { training: provider.policy.collects, retains_prompts: provider.policy.retains }
      : null,
    ...{ display_pricing: listed.pricing, context_length: model.contextLength },
    supported_image_parameters: listed.supported_parameters,
    allowed_passthrough_parameters: listed.allowed_passthrough_parameters,
    supports_streaming: listed.supports_streaming,
    status,
    breaker: {
      state: breaker,
      failures,
      left_alone_until: until === null ? null : new Date(until).toISOString(),
    },
    uptime: {
      last_5m: health.uptime5m,
      last_30m: health.uptime30m,
      last_1d: health.uptime1d,
    },
    stats: {
      window_minutes: 30,
      request_count: health.requests30m,
      images: health.pictures30m,
      p50_latency: sum.latency?.p50 ?? null,
      p50_throughput: sum.throughput?.p50 ?? null,
      ...{ latency: sum.latency, throughput: sum.throughput, first_preview: health.firstPreview30m },
    },
  };
}
