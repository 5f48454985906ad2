import type { Geometry } from "../geometry.js";
import type { Quality } from "../request.js";
import type { Scene } from "../scene.js";
import type { Crew, KernelJob } from "./crew.js";
import * as layout from "./layout.js";
import { fillMemory, type Sampling } from "./memory.js";

export { type Crew, startCrew } from "./crew.js";

/** Samples per pixel by quality; edges get more, since they cannot be filtered. */
const SAMPLING: Record<Quality, Sampling> = {
  studio: { base: 10, passes: [1, 3, 6], edge: 40 },
  flash: { base: 4, passes: [1, 3], edge: 16 },
};

/** A lit picture in kernel memory, before tones: clean buffers of light, gloss, albedo and backdrop. */
export interface LinearPicture {
  readonly width: number;
  readonly height: number;
  readonly job: KernelJob;
}

export interface RenderOptions {
  readonly quality: Quality;
  readonly threads: number;
  readonly signal: AbortSignal | undefined;
  /** Called as light gathers, 0 to 1; `shown` says how many samples stand in the buffers. */
  readonly onLight: (fraction: number, picture: LinearPicture, shown: number) => Promise<void>;
}

/** Path traces a scene's geometry; the caller closes `picture.job` when done with it. */
export async function render(
  crew: Crew,
  geometry: Geometry,
  scene: Scene,
  options: RenderOptions,
): Promise<LinearPicture> {
  const memory = fillMemory(geometry, scene);
  const job = crew.open(memory, options.threads, options.signal);
  try {
    const picture: LinearPicture = { width: scene.width, height: scene.height, job };
    const integers = new Int32Array(memory.buffer);
    const set = (field: number, value: number) => {
      integers[(layout.BASE + field) / 4] = value;
    };
    await job.run("build");
    await gather(picture, SAMPLING[options.quality], set, options);
    await clean(job, set, options.quality);
    return picture;
  } catch (error) {
    job.close();
    throw error;
  }
}

/** Traces in growing passes, so that there is something to show early, then once more along edges. */
async function gather(
  picture: LinearPicture,
  sampling: Sampling,
  set: (field: number, value: number) => void,
  options: RenderOptions,
): Promise<void> {
  const { job } = picture;
  let held = 0;
  for (const pass of sampling.passes) {
    set(layout.SAMPLE_FIRST, held);
    set(layout.SAMPLE_COUNT, pass);
    await job.run("trace");
    held += pass;
    await options.onLight((0.8 * held) / sampling.base, picture, held);
  }
  set(layout.SAMPLE_COUNT, sampling.base);
  await job.run("markEdges");
  set(layout.SAMPLE_FIRST, sampling.base);
  set(layout.EDGE_SAMPLES, sampling.edge);
  await job.run("traceEdges");
  await job.run("resolve");
}

/** Filters each buffer with growing steps. */
async function clean(
  job: KernelJob,
  set: (field: number, value: number) => void,
  quality: Quality,
): Promise<void> {
  const channels = [
    { channel: 0, steps: quality === "flash" ? [1, 2, 4, 8, 16] : [1, 2, 4, 8] },
    { channel: 1, steps: [1, 2, 4, 8] },
    { channel: 2, steps: [1, 2, 4, 8, 16] },
  ];
  for (const { channel, steps } of channels) {
    set(layout.CHANNEL, channel);
    for (const step of steps) {
      set(layout.STEP, step);
      await job.run("filter");
      await job.run("keep");
    }
  }
}
