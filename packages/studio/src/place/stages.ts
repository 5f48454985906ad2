import type { KernelJob } from "../render/crew.js";
import { BASE, PLACE_AT } from "../render/layout.js";
import type { KernelStage } from "../render/stage.js";
import { LEVELS, MIRRORED_COUNT, PLANT_COUNT, QUICK_SAMPLES, ROW_COUNTER, SAMPLES } from "./layout.js";
import { isAbstract, isOutdoors, type Place } from "./place.js";

/** Draws the place without the things in it, then sets the exposure. */
export async function drawPlace(
  job: KernelJob,
  place: Place,
  onPart: (fraction: number) => Promise<void>,
): Promise<void> {
  const rows = rowsOf(job);
  if (isAbstract(place)) {
    await job.run("abstractView");
    return onPart(1);
  }
  if (!isOutdoors(place)) {
    await job.run("spaceView");
    return glow(rows, onPart);
  }
  if (hasLand(job)) {
    await rows("raise");
    await rows("carve");
    await rows("joinLevels");
    await rows("plantWoods");
    await rows("findSummits");
    await rows("shadeLand");
  }
  if (hasPlants(job)) {
    await rows("plantOut");
    if (hasLand(job)) await rows("throwShadows");
    await rows("listPlants");
  }
  await rows("cloudPanorama");
  await onPart(0.35);
  if (isQuick(job)) await job.run("placeGlimpse");
  await job.run("placeView");
  await rows("placeMeter");
  await onPart(0.7);
  await job.run("placeMark");
  await job.run("placeEdges");
  if (placeWord(job, MIRRORED_COUNT) > 0) await job.run("mirrorPlants");
  if (hasPlants(job)) await job.run("drawPlants");
  await rows("placeMeter");
  await glow(rows, onPart);
}

/** Lets what is over white shine over its surroundings. */
async function glow(
  rows: (stage: KernelStage) => Promise<void>,
  onPart: (fraction: number) => Promise<void>,
): Promise<void> {
  await rows("glowGather");
  await rows("glowAcross");
  await rows("glowDown");
  await onPart(1);
}

/** Runs a stage that works by rows of its own instead of tiles of the picture. */
function rowsOf(job: KernelJob): (stage: KernelStage) => Promise<void> {
  const integers = new Int32Array(job.memory.buffer);
  const counter = (integers[(BASE + PLACE_AT) / 4]! + ROW_COUNTER) / 4;
  return (stage) => {
    Atomics.store(integers, counter, 0);
    return job.run(stage);
  };
}

function hasLand(job: KernelJob): boolean {
  return placeWord(job, LEVELS) !== 0;
}

function hasPlants(job: KernelJob): boolean {
  return placeWord(job, PLANT_COUNT) > 0;
}

function isQuick(job: KernelJob): boolean {
  return placeWord(job, SAMPLES) <= QUICK_SAMPLES;
}

/** A word of the place's own block. */
function placeWord(job: KernelJob, field: number): number {
  const integers = new Int32Array(job.memory.buffer);
  return integers[(integers[(BASE + PLACE_AT) / 4]! + field) / 4]!;
}
