import { list, member, number, numberOrNull, text, textOrNull, texts } from "./reading.js";

/** How a parameter of a model may be chosen; a missing one is not taken. */
export type Parameter =
  | { readonly type: "enum"; readonly values: readonly string[] }
  | { readonly type: "range"; readonly min: number; readonly max: number }
  | { readonly type: "boolean" };

export type Parameters = Readonly<Record<string, Parameter>>;

/** A model that makes pictures, as the list of models describes it. */
export interface PictureModel {
  /** `author/slug`. */
  readonly id: string;
  readonly author: string;
  /** Without the author's name in front. */
  readonly name: string;
  readonly description: string;
  /** Unix seconds. */
  readonly created: number;
  readonly inputModalities: readonly string[];
  readonly outputModalities: readonly string[];
  readonly parameters: Parameters;
  readonly streams: boolean;
}

/** Models of the Images API in the server's order, newest first. */
export function readPictureModels(body: unknown): PictureModel[] {
  return list(member(body, "data"))
    .map((entry) => {
      const id = text(member(entry, "id"));
      const [author, name] = splitName(text(member(entry, "name")) || id);
      const architecture = member(entry, "architecture");
      return {
        ...{ id, author, name },
        description: text(member(entry, "description")),
        created: number(member(entry, "created")),
        inputModalities: texts(member(architecture, "input_modalities")),
        outputModalities: texts(member(architecture, "output_modalities")),
        parameters: readParameters(member(entry, "supported_parameters")),
        streams: member(entry, "supports_streaming") === true,
      };
    })
    .filter(({ id }) => id !== "");
}

/** "Recraft: V4.1 Pro" is a model of Recraft's. */
function splitName(full: string): [author: string, name: string] {
  const colon = full.indexOf(": ");
  return colon < 0 ? ["", full] : [full.slice(0, colon), full.slice(colon + 2)];
}

export function readParameters(value: unknown): Parameters {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, descriptor]) => {
      const parameter = readParameter(descriptor);
      return parameter === null ? [] : [[name, parameter]];
    }),
  );
}

function readParameter(descriptor: unknown): Parameter | null {
  switch (member(descriptor, "type")) {
    case "enum":
      return { type: "enum", values: texts(member(descriptor, "values")) };
    case "range":
      return {
        type: "range",
        min: number(member(descriptor, "min")),
        max: number(member(descriptor, "max")),
      };
    case "boolean":
      return { type: "boolean" };
    default:
      return null;
  }
}

/** What a list parameter offers; empty where it is not taken. */
export function choicesOf(parameters: Parameters, name: string): readonly string[] {
  const parameter = parameters[name];
  return parameter?.type === "enum" ? parameter.values : [];
}

/** The most that a number parameter may be; 0 where it is not taken. */
export function mostOf(parameters: Parameters, name: string): number {
  const parameter = parameters[name];
  return parameter?.type === "range" ? parameter.max : 0;
}

export interface PriceLine {
  readonly billable: string;
  readonly unit: string;
  /** US dollars. */
  readonly cost: number;
  readonly variant: string | null;
}

export function readPrices(lines: unknown): PriceLine[] {
  return list(lines).map((line) => ({
    billable: text(member(line, "billable")),
    unit: text(member(line, "unit")),
    cost: number(member(line, "cost_usd")),
    variant: textOrNull(member(line, "variant")),
  }));
}

/** A provider of a model: what it takes and what it costs. */
export interface PictureEndpoint {
  readonly provider: string;
  /** What `provider.only` and `order` call it. */
  readonly slug: string;
  readonly parameters: Parameters;
  readonly passthrough: readonly string[];
  readonly streams: boolean;
  readonly prices: readonly PriceLine[];
}

/** `GET /images/models/{author}/{slug}/endpoints`. */
export function readPictureEndpoints(body: unknown): PictureEndpoint[] {
  return list(member(body, "endpoints")).map((entry) => ({
    provider: text(member(entry, "provider_name")),
    slug: textOrNull(member(entry, "provider_tag")) ?? text(member(entry, "provider_slug")),
    parameters: readParameters(member(entry, "supported_parameters")),
    passthrough: texts(member(entry, "allowed_passthrough_parameters")),
    streams: member(entry, "supports_streaming") === true,
    prices: readPrices(member(entry, "pricing")),
  }));
}

/** Milliseconds, or tokens a second. */
export interface Percentiles {
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p99: number;
}

/** How an endpoint fares now. */
export interface EndpointHealth {
  readonly provider: string;
  readonly slug: string;
  /** 0 in use, -2 left alone after failures, -10 no key here. */
  readonly status: number;
  readonly contextLength: number | null;
  /** Percent. */
  readonly uptimeDay: number | null;
  readonly latency: Percentiles | null;
  readonly throughput: Percentiles | null;
}

/** A model's endpoints in their present state: `GET /models/{author}/{slug}/endpoints`. */
export function readHealth(body: unknown): EndpointHealth[] {
  return list(member(member(body, "data"), "endpoints")).map((entry) => ({
    provider: text(member(entry, "provider_name")),
    slug: text(member(entry, "tag")),
    status: number(member(entry, "status")),
    contextLength: numberOrNull(member(entry, "context_length")),
    uptimeDay: numberOrNull(member(entry, "uptime_last_1d")),
    latency: readPercentiles(member(entry, "latency_last_30m")),
    throughput: readPercentiles(member(entry, "throughput_last_30m")),
  }));
}

export function readPercentiles(value: unknown): Percentiles | null {
  const p50 = numberOrNull(member(value, "p50"));
  if (p50 === null) return null;
  const at = (name: string) => numberOrNull(member(value, name)) ?? p50;
  return { p50, p75: at("p75"), p90: at("p90"), p99: at("p99") };
}
