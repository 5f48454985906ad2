import { AtelierError } from "@atelier/contract";
import type { Context } from "hono";
import { keyFacts } from "../answers/key.js";
import type { AppEnv, AppParts } from "../parts.js";

/** `GET /key`: what the key in use may do and has spent. */
export function currentKey({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { keyHash } = context.get("caller");
    const row = await gateway.keys.find(keyHash);
    if (!row) throw new AtelierError("authentication", "This API key is not known here or is switched off");
    const isManagement = row.kind === "management";
    return context.json({
      data: {
        ...keyFacts(row, await gateway.records.spending(keyHash, now()), now()),
        is_free_tier: false,
        is_management_key: isManagement,
        is_provisioning_key: isManagement,
        organization_id: null,
        allowed_data_regions: ["global"],
        free_model_daily_requests: { limit: 0, used: 0, remaining: 0 },
        rate_limit: { requests: -1, interval: "10s", note: "Not limited; kept for older clients." },
      },
    });
  };
}
