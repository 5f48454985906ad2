import { createHash } from "node:crypto";
import { AtelierError, parse } from "@atelier/contract";
import type { Context } from "hono";
import { z } from "zod";
import type { AppEnv, AppParts } from "../parts.js";
import { APP_CATEGORIES, APP_CATEGORY_GROUPS } from "../request-headers.js";
import { dayOf, lastDays } from "./statistics/asked.js";

const DAY = 86_400_000;
const MOST_MODELS = 50;

const dates = { start_date: z.iso.date().optional(), end_date: z.iso.date().optional() };

const limit = z
  .string()
  .regex(/^\d{1,3}$/, "must be a whole number")
  .transform(Number)
  .refine((limit) => limit >= 1 && limit <= 100, "must be 1 to 100")
  .default(50);

const offset = z
  .string()
  .regex(/^\d{1,6}$/, "must be a whole number")
  .transform(Number)
  .default(0);

/** By what nobody counts the tokens here: a filter by it leaves none. */
const UNCOUNTED = ["context_bucket", "category", "language_type"] as const;

export const rankingsQuerySchema = z.object({
  ...dates,
  period: z.enum(["day", "week", "month"]).default("day"),
  /** Every model here makes pictures; what else tokens were for is not counted apart. */
  modality: z.enum(["text", "image", "image_output", "audio", "tool_calling"]).optional(),
  ...{ context_bucket: z.string().optional(), category: z.string().optional() },
  language_type: z.string().optional(),
});

export const appRankingsQuerySchema = z.object({
  ...dates,
  /** A group of kinds of app, or one kind as `subcategory` names it. */
  category: z
    .enum([...Object.keys(APP_CATEGORY_GROUPS), ...APP_CATEGORIES] as [string, ...string[]])
    .optional(),
  subcategory: z.enum(APP_CATEGORIES as [string, ...string[]]).optional(),
  /** By tokens, or by how many more there were than on average in the three spans as long before. */
  sort: z.enum(["popular", "trending"]).default("popular"),
  ...{ limit, offset },
});

export const sessionCostQuerySchema = z.object({
  ...{ app_slug: z.string().optional(), model: z.string().optional() },
  turn_range: z.enum(["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"]).optional(),
  ...{ limit, offset },
});

/** `GET /datasets/rankings-daily`: tokens of each model by day, week or month; the rest of many as `other`. */
export function rankingsDaily({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const query = parse(rankingsQuerySchema, context.req.query());
    const range = rangeOf(query, now());
    const sums = new Map<string, Map<string, number>>();
    const known = isCounted(query) ? await gateway.statistics.activity(range) : [];
    for (const row of known) {
      const date = beginningOf(query.period, row.day);
      const models = sums.get(date) ?? new Map<string, number>();
      const name = gateway.catalogue.find(row.model)?.permaslug ?? row.model;
      models.set(name, (models.get(name) ?? 0) + row.promptTokens + row.completionTokens);
      sums.set(date, models);
    }
    const data = [...sums].flatMap(([date, models]) => {
      const ranked = [...models].toSorted(([, one], [, other]) => other - one);
      const other = ranked.slice(MOST_MODELS).reduce((all, [, tokens]) => all + tokens, 0);
      return [...ranked.slice(0, MOST_MODELS), ...(other > 0 ? [["other", other] as const] : [])].map(
        ([model_permaslug, tokens]) => ({ date, model_permaslug, total_tokens: String(tokens) }),
      );
    });
    return context.json({ data, meta: metaOf(range, now()) });
  };
}

function isCounted(query: z.output<typeof rankingsQuerySchema>): boolean {
  const ofPictures = query.modality === undefined || query.modality === "image_output";
  return ofPictures && UNCOUNTED.every((name) => query[name] === undefined);
}

/** `GET /datasets/app-rankings`: apps by tokens or by their growth, of one category or of all. */
export function appRankings({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { category, subcategory, sort, limit, offset, ...query } = parse(
      appRankingsQuerySchema,
      context.req.query(),
    );
    const range = rangeOf(query, now());
    const categories = categoriesOf(category, subcategory);
    const apps = await gateway.statistics.topApps({
      ...range,
      ...{ limit, offset, byGrowth: sort === "trending" },
      ...(categories && { categories }),
    });
    return context.json({
      data: apps.map(({ app, title, categories, requests, tokens }, index) => ({
        ...{ rank: offset + index + 1, app_id: appNumber(app), app_name: title ?? app },
        ...{ origin_url: app, categories },
        ...{ total_tokens: String(tokens), total_requests: requests },
      })),
      meta: metaOf(range, now()),
    });
  };
}

/** The kinds of app that are asked for; null for all. */
function categoriesOf(
  category: string | undefined,
  subcategory: string | undefined,
): readonly string[] | null {
  const group = category === undefined ? null : (APP_CATEGORY_GROUPS[category] ?? [category]);
  if (subcategory === undefined) return group;
  if (group === null || group.includes(subcategory)) return [subcategory];
  throw new AtelierError("invalid_request", `subcategory: is not of ${category}`, "subcategory");
}

/** A number that is always the same for an app: clients want one for its id, and its address has none. */
function appNumber(app: string): number {
  return createHash("sha256").update(app).digest().readUInt32BE() >>> 1;
}

/** `GET /datasets/session-cost`: what sessions cost by app; no such sample is taken here. */
export function sessionCost({ now }: AppParts) {
  return (context: Context<AppEnv>): Response => {
    parse(sessionCostQuerySchema, context.req.query());
    const meta = { version: "v1", as_of: now().toISOString(), window_days: null, window_end_date: null };
    return context.json({ data: [], meta });
  };
}

interface Dates {
  readonly start_date?: string | undefined;
  readonly end_date?: string | undefined;
}

/** The days asked for, both ends among them; the last thirty where none are. */
function rangeOf({ start_date, end_date }: Dates, now: Date): { from: Date; to: Date } {
  const usual = lastDays(30, now);
  const from = start_date === undefined ? usual.from : new Date(start_date);
  const to = end_date === undefined ? usual.to : new Date(Date.parse(end_date) + DAY);
  if (from >= to) {
    throw new AtelierError("invalid_request", "start_date: must not be after end_date", "start_date");
  }
  return { from, to };
}

/** The day on which the day's, week's (from Monday) or month's count began. */
function beginningOf(period: "day" | "week" | "month", day: Date): string {
  if (period === "month") return `${dayOf(day).slice(0, 7)}-01`;
  if (period === "day") return dayOf(day);
  return dayOf(new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY));
}

function metaOf({ from, to }: { from: Date; to: Date }, now: Date) {
  return {
    version: "v1",
    as_of: now.toISOString(),
    start_date: dayOf(from),
    end_date: dayOf(new Date(to.getTime() - DAY)),
  };
}
