import type { Size } from "@atelier/contract";
import type { Geometry } from "../geometry.js";
import { drawPlace } from "../place/stages.js";
import type { Quality } from "../request.js";
import type { Scene } from "../scene.js";
import { markedIn, withinBudget } from "./budget.js";
import type { Crew, KernelJob } from "./crew.js";
import * as layout from "./layout.js";
import { fillMemory, hasVista, type Sampling } from "./memory.js";

export { type Crew, startCrew } from "./crew.js";

/** A reference is what finished pictures are measured against: many samples, and no filter. */
export type RenderQuality = Quality | "reference";

/** Samples per pixel by quality. */
export const SAMPLING: Record<RenderQuality, Sampling> = {
  studio: {
    shared: false,
    first: [1, 2],
    noisy: 6,
    open: [2, 8],
    edge: 16,
    bearable: { thing: 0.2, ground: 0.15 },
  },
  reference: {
    shared: false,
    first: [1, 250],
    noisy: 250,
    open: [250, 250],
    edge: 250,
    bearable: { thing: 1, ground: 1 },
  },
  flash: {
    shared: true,
    first: [1],
    noisy: 3,
    open: [1, 8],
    edge: 8,
    bearable: { thing: 0.5, ground: 0.15 },
  },
};

/** Of a picture of at most so many pixels: every pixel of it gathers light, for it shows what a larger one hides. */
const SMALL_PIXELS = 400_000;
const SMALL_FLASH: Sampling = { ...SAMPLING.flash, shared: false, noisy: 4 };

/** How a picture of some size is sampled. */
export function samplingOf(quality: RenderQuality, { width, height }: Size): Sampling {
  return quality === "flash" && width * height <= SMALL_PIXELS ? SMALL_FLASH : SAMPLING[quality];
}

/** Distances between the pixels that a pass of the filter takes together, pass by pass. */
const THING_STEPS = [1, 2, 4, 8];
const GROUND_STEPS = [1, 2, 4, 8, 16];

/** Share of a drawing's light that its place takes. */
export const PLACE_SHARE = 0.6;

/** A lit picture in kernel memory, before tones: clean buffers of light, gloss, albedo and backdrop. */
export interface LinearPicture {
  readonly width: number;
  readonly height: number;
  readonly job: KernelJob;
  /** Stands in a place, whose own stages finish it. */
  readonly placed: boolean;
  /** Has a lens that is not sharp everywhere. */
  readonly lens: boolean;
  /** How much light was gathered for it; known once it is whole. */
  readonly work: LightWork;
}

/** What a picture's light took. */
export interface LightWork {
  readonly rays: number;
  /** Mean over all pixels. */
  readonly samples: number;
}

/** Of a picture whose light is not counted yet. */
export const NO_WORK: LightWork = { rays: 0, samples: 0 };

export interface RenderOptions {
  readonly quality: RenderQuality;
  readonly threads: number;
  readonly signal: AbortSignal | undefined;
  /** Called as light gathers, 0 to 1, with what there is so far. */
  readonly onLight: (fraction: number, picture: LinearPicture) => Promise<void>;
}

/** Path traces a scene's geometry; the caller closes `picture.job` when done with it. */
export async function render(
  crew: Crew,
  geometry: Geometry,
  scene: Scene,
  options: RenderOptions,
): Promise<LinearPicture> {
  const memory = fillMemory(
    geometry,
    scene,
    options.quality === "reference" ? "studio" : options.quality,
    crew.borrow,
  );
  const job = crew.open(memory, options.threads, options.signal);
  try {
    const picture: LinearPicture = {
      width: scene.width,
      height: scene.height,
      job,
      placed: scene.place !== undefined,
      lens: (scene.camera.aperture ?? 0) > 0 && geometry.things.length > 0,
      work: NO_WORK,
    };
    // The tree first: a place's water mirrors the things.
    if (!picture.placed || scene.things.length > 0) await job.run("build");
    if (scene.place)
      await drawPlace(job, scene.place, (part) => options.onLight(part * PLACE_SHARE, picture));
    if (picture.placed && scene.things.length === 0) return picture;
    if (hasVista(scene)) await job.run("vista");
    const onLight = (fraction: number) =>
      options.onLight(picture.placed ? PLACE_SHARE + (1 - PLACE_SHARE) * fraction : fraction, picture);
    const work = await gather(picture, samplingOf(options.quality, scene), onLight);
    if (options.quality !== "reference") await clean(job);
    return { ...picture, work };
  } catch (error) {
    job.close();
    throw error;
  }
}

