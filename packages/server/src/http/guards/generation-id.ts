import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { AppEnv, AppParts } from "../parts.js";

/** The form of every id that `nameGeneration` gives. */
export const GENERATION_ID = /^gen-\d+-[0-9a-f]{20}$/;

/** Random bytes of an id, and of how many ids they are drawn at once: each draw asks the system. */
const ID_BYTES = 10;
const IDS_AT_ONCE = 256;

/** Names the generation before anything can go wrong, so that errors carry the id as well. */
export function nameGeneration({ now }: AppParts): MiddlewareHandler<AppEnv> {
  let drawn = Buffer.alloc(0);
  let at = 0;
  const random = () => {
    if (at === drawn.length) {
      drawn = randomBytes(ID_BYTES * IDS_AT_ONCE);
      at = 0;
    }
    at += ID_BYTES;
    return drawn.toString("hex", at - ID_BYTES, at);
  };
  return (context, next) => {
    const seconds = Math.floor(now().getTime() / 1000);
    // The route and `answerFault` put it into the head of their answers.
    context.set("generationId", `gen-${seconds}-${random()}`);
    return next();
  };
}
