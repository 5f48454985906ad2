import type { Context } from "hono";
import type { AppEnv, AppParts } from "../parts.js";

/** `GET /ready`: 200 while requests would be served, else 503, for whatever spreads them over servers. */
export function ready({ isReady }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const well = await isReady();
    return context.json({ status: well ? "ready" : "not ready" }, well ? 200 : 503);
  };
}

/** `GET /metrics`: for Prometheus. */
export function metricsText({ metrics }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> =>
    context.text(await metrics.text(), 200, { "Content-Type": metrics.contentType });
}
