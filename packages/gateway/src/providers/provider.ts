import type { InputImage, OutputFormat, PlacedText, Rgb, Size } from "@atelier/contract";

/** One picture to make, with nothing left open. */
export interface PictureOrder {
  /** What the provider calls the model. */
  readonly upstreamModel: string;
  readonly prompt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The ratio that led to the pixels, such as "16:9"; null when exact pixels were asked for. */
  readonly aspectRatio: string | null;
  /** The tier asked for, such as "1K"; null when none was. */
  readonly resolution: string | null;
  /** uint32. */
  readonly seed: number;
  readonly palette: readonly Rgb[];
  readonly background: Rgb | null;
  /** The area that each palette colour should take against the others; absent: no matter. */
  readonly weights?: readonly number[];
  /** Texts laid over the picture, each on four corners in fractions of the frame. */
  readonly textLayout?: readonly PlacedText[];
  readonly transparent: boolean;
  /** Whether things keep their soft shadow; absent: as usual. */
  readonly shadow?: "keep" | "drop";
  readonly format: OutputFormat;
  /** How much trouble to take, in the service's own word; absent: as usual. */
  readonly quality?: string;
  readonly inputs: readonly InputImage[];
  /** Limits the change of the input picture to its clear part. */
  readonly mask?: InputImage;
  /** Where the caller left the ratio open and a picture came along: the sizes to choose from by its ratio. */
  readonly sizes?: readonly Size[];
  /** 0 keeps the input picture, 1 leaves it; null leaves it to the provider. */
  readonly strength: number | null;
  /** What the caller says to this provider alone; its keys are known to be taken. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Picture {
  /** The file. Of a picture that came in base64 it is decoded when it is first looked at. */
  readonly bytes: Uint8Array;
  /** The file in base64, as ASCII, where a provider sent it so. */
  readonly base64?: Uint8Array;
  /** MIME type. */
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly report: PictureReport;
  /** How near the picture comes to the colours asked for, where the provider measures it. */
  readonly colour?: PictureColour;
  /** Wall-clock seconds: `total`, and whatever stages the provider tells. */
  readonly seconds: Readonly<Record<string, number>>;
  /** The scene behind the pixels, where the order asked for it and the provider has one. */
  readonly scene?: Readonly<Record<string, unknown>>;
  /** What the provider calls the making of it, if it tells. */
  readonly upstreamId?: string;
  /** Image tokens the provider counted, if it tells. */
  readonly tokens?: number;
}

/** Measured colour: CIEDE2000 differences, and shares of the area, 0 to 1. */
export interface PictureColour {
  readonly background_delta_e: number | null;
  readonly palette: readonly {
    readonly asked: string;
    readonly nearest: string;
    readonly delta_e: number;
    readonly share: number;
  }[];
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
  /** A piece of the text of a picture that is written, or of what its writer thinks (`reasoning`, `draft`). */
  readonly text?: PictureText;
}

export interface PictureText {
  readonly text: string;
  readonly phase: string;
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
  /** Requests served at the same time. */
  readonly concurrency: number;
  /** Pictures of one request made at the same time. */
  readonly parallel: number;
  /** Longest that one picture may take here before another provider is asked; null for as long as any may. */
  readonly attemptSeconds: number | null;
  readonly policy: DataPolicy;
  /** Whether it is there, by a call that costs nothing; rejects with an AtelierError where it isn't. */
  check(signal: AbortSignal): Promise<void>;
  /** Rejects with an AtelierError; what kind decides whether another provider is asked. */
  generate(order: PictureOrder, watch: Watch): Promise<Picture>;
}

/** What a provider does with what it is sent. */
export interface DataPolicy {
  /** Stores prompts for training, or trains on them. */
  readonly collects: boolean;
  /** Keeps anything at all after it has answered. */
  readonly retains: boolean;
}
