import { SESSION_SECONDS } from "@atelier/gateway";
import type { Context } from "hono";
import { setCookie } from "hono/cookie";
import type { AppEnv, AppParts } from "../parts.js";
import { SESSION_COOKIE } from "../session/cookie.js";

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
