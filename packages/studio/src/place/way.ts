import { cos } from "../math/exact.js";

/** What a way is made of, in the order of the kernel's numbers for it. */
export const WAYS = ["earth", "track", "asphalt", "stones"] as const;

/** A road or a path over the land; lengths in metres. */
export interface Way {
  /** Its middle beside the origin. */
  readonly x: number;
  /** Half its width. */
  readonly half: number;
  readonly kind: (typeof WAYS)[number];
  /** How far it swings aside, per metre ahead; over how long; where in a turn it begins; where it widens no more. */
  readonly bend: number;
  readonly long: number;
  readonly phase: number;
  readonly far: number;
}

/** Where a way's middle is at a depth, as the kernel draws it. */
export function wayMiddle({ x, bend, long, phase, far }: Way, z: number): number {
  const ahead = Math.max(0, -z);
  const turn = (turns: number) => cos(turns * 6.283185307);
  return x + ((ahead * bend) / (1 + ahead / far)) * (turn(Math.sqrt(ahead / long) + phase) - turn(phase));
}
