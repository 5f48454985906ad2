import { AtelierError, type Rgb } from "@atelier/contract";
import type { Picture, PictureProgress, PictureReport, Provider } from "./provider.js";

/**
 * The engine's entrance as far as the gate needs it. The engine itself is handed in by whoever composes the
 * two, so that neither package knows the other.
 */
export type StudioDraw = (
  request: {
    readonly prompt: string;
    readonly width: number;
    readonly height: number;
    readonly seed: number;
    readonly palette: readonly Rgb[];
    readonly background: Rgb | null;
    readonly quality: "studio" | "flash";
    readonly format: "png" | "webp" | "jpeg";
    /** A scene to draw instead of the prompt; the engine checks it. */
    readonly scene?: unknown;
  },
  options: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: PictureProgress) => void;
    readonly previews: boolean;
    readonly threads?: number;
  },
) => Promise<{
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly report: PictureReport;
  readonly seconds: Readonly<Record<string, number>>;
  readonly scene?: Readonly<Record<string, unknown>>;
}>;

/** The built-in engine as a provider. It draws one picture at a time, since each takes every core. */
export function studioProvider(draw: StudioDraw, options: { threads?: number } = {}): Provider {
  return {
    slug: "atelier",
    name: "Atelier",
    concurrency: 1,
    parallel: 1,
    attemptSeconds: null,
    policy: { collects: false, retains: false },
    check: async () => {},
    async generate(order, watch): Promise<Picture> {
      const { prompt, width, height, seed, palette, background, format } = order;
      if (format === "svg") throw new AtelierError("invalid_request", "svg is not drawn by this model");
      const quality = order.upstreamModel === "flash" ? "flash" : "studio";
      const { scene, return_scene } = order.options;
      const drawn = await draw(
        {
          ...{ prompt, width, height, seed, palette, background, quality, format },
          ...(scene === undefined ? {} : { scene }),
        },
        { ...watch, ...options },
      ).catch(namedAsSent);
      const { scene: drawnScene, ...picture } = drawn;
      const wanted = scene !== undefined || return_scene === true;
      return drawnScene && wanted ? { ...picture, scene: drawnScene } : picture;
    },
  };
}

/** A fault in a scene, by the path that the caller wrote it at. */
function namedAsSent(fault: unknown): never {
  if (!(fault instanceof AtelierError) || !fault.field?.startsWith("scene")) throw fault;
  const sentAt = "provider.options.atelier.";
  throw new AtelierError(fault.type, `${sentAt}${fault.message}`, `${sentAt}${fault.field}`);
}
