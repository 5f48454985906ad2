import type { Rgb } from "./colour.js";
import type { Routing } from "./routing.js";
import type { Size } from "./size.js";
import type { PlacedText } from "./text-layout.js";

/** The API form a request came in by; it decides the form of the answer, never the picture. */
export type Surface = "chat" | "images" | "responses";

/**
 * What every body of every surface becomes: the caller's wishes, syntactically sound, not yet held against
 * a model. `null` leaves the choice to the model.
 */
export interface ImageRequest {
  readonly surface: Surface;
  readonly model: string;
  /** Models to fall back on, in this order. */
  readonly alternatives: readonly string[];
  readonly routing: Routing;
  /** What `provider.options` says, by provider: keys for that provider alone. */
  readonly options: ProviderOptions;
  readonly prompt: string;
  /** "16:9" or "auto"; which ratios exist is the model's matter. */
  readonly aspectRatio: string | null;
  /** Tier such as "1K". */
  readonly resolution: string | null;
  /** Exact pixels, which overrule ratio and tier. */
  readonly pixels: Size | null;
  /** uint32; null for a random one. */
  readonly seed: number | null;
  /** Leading colour first; empty leaves the palette to the model. */
  readonly palette: readonly Rgb[];
  readonly background: Rgb | null;
  /** The area that each palette colour should take against the others; absent: no matter. */
  readonly weights?: readonly number[];
  /** Texts laid over the picture; absent: none. */
  readonly textLayout?: readonly PlacedText[];
  /** Whether things keep their soft shadow; absent: as usual. */
  readonly shadow?: "keep" | "drop";
  readonly transparent: boolean;
  readonly format: OutputFormat | null;
  /** 0 to 100, for lossy formats. */
  readonly compression: number | null;
  /** Such as "high"; absent: left to the model. */
  readonly quality?: string;
  /** Pictures wanted. */
  readonly count: number;
  readonly stream: boolean;
  readonly modalities: readonly string[];
  readonly inputImages: readonly InputImage[];
  /** Limits the change of the input picture to its clear part. */
  readonly mask?: InputImage;
  /** 0 keeps the input picture, 1 leaves it; for requests with an input picture. */
  readonly strength: number | null;
  readonly labels: RequestLabels;
  /** What the caller calls each part, for messages about it. */
  readonly fields: FieldNames;
}

export type ProviderOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export const OUTPUT_FORMATS = ["png", "jpeg", "webp", "svg"] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface InputImage {
  /** A data URL or an http(s) URL. */
  readonly url: string;
  /** Path of the picture in the body, such as `messages[0].content[1]`. */
  readonly field: string;
}

/** Who and what a request belongs to; kept with the record, without effect on the picture. */
export interface RequestLabels {
  readonly user: string | null;
  readonly sessionId: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** What the caller calls it where it watches its calls; absent: nothing. */
  readonly trace?: RequestTrace;
}

/** A place among a caller's own traces, as it names it. */
export interface RequestTrace {
  readonly traceId: string | null;
  readonly parentSpanId: string | null;
  readonly traceName: string | null;
  /** Of the generation itself. */
  readonly name: string | null;
}

export type NamedPart =
  | "model"
  | "alternatives"
  | "prompt"
  | "aspectRatio"
  | "resolution"
  | "pixels"
  | "transparent"
  | "format"
  | "compression"
  | "quality"
  | "count"
  | "palette"
  | "strength"
  | "modalities";

export type FieldNames = Readonly<Record<NamedPart, string>>;
