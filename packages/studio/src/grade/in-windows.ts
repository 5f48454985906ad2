import { availableParallelism } from "node:os";
import type { Geometry } from "../geometry.js";
import { isOutdoors } from "../place/place.js";
import { renderInWindows, type WindowOptions } from "../render/in-windows.js";
import type { Crew } from "../render/index.js";
import { FLAG_BYTES } from "../render/layout.js";
import type { Window } from "../render/windows.js";
import type { DrawOptions, Preview, Quality } from "../request.js";
import type { Scene } from "../scene.js";
import { type Graded, type GroundFate, matchOf, measure, previewOf, show, smallPreview } from "./index.js";
import type { Raster } from "./measure.js";
import { coverIn, matchInPlace, type Traces, tracesOf } from "./placed-colours.js";
import { glassIn } from "./see-through.js";

export interface WindowedOptions extends Pick<DrawOptions, "signal" | "threads" | "previews"> {
  readonly quality: Quality;
  readonly ground: GroundFate;
  /** Whether it is to be known where glass is seen. */
  readonly glass: boolean;
  /** What another picture of the same things found out about their colours, in place of looking again. */
  readonly matched?: Uint8Array;
  readonly windows?: WindowOptions["windows"];
  readonly onLight: (fraction: number, preview?: Preview) => void;
}

/**
 * A large picture, drawn and graded window by window: colours are measured on a small one of the whole, so that no seam
 * shows; in a place, on the finished pixels. What is cut out has no place behind it.
 */
export async function litInWindows(
  crew: Crew,
  geometry: Geometry,
  scene: Scene,
  options: WindowedOptions,
): Promise<{ raster: Graded; glass: Uint8Array | null; matched: Uint8Array | null }> {
  const { width, height } = scene;
  const pixels = width * height;
  const raster = { width, height, rgba: new Uint8Array(pixels * 4), classes: new Uint8Array(pixels) };
  const glass = options.glass ? new Uint8Array(pixels) : null;
  const traces: Traces | null = scene.place
    ? { flags: new Uint8Array(pixels * FLAG_BYTES), cover: new Float32Array(pixels) }
    : null;
  const glow = new Uint8Array(pixels);
  let shines = false;
  let matched: Uint8Array | null = null;
  let small: Raster | null = null;
  let previews = scene.place && isOutdoors(scene.place) ? 1 : 0;
  const tell = async (fraction: number) => {
    const preview = options.previews && small ? await smallPreview(small, previews++) : undefined;
    options.onLight(fraction, preview);
  };
  await renderInWindows(crew, geometry, scene, {
    quality: options.quality,
    threads: options.threads ?? availableParallelism(),
    signal: options.signal,
    ...(options.windows && { windows: options.windows }),
    onLight: options.onLight,
    onWhole: async (picture) => {
      await measure(picture, options.matched);
      if (glass) matched = matchOf(picture);
      if (!options.previews) return;
      small = await show(picture, "keep");
      await tell(0.1);
    },
    onWindow: async (picture, window, fraction) => {
      if (glass) keep(glass, glassIn(picture), window, width, 1);
      const shown = await show(picture, options.ground);
      keep(raster.rgba, shown.rgba, window, width, 4);
      keep(raster.classes, shown.classes, window, width, 1);
      if (shown.glow) {
        keep(glow, shown.glow, window, width, 1);
        shines = true;
      }
      if (traces) {
        const { flags, cover } = tracesOf(picture);
        keep(traces.flags, flags, window, width, FLAG_BYTES);
        keep(traces.cover, cover, window, width, 1);
      }
      if (small && options.ground === "keep") showIn(small, raster, window);
      await tell(fraction);
    },
    onPlace: async (picture, fraction) => {
      const preview = options.previews ? await previewOf(picture, previews++) : undefined;
      options.onLight(fraction, preview);
    },
    onEnd: async (job) => {
      if (traces) matchInPlace(job, traces, raster, raster.classes);
    },
  });
  const whole = { ...raster, ...(traces ? { cover: coverIn(traces) } : {}), ...(shines ? { glow } : {}) };
  return { raster: whole, glass, matched };
}

/** Takes the kept part of a window over into the whole. */
function keep<Values extends Uint8Array | Float32Array>(
  whole: Values,
  part: Values,
  window: Window,
  width: number,
  channels: number,
): void {
  const { left, top, right, bottom } = window.kept;
  for (let y = top; y < bottom; y++) {
    const from = ((y - window.top) * window.width + left - window.left) * channels;
    whole.set(part.subarray(from, from + (right - left) * channels), (y * width + left) * channels);
  }
}

/** Shows a finished window in the small picture, by its nearest pixels. */
function showIn(small: Raster, whole: Raster, { kept }: Window): void {
  const across = whole.width / small.width;
  const down = whole.height / small.height;
  for (let y = Math.ceil(kept.top / down); y < Math.min(small.height, kept.bottom / down); y++) {
    for (let x = Math.ceil(kept.left / across); x < Math.min(small.width, kept.right / across); x++) {
      const from = (Math.floor(y * down) * whole.width + Math.floor(x * across)) * 4;
      small.rgba.set(whole.rgba.subarray(from, from + 4), (y * small.width + x) * 4);
    }
  }
}
