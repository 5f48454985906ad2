import type { PlacedText, Rgb } from "@atelier/contract";
import type { Brief } from "./brief.js";
import type { ColourReport } from "./grade/measure.js";
import type { InputReport } from "./restyle/commission.js";
import type { InputPicture } from "./restyle/index.js";
import type { Scene } from "./scene.js";
import type { SetText } from "./type/report.js";

/** How much light is gathered: `studio` is the finished picture, `flash` the quick one. */
export type Quality = "studio" | "flash";

/** What a person asks for: words, or a scene that stands already. */
export type DrawRequest = PromptRequest | SceneRequest;

export interface PromptRequest {
  readonly prompt: string;
  readonly width: number;
  readonly height: number;
  /** uint32. */
  readonly seed: number;
  /** Colours to make the picture of, leading first; empty leaves the choice to direction. */
  readonly palette: readonly Rgb[];
  readonly background: Rgb | null;
  /** The area that each palette colour should take against the others, in the palette's order; absent: no matter. */
  readonly weights?: readonly number[];
  /** Texts laid over the picture: corners in fractions of the frame, top left, top right, bottom right, bottom left. */
  readonly textLayout?: readonly PlacedText[];
  readonly quality: Quality;
  readonly format: PictureFormat;
  /** A picture to change as the prompt says. */
  readonly input?: InputPicture;
  /** `vector`: painted in flat shapes whatever the prompt says; else the prompt's style decides. */
  readonly medium?: "lit" | "vector";
  readonly transparent?: boolean;
  readonly shadow?: ShadowWish;
}

/** Whether a picture without a ground keeps the things' soft shadow. */
export type ShadowWish = "keep" | "drop";

export interface SceneRequest {
  readonly scene: Scene;
  readonly quality: Quality;
  readonly format: PictureFormat;
  readonly transparent?: boolean;
  readonly shadow?: ShadowWish;
}

export type PictureFormat = RasterFormat | "svg";

export type RasterFormat = "png" | "webp" | "jpeg";

export interface DrawOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Cores to use; default all. Never changes the pixels. */
  readonly threads?: number;
  /** Make previews while drawing; default false, since they cost time. */
  readonly previews?: boolean;
}

export interface Progress {
  readonly stage: "reading" | "arranging" | "shaping" | "light" | "finishing";
  /** Of the whole drawing, 0 to 1, never falling. */
  readonly fraction: number;
  readonly preview?: Preview;
}

export interface Preview {
  /** Counts from 0. */
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly mediaType: "image/jpeg";
}

/** What became of each thing asked for. */
export interface Report {
  readonly depicted: readonly string[];
  readonly substituted: readonly { readonly asked: string; readonly drawn: string; readonly why: string }[];
  readonly notDepicted: readonly string[];
}

/** A prompt understood and composed, not yet drawn. */
export interface Plan {
  readonly brief: Brief;
  readonly scene: Scene;
  readonly report: Report;
}

export interface Drawing {
  readonly bytes: Uint8Array;
  readonly mediaType: "image/png" | "image/webp" | "image/jpeg" | "image/svg+xml";
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** Null when an input picture was changed. */
  readonly scene: Scene | null;
  /** Null when an edited scene was drawn, or an input picture changed. */
  readonly brief: Brief | null;
  readonly report: Report;
  /** What was made of the input picture, where there was one. */
  readonly input?: InputReport;
  /** How near the finished file comes to the colours asked for. */
  readonly colour?: ColourReport;
  /** What was set as type, and characters that no family here has; absent where nothing was. */
  readonly texts?: readonly SetText[];
  /** Wall-clock seconds by stage, and in all. */
  readonly seconds: Readonly<Record<"total" | Stage, number>>;
}

export type Stage = "read" | "direct" | "shape" | "render" | "grade" | "encode";
