import { parse } from "@atelier/contract";
import type { Failure } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import type { AppEnv, AppParts } from "../../parts.js";
import { asked } from "./asked.js";

export const errorsQuerySchema = z.object({
  /** Beginning of an hour; left out, the last thirty days. */
  hour: z.iso.datetime().optional(),
});

const HOUR = 3_600_000;
const MOST = 50;

/** `stats/recent-errors`, ours: what went wrong at a model's endpoints, newest first; of one hour or of all. */
export function recentErrors(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { hour } = parse(errorsQuerySchema, context.req.query());
    const { model, provider } = asked(context, parts);
    const now = parts.now().getTime();
    const since = hour === undefined ? now - 30 * 24 * HOUR : Date.parse(hour);
    const until = hour === undefined ? now : since + HOUR;
    const providers = provider === null ? model.endpoints.map((endpoint) => endpoint.provider) : [provider];
    const lists = await Promise.all(
      providers.map((slug) =>
        parts.gateway.statistics.failures({
          ...{ provider: slug, model: model.slug, limit: MOST },
          ...{ since: new Date(since), until: new Date(until) },
        }),
      ),
    );
    const failures = lists.flat().toSorted((one, other) => other.at.getTime() - one.at.getTime());
    return context.json({ data: failures.slice(0, MOST).map(failureEntry) });
  };
}

export function failureEntry({ generationId, at, model, provider, status, errorType, message }: Failure) {
  return {
    ...{ at: at.toISOString(), model, provider_slug: provider, status },
    ...{ error_type: errorType, message, generation_id: generationId },
  };
}
