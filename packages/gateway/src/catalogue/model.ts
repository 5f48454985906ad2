import type { OutputFormat, Parameter, Size } from "@atelier/contract";
import type { Price } from "../price.js";

/** Something that can be asked for by name, wherever it runs. */
export interface Model {
  /** `author/slug`. */
  readonly slug: string;
  /** The slug with its release date, which never comes to mean another engine. */
  readonly permaslug: string;
  readonly name: string;
  readonly description: string;
  /** Unix seconds. */
  readonly released: number;
  /** Tokens. */
  readonly contextLength: number;
  readonly inputModalities: readonly string[];
  readonly outputModalities: readonly string[];
  /** Best first; at least one. */
  readonly endpoints: readonly Endpoint[];
}

/** What an endpoint lets a caller choose. */
export interface Acceptance {
  /** Pixels of every ratio at the first tier; the first ratio is also what "auto" means. */
  readonly sizes: Readonly<Record<string, Size>>;
  /** Tiers, the usual one first; empty where the size follows from the ratio alone. */
  readonly resolutions: readonly string[];
  readonly formats: readonly OutputFormat[];
  /** Format when none is asked for. */
  readonly defaultFormat: OutputFormat;
  /** Most pictures of one request. */
  readonly maxCount: number;
  readonly maxInputImages: number;
  /** Whether a mask may limit the change of the input picture; absent: not. */
  readonly masks?: boolean;
  /** Whether an open ratio becomes the input picture's own; absent: it becomes the first of `sizes`. */
  readonly sizeFollowsInput?: boolean;
  /** Any width and height within these bounds, in pixels; null takes those of `sizes` alone. */
  readonly freeSize: {
    readonly minSide: number;
    readonly maxSide: number;
    readonly maxPixels: number;
  } | null;
  /** Characters (UTF-16 units) of a prompt; null leaves it to the limit in tokens. */
  readonly maxPromptLength: number | null;
  /** Whether a seed repeats a picture; where not, one is passed on for what it is worth. */
  readonly seeded: boolean;
  readonly transparency: boolean;
  /** How much trouble it can be told to take; absent: it has no such choice, and passes over the wish. */
  readonly qualities?: readonly string[];
}

/** A model at a provider, with a price. */
export interface Endpoint {
  /** The provider's slug. */
  readonly provider: string;
  /** What the provider calls the model. */
  readonly upstreamModel: string;
  readonly price: Price;
  readonly streaming: boolean;
  /** Keys taken under `provider.options.<provider>`. */
  readonly passthrough: readonly string[];
  readonly accepts: Acceptance;
}

/** Names an endpoint wherever one is counted, watched or logged. */
export function endpointId(model: Pick<Model, "slug">, endpoint: Pick<Endpoint, "provider">): string {
  return `${model.slug}@${endpoint.provider}`;
}

/** The Images API parameters of an endpoint, as its catalogue entry describes them. */
export function endpointParameters({ accepts }: Endpoint): Record<string, Parameter> {
  return {
    aspect_ratio: { type: "enum", values: [...Object.keys(accepts.sizes), "auto"] },
    ...(accepts.resolutions.length > 0
      ? { resolution: { type: "enum" as const, values: [...accepts.resolutions] } }
      : {}),
    ...(accepts.formats.length > 0
      ? { output_format: { type: "enum" as const, values: [...accepts.formats] } }
      : {}),
    ...(accepts.transparency
      ? { background: { type: "enum" as const, values: ["auto", "transparent", "opaque"] } }
      : {}),
    ...(accepts.qualities
      ? { quality: { type: "enum" as const, values: ["auto", ...accepts.qualities] } }
      : {}),
    n: { type: "range", min: 1, max: accepts.maxCount },
    ...(accepts.seeded ? { seed: { type: "boolean" as const } } : {}),
    ...(accepts.maxInputImages > 0
      ? { input_references: { type: "range" as const, min: 0, max: accepts.maxInputImages } }
      : {}),
  };
}

/** The Images API parameters of a model: whatever one of its endpoints takes. */
export function imageParameters(model: Model): Record<string, Parameter> {
  const union: Record<string, Parameter> = {};
  for (const [name, parameter] of model.endpoints.flatMap((one) => Object.entries(endpointParameters(one)))) {
    const known = union[name];
    union[name] = known ? widened(known, parameter) : parameter;
  }
  return union;
}

function widened(one: Parameter, other: Parameter): Parameter {
  if (one.type === "enum" && other.type === "enum") {
    return { type: "enum", values: [...new Set([...one.values, ...other.values])] };
  }
  if (one.type === "range" && other.type === "range") {
    return { type: "range", min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) };
  }
  return one;
}
