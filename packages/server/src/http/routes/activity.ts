import { parse } from "@atelier/contract";
import { type ActivityRow, endpointId, inDollars } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { WORKSPACE } from "../answers/key.js";
import type { AppEnv, AppParts } from "../parts.js";

const DAY = 86_400_000;
const DAYS = 30;

export const activityQuerySchema = z.object({
  date: z.iso.date().optional(),
  api_key_hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "must be the hash of a key")
    .optional(),
  /** There is one workspace, and nobody in it has a name: others have done nothing. */
  ...{ workspace_id: z.string().optional(), user_id: z.string().optional() },
  group_by: z.enum(["workspace"]).optional(),
});

/** `GET /activity`: the last 30 completed UTC days, or one of them; of all keys or of one. */
export function activity({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const query = parse(activityQuerySchema, context.req.query());
    if (query.user_id !== undefined || (query.workspace_id ?? WORKSPACE) !== WORKSPACE) {
      return context.json({ data: [] });
    }
    const today = Math.floor(now().getTime() / DAY) * DAY;
    const from = query.date === undefined ? today - DAYS * DAY : Date.parse(query.date);
    const to = query.date === undefined ? today : Math.min(from + DAY, today);
    const rows = await gateway.statistics.activity({
      from: new Date(from),
      to: new Date(to),
      ...(query.api_key_hash === undefined ? {} : { keyHash: query.api_key_hash }),
    });
    return context.json({ data: rows.map((row) => entry(row, gateway)) });
  };
}

export const activitySoFarQuerySchema = activityQuerySchema.pick({ api_key_hash: true });

/** `GET /api/frontend/v1/activity`: the last 31 UTC days, today so far among them, with pictures and cached answers. */
export function activitySoFar({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { api_key_hash } = parse(activitySoFarQuerySchema, context.req.query());
    const tomorrow = (Math.floor(now().getTime() / DAY) + 1) * DAY;
    const rows = await gateway.statistics.activity({
      from: new Date(tomorrow - (DAYS + 1) * DAY),
      to: new Date(tomorrow),
      ...(api_key_hash === undefined ? {} : { keyHash: api_key_hash }),
    });
    return context.json({
      data: rows.map((row) => ({
        ...entry(row, gateway),
        images: row.pictures,
        cached_requests: row.cached,
      })),
    });
  };
}

function entry(row: ActivityRow, { catalogue, providers }: AppParts["gateway"]) {
  const provider = providers.find(({ name }) => name === row.provider)?.slug ?? row.provider;
  return {
    date: row.day.toISOString().slice(0, 10),
    model: row.model,
    model_permaslug: catalogue.find(row.model)?.permaslug ?? row.model,
    endpoint_id: endpointId({ slug: row.model }, { provider }),
    provider_name: row.provider,
    usage: inDollars(row.costMicros),
    byok_usage_inference: 0,
    requests: row.requests,
    prompt_tokens: row.promptTokens,
    completion_tokens: row.completionTokens,
    reasoning_tokens: 0,
  };
}
