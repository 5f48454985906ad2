import type { MiddlewareHandler } from "hono";
import type { AppEnv, AppParts } from "../parts.js";

/** One line for each request: no query, no headers, no body, so that no secret can slip in. */
export function logRequests({ logger, now }: AppParts): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const began = now().getTime();
    await next();
    logger.info(
      {
        method: context.req.method,
        path: context.req.path,
        status: context.res.status,
        milliseconds: now().getTime() - began,
        generation: context.get("generationId"),
      },
      "request",
    );
  };
}
