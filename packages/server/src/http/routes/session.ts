import { AtelierError } from "@atelier/contract";
import { type Caller, type KeyKind, SESSION_SECONDS } from "@atelier/gateway";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { identify, mayDo } from "../guards/key.js";
import type { AppEnv, AppParts } from "../parts.js";
import { SESSION_COOKIES } from "../session/cookie.js";
import { fromOwnPage } from "../session/same-origin.js";

/**
 * `GET /session?once=`: signs a browser in by the link that `serve` printed, then shows the page. Whoever can read
 * what the server prints may manage it.
 */
export function openSession({ gateway, signInLink, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const key = signInLink.redeem(context.req.query("once") ?? "") ? await gateway.keys.first() : null;
    if (key) keepSignedIn(context, key.kind, await gateway.sessions.open(key.keyHash, now(), true));
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-store");
    return context.redirect("/", 303);
  };
}

/**
 * `POST /api/frontend/v1/session`: signs the page in by the key it sends, so that it need not keep the key. A key for
 * drawing and one for management stay beside each other.
 */
export function openSessionByKey({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    if (context.req.header("authorization") === undefined || !fromOwnPage(context.req.raw)) {
      throw new AtelierError("permission_denied", "A page of ours signs in here, with a key");
    }
    const caller = context.get("caller");
    keepSignedIn(context, caller.kind, await gateway.sessions.open(caller.keyHash, now()));
    return context.json({ data: stateOf({ drawing: caller, managing: caller }) });
  };
}

/** `GET /api/frontend/v1/session`: who is signed in, and what they may do. */
export function sessionState(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const drawing = await identify(context, parts, "inference");
    const managing = await identify(context, parts, "management");
    return context.json({ data: stateOf({ drawing, managing }) });
  };
}

/** `DELETE /session`: signs the browser out, of both keys. Another origin's page can't do that to it. */
export function closeSession({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    if (!fromOwnPage(context.req.raw)) return context.body(null, 204);
    for (const cookie of Object.values(SESSION_COOKIES)) {
      const token = getCookie(context, cookie);
      if (token === undefined) continue;
      await gateway.sessions.close(token);
      deleteCookie(context, cookie, { path: "/" });
    }
    return context.body(null, 204);
  };
}

function keepSignedIn(context: Context<AppEnv>, kind: KeyKind, token: string): void {
  setCookie(context, SESSION_COOKIES[kind], token, {
    path: "/",
    httpOnly: true,
    sameSite: "Strict",
    secure: context.req.header("x-forwarded-proto") === "https",
    maxAge: SESSION_SECONDS,
  });
}

/** What the page may do with the keys it would call with: one for either work, which may be the same. */
function stateOf({ drawing, managing }: { drawing: Caller | null; managing: Caller | null }) {
  const caller = drawing ?? managing;
  const second = managing?.keyHash === caller?.keyHash ? null : managing;
  return {
    signed_in: caller !== null,
    key_label: caller?.label ?? null,
    key_hash: caller?.keyHash ?? null,
    management_key_label: second?.label ?? null,
    may_draw: mayDo(drawing, "inference"),
    may_manage: mayDo(managing, "management"),
  };
}
