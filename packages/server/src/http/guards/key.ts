import { AtelierError } from "@atelier/contract";
import type { Caller, KeyKind } from "@atelier/gateway";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { AppEnv, AppParts } from "../parts.js";
import { SESSION_COOKIE } from "../session/cookie.js";
import { fromOwnPage } from "../session/same-origin.js";

/**
 * Lets a request pass with a key of the given kind, or from a signed-in page of our own: whoever opened the
 * link that the server printed runs the server, and may do there what either kind of key may.
 */
export function requireKey(parts: AppParts, kind: KeyKind | "any"): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const visitor = await identified(context, parts);
    if (!visitor) {
      throw new AtelierError("authentication", "No API key given: send it as Authorization: Bearer <key>");
    }
    const { caller, signedIn } = visitor;
    if (kind !== "any" && caller.kind !== kind && !signedIn) {
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
export async function identify(context: Context, parts: AppParts): Promise<Caller | null> {
  return (await identified(context, parts))?.caller ?? null;
}

async function identified(
  context: Context,
  { gateway, now }: AppParts,
): Promise<{ caller: Caller; signedIn: boolean } | null> {
  const authorization = context.req.header("authorization");
  if (authorization !== undefined) {
    const secret = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
    const caller = secret === undefined ? null : await gateway.keys.identify(secret, now());
    if (!caller)
      throw new AtelierError("authentication", "This API key is not known here or is switched off");
    return { caller, signedIn: false };
  }
  const token = getCookie(context, SESSION_COOKIE);
  if (!token || !fromOwnPage(context.req.raw)) return null;
  const caller = await gateway.sessions.identify(token, now());
  return caller && { caller, signedIn: true };
}
