import { type ActivityRow, MICROS_PER_DOLLAR } from "@atelier/gateway";
import type { Context } from "hono";
import { imageEndpointEntry } from "../../answers/catalogue.js";
import type { AppEnv, AppParts } from "../../parts.js";
import { asked, dayOf, lastDays } from "./asked.js";

const DAYS = 30;

/** What some rows of activity come to. */
function paidFor(rows: readonly ActivityRow[]) {
  const sum = (part: (row: ActivityRow) => number) => rows.reduce((all, row) => all + part(row), 0);
  const images = sum((row) => row.pictures);
  // Pictures whose cost nobody knows say nothing of the price.
  const priced = images - sum((row) => row.unpriced);
  const requests = sum((row) => row.requests);
  const cached = sum((row) => row.cached);
  return {
    effective_price_per_image:
      priced === 0 ? null : sum((row) => row.costMicros) / priced / MICROS_PER_DOLLAR,
    ...{ images, unpriced_images: images - priced, requests, cached_requests: cached },
    cache_hit_share: requests === 0 ? null : cached / requests,
  };
}

/** `stats/effective-pricing`: what was paid for a picture in thirty days, answers from the cache included. */
export function effectivePricing(parts: AppParts) {
  const { gateway, now } = parts;
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { model } = asked(context, parts);
    const rows = await gateway.statistics.activity({ ...lastDays(DAYS, now()), model: model.slug });
    const days = [...new Set(rows.map((row) => dayOf(row.day)))].toSorted();
    const providers = [...new Set(rows.map((row) => row.provider))].toSorted();
    return context.json({
      data: {
        list_price_per_image: listPrice(parts, model.endpoints[0]),
        ...paidFor(rows),
        days: DAYS,
        by_day: days.map((date) => ({ date, ...paidFor(rows.filter((row) => dayOf(row.day) === date)) })),
        by_provider: providers.map((name) => ({
          provider_name: name,
          ...paidFor(rows.filter((row) => row.provider === name)),
        })),
      },
    });
  };
}

/** `stats/listed-pricing`: the price lines of each endpoint. */
export function listedPricing(parts: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const { model } = asked(context, parts);
    return context.json({
      data: model.endpoints.map((endpoint) => {
        const { provider_name, provider_slug, pricing } = imageEndpointEntry(
          endpoint,
          parts.gateway.providers,
        );
        return { provider_name, provider_slug, price_per_image: listPrice(parts, endpoint), pricing };
      }),
    });
  };
}

type PricedEndpoint = Parameters<typeof imageEndpointEntry>[0];

/** Dollars for a picture; null where the price isn't by the picture. */
function listPrice({ gateway }: AppParts, endpoint: PricedEndpoint | undefined): number | null {
  if (!endpoint) return null;
  const [line] = imageEndpointEntry(endpoint, gateway.providers).pricing;
  return line?.unit === "image" ? line.cost_usd : null;
}
