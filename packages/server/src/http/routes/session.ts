import { AtelierError } from "@atelier/contract";
import { type Caller, SESSION_SECONDS } from "@atelier/gateway";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { identify } from "../guards/key.js";
import type { AppEnv, AppParts } from "../parts.js";
import { SESSION_COOKIE } from "../session/cookie.js";
import { fromOwnPage } from "../session/same-origin.js";

/**
 * `GET /session?once=`: signs a browser in by the link that `serve` printed, then shows the page. Whoever can read
 * what the server prints may manage it.
 */
export function openSession({ gateway, signInLink, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const key = signInLink.redeem(context.req.query("once") ?? "") ? await gateway.keys.first() : null;
    if (key) keepSignedIn(context, await gateway.sessions.open(key.keyHash, now(), true));
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-store");
    return context.redirect("/", 303);
  };
}

/** `POST /api/frontend/v1/session`: signs the page in by the key it sends, so that it need not keep the key. */
export function openSessionByKey({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    if (context.req.header("authorization") === undefined || !fromOwnPage(context.req.raw)) {
      throw new AtelierError("permission_denied", "A page of ours signs in here, with a key");
    }
    const caller = context.get("caller");
    keepSignedIn(context, await gateway.sessions.open(caller.keyHash, now()));
    return context.json({ data: stateOf(caller) });
  };
}

/** `GET /api/frontend/v1/session`: who is signed in, and what they may do. */
export function sessionState(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> =>
    context.json({ data: stateOf(await identify(context, parts)) });
}

/** `DELETE /session`: signs the browser out. Another origin's page can't do that to it. */
export function closeSession({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const token = getCookie(context, SESSION_COOKIE);
    if (token && fromOwnPage(context.req.raw)) {
      await gateway.sessions.close(token);
      deleteCookie(context, SESSION_COOKIE, { path: "/" });
    }
    return context.body(null, 204);
  };
}

function keepSignedIn(context: Context<AppEnv>, token: string): void {
  setCookie(context, SESSION_COOKIE, token, {
    path: "/",
    httpOnly: true,
    sameSite: "Strict",
    secure: context.req.header("x-forwarded-proto") === "https",
    maxAge: SESSION_SECONDS,
  });
}

function stateOf(caller: Caller | null) {
  return {
    signed_in: caller !== null,
    key_label: caller?.label ?? null,
    key_hash: caller?.keyHash ?? null,
    may_draw: caller?.kind === "inference",
    may_manage: caller?.kind === "management" || caller?.session?.manages === true,
  };
}
