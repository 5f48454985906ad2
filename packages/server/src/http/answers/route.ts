import type { CacheHit, CacheWish, Generation } from "@atelier/gateway";

/** The `openrouter_metadata` of an answer: which places there were, which were asked, and who answered. */
export function routeMetadata({ route, model, provider }: Generation) {
  const { requested, places, attempts, milliseconds } = route;
  const failed = attempts.filter(({ status }) => status !== 200);
  return {
    requested,
    strategy: new Set(places.map((place) => place.model)).size > 1 ? "fallback" : "direct",
    region: null,
    summary:
      failed.length === 0
        ? `Answered by ${provider} at the first attempt`
        : `Answered by ${provider} after ${failed.map(({ providerName }) => providerName).join(", ")} failed`,
    attempt: attempts.length,
    is_byok: false,
    endpoints: {
      total: places.length,
      available: places.map((place) => ({
        ...place,
        selected: place.provider === provider && place.model === model,
      })),
    },
    attempts: attempts.map(({ providerName, model: asked, status }) => ({
      provider: providerName,
      model: asked,
      status,
    })),
    params: {},
    pipeline: [],
    generation_time: milliseconds,
  };
}

/** Headers that tell what the cache did; none where it wasn't wanted. */
export function cacheHeaders(wish: CacheWish | null, hit: CacheHit | null): Record<string, string> {
  if (!wish) return {};
  const prefix = "X-OpenRouter-Cache";
  if (!hit) return { [`${prefix}-Status`]: "MISS", [`${prefix}-TTL`]: String(wish.ttl) };
  return {
    [`${prefix}-Status`]: "HIT",
    [`${prefix}-TTL`]: String(hit.remaining),
    [`${prefix}-Age`]: String(hit.age),
    [`${prefix}-Source-Id`]: hit.answer.sourceId,
  };
}
