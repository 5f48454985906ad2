import { MICROS_PER_DOLLAR } from "@atelier/gateway";
import type { Context } from "hono";
import type { AppEnv, AppParts } from "../parts.js";

/** `GET /key`: what the key in use may do and has spent. */
export function currentKey({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const caller = context.get("caller");
    const spent = await gateway.records.spending(caller.keyHash, now());
    const isManagement = caller.kind === "management";
    return context.json({
      data: {
        label: caller.label,
        limit: null,
        limit_remaining: null,
        limit_reset: null,
        include_byok_in_limit: false,
        usage: spent.all / MICROS_PER_DOLLAR,
        usage_daily: spent.day / MICROS_PER_DOLLAR,
        usage_weekly: spent.week / MICROS_PER_DOLLAR,
        usage_monthly: spent.month / MICROS_PER_DOLLAR,
        byok_usage: 0,
        byok_usage_daily: 0,
        byok_usage_weekly: 0,
        byok_usage_monthly: 0,
        is_free_tier: false,
        is_management_key: isManagement,
        is_provisioning_key: isManagement,
        creator_user_id: null,
        organization_id: null,
        workspace_id: null,
        expires_at: null,
        allowed_data_regions: ["global"],
        free_model_daily_requests: { limit: 0, used: 0, remaining: 0 },
        rate_limit: { requests: -1, interval: "10s", note: "Not limited; kept for older clients." },
      },
    });
  };
}
