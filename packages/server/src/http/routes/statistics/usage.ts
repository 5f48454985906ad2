import { parse } from "@atelier/contract";
import type { AppUse } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import type { AppEnv, AppParts } from "../../parts.js";
import { asked, dayOf, lastDays } from "./asked.js";

const MOST_APPS = 20;

/** `stats/top-apps-for-model`: this month's apps by tokens. */
export function topApps(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { model } = asked(context, parts);
    const range = lastDays(30, parts.now());
    const apps = await parts.gateway.statistics.topApps({ ...range, model: model.slug, limit: MOST_APPS });
    return context.json({ data: apps.map(appEntry) });
  };
}

function appEntry({ app, title, categories, requests, tokens }: AppUse) {
  return {
    ...{ origin_url: app, title: title ?? app, categories },
    ...{ total_requests: requests, total_tokens: tokens },
  };
}

/** `stats/model-activity`: requests, pictures and tokens of each day, for 31 days. */
export function modelActivity(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { model } = asked(context, parts);
    const rows = await parts.gateway.statistics.activity({ ...lastDays(31, parts.now()), model: model.slug });
    const days = new Map<string, { requests: number; images: number; tokens: number }>();
    for (const row of rows.toReversed()) {
      const date = dayOf(row.day);
      const known = days.get(date) ?? { requests: 0, images: 0, tokens: 0 };
      days.set(date, {
        requests: known.requests + row.requests,
        images: known.images + row.pictures,
        tokens: known.tokens + row.promptTokens + row.completionTokens,
      });
    }
    return context.json({ data: [...days].map(([date, counts]) => ({ date, ...counts })) });
  };
}

export const rankingViewSchema = z.object({ view: z.enum(["day", "week", "month"]).default("week") });

const VIEW_DAYS = { day: 1, week: 7, month: 30 } as const;

/** `rankings/models?view=day|week|month`: models by tokens. */
export function modelRankings(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { view } = parse(rankingViewSchema, context.req.query());
    const rows = await parts.gateway.statistics.activity(lastDays(VIEW_DAYS[view], parts.now()));
    const models = new Map<string, { requests: number; images: number; tokens: number }>();
    for (const row of rows) {
      const known = models.get(row.model) ?? { requests: 0, images: 0, tokens: 0 };
      models.set(row.model, {
        requests: known.requests + row.requests,
        images: known.images + row.pictures,
        tokens: known.tokens + row.promptTokens + row.completionTokens,
      });
    }
    const ranked = [...models].toSorted(([, one], [, other]) => other.tokens - one.tokens);
    return context.json({
      data: ranked.map(([model, counts], index) => ({
        ...{ rank: index + 1, model },
        model_permaslug: parts.gateway.catalogue.find(model)?.permaslug ?? model,
        ...counts,
      })),
    });
  };
}
