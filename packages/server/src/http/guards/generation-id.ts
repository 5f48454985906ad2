import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { AppEnv, AppParts } from "../parts.js";

/** The form of every id that `nameGeneration` gives. */
export const GENERATION_ID = /^gen-\d+-[0-9a-f]{20}$/;

/** Names the generation before anything can go wrong, so that errors carry the id as well. */
export function nameGeneration({ now }: AppParts): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const seconds = Math.floor(now().getTime() / 1000);
    const id = `gen-${seconds}-${randomBytes(10).toString("hex")}`;
    context.set("generationId", id);
    context.header("X-Generation-Id", id);
    await next();
  };
}
