import type { OutputFormat, Parameter, Size } from "@atelier/contract";

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
  readonly accepts: Acceptance;
  /** Best first; at least one. */
  readonly endpoints: readonly Endpoint[];
}

/** What a model lets a caller choose. */
export interface Acceptance {
  /** Pixels of every ratio at the first tier; the first ratio is also what "auto" means. */
  readonly sizes: Readonly<Record<string, Size>>;
  readonly resolutions: readonly string[];
  readonly formats: readonly OutputFormat[];
  /** Format when none is asked for. */
  readonly defaultFormat: OutputFormat;
  /** Most pictures of one request. */
  readonly maxCount: number;
  readonly maxInputImages: number;
  /** Any width and height within these bounds, in pixels. */
  readonly freeSize: { readonly minSide: number; readonly maxSide: number; readonly maxPixels: number };
}

/** A model at a provider, with a price. */
export interface Endpoint {
  readonly provider: string;
  /** What the provider calls the model. */
  readonly upstreamModel: string;
  /** Millionths of a US dollar for each picture. */
  readonly microsPerImage: number;
  readonly streaming: boolean;
  /** Keys taken under `provider.options.<provider>`. */
  readonly passthrough: readonly string[];
}

/** The Images API parameters of a model, as its catalogue entry describes them. */
export function imageParameters(model: Model): Record<string, Parameter> {
  const { accepts } = model;
  return {
    aspect_ratio: { type: "enum", values: [...Object.keys(accepts.sizes), "auto"] },
    resolution: { type: "enum", values: [...accepts.resolutions] },
    output_format: { type: "enum", values: [...accepts.formats] },
    n: { type: "range", min: 1, max: accepts.maxCount },
    seed: { type: "boolean" },
    ...(accepts.maxInputImages > 0
      ? { input_references: { type: "range" as const, min: 0, max: accepts.maxInputImages } }
      : {}),
  };
}
