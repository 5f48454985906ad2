import { parse } from "@atelier/contract";
import { inDollars, MICROS_PER_DOLLAR } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { readJson, SHORT_BODY } from "../guards/body.js";
import type { AppEnv, AppParts } from "../parts.js";

/** `GET /credits`: what was granted and what is spent, in US dollars. Without a grant, nothing limits the account. */
export function credits({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { granted, spent } = await gateway.ledger.balance();
    return context.json({ data: { total_credits: inDollars(granted ?? 0), total_usage: inDollars(spent) } });
  };
}

/** Body of `POST /credits`, in US dollars; less than a millionth would count as a grant of nothing. */
export const grantSchema = z.object({
  amount: z
    .number()
    .min(1 / MICROS_PER_DOLLAR)
    .max(1_000_000),
});

/** `POST /credits`, ours: grants credit. From the first grant on, the account can't spend more than it has. */
export function grantCredits(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { amount } = parse(grantSchema, await readJson(context.req.raw, SHORT_BODY));
    await parts.gateway.ledger.grant(Math.round(amount * MICROS_PER_DOLLAR), parts.now());
    return credits(parts)(context);
  };
}
