import type { Rgb } from "@atelier/contract";
import type { Kernel, Plane } from "../kernel/index.js";
import type { Understanding } from "../understand/index.js";

/** What every medium works with beside the picture itself. */
export interface Canvas {
  readonly kernel: Kernel;
  readonly seen: Understanding;
  readonly seed: number;
  /** Pixels that stand for one of a picture whose short side has 1024. */
  readonly unit: number;
  /** 0 all there is to see … 1 only large shapes: media draw larger with it. */
  readonly boldness: number;
  /** Colours that were asked for, display sRGB 0…1; media that choose colours take these. */
  readonly colours: readonly (readonly [number, number, number])[];
  /** Colours that flat areas must take exactly, 0…255; empty leaves them their own. */
  readonly palette: readonly Rgb[];
  /** The exact ground that the subject alone will be laid on, 0…255; null where what is drawn of the ground stays. */
  readonly ground: Rgb | null;
}

/** How bold a medium is asked to be at the most. */
export const BOLDEST = 0.8;

export interface NoiseForm {
  /** Pixels of one cell of the coarsest octave, along and across. */
  readonly along: number;
  readonly across?: number;
  /** Cosine and sine of the angle of `along`. */
  readonly towards?: readonly [number, number];
  readonly octaves?: number;
  readonly salt: number;
}

/** A plane of smooth noise around 0.5. */
export function noisePlane(
  { kernel, seed }: Pick<Canvas, "kernel" | "seed">,
  width: number,
  height: number,
  { along, across = along, towards = [1, 0], octaves = 4, salt }: NoiseForm,
): Plane {
  const plane = kernel.plane(width, height);
  const mixed = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)) | 0;
  kernel.rows("noise", height, plane.at, width, along, across, ...towards, octaves, mixed);
  return plane;
}

/** From 0 below `low` to 1 above `high`, smoothly. */
export function step(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
