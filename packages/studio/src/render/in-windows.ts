import type { Size } from "@atelier/contract";
import type { Geometry } from "../geometry.js";
import { drawPlace } from "../place/stages.js";
import type { Quality } from "../request.js";
import type { Scene } from "../scene.js";
import { backgroundRows } from "./background.js";
import { emptyOut, type KernelJob } from "./crew.js";
import {
  type Crew,
  clean,
  gather,
  type LinearPicture,
  NO_WORK,
  PLACE_SHARE,
  SAMPLING,
  samplingOf,
} from "./index.js";
import * as layout from "./layout.js";
import { fillMemory, hasVista, PIXEL_BUFFERS } from "./memory.js";
import { MOST_AT_ONCE, type Window, windowsOf } from "./windows.js";

/** Of a picture's sides, those of the quick one that its windows take their measures from. */
const QUICK_SCALE = 3 / 8;

/** Pixels of a window before a place, which takes memory of its own. */
const MOST_IN_PLACE = 1_000_000;

/** Share of a drawing's light that the quick picture takes. */
const QUICK_SHARE = 0.1;

export interface WindowOptions {
  readonly quality: Quality;
  readonly threads: number;
  readonly signal: AbortSignal | undefined;
  readonly windows?: readonly Window[];
  /** The whole picture, small and quick: what is measured on it, in the kernel's own records, holds for every window. */
  readonly onWhole: (picture: LinearPicture) => Promise<void>;
  /** A window's light, clean; gone once this resolves. */
  readonly onWindow: (picture: LinearPicture, window: Window, fraction: number) => Promise<void>;
  /** In place of `onWhole` where there is a place: what is drawn of it so far, without things. */
  readonly onPlace: (picture: LinearPicture, fraction: number) => Promise<void>;
  /** After the last window, while the kernel's own records are still there. */
  readonly onEnd: (job: KernelJob) => Promise<void>;
  readonly onLight: (fraction: number) => void;
}

/**
 * Path traces a scene window by window, in the memory of one: every window has the samples, filters and dither of its
 * place in the whole. A place behind the things is drawn at once, for it takes little memory.
 */
export async function renderInWindows(
  crew: Crew,
  geometry: Geometry,
  scene: Scene,
  options: WindowOptions,
): Promise<void> {
  const windows = options.windows ?? windowsOf(scene, scene.place ? MOST_IN_PLACE : MOST_AT_ONCE);
  const quick = {
    width: Math.max(1, Math.round(scene.width * QUICK_SCALE)),
    height: Math.max(1, Math.round(scene.height * QUICK_SCALE)),
  };
  const room = {
    width: Math.max(quick.width, ...windows.map(({ width }) => width)),
    height: Math.max(quick.height, ...windows.map(({ height }) => height)),
  };
  const memory = fillMemory(geometry, scene, options.quality, crew.borrow, room);
  const job = crew.open(memory, options.threads, options.signal);
  const lens = (scene.camera.aperture ?? 0) > 0 && scene.things.length > 0;
  const placed = scene.place !== undefined;
  const pictureOf = ({ width, height }: Size) => ({ width, height, job, lens, placed, work: NO_WORK });
  const behind = async (whole: Size) => {
    setFrame(job, { ...whole, left: 0, top: 0 }, whole);
    const rows = backgroundRows({ background: scene.background, height: whole.height });
    new Float32Array(memory.buffer).set(rows, addressOf(job, layout.ROWS_AT) / 4);
    if (hasVista(scene)) await job.run("vista");
  };
  try {
    await job.run("build");
    if (scene.place) {
      const whole = pictureOf(scene);
      await behind(scene);
      await drawPlace(job, scene.place, (part) => options.onPlace(whole, part * PLACE_SHARE));
    } else {
      await behind(quick);
      const small = pictureOf(quick);
      await gather(small, SAMPLING.flash, async (part) => options.onLight(part * QUICK_SHARE));
      await clean(job);
      await options.onWhole(small);
      await behind(scene);
    }
    const first = scene.place ? PLACE_SHARE : QUICK_SHARE;
    const each = (1 - first) / windows.length;
    for (const [number, window] of windows.entries()) {
      const done = first + each * number;
      clear(job, scene, room);
      setFrame(job, window, scene);
      const picture = pictureOf(window);
      await gather(picture, samplingOf(options.quality, scene), async (part) =>
        options.onLight(done + each * part),
      );
      await clean(job);
      await options.onWindow(picture, window, done + each);
    }
    await options.onEnd(job);
  } finally {
    job.close();
  }
}

/** Tells the kernel which part of which picture its pixel buffers hold. */
function setFrame(
  { memory }: KernelJob,
  window: Size & { readonly left: number; readonly top: number },
  whole: Size,
): void {
  const words = new Int32Array(memory.buffer, layout.BASE, layout.HEADER_BYTES / 4);
  words[layout.WIDTH / 4] = window.width;
  words[layout.HEIGHT / 4] = window.height;
  words[layout.LEFT / 4] = window.left;
  words[layout.TOP / 4] = window.top;
  words[layout.FULL_WIDTH / 4] = whole.width;
  words[layout.FULL_HEIGHT / 4] = whole.height;
}

/** Empties what the picture before left. */
function clear(job: KernelJob, whole: Size, room: Size): void {
  const empty = (field: number, bytes: number) => emptyOut(job.memory, addressOf(job, field), bytes);
  const pixels = room.width * room.height;
  for (const field of PIXEL_BUFFERS) empty(field, pixels * 16);
  empty(layout.FLAGS_AT, pixels * layout.FLAG_BYTES);
  empty(layout.QUIET_AT, Math.ceil(whole.width / layout.TILE) * Math.ceil(whole.height / layout.TILE));
}

function addressOf({ memory }: KernelJob, field: number): number {
  return new Int32Array(memory.buffer)[(layout.BASE + field) / 4]!;
}
