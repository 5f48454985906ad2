import { AtelierError, parse } from "@atelier/contract";
import { type EndpointHour, inDollars, type Model, uptimeOf } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import type { AppEnv, AppParts } from "../parts.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The windows that charts offer, in hours. */
const WINDOWS = { "1d": 24, "3d": 72, "7d": 168, "30d": 720 } as const;

const querySchema = z.object({
  permaslug: z.string().min(1).max(256),
  window: z.enum(["1d", "3d", "7d", "30d"]).optional(),
});

type Window = keyof typeof WINDOWS;

/** The model that a question names, and the window it asks for. */
function asked(
  context: Context<AppEnv>,
  { gateway }: AppParts,
): { model: Model; window: Window | undefined } {
  const { permaslug, window } = parse(querySchema, context.req.query());
  const model = gateway.catalogue.find(permaslug);
  if (!model) throw new AtelierError("not_found", `There is no model called ${permaslug}`, "permaslug");
  return { model, window };
}

/** A chart of a model by hour, a series for each provider: `[{x, y: {provider: value}}]`, oldest first. */
function byHour(parts: AppParts, usual: Window, value: (hour: EndpointHour) => number | null) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { model, window = usual } = asked(context, parts);
    const since = new Date(parts.now().getTime() - WINDOWS[window] * HOUR);
    const points = new Map<string, Record<string, number | null>>();
    for (const hour of await parts.gateway.statistics.hours(model.slug, since)) {
      const x = hour.start.toISOString();
      points.set(x, { ...points.get(x), [hour.provider]: value(hour) });
    }
    return context.json({ data: [...points].map(([x, y]) => ({ x, y })) });
  };
}

/** `stats/latency-comparison` and `stats/latency-e2e-comparison`: median milliseconds from start to finish. */
export function latencyComparison(parts: AppParts) {
  return byHour(parts, "3d", ({ latency }) => latency?.p50 ?? null);
}

/** `stats/throughput-comparison`: pictures a minute while drawing. */
export function throughputComparison(parts: AppParts) {
  return byHour(parts, "3d", ({ pictures, milliseconds }) =>
    milliseconds === 0 ? null : Math.round((pictures / (milliseconds / 60_000)) * 100) / 100,
  );
}

/** `stats/uptime-recent`: percent of attempts that went well, for three days. */
export function uptimeRecent(parts: AppParts) {
  return byHour(parts, "3d", (hour) => uptimeOf([hour]));
}

/** `stats/uptime-hourly`: the same for thirty days. */
export function uptimeHourly(parts: AppParts) {
  return byHour(parts, "30d", (hour) => uptimeOf([hour]));
}

/** `stats/effective-pricing`: list price, and what was paid for a picture in thirty days, cached ones included. */
export function effectivePricing(parts: AppParts) {
  const { gateway, now } = parts;
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { model } = asked(context, parts);
    const rows = await gateway.statistics.activity({ ...lastDays(30, now()), model: model.slug });
    const sum = (part: (row: (typeof rows)[number]) => number) =>
      rows.reduce((all, row) => all + part(row), 0);
    const pictures = sum((row) => row.pictures);
    const paid = sum((row) => row.costMicros);
    const price = model.endpoints[0]?.price ?? null;
    return context.json({
      data: {
        list_price_per_image: price?.unit === "image" ? inDollars(price.micros) : null,
        effective_price_per_image: pictures === 0 ? null : paid / pictures / 1_000_000,
        images: pictures,
        requests: sum((row) => row.requests),
        cached_requests: sum((row) => row.cached),
        days: 30,
      },
    });
  };
}

/** `stats/top-apps-for-model`: this month's apps by tokens. */
export function topApps(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { model } = asked(context, parts);
    const { from } = lastDays(30, parts.now());
    const apps = await parts.gateway.statistics.topApps(model.slug, from, 20);
    return context.json({
      data: apps.map(({ app, title, requests, tokens }) => ({
        ...{ origin_url: app, title: title ?? app },
        ...{ total_requests: requests, total_tokens: tokens },
      })),
    });
  };
}

/** `stats/model-activity`: requests, pictures and tokens of each day, for 31 days. */
export function modelActivity(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { model } = asked(context, parts);
    const rows = await parts.gateway.statistics.activity({ ...lastDays(31, parts.now()), model: model.slug });
    const days = new Map<string, { requests: number; images: number; tokens: number }>();
    for (const row of rows.toReversed()) {
      const date = row.day.toISOString().slice(0, 10);
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

/** The last so many days, today among them. */
function lastDays(days: number, now: Date): { from: Date; to: Date } {
  const tomorrow = (Math.floor(now.getTime() / DAY) + 1) * DAY;
  return { from: new Date(tomorrow - days * DAY), to: new Date(tomorrow) };
}
