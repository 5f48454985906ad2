import { call, getJson } from "./http.js";
import type { KeyKind } from "./key.js";
import { list, member, number, numberOrNull, text, textOrNull } from "./reading.js";

/** The key in use, as `GET /key` tells it. */
export interface Account {
  readonly label: string;
  readonly kind: KeyKind;
  /** US dollars in all. */
  readonly usage: number;
  readonly limit: number | null;
  readonly remaining: number | null;
}

export function readAccount(body: unknown): Account {
  const data = member(body, "data");
  return {
    label: text(member(data, "label")),
    kind: member(data, "is_management_key") === true ? "management" : "inference",
    usage: number(member(data, "usage")),
    limit: numberOrNull(member(data, "limit")),
    remaining: numberOrNull(member(data, "limit_remaining")),
  };
}

/** Asks who a pasted key is; rejects with an `ApiFault` when the server does not know it. */
export async function getAccount(key: string): Promise<Account> {
  const response = await call("/v1/key", { headers: { authorization: `Bearer ${key}` } });
  return readAccount(await response.json());
}

/** A key as `GET /keys` lists it. */
export interface ListedKey {
  readonly hash: string;
  readonly name: string;
  readonly label: string;
  readonly kind: KeyKind | null;
  readonly disabled: boolean;
  /** US dollars. */
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly reset: string | null;
  readonly usage: number;
  readonly usageToday: number;
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

export function readKeys(body: unknown): ListedKey[] {
  return list(member(body, "data")).map((entry) => ({
    hash: text(member(entry, "hash")),
    name: text(member(entry, "name")),
    label: text(member(entry, "label")),
    kind: (textOrNull(member(entry, "kind")) as KeyKind | null) ?? null,
    disabled: member(entry, "disabled") === true,
    limit: numberOrNull(member(entry, "limit")),
    remaining: numberOrNull(member(entry, "limit_remaining")),
    reset: textOrNull(member(entry, "limit_reset")),
    usage: number(member(entry, "usage")),
    usageToday: number(member(entry, "usage_daily")),
    createdAt: text(member(entry, "created_at")),
    expiresAt: textOrNull(member(entry, "expires_at")),
  }));
}

/** US dollars. */
export interface Credits {
  readonly granted: number;
  readonly spent: number;
}

export function readCredits(body: unknown): Credits {
  const data = member(body, "data");
  return { granted: number(member(data, "total_credits")), spent: number(member(data, "total_usage")) };
}

/** The server's version. */
export async function getVersion(): Promise<string> {
  return text(member(await getJson("/v1/health"), "version"));
}
