import type { Context } from "hono";
import { llmsText } from "../answers/llms-text.js";
import type { AppEnv, AppParts } from "../parts.js";
import { modelOf } from "./models.js";

/** `GET /{author}/{slug}/llms.txt`: how to call a model, for a program that reads. */
export function modelLlmsText(parts: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const { origin } = new URL(context.req.url);
    return context.text(llmsText(modelOf(parts, context), `${origin}/api/v1`), 200, {
      "Content-Type": "text/markdown; charset=utf-8",
    });
  };
}
