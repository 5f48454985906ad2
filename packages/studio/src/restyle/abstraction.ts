import type { Kernel, Picture, Plane } from "./kernel/index.js";
import {
  copyOf,
  lumaOf,
  mixedPictures,
  moved,
  ranTogether,
  shrunk,
  smoothedAlong,
} from "./kernel/operations.js";
import { gradientsOf, paintAreas } from "./medium/areas.js";
import type { Canvas } from "./medium/canvas.js";
import { wandering } from "./medium/watercolour.js";
import { similarity } from "./similarity.js";
import type { Regions } from "./understand/regions.js";

/** Ever simpler forms of one picture; each keeps the large shapes and the colours of the one before. */
export interface Abstraction {
  readonly steps: readonly Picture[];
  /** How far lines have wandered at the last step, in pixels. */
  readonly shifts: Picture;
  /** How far along the steps, 0 … 1, each tenth of the way from the first to the last in likeness lies. */
  readonly places: readonly number[];
}

/**
 * Makes the steps: as it is, calmed along its lines, few areas, and at the end the large areas alone, their
 * lines loose. Measured against the source, so that likeness can fall evenly from first to last.
 */
export function abstractionOf(source: Picture, canvas: Canvas): Abstraction {
  const steps = stepsOf(source, canvas, () => true);
  return { ...steps, places: evenPlaces(canvas.kernel, steps.steps, steps.shifts) };
}

/** The picture at a share of the way, by places measured on a smaller copy: only the steps around it are made. */
export function abstracted(
  source: Picture,
  canvas: Canvas,
  places: Abstraction["places"],
  share: number,
): Picture {
  const place = placeAt({ places }, share);
  const along = Math.min(1, place) * (STEPS - 1);
  const steps = stepsOf(source, canvas, (step) => Math.abs(step - along) < 1);
  return atPlace(canvas.kernel, steps, place);
}

const STEPS = 4;

/** The steps that are needed, by their numbers; the others are the source. */
function stepsOf(
  source: Picture,
  canvas: Canvas,
  needed: (step: number) => boolean,
): Omit<Abstraction, "places"> {
  const { kernel, seen, unit } = canvas;
  const calm = () => smoothedAlong(kernel, smoothedAlong(kernel, source, 5 * unit), 6.5 * unit);
  const few = () => areas(source, canvas, 46, 5);
  const large = () => areas(source, canvas, seen.plain ? 12 : 9, 15);
  const wander = () => wandering(canvas, source.width, source.height, 34 * unit, 190 * unit);
  const makers = [() => source, calm, few, large];
  return {
    steps: makers.map((make, step) => (needed(step) ? make() : source)),
    shifts: needed(STEPS - 1) ? wander() : source,
  };
}

/** Areas that light alone tells apart by less than this are painted as one, with its gradient. */
const ALIKE = 0.022;

/** Distance of display colours up to which areas run into each other, as light does. */
const SOFT = 0.16;

/** Few areas with their gradients. */
function areas(source: Picture, { kernel, seen, unit }: Canvas, wanted: number, radius: number): Picture {
  const paintsOf = (regions: Regions) => gradientsOf(regions, seen.small.rgb);
  const how = { alike: ALIKE };
  const { picture } = paintAreas(kernel, source, seen, wanted, radius * unit, paintsOf, how);
  return ranTogether(kernel, picture, 24 * unit, SOFT);
}

/** The picture at a place along the steps, 0 … 1; beyond the last its lines wander farther. */
export function atPlace(
  kernel: Kernel,
  { steps, shifts }: Pick<Abstraction, "steps" | "shifts">,
  place: number,
): Picture {
  const along = Math.max(0, place) * (steps.length - 1);
  const whole = Math.min(steps.length - 2, Math.floor(along));
  const share = Math.min(1, along - whole);
  const mixed =
    share === 0
      ? copyOf(kernel, steps[whole]!)
      : mixedPictures(kernel, steps[whole]!, steps[whole + 1]!, share);
  // Lines wander as one, little by little: two half-shown pictures would be ghosts of each other.
  const loose = along - (steps.length - 2);
  return loose > 0 ? moved(kernel, mixed, scaledBy(kernel, shifts, loose)) : mixed;
}

function scaledBy(kernel: Kernel, shifts: Picture, factor: number): Picture {
  const scaled = kernel.picture(shifts.width, shifts.height);
  for (let i = 0; i < scaled.data.length; i++) scaled.data[i] = shifts.data[i]! * factor;
  return scaled;
}

/** The place for a share of the way, likeness falling evenly to 1; farther on, lines wander by as much again at each whole. */
export function placeAt({ places }: Pick<Abstraction, "places">, share: number): number {
  if (share > 1) return 1 + (share - 1) / (STEPS - 1);
  const along = Math.min(1, Math.max(0, share)) * (places.length - 1);
  const whole = Math.min(places.length - 2, Math.floor(along));
  return places[whole]! + (places[whole + 1]! - places[whole]!) * (along - whole);
}

/** Looks taken along the steps. */
const LOOKS = 12;

function evenPlaces(kernel: Kernel, steps: readonly Picture[], shifts: Picture): number[] {
  return kernel.within(() => {
    const scale = Math.max(1, Math.min(steps[0]!.width, steps[0]!.height) / 360);
    const small = steps.map((step) => shrunk(kernel, step, step.width / scale, step.height / scale));
    const few = shrunk(kernel, shifts, shifts.width / scale, shifts.height / scale);
    const along = { steps: small, shifts: scaledBy(kernel, few, 1 / scale) };
    const source = lumaOf(kernel, small[0]!);
    const likeness = Array.from({ length: LOOKS + 1 }, (_, look) =>
      kernel.within(() => likenessTo(kernel, source, atPlace(kernel, along, look / LOOKS))),
    );
    // Where a step happens to look more like the source again, it counts as no further.
    for (let k = 1; k < likeness.length; k++) likeness[k] = Math.min(likeness[k]!, likeness[k - 1]! - 1e-5);
    const [most, least] = [likeness[0]!, likeness.at(-1)!];
    return Array.from({ length: 11 }, (_, tenth) => {
      const wanted = most + (least - most) * (tenth / 10);
      let k = 1;
      while (k < LOOKS && likeness[k]! > wanted) k++;
      const [before, after] = [likeness[k - 1]!, likeness[k]!];
      return (k - 1 + Math.min(1, Math.max(0, (before - wanted) / (before - after)))) / LOOKS;
    });
  });
}

function likenessTo(kernel: Kernel, source: Plane, picture: Picture): number {
  return similarity(kernel, source, lumaOf(kernel, picture));
}
