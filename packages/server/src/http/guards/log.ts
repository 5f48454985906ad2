import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { AppEnv, AppParts } from "../parts.js";

/** One line and one count for each request: no query, no headers, no body, so that no secret can slip in. */
export function logRequests({ logger, metrics, now }: AppParts): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const began = now().getTime();
    await next();
    const milliseconds = now().getTime() - began;
    const { method, path } = context.req;
    const { status } = context.res;
    // The pattern, not the path, which anybody can make up: "/*" for pages and where nothing matched.
    metrics.countRequest({ method, route: routePath(context), status, seconds: milliseconds / 1000 });
    logger.info({ method, path, status, milliseconds, generation: context.get("generationId") }, "request");
  };
}
