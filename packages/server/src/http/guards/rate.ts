import { isIPv6 } from "node:net";
import { AtelierError } from "@atelier/contract";
import { type Allowance, allowanceOf, type Bucket } from "@atelier/gateway";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv, AppParts } from "../parts.js";

/** Callers that are remembered; those that made no request for a minute are forgotten first. */
const MOST_CALLERS = 10_000;

const MINUTE = 60_000;
const SPANS = { minute: MINUTE, day: 24 * 60 * MINUTE } as const;

/**
 * A bucket of tokens for each caller: full at first, refilled evenly, so that a minute's worth may come at once.
 * @param most how many a bucket holds
 * @param now milliseconds
 */
export function createRateLimiter(most: number, now: () => number): (caller: string) => Allowance {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (caller) => {
    const at = now();
    const known = buckets.get(caller) ?? { tokens: most, at };
    const tokens = Math.min(most, known.tokens + ((at - known.at) / MINUTE) * most);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    // Put at the end: the first ones are those that were quiet the longest.
    buckets.delete(caller);
    buckets.set(caller, { tokens: left, at });
    if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value ?? "");
    return allowanceOf(left, allowed, { most, refillMilliseconds: MINUTE });
  };
}

/** Turns a key away that asks more often than the settings allow. Stands after `requireKey`. */
export function limitRate({ limits, now }: AppParts): MiddlewareHandler<AppEnv> {
  return limiterHere(limits.requestsPerMinute, now, "This key", keyOf);
}

/** The same for an address, whatever it asks and with whatever key, so that keys can't be guessed at leisure. */
export function limitAddress({ limits, now }: AppParts): MiddlewareHandler<AppEnv> {
  return limiterHere(limits.requestsPerMinuteByAddress, now, "This address", (context) =>
    networkOf(addressOf(context, limits.trustsProxy)),
  );
}

/**
 * The limits of the public datasets: of each key by the minute, and of all keys together by the day. They are counted in
 * the database, for all processes at it.
 */
export function limitDatasets(parts: AppParts) {
  const { limits } = parts;
  const common = { told: "requests for datasets", parts };
  return [
    limiterOfAll(limits.datasetRequestsPerMinute, {
      ...{ ...common, who: "This key", span: "minute" },
      nameOf: (context) => `datasets of ${keyOf(context)}`,
    }),
    limiterOfAll(limits.datasetRequestsPerDay, {
      ...{ ...common, who: "All keys together", span: "day" },
      nameOf: () => "datasets of all",
    }),
  ] as const;
}

function keyOf(context: Context<AppEnv>): string {
  return context.get("caller").keyHash;
}

/** By what this process has seen. */
function limiterHere(
  most: number | null,
  now: () => Date,
  who: string,
  callerOf: (context: Context<AppEnv>) => string,
): MiddlewareHandler<AppEnv> {
  if (most === null) return (_, next) => next();
  const take = createRateLimiter(most, () => now().getTime());
  return async (context, next) => {
    const allowance = take(callerOf(context));
    if (!allowance.allowed)
      throw refusal(context, allowance, now(), { who, most, told: "requests", span: "minute" });
    await next();
  };
}

interface LimitOfAll extends Pick<Told, "who" | "told" | "span"> {
  readonly nameOf: (context: Context<AppEnv>) => string;
  readonly parts: AppParts;
}

/** By what all processes at the database have seen. */
function limiterOfAll(
  most: number | null,
  { nameOf, parts: { gateway, now }, ...told }: LimitOfAll,
): MiddlewareHandler<AppEnv> {
  if (most === null) return (_, next) => next();
  const bucket: Bucket = { most, refillMilliseconds: SPANS[told.span] };
  return async (context, next) => {
    const allowance = await gateway.allowances.take(nameOf(context), bucket, now());
    if (!allowance.allowed) throw refusal(context, allowance, now(), { ...told, most });
    await next();
  };
}

interface Told {
  readonly who: string;
  readonly most: number;
  /** What is counted. */
  readonly told: string;
  readonly span: keyof typeof SPANS;
}

function refusal(
  context: Context<AppEnv>,
  { remaining, waitSeconds }: Allowance,
  now: Date,
  { who, most, told, span }: Told,
): AtelierError {
  context.header("X-RateLimit-Limit", String(most));
  context.header("X-RateLimit-Remaining", String(remaining));
  context.header("X-RateLimit-Reset", String(now.getTime() + waitSeconds * 1000));
  const message = `${who} may make ${most} ${told} a ${span}`;
  return new AtelierError("rate_limit_exceeded", message, null, { retryAfterSeconds: waitSeconds });
}

/** Whoever is connected; behind a proxy that is trusted, whom that says it speaks for. */
function addressOf(context: Context<AppEnv>, trustsProxy: boolean): string {
  const told = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  if (trustsProxy && told) return told.slice(0, 64);
  const { incoming } = context.env as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? "";
}

/** The network of an address of IPv6, of which one household has 2^64; any other address as it is. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address.replace(/^::ffff:(?=\d+\.)/i, "");
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const [before, behind] = [groupsOf(head), groupsOf(tail ?? "")];
  const left = tail === undefined ? 0 : 8 - before.length - behind.length;
  const groups = [...before, ...Array.from({ length: left }, () => "0"), ...behind];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, "").toLowerCase())
    .join(":");
}

function groupsOf(part: string): string[] {
  return part === "" ? [] : part.split(":");
}