/** Traces in growing passes, so that there is something to show early, then where it is noisy and along edges. */
export async function gather(
  picture: LinearPicture,
  sampling: Sampling,
  onLight: (fraction: number) => Promise<void>,
): Promise<LightWork> {
  const { job } = picture;
  const integers = new Int32Array(job.memory.buffer);
  const set = (field: number, value: number) => {
    integers[(layout.BASE + field) / 4] = value;
  };
  const whole = sampling.noisy;
  set(layout.SHARED_LIGHT, sampling.shared ? 1 : 0);
  set(layout.OPEN_SAMPLES, sampling.open[0]);
  set(layout.MORE_OPEN_SAMPLES, sampling.open[1]);
  const floats = new Float32Array(job.memory.buffer);
  floats[(layout.BASE + layout.THING_NOISE) / 4] = sampling.bearable.thing;
  floats[(layout.BASE + layout.GROUND_NOISE) / 4] = sampling.bearable.ground;
  await job.run("glimpse");
  await onLight(1 / (4 * (whole + 2)));
  for (const last of sampling.first) {
    set(layout.SAMPLE_LAST, last);
    await job.run("trace");
    await onLight(last / (whole + 2));
  }
  await job.run("mark");
  const pixels = picture.width * picture.height;
  const granted = withinBudget(sampling, { ...markedIn(job.memory, pixels), pixels });
  set(layout.MORE_SAMPLES, granted.noisy);
  set(layout.EDGE_SAMPLES, granted.edge);
  await job.run("refine");
  await onLight(whole / (whole + 2));
  const work = workOf(picture);
  await job.run("resolve");
  return work;
}

/** Counted before samples are resolved into means, for their counts give way to roughness. */
function workOf({ job, width, height }: LinearPicture): LightWork {
  const rays = Number(new BigInt64Array(job.memory.buffer)[(layout.BASE + layout.RAYS) / 8]);
  const flags = new Int32Array(job.memory.buffer)[(layout.BASE + layout.FLAGS_AT) / 4];
  const bytes = new Uint8Array(job.memory.buffer, flags, width * height * layout.FLAG_BYTES);
  let samples = 0;
  for (let at = 1; at < bytes.length; at += layout.FLAG_BYTES) samples += bytes[at];
  return { rays, samples: samples / (width * height) };
}

/** Filters what the things show and what the ground shows, each with growing steps. */
export async function clean(job: KernelJob): Promise<void> {
  const words = new Int32Array(job.memory.buffer, layout.BASE, layout.HEADER_BYTES / 4);
  const swap = (one: number, other: number) => {
    [words[one / 4], words[other / 4]] = [words[other / 4], words[one / 4]];
  };
  for (const step of THING_STEPS) {
    words[layout.STEP / 4] = step;
    await job.run("filterThings");
    swap(layout.LIGHT_AT, layout.SCRATCH_AT);
    swap(layout.GLOSS_AT, layout.GLOSS_SCRATCH_AT);
  }
  for (const step of GROUND_STEPS) {
    words[layout.STEP / 4] = step;
    await job.run("filterGround");
    swap(layout.BACKDROP_AT, layout.SCRATCH_AT);
  }
  if (words[layout.SHARED_LIGHT / 4] !== 0) await job.run("lend");
}
