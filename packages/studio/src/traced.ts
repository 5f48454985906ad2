import { availableParallelism } from "node:os";
import { AtelierError, hexToRgb } from "@atelier/contract";
import { byHand } from "./by-hand.js";
import type { Geometry } from "./geometry.js";
import { haloed } from "./grade/halo.js";
import { litInWindows } from "./grade/in-windows.js";
import {
  type ColourReport,
  fileOf,
  type Graded,
  type GroundFate,
  type GroundWish,
  glimpsed,
  grade,
  matchOf,
  measured,
  type PictureFile,
  previewOf,
} from "./grade/index.js";
import { glassIn, seenThrough } from "./grade/see-through.js";
import { glimpseOf } from "./place/glimpse.js";
import { isOutdoors } from "./place/place.js";
import { inItsPalette } from "./place-in-palette.js";
import { type Crew, render, startCrew } from "./render/index.js";
import { MOST_AT_ONCE } from "./render/windows.js";
import type { DrawOptions, DrawRequest, Preview, RasterFormat, Stage } from "./request.js";
import type { Scene } from "./scene.js";
import { buildGeometry } from "./shape/index.js";
import { textsOver, withTextsOver } from "./type/over/index.js";

/** How much of a drawing's time each stage usually takes, in order; progress is measured along it. */
export const PROGRESS = { read: 0.02, direct: 0.04, shape: 0.12, render: 0.92 } as const;

export type Clock = (stage: Stage) => void;
export type Tell = NonNullable<DrawOptions["onProgress"]>;

/** The threads are this process's; they start with the first drawing and are shared by all. */
let crew: Crew | null = null;

/** The file of a scene in light. */
export async function traced(
  scene: Scene,
  options: TraceOptions & { readonly format: RasterFormat },
  clock: Clock,
  tell: Tell,
): Promise<PictureFile> {
  const finished = await finishedIn(scene, options, clock, tell);
  const file = await fileOf(finished, scene, options.format, options);
  clock("encode");
  return file;
}

/** A trial shows a colour where so many times as much of it is seen as a finished picture needs: other pixels fall otherwise. */
const FIRMLY = 1.4;

/** How the colours of a scene come out, found by a drawing that nobody sees. */
export async function tried(scene: Scene, options: DrawOptions): Promise<ColourReport> {
  const ground = "left open";
  const hidden = { ...options, previews: false, transparent: false, quality: "flash", ground } as const;
  const quiet = () => undefined;
  const { hand: _, ...underHand } = scene;
  const finished = await finishedIn(underHand, hidden, quiet, quiet);
  return measured(finished, scene, { ground, firmly: FIRMLY });
}

type TraceOptions = DrawOptions &
  Pick<DrawRequest, "quality" | "transparent" | "shadow"> & { readonly ground: GroundWish };

/** The finished pixels of a scene in light. */
async function finishedIn(scene: Scene, options: TraceOptions, clock: Clock, tell: Tell): Promise<Graded> {
  const place = scene.place && isOutdoors(scene.place) ? scene.place : null;
  // Land takes a second to make; its light is known at once.
  const preview = options.previews && place ? await glimpsed(glimpseOf(scene, place), scene) : undefined;
  tell({ stage: "shaping", fraction: PROGRESS.direct, ...(preview && { preview }) });
  const geometry = buildGeometry(scene);
  clock("shape");
  throwIfAborted(options.signal);
  const { raster, glass, matched } = await lit(geometry, scene, options, clock, tell);
  const clear = glass ? await throughGlass(raster, glass, matched!, geometry, scene, options) : raster;
  const shining =
    clear.glow && options.ground === "left open" ? haloed(clear, clear.glow, !isAsked(scene)) : clear;
  const coloured = options.transparent ? shining : await inItsPalette(shining, scene, options);
  const made = options.transparent ? coloured : await byHand(coloured, scene, options);
  const finished = await withTextsOver(made, textsOver(scene));
  clock("grade");
  return finished;
}

/** The pixels of a scene in light, and where they show glass, if that is to be cut out. */
async function lit(
  geometry: Geometry,
  scene: Scene,
  options: TraceOptions,
  clock: Clock,
  tell: Tell,
  known?: Uint8Array,
): Promise<{ raster: Graded; glass: Uint8Array | null; matched: Uint8Array | null }> {
  crew ??= startCrew();
  const cut = options.transparent && geometry.things.some(hasGlass);
  // A land alone takes little memory, and what is cut out is measured as a whole.
  const inParts = !scene.place || (scene.things.length > 0 && !options.transparent);
  if (inParts && scene.width * scene.height > MOST_AT_ONCE) {
    const tellLight = (fraction: number, preview?: Preview) => {
      const overall = PROGRESS.shape + fraction * (PROGRESS.render - PROGRESS.shape);
      tell({ stage: "light", fraction: overall, ...(preview && { preview }) });
    };
    const whole = await litInWindows(crew, geometry, scene, {
      ...options,
      ground: fateOf(options),
      glass: cut === true,
      ...(known && { matched: known }),
      onLight: tellLight,
    });
    clock("render");
    return whole;
  }
  let previews = scene.place && isOutdoors(scene.place) ? 1 : 0;
  const picture = await render(crew, geometry, scene, {
    quality: options.quality,
    threads: options.threads ?? availableParallelism(),
    signal: options.signal,
    onLight: async (fraction, unfinished) => {
      const overall = PROGRESS.shape + fraction * (PROGRESS.render - PROGRESS.shape);
      if (!options.previews) tell({ stage: "light", fraction: overall });
      else
        tell({
          stage: "light",
          fraction: overall,
          preview: await previewOf(unfinished, previews++),
        });
    },
  });
  clock("render");
  try {
    tell({ stage: "finishing", fraction: PROGRESS.render });
    const glass = cut ? glassIn(picture) : null;
    const raster = await grade(picture, fateOf(options), known);
    return { raster, glass, matched: cut ? matchOf(picture) : null };
  } finally {
    picture.job.close();
  }
}

/** Whether any colour of a scene's things was asked for. */
function isAsked({ palette, things }: Scene): boolean {
  return palette.length > 0 || things.some(({ colour }) => colour !== null);
}

function hasGlass({ materials }: Geometry["things"][number]): boolean {
  return materials.some(({ kind }) => kind === "glass" || kind === "liquid");
}

/** The ground that a cut-out with glass is drawn before a second time. */
const OTHER_GROUND = "#8f8e8c";

/** A cut-out whose glass lets its new ground through. */
async function throughGlass(
  raster: Graded,
  glass: Uint8Array,
  matched: Uint8Array,
  geometry: Geometry,
  scene: Scene,
  options: TraceOptions,
): Promise<Graded> {
  const quiet = () => undefined;
  const background = { top: OTHER_GROUND, bottom: OTHER_GROUND };
  const before = { ...scene, background };
  // The same gains on the glass, or they would make up for the other ground.
  const other = await lit(geometry, before, { ...options, previews: false }, quiet, quiet, matched);
  return seenThrough(raster, other.raster, glass, [hexToRgb(scene.background.top), hexToRgb(OTHER_GROUND)]);
}

function fateOf({ transparent, shadow }: Pick<DrawRequest, "transparent" | "shadow">): GroundFate {
  if (!transparent) return "keep";
  return shadow === "drop" ? "cut out" : "cut out with shadow";
}

/** Stops where the caller has given up. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AtelierError("cancelled", "The drawing was cancelled.");
}
