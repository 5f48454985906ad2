import {
  type EndpointEntry,
  type ImageEndpointEntry,
  type ImageModelEntry,
  type ModelEntry,
  TOKENS_PER_IMAGE,
} from "@atelier/contract";
import {
  type Endpoint,
  type EndpointHealth,
  endpointParameters,
  imageParameters,
  MICROS_PER_DOLLAR,
  type Model,
  type Percentiles,
  type Price,
  type Provider,
} from "@atelier/gateway";

/** A model as `/models` lists it. */
export function modelEntry(model: Model): ModelEntry {
  return {
    id: model.slug,
    canonical_slug: model.permaslug,
    name: model.name,
    created: model.released,
    description: model.description,
    context_length: model.contextLength,
    architecture: {
      modality: `${model.inputModalities.join("+")}->${model.outputModalities.join("+")}`,
      input_modalities: [...model.inputModalities],
      output_modalities: [...model.outputModalities],
      tokenizer: "Other",
      instruct_type: null,
    },
    pricing: pricing(model.endpoints[0]),
    top_provider: {
      is_moderated: false,
      context_length: model.contextLength,
      max_completion_tokens: null,
    },
    per_request_limits: null,
    supported_parameters: [],
    default_parameters: null,
    supported_voices: null,
    knowledge_cutoff: null,
    links: { details: `/api/v1/models/${model.permaslug}/endpoints` },
  };
}

/** How an endpoint fares, as far as the one who asks may know. */
export interface EndpointState {
  readonly status: EndpointStatus;
  readonly health: EndpointHealth;
  /** Durations are for those with a key. */
  readonly withDurations: boolean;
}

/** 0: in use. -2: left alone for now, after failures. -10: nobody here has a key for it. */
export type EndpointStatus = 0 | -2 | -10;

/** A model's endpoint as `/models/{author}/{slug}/endpoints` lists it. */
export function endpointEntry(
  model: Model,
  endpoint: Endpoint,
  providers: readonly Provider[],
  { status, health, withDurations }: EndpointState,
): EndpointEntry {
  const latency = withDurations ? health.latency30m : null;
  const throughput = latency && throughputOf(latency);
  const provider = providerName(endpoint, providers);
  return {
    name: `${provider} | ${model.permaslug}`,
    model_id: model.slug,
    model_name: model.name,
    provider_name: provider,
    tag: endpoint.provider,
    context_length: model.contextLength,
    max_completion_tokens: null,
    max_prompt_tokens: model.contextLength,
    quantization: null,
    pricing: pricing(endpoint),
    supported_parameters: [],
    supports_implicit_caching: false,
    supports_tool_choice: { auto: false, function: false, none: false, required: false },
    supports_voice_cloning: false,
    status,
    uptime_last_5m: health.uptime5m,
    uptime_last_30m: health.uptime30m,
    uptime_last_1d: health.uptime1d,
    latency_last_30m: latency,
    throughput_last_30m: throughput,
    ...(latency && throughput
      ? {
          perf_last_30m_by_workload: {
            image_generation: { latency, throughput, request_count: health.requests30m },
          },
        }
      : {}),
  };
}

/** Tokens a second of durations in milliseconds, a picture counting as its fixed number of tokens. */
function throughputOf(latency: Percentiles): Percentiles {
  const at = (milliseconds: number) => Math.round((TOKENS_PER_IMAGE / (milliseconds / 1000)) * 10) / 10;
  return { p50: at(latency.p50), p75: at(latency.p75), p90: at(latency.p90), p99: at(latency.p99) };
}

/** A model as `/images/models` lists it. */
export function imageModelEntry(model: Model): ImageModelEntry {
  return {
    id: model.slug,
    name: model.name,
    description: model.description,
    created: model.released,
    architecture: {
      input_modalities: [...model.inputModalities],
      output_modalities: [...model.outputModalities],
    },
    supported_parameters: imageParameters(model),
    supports_streaming: model.endpoints.some((endpoint) => endpoint.streaming),
    endpoints: `/api/v1/images/models/${model.slug}/endpoints`,
  };
}

/** A model's endpoint as `/images/models/{author}/{slug}/endpoints` lists it. */
export function imageEndpointEntry(endpoint: Endpoint, providers: readonly Provider[]): ImageEndpointEntry {
  return {
    provider_name: providerName(endpoint, providers),
    provider_slug: endpoint.provider,
    provider_tag: endpoint.provider,
    supported_parameters: endpointParameters(endpoint),
    allowed_passthrough_parameters: [...endpoint.passthrough],
    supports_streaming: endpoint.streaming,
    pricing: priceLines(endpoint.price),
  };
}

/** A price as the Images API lists it; an unknown one has no line. */
function priceLines(price: Price): ImageEndpointEntry["pricing"] {
  if (!price) return [];
  const micros = price.unit === "token" ? price.microsPerMillion / 1_000_000 : price.micros;
  return [{ billable: "output_image", unit: price.unit, cost_usd: micros / MICROS_PER_DOLLAR }];
}

function providerName(endpoint: Endpoint, providers: readonly Provider[]): string {
  return providers.find(({ slug }) => slug === endpoint.provider)?.name ?? endpoint.provider;
}

/**
 * A price in the token prices of `/models`: by convention a picture (or a megapixel) counts as a fixed number of
 * tokens, and the quotient is printed with 15 significant digits. "-1" stands for a price that isn't known.
 */
function pricing(endpoint: Endpoint | undefined): ModelEntry["pricing"] {
  const perToken = endpoint ? tokenPrice(endpoint.price) : "0";
  return { prompt: "0", completion: "0", image_output: perToken, image_token: perToken };
}

function tokenPrice(price: Price): string {
  if (!price) return "-1";
  const micros =
    price.unit === "token" ? price.microsPerMillion / 1_000_000 : price.micros / TOKENS_PER_IMAGE;
  return micros === 0 ? "0" : decimal(micros / MICROS_PER_DOLLAR);
}

/** Fifteen significant digits without an exponent. */
function decimal(value: number): string {
  const leadingZeros = Math.max(0, -Math.floor(Math.log10(value)) - 1);
  return value.toFixed(Math.min(100, leadingZeros + 15));
}
