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

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * A bucket of tokens for each caller: full at first, refilled evenly, so that a minute's worth may come at once.
 * @param most how many a bucket holds
 * @param now milliseconds
 * @param refillMilliseconds how long an empty one takes to be full
 */
export function createRateLimiter(
  most: number,
  now: () => number,
  refillMilliseconds: number = MINUTE,
): (caller: string) => Allowance {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (caller) => {
    const at = now();
    const known = buckets.get(caller) ?? { tokens: most, at };
    const tokens = Math.min(most, known.tokens + ((at - known.at) / refillMilliseconds) * most);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    // Put at the end: the first ones are those that were quiet the longest.
    buckets.delete(caller);
    buckets.set(caller, { tokens: left, at });
    if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value ?? "");
    const waitSeconds = left >= 1 ? 0 : Math.ceil((((1 - left) / most) * refillMilliseconds) / 1000);
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

/** The limits of the public datasets: of each key by the minute, and of all keys together by the day. */
export function limitDatasets({ limits, now }: AppParts) {
  return [
    limiter(limits.datasetRequestsPerMinute, now, {
      who: "This key",
      what: "requests for datasets",
      callerOf: (context) => context.get("caller").keyHash,
    }),
    limiter(limits.datasetRequestsPerDay, now, {
      who: "All keys together",
      what: "requests for datasets",
      span: "day",
      callerOf: () => "",
    }),
  ] as const;
}

interface Limited {
  readonly who: string;
  readonly what?: string;
  readonly span?: "minute" | "day";
  readonly callerOf: (context: Context<AppEnv>) => string;
}

function limiter(
  most: number | null,
  now: () => Date,
  { who, what = "requests", span = "minute", callerOf }: Limited,
): MiddlewareHandler<AppEnv> {
  if (most === null) return (_, next) => next();
  const allowanceOf = createRateLimiter(most, () => now().getTime(), span === "day" ? DAY : MINUTE);
  return async (context, next) => {
    const { allowed, remaining, waitSeconds } = allowanceOf(callerOf(context));
    if (!allowed) {
      context.header("X-RateLimit-Limit", String(most));
      context.header("X-RateLimit-Remaining", String(remaining));
      context.header("X-RateLimit-Reset", String(now().getTime() + waitSeconds * 1000));
      const message = `${who} may make ${most} ${what} a ${span}`;
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
