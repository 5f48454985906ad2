import { AtelierError } from "@atelier/contract";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv, AppParts } from "../parts.js";

/** How many requests someone may still make. */
export interface Allowance {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Seconds until there is one more. */
  readonly waitSeconds: number;
}

/** Callers that are remembered; those that made no request for a minute are forgotten first. */
const MOST_CALLERS = 10_000;

/**
 * A bucket of tokens for each caller: full at first, refilled evenly, so that a minute's worth may come at once.
 * @param now milliseconds
 */
export function createRateLimiter(perMinute: number, now: () => number): (caller: string) => Allowance {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (caller) => {
    const at = now();
    const known = buckets.get(caller) ?? { tokens: perMinute, at };
    const tokens = Math.min(perMinute, known.tokens + ((at - known.at) / 60_000) * perMinute);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    // Put at the end: the first ones are those that were quiet the longest.
    buckets.delete(caller);
    buckets.set(caller, { tokens: left, at });
    if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value ?? "");
    const waitSeconds = left >= 1 ? 0 : Math.ceil(((1 - left) / perMinute) * 60);
    return { allowed, remaining: Math.floor(left), waitSeconds };
  };
}

/** Turns a key away that asks more often than the settings allow. Stands after `requireKey`. */
export function limitRate({ limits, now }: AppParts): MiddlewareHandler<AppEnv> {
  return limiter(limits.requestsPerMinute, now, {
    who: "This key",
    callerOf: (context) => context.get("caller").keyHash,
  });
}

/** The same for an address, whatever it asks and with whatever key, so that keys can't be guessed at leisure. */
export function limitAddress({ limits, now }: AppParts): MiddlewareHandler<AppEnv> {
  return limiter(limits.requestsPerMinuteByAddress, now, {
    who: "This address",
    callerOf: (context) => addressOf(context, limits.trustsProxy),
  });
}

function limiter(
  perMinute: number | null,
  now: () => Date,
  { who, callerOf }: { who: string; callerOf: (context: Context<AppEnv>) => string },
): MiddlewareHandler<AppEnv> {
  if (perMinute === null) return (_, next) => next();
  const allowanceOf = createRateLimiter(perMinute, () => now().getTime());
  return async (context, next) => {
    const { allowed, remaining, waitSeconds } = allowanceOf(callerOf(context));
    if (!allowed) {
      context.header("X-RateLimit-Limit", String(perMinute));
      context.header("X-RateLimit-Remaining", String(remaining));
      context.header("X-RateLimit-Reset", String(now().getTime() + waitSeconds * 1000));
      const message = `${who} may make ${perMinute} requests a minute`;
      throw new AtelierError("rate_limit_exceeded", message, null, { retryAfterSeconds: waitSeconds });
    }
    await next();
  };
}

/** Whoever is connected; behind a proxy that is trusted, whom that says it speaks for. */
function addressOf(context: Context<AppEnv>, trustsProxy: boolean): string {
  const told = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  if (trustsProxy && told) return told.slice(0, 64);
  const { incoming } = context.env as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? "";
}
