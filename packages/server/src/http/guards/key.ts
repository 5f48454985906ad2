import { AtelierError } from "@atelier/contract";
import type { Caller, KeyKind } from "@atelier/gateway";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { AppEnv, AppParts } from "../parts.js";
import { SESSION_COOKIES } from "../session/cookie.js";
import { fromOwnPage } from "../session/same-origin.js";

/**
 * Lets a request pass with a key of the given kind, or from a page of our own that is signed in. Whoever opened the
 * link that the server printed runs the server, and may do there what either kind of key may.
 */
export function requireKey(parts: AppParts, kind: KeyKind | "any"): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const caller = await identify(context, parts, kind);
    if (!caller) {
      throw new AtelierError("authentication", "No API key given: send it as Authorization: Bearer <key>");
    }
    if (kind !== "any" && !mayDo(caller, kind)) {
      throw new AtelierError(
        "permission_denied",
        `This needs a key for ${kind}; the one given is for ${caller.kind}`,
      );
    }
    context.set("caller", caller);
    await next();
  };
}

/** Whether a caller may do what keys of the kind are for. */
export function mayDo(caller: Caller | null, kind: KeyKind): boolean {
  return caller !== null && (caller.kind === kind || (kind === "management" && !!caller.session?.manages));
}

/**
 * Who is calling, by a key or from a signed-in page; null when the request doesn't say. A page that signed in with two
 * keys calls with the one for what is asked, and draws where either would do.
 * @throws AtelierError `authentication` for a key that isn't known
 */
export async function identify(
  context: Context,
  { gateway, now }: AppParts,
  kind: KeyKind | "any" = "any",
): Promise<Caller | null> {
  const authorization = context.req.header("authorization");
  if (authorization !== undefined) {
    const secret = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
    const caller = secret === undefined ? null : await gateway.keys.identify(secret, now());
    if (!caller)
      throw new AtelierError("authentication", "This API key is not known here or is switched off");
    return caller;
  }
  if (!fromOwnPage(context.req.raw)) return null;
  const first: KeyKind = kind === "management" ? "management" : "inference";
  const second: KeyKind = first === "management" ? "inference" : "management";
  let caller: Caller | null = null;
  for (const cookie of [SESSION_COOKIES[first], SESSION_COOKIES[second]]) {
    const token = getCookie(context, cookie);
    caller ??= token === undefined ? null : await gateway.sessions.identify(token, now());
  }
  return caller;
}
