import { AtelierError, type OutputFormat, type PlacedText, type Rgb, type Size } from "@atelier/contract";
import { type LoadPicture, pictureLoader } from "../input/load.js";
import type {
  Picture,
  PictureColour,
  PictureOrder,
  PictureProgress,
  PictureReport,
  Provider,
} from "./provider.js";

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
    readonly weights?: readonly number[];
    readonly textLayout?: readonly PlacedText[];
    readonly transparent?: boolean;
    readonly shadow?: "keep" | "drop";
    readonly quality: "studio" | "flash";
    readonly format: OutputFormat;
    /** `vector`: painted in flat shapes, whatever style the prompt names. */
    readonly medium?: "vector";
    /** A picture to change as the prompt says. */
    readonly input?: StudioInput;
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
  readonly colour?: PictureColour;
  readonly seconds: Readonly<Record<string, number>>;
  readonly scene?: Readonly<Record<string, unknown>> | null;
}>;

/** A picture as the engine takes it in. */
export interface StudioInput {
  readonly bytes: Uint8Array;
  readonly mask?: Uint8Array;
  readonly strength: number;
  readonly field: string;
  readonly sizes?: readonly Size[];
}

/** How far from the input picture, where the caller doesn't say: the contract's own default. */
const DEFAULT_STRENGTH = 0.2;

/** The built-in engine as a provider. It draws one picture at a time, since each takes every core. */
export function studioProvider(
  draw: StudioDraw,
  options: { threads?: number } = {},
  load: LoadPicture = pictureLoader(),
): Provider {
  return {
    slug: "atelier",
    name: "Atelier",
    concurrency: 1,
    parallel: 1,
    attemptSeconds: null,
    policy: { collects: false, retains: false },
    check: async () => {},
    async generate(order, watch): Promise<Picture> {
      const { prompt, width, height, seed, palette, background, format, transparent } = order;
      const quality = order.upstreamModel === "flash" ? "flash" : "studio";
      const { scene, return_scene } = order.options;
      const input = await inputOf(order, load, watch.signal);
      const drawn = await draw(
        {
          ...{ prompt, width, height, seed, palette, background, quality, format },
          ...(order.upstreamModel === "vector" && { medium: "vector" as const }),
          ...(order.weights && { weights: order.weights }),
          ...(order.textLayout && { textLayout: order.textLayout }),
          ...(transparent && { transparent }),
          ...(order.shadow && { shadow: order.shadow }),
          ...(input && { input }),
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

/** The picture that came with an order, loaded. */
async function inputOf(
  { inputs, mask, strength, sizes }: PictureOrder,
  load: LoadPicture,
  signal: AbortSignal,
): Promise<StudioInput | null> {
  const [first] = inputs;
  if (!first) return null;
  return {
    bytes: await load(first, signal),
    ...(mask && { mask: await load(mask, signal) }),
    strength: strength ?? DEFAULT_STRENGTH,
    field: first.field,
    ...(sizes && { sizes }),
  };
}

/** A fault in a scene, by the path that the caller wrote it at. */
function namedAsSent(fault: unknown): never {
  if (!(fault instanceof AtelierError) || !fault.field?.startsWith("scene")) throw fault;
  const sentAt = "provider.options.atelier.";
  throw new AtelierError(fault.type, `${sentAt}${fault.message}`, `${sentAt}${fault.field}`);
}
