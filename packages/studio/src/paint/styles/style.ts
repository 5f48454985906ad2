import type { Easel } from "../easel.js";
import type { Layer } from "../layer.js";

/** A picture before its inks are chosen, back to front. */
export interface Composed {
  readonly layers: readonly Layer[];
  /** True where the style has chosen its inks itself. */
  readonly chosen?: boolean;
}

/** A way to paint: what a scene's figures and ground become. */
export type Style = (easel: Easel) => Composed;
