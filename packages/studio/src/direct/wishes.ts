import type { PromptRequest } from "../request.js";

/** What direction takes of a request. */
export type Wishes = Pick<
  PromptRequest,
  "width" | "height" | "seed" | "palette" | "background" | "weights" | "transparent" | "shadow"
>;
