import { createHash } from "node:crypto";
import type { RequestTrace } from "@atelier/contract";
import type { App, CacheWish, Caller, TraceParent } from "@atelier/gateway";
import type { Context } from "hono";
import type { AppEnv } from "./parts.js";

const DEFAULT_TTL_SECONDS = 300;
const LONGEST_TTL_SECONDS = 86_400;

/**
 * What the `X-OpenRouter-Cache` headers wish; null where the cache isn't wanted. Two requests may have the same
 * answer if they are one key's, to one address, with bodies that differ in nothing but white space.
 */
export function cacheWish(context: Context<AppEnv>, caller: Caller, body: unknown): CacheWish | null {
  if (!isTrue(context.req.header("x-openrouter-cache"))) return null;
  const parts = [caller.keyHash, context.req.path, JSON.stringify(body)];
  return {
    key: createHash("sha256").update(parts.join("\n")).digest("hex"),
    ttl: readTtl(context.req.header("x-openrouter-cache-ttl")),
    clear: isTrue(context.req.header("x-openrouter-cache-clear")),
  };
}

/** Leading digits count ("60abc" is 60); anything else is the default. */
export function readTtl(header: string | undefined): number {
  const digits = /^\s*(\d{1,9})/.exec(header ?? "")?.[1];
  if (digits === undefined) return DEFAULT_TTL_SECONDS;
  return Math.min(LONGEST_TTL_SECONDS, Math.max(1, Number(digits)));
}

/** Whether `openrouter_metadata` is wanted. */
export function wantsMetadata(context: Context<AppEnv>): boolean {
  const header =
    context.req.header("x-openrouter-metadata") ?? context.req.header("x-openrouter-experimental-metadata");
  return header?.trim().toLowerCase() === "enabled";
}

/**
 * Whether the pictures are kept for the gallery: those made in a signed-in browser and by keys that wish it, unless
 * the request says no.
 */
export function wantsKeeping(context: Context<AppEnv>, caller: Caller): boolean {
  const refused = context.req.header("x-atelier-keep")?.trim().toLowerCase() === "false";
  return !refused && (caller.session !== undefined || caller.keepsPictures);
}

/** The caller's span by the header `traceparent`; null for none, or one that is malformed. */
export function callersTrace(context: Context<AppEnv>): TraceParent | null {
  const header = context.req.header("traceparent")?.trim() ?? "";
  const [, traceId, spanId] = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}/.exec(header) ?? [];
  if (!traceId || !spanId || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId };
}

/** The same, with what the body's `trace` says coming first. */
export function traceOf(context: Context<AppEnv>, told: RequestTrace | undefined): TraceParent | null {
  const { traceId = null, spanId = null } = callersTrace(context) ?? {};
  if (!told) return traceId === null ? null : { traceId, spanId };
  const { name, traceName } = told;
  const own = hexOf(told.traceId, 32);
  // A span of the body's belongs to a trace of the body's.
  return own === null
    ? { traceId, spanId, name, traceName: traceName ?? told.traceId }
    : { traceId: own, spanId: hexOf(told.parentSpanId, 16), name, traceName };
}

/** So many hexadecimal digits that are not all 0; UUIDs have hyphens between theirs. */
function hexOf(text: string | null, digits: number): string | null {
  const plain = text?.replaceAll("-", "").toLowerCase() ?? "";
  return plain.length === digits && /^[0-9a-f]+$/.test(plain) && !/^0+$/.test(plain) ? plain : null;
}

/** The session that a request belongs to, by `X-Session-Id`. */
export function sessionNamed(context: Context<AppEnv>): string | null {
  return headerOf(context, "x-session-id");
}

/** So much of a header as is kept; null for none. */
function headerOf(context: Context<AppEnv>, name: string): string | null {
  const value = context.req.header(name)?.trim().slice(0, 256);
  return value === undefined || value === "" ? null : value;
}

/** How the calling program names itself. */
export function callingApp(context: Context<AppEnv>): App {
  const header = (name: string) => headerOf(context, name);
  return {
    referer: header("http-referer") ?? header("referer"),
    title: header("x-openrouter-title") ?? header("x-title"),
    userAgent: header("user-agent"),
    categories: readCategories(header("x-openrouter-categories")),
  };
}

/** Kinds of app that are told apart, in the groups that rankings know. */
export const APP_CATEGORY_GROUPS: Readonly<Record<string, readonly string[]>> = {
  coding: ["cli-agent", "ide-extension", "cloud-agent", "programming-app", "native-app-builder"],
  creative: ["creative-writing", "video-gen", "image-gen", "audio-gen"],
  productivity: ["writing-assistant", "general-chat", "personal-agent", "legal"],
  entertainment: ["roleplay", "game"],
};

/** All of them; others are dropped without a word, as upstream. */
export const APP_CATEGORIES: readonly string[] = Object.values(APP_CATEGORY_GROUPS).flat();

const MOST_CATEGORIES = 2;

function readCategories(header: string | null): string[] {
  const named = (header ?? "").split(",").map((name) => name.trim().toLowerCase());
  return [...new Set(named)].filter((name) => APP_CATEGORIES.includes(name)).slice(0, MOST_CATEGORIES);
}

function isTrue(header: string | undefined): boolean {
  return header?.trim().toLowerCase() === "true";
}
