import { AtelierError } from "@atelier/contract";
import { SESSION_SECONDS } from "@atelier/gateway";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppEnv, AppParts } from "../parts.js";
import { SESSION_COOKIE } from "../session/cookie.js";
import { fromOwnPage } from "../session/same-origin.js";

/** `GET /session?once=`: signs a browser in by the link that `serve` printed, then shows the page. */
export function openByLink({ gateway, signInLink, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const key = signInLink.redeem(context.req.query("once") ?? "") ? await gateway.keys.first() : null;
    if (key) giveCookie(context, await gateway.sessions.open(key.keyHash, now()));
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-store");
    return context.redirect("/", 303);
  };
}

/** `POST /session`, with a key as bearer: signs the browser in, so that the page need not keep the key. */
export function openByKey({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    giveCookie(context, await gateway.sessions.open(context.get("caller").keyHash, now()));
    return context.body(null, 204);
  };
}

/** `DELETE /session`: signs the browser out. */
export function closeSession({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    if (!fromOwnPage(context.req.raw))
      throw new AtelierError("permission_denied", "Only our own page can sign out");
    const token = getCookie(context, SESSION_COOKIE);
    if (token) await gateway.sessions.close(token);
    deleteCookie(context, SESSION_COOKIE, { path: "/" });
    return context.body(null, 204);
  };
}

function giveCookie(context: Context<AppEnv>, token: string): void {
  setCookie(context, SESSION_COOKIE, token, {
    path: "/",
    httpOnly: true,
    sameSite: "Strict",
    secure: context.req.header("x-forwarded-proto") === "https",
    maxAge: SESSION_SECONDS,
  });
}
