import { AtelierError, parse } from "@atelier/contract";
import type { Model } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import type { AppEnv, AppParts } from "../../parts.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The windows that charts offer, in milliseconds. The short ones are by minute, the others by hour. */
const WINDOWS = {
  "30m": 30 * MINUTE,
  "3h": 3 * HOUR,
  "1d": DAY,
  "3d": 3 * DAY,
  "7d": 7 * DAY,
  "30d": 30 * DAY,
} as const;

export type Window = keyof typeof WINDOWS;

/** What a question about a model's statistics may say. */
export const statisticsQuerySchema = z.object({
  permaslug: z.string().min(1).max(256).optional(),
  /** An endpoint instead of a model: `author/slug@provider`. */
  id: z.string().min(1).max(320).optional(),
  window: z.enum(["30m", "3h", "1d", "3d", "7d", "30d"]).optional(),
  percentile: z.enum(["p50", "p75", "p90", "p99"]).default("p50"),
});

/** A question that was understood. */
export interface Asked {
  readonly model: Model;
  /** The one provider that is asked for; null for all. */
  readonly provider: string | null;
  readonly window: Window | undefined;
  readonly percentile: "p50" | "p75" | "p90" | "p99";
}

/** @throws AtelierError where the model is missing or unknown */
export function asked(context: Context<AppEnv>, { gateway }: AppParts): Asked {
  const { permaslug, id, window, percentile } = parse(statisticsQuerySchema, context.req.query());
  const [slug, provider = null] = id?.split("@") ?? [];
  const name = permaslug ?? slug;
  if (name === undefined) throw new AtelierError("invalid_request", "permaslug: is required", "permaslug");
  const model = gateway.catalogue.find(name);
  if (!model) throw new AtelierError("not_found", `There is no model called ${name}`, "permaslug");
  return { model, provider, window, percentile };
}

/** Where a window begins, and whether it is read by minute or by hour. */
export function windowSince(window: Window, now: Date): { span: "minute" | "hour"; since: Date } {
  const span = WINDOWS[window] < DAY ? "minute" : "hour";
  return { span, since: new Date(now.getTime() - WINDOWS[window]) };
}

/** The last so many UTC days, today among them. */
export function lastDays(days: number, now: Date): { from: Date; to: Date } {
  const tomorrow = (Math.floor(now.getTime() / DAY) + 1) * DAY;
  return { from: new Date(tomorrow - days * DAY), to: new Date(tomorrow) };
}

export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
