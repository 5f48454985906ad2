import { inDollars, type KeyRow, periodStart, type Spending } from "@atelier/gateway";

/** What a key may still spend in its period, in millionths of a dollar; null without a limit. */
function remainingMicros(row: KeyRow, now: Date): number | null {
  if (row.limitMicros === null) return null;
  const current = row.periodStart !== null && row.periodStart >= periodStart(row.limitReset, now);
  return Math.max(0, row.limitMicros - (current ? row.periodMicros : 0) - row.heldMicros);
}

/** The one workspace that there is here; clients want a name for it. */
export const WORKSPACE = "default";

/** The part of a key's entry that `/key` and `/keys` share. */
export function keyFacts(row: KeyRow, spent: Spending, now: Date) {
  return {
    label: row.label,
    limit: inDollars(row.limitMicros),
    limit_remaining: inDollars(remainingMicros(row, now)),
    limit_reset: row.limitReset,
    include_byok_in_limit: false,
    usage: inDollars(spent.all),
    usage_daily: inDollars(spent.day),
    usage_weekly: inDollars(spent.week),
    usage_monthly: inDollars(spent.month),
    byok_usage: 0,
    byok_usage_daily: 0,
    byok_usage_weekly: 0,
    byok_usage_monthly: 0,
    creator_user_id: null,
    workspace_id: WORKSPACE,
    expires_at: row.expiresAt?.toISOString() ?? null,
  };
}

/** A key as the `/keys` routes tell it. */
export function keyEntry(row: KeyRow, spent: Spending, now: Date) {
  return {
    hash: row.hash,
    name: row.name,
    /** Ours. */
    kind: row.kind,
    disabled: row.disabled,
    log_content: row.logsContent,
    keep_pictures: row.keepsPictures,
    ...keyFacts(row, spent, now),
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt?.toISOString() ?? null,
    external_user: null,
  };
}
