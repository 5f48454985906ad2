import type { Brief } from "../../brief.js";
import type { GroundSet, Scene } from "../../scene.js";
import type { Genre } from "../../shape/genre.js";

export interface Backdrop {
  readonly background: Scene["background"];
  readonly set: GroundSet;
}

/** What a backdrop is made for. */
export interface Given {
  readonly brief: Brief;
  /** The tint that goes with the subject, which stands clear of it. */
  readonly tint: string;
  readonly camera: Scene["camera"];
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** What is shown: two things of one seed do not stand before the same backdrop. */
  readonly subject: string;
  readonly genre: Genre;
}
