import { availableParallelism } from "node:os";
import type { Size } from "@atelier/contract";
import { encode, smallPreview } from "../grade/index.js";
import { rasterOf, svgOf } from "../paint/index.js";
import type { Drawing, DrawOptions, PromptRequest, RasterFormat, Report } from "../request.js";
import type { Finished, InputReport } from "./commission.js";
import { takeIn } from "./intake/index.js";
import { type Easel, needsSupplies, suppliesFor } from "./supplies.js";
import { type TracedAreas, tracedDrawing } from "./tracing.js";
import { readWish } from "./wish.js";
import { work } from "./workshop.js";

export { readWish, type Wish } from "./wish.js";

/** The picture that comes in with a prompt. */
export interface InputPicture {
  /** The file: PNG, JPEG, WebP, GIF (its first frame), AVIF or SVG. */
  readonly bytes: Uint8Array;
  /** A file whose clear part may change; the rest stays as it is. Scaled to the picture. */
  readonly mask?: Uint8Array;
  /** What the caller calls the mask; absent: `mask`. */
  readonly maskField?: string;
  /** How far from the source: 0 keeps it, 1 leaves its palette and composition. */
  readonly strength: number;
  /** What the caller calls the picture, for messages. */
  readonly field: string;
  /** Sizes to choose from by the picture's own ratio; absent: the request's. */
  readonly sizes?: readonly Size[];
}

/** Changes an input picture as a prompt says. Rejects as `draw` does, or with a fault of the picture. */
export async function restyle(
  request: PromptRequest & { readonly input: InputPicture },
  options: DrawOptions,
  easel: Easel,
): Promise<Drawing> {
  const { input, seed } = request;
  const { signal } = options;
  const started = performance.now();
  const seconds = { total: 0, read: 0, direct: 0, shape: 0, render: 0, grade: 0, encode: 0 };
  const tell = options.onProgress ?? (() => undefined);
  tell({ stage: "reading", fraction: 0 });
  const sizes = input.sizes ?? [{ width: request.width, height: request.height }];
  const source = await takeIn(input.bytes, sizes, input.field, signal);
  const mask = input.mask
    ? await takeIn(
        input.mask,
        [{ width: source.width, height: source.height }],
        input.maskField ?? "mask",
        signal,
      )
    : null;
  const wish = readWish(request.prompt);
  seconds.read = since(started);
  let previews = 0;
  let showing: Promise<void> = Promise.resolve();
  const drawing = performance.now();
  const vector = request.medium === "vector" || request.format === "svg";
  const { picture, areas, report } = await work(
    {
      source,
      mask,
      wish,
      palette: request.palette,
      background: request.background,
      strength: input.strength,
      seed,
      vector,
    },
    {
      threads: options.threads ?? availableParallelism(),
      previews: options.previews ?? false,
      signal,
      supply: needsSupplies(wish) ? (sight) => suppliesFor(easel, wish, sight, seed, options) : null,
      onProgress: (part, preview) => {
        const fraction = 0.04 + 0.88 * part;
        const index = previews;
        if (preview) previews += 1;
        showing = showing.then(async () =>
          tell({
            stage: "light",
            fraction,
            ...(preview ? { preview: await smallPreview(preview, index) } : {}),
          }),
        );
        // Awaited below, if the work gets that far; a fault nobody awaits yet would end the process.
        showing.catch(() => undefined);
      },
    },
  );
  await showing;
  seconds.render = since(drawing);
  tell({ stage: "finishing", fraction: 0.94 });
  const encoding = performance.now();
  const bytes = await fileOf(picture, areas, request);
  seconds.encode = since(encoding);
  tell({ stage: "finishing", fraction: 1 });
  seconds.total = since(started);
  return {
    bytes,
    mediaType: request.format === "svg" ? "image/svg+xml" : `image/${request.format}`,
    width: picture.width,
    height: picture.height,
    seed,
    scene: null,
    brief: null,
    report: reportOf(report),
    input: report,
    seconds,
  };
}

/** The file: traced where areas were made, else the pixels. */
async function fileOf(
  picture: Finished,
  areas: TracedAreas | null,
  { format, prompt }: PromptRequest,
): Promise<Uint8Array> {
  if (areas === null) return encode(picture, format as RasterFormat);
  const svg = svgOf(
    tracedDrawing(areas, { width: picture.width, height: picture.height }, prompt.slice(0, 200)),
  );
  return format === "svg" ? new TextEncoder().encode(svg) : encode(await rasterOf(svg), format);
}

function reportOf(report: InputReport): Report {
  return {
    depicted: report.applied,
    substituted: [],
    notDepicted: report.declined.map(({ wish }) => wish),
  };
}

function since(mark: number): number {
  return (performance.now() - mark) / 1000;
}
