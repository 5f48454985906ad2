import type { OutputFormat, Rgb } from "@atelier/contract";

/** One picture to make, with nothing left open. */
export interface PictureOrder {
  /** What the provider calls the model. */
  readonly upstreamModel: string;
  readonly prompt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** uint32. */
  readonly seed: number;
  readonly palette: readonly Rgb[];
  readonly background: Rgb | null;
  readonly format: OutputFormat;
}

export interface Picture {
  readonly bytes: Uint8Array;
  /** MIME type. */
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly report: PictureReport;
  /** Wall-clock seconds: `total`, and whatever stages the provider tells. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** What became of each thing asked for. */
export interface PictureReport {
  readonly depicted: readonly string[];
  readonly substituted: readonly { readonly asked: string; readonly drawn: string; readonly why: string }[];
  readonly notDepicted: readonly string[];
}

export interface PictureProgress {
  /** A word for the person who waits: "reading", "light". */
  readonly stage: string;
  /** Of this picture, 0 to 1, never falling. */
  readonly fraction: number;
  readonly preview?: { readonly bytes: Uint8Array; readonly mediaType: string };
}

export interface Watch {
  /** Once aborted, the provider stops working and rejects. */
  readonly signal: AbortSignal;
  /** Whether previews are wanted; they cost time. */
  readonly previews: boolean;
  readonly onProgress: (progress: PictureProgress) => void;
}

/** Who makes pictures: the built-in engine or a service elsewhere, behind one form. */
export interface Provider {
  readonly slug: string;
  readonly name: string;
  /** Pictures made at the same time. */
  readonly concurrency: number;
  generate(order: PictureOrder, watch: Watch): Promise<Picture>;
}
