import { AtelierError } from "@atelier/contract";
import type { Caller, KeyKind } from "@atelier/gateway";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { AppEnv, AppParts } from "../parts.js";
import { SESSION_COOKIE } from "../session/cookie.js";
import { fromOwnPage } from "../session/same-origin.js";

/**
 * Lets a request pass with a key of the given kind, or from a page of our own that is signed in. Whoever opened the
 * link that the server printed runs the server, and may do there what either kind of key may.
 */
export function requireKey(parts: AppParts, kind: KeyKind | "any"): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const caller = await identify(context, parts);
    if (!caller) {
      throw new AtelierError("authentication", "No API key given: send it as Authorization: Bearer <key>");
    }
    if (kind !== "any" && caller.kind !== kind && !(kind === "management" && caller.session?.manages)) {
      throw new AtelierError(
        "permission_denied",
        `This needs a key for ${kind}; the one given is for ${caller.kind}`,
      );
    }
    context.set("caller", caller);
    await next();
  };
}

/**
 * Who is calling, by a key or from a signed-in page; null when the request doesn't say.
 * @throws AtelierError `authentication` for a key that isn't known
 */
export async function identify(context: Context, { gateway, now }: AppParts): Promise<Caller | null> {
  const authorization = context.req.header("authorization");
  if (authorization !== undefined) {
    const secret = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
    const caller = secret === undefined ? null : await gateway.keys.identify(secret, now());
    if (!caller)
      throw new AtelierError("authentication", "This API key is not known here or is switched off");
    return caller;
  }
  const token = getCookie(context, SESSION_COOKIE);
  return token && fromOwnPage(context.req.raw) ? gateway.sessions.identify(token, now()) : null;
}
