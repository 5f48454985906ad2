import { SESSION_SECONDS } from "@atelier/gateway";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppEnv, AppParts } from "../parts.js";
import { SESSION_COOKIE } from "../session/cookie.js";
import { fromOwnPage } from "../session/same-origin.js";

/** `GET /session?once=`: signs a browser in by the link that `serve` printed, then shows the page. */
export function openSession({ gateway, signInLink, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const key = signInLink.redeem(context.req.query("once") ?? "") ? await gateway.keys.first() : null;
    if (key) {
      setCookie(context, SESSION_COOKIE, await gateway.sessions.open(key.keyHash, now()), {
        path: "/",
        httpOnly: true,
        sameSite: "Strict",
        secure: context.req.header("x-forwarded-proto") === "https",
        maxAge: SESSION_SECONDS,
      });
    }
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-store");
    return context.redirect("/", 303);
  };
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
