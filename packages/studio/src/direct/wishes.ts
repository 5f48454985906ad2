import type { PromptRequest } from "../request.js";

/** What direction takes of a request. */
export type Wishes = Pick<
  PromptRequest,
  "width" | "height" | "seed" | "palette" | "background" | "weights" | "transparent" | "shadow"
> & {
  /** Colours of the palette that parts of things have turned out not to show: they need a place of their own. */
  readonly unseen?: readonly string[];
  /** Weights as they were asked for, where `weights` have been moved by a trial. Absent: they have not. */
  readonly asked?: readonly number[];
  /** What shows the colours that nothing else does, where the ground is not free. Absent: a podium, if anything stands. */
  readonly rest?: "podium" | "beads";
};
