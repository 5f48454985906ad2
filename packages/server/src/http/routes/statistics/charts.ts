import { type Duration, type EndpointSpan, uptimeOf } from "@atelier/gateway";
import type { Context } from "hono";
import type { AppEnv, AppParts } from "../../parts.js";
import { type Asked, asked, type Window, windowSince } from "./asked.js";

interface Chart {
  readonly usual: Window;
  readonly duration?: Duration;
  readonly value: (span: EndpointSpan, asked: Asked) => number | null;
}

/** A chart of a model, a series for each provider: `[{x, y: {provider: value}}]`, oldest first. */
function chart(parts: AppParts, { usual, duration, value }: Chart) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const question = asked(context, parts);
    const { span, since } = windowSince(question.window ?? usual, parts.now());
    const spans = await parts.gateway.statistics.spans({
      ...{ model: question.model.slug, span, since },
      ...(duration === undefined ? {} : { duration }),
    });
    const points = new Map<string, Record<string, number | null>>();
    for (const one of spans) {
      if (question.provider !== null && one.provider !== question.provider) continue;
      const x = one.start.toISOString();
      points.set(x, { ...points.get(x), [one.provider]: value(one, question) });
    }
    return context.json({ data: [...points].map(([x, y]) => ({ x, y })) });
  };
}

function durationChart(duration: Duration) {
  return (parts: AppParts) =>
    chart(parts, {
      ...{ usual: "3d", duration },
      value: ({ latency }, { percentile }) => latency?.[percentile] ?? null,
    });
}

/** `stats/latency-comparison`: milliseconds of an attempt at the provider, from the request's turn to its end. */
export const latencyComparison = durationChart("attempt");

/** `stats/latency-e2e-comparison`: milliseconds of whole requests, with waiting and failed attempts before. */
export const endToEndComparison = durationChart("total");

/** `stats/first-preview-comparison`, ours: milliseconds until the first preview, of those that had one. */
export const firstPreviewComparison = durationChart("preview");

/** `stats/throughput-comparison`: pictures a minute while drawing. */
export function throughputComparison(parts: AppParts) {
  return chart(parts, {
    usual: "3d",
    value: ({ pictures, milliseconds }) =>
      milliseconds === 0 ? null : Math.round((pictures / (milliseconds / 60_000)) * 100) / 100,
  });
}

/** `stats/uptime-recent`: percent of attempts that went well, for three days. */
export function uptimeRecent(parts: AppParts) {
  return chart(parts, { usual: "3d", value: (span) => uptimeOf([span]) });
}

/** `stats/uptime-hourly`: the same for thirty days. */
export function uptimeHourly(parts: AppParts) {
  return chart(parts, { usual: "30d", value: (span) => uptimeOf([span]) });
}
