/** What tells one breed of dog from another. */
export interface Breed {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly realSize: number;
  readonly coat: string;
  /** Colour of the markings, and of hanging ears. */
  readonly patches: string;
  readonly ears: "hanging" | "pricked";
  readonly tail: "up" | "plume" | "curled" | "stub";
  /** `beagle`: head sides and back; `mask`: the back dark, the face and belly pale; `spots` all over; `bib`: chest and paws. */
  readonly marks: "beagle" | "mask" | "spots" | "bib" | "none";
  /** By how much the legs are shorter than a beagle's. */
  readonly low?: number;
  /** Longer hair on chest, belly and thighs. */
  readonly shaggy?: boolean;
  readonly collar: string;
  readonly tongue?: boolean;
  /** At full stretch, or on its haunches, instead of standing. */
  readonly pose?: "running" | "sitting";
}
