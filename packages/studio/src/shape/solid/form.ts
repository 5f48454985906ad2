import type { Vector } from "../mesh/index.js";

/** Kinds of form in the order in which the kernel numbers them. */
const KINDS = ["ball", "ellipsoid", "block", "ring", "drum", "planes", "plate", "chain"] as const;

export type FormKind = (typeof KINDS)[number];

/** A solid as numbers: what kind it is, then its measures, in the order that `kernel/solid/form.ts` reads. */
export interface Solid {
  readonly form: Float64Array;
  readonly min: Vector;
  readonly max: Vector;
}

/** A form's numbers, its kind first. */
export function formOf(kind: FormKind, measures: readonly number[]): Float64Array {
  return Float64Array.of(KINDS.indexOf(kind), ...measures);
}
