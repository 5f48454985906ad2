import { call, sendJson } from "./http.js";
import { list, member, number, numberOrNull, text, textOrNull } from "./reading.js";

/** Who is signed in, and what they may do. */
export interface Session {
  readonly signedIn: boolean;
  readonly label: string | null;
  /** Of the second key, where one draws and another manages. */
  readonly managementLabel: string | null;
  readonly mayDraw: boolean;
  readonly mayManage: boolean;
}

export function readSession(body: unknown): Session {
  const data = member(body, "data");
  return {
    signedIn: member(data, "signed_in") === true,
    label: textOrNull(member(data, "key_label")),
    managementLabel: textOrNull(member(data, "management_key_label")),
    mayDraw: member(data, "may_draw") === true,
    mayManage: member(data, "may_manage") === true,
  };
}

/** Signs in by a key: it becomes a cookie that no script can read, and is forgotten here. */
export async function signIn(key: string): Promise<Session> {
  const response = await call("/frontend/v1/session", {
    method: "POST",
    headers: { authorization: `Bearer ${key}` },
  });
  return readSession(await response.json());
}

export async function signOut(): Promise<void> {
  await fetch("/session", { method: "DELETE", credentials: "same-origin" });
}

/** A key as `GET /keys` lists it. */
export interface ListedKey {
  readonly hash: string;
  readonly name: string;
  readonly label: string;
  readonly kind: "inference" | "management" | null;
  readonly disabled: boolean;
  /** US dollars. */
  readonly limit: number | null;
  readonly remaining: number | null;
  readonly reset: Reset | null;
  readonly usage: number;
  readonly usageToday: number;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** Null where the server doesn't tell. */
  readonly keepsPictures: boolean | null;
}

/** When a key's limit begins anew, at midnight UTC. */
export type Reset = "daily" | "weekly" | "monthly";

export function readKeys(body: unknown): ListedKey[] {
  return list(member(body, "data")).map((entry) => ({
    hash: text(member(entry, "hash")),
    name: text(member(entry, "name")),
    label: text(member(entry, "label")),
    kind: textOrNull(member(entry, "kind")) as ListedKey["kind"],
    disabled: member(entry, "disabled") === true,
    limit: numberOrNull(member(entry, "limit")),
    remaining: numberOrNull(member(entry, "limit_remaining")),
    reset: textOrNull(member(entry, "limit_reset")) as Reset | null,
    usage: number(member(entry, "usage")),
    usageToday: number(member(entry, "usage_daily")),
    createdAt: text(member(entry, "created_at")),
    expiresAt: textOrNull(member(entry, "expires_at")),
    keepsPictures: (member(entry, "keep_pictures") as boolean | undefined) ?? null,
  }));
}

/** What a new key may say. */
export interface NewKey {
  readonly name: string;
  readonly kind: "inference" | "management";
  /** US dollars; null for any. */
  readonly limit: number | null;
  readonly limit_reset: Reset | null;
}

/** Makes a key; the secret is in this answer and nowhere else. */
export async function makeKey(wishes: NewKey): Promise<string> {
  return text(member(await sendJson("POST", "/v1/keys", wishes), "key"));
}

export async function changeKey(
  hash: string,
  changes: { disabled?: boolean; limit?: number | null; limit_reset?: Reset | null; name?: string },
): Promise<void> {
  await sendJson("PATCH", `/v1/keys/${hash}`, changes);
}

export async function removeKey(hash: string): Promise<void> {
  await sendJson("DELETE", `/v1/keys/${hash}`);
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

export async function grantCredits(amount: number): Promise<void> {
  await sendJson("POST", "/v1/credits", { amount });
}

/** A day of one model at one provider. */
export interface ActivityRow {
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
  readonly model: string;
  readonly provider: string;
  readonly requests: number;
  readonly images: number;
  readonly tokens: number;
  /** US dollars. */
  readonly cost: number;
}

export function readActivity(body: unknown): ActivityRow[] {
  return list(member(body, "data")).map((entry) => ({
    date: text(member(entry, "date")).slice(0, 10),
    model: text(member(entry, "model")),
    provider: text(member(entry, "provider_name")),
    requests: number(member(entry, "requests")),
    images: number(member(entry, "images")),
    tokens: number(member(entry, "prompt_tokens")) + number(member(entry, "completion_tokens")),
    cost: number(member(entry, "usage")),
  }));
}

/** The server's version. */
export function readVersion(body: unknown): string {
  return text(member(body, "version"));
}
