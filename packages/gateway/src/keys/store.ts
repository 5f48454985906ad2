import { timingSafeEqual } from "node:crypto";
import { and, asc, eq, notInArray } from "drizzle-orm";
import type { LimitReset } from "../money/period.js";
import type { Database } from "../storage/database.js";
import { keys } from "../storage/schema.js";
import { hashSecret, labelOf, makeSecret } from "./secret.js";
import { createSeenKeys } from "./seen.js";

export type KeyKind = "inference" | "management";

/** Who is calling: a key that was recognised. */
export interface Caller {
  readonly keyHash: string;
  readonly label: string;
  readonly kind: KeyKind;
  readonly limitReset: LimitReset | null;
  /** Whether the prompts of its generations are kept, and its pictures. */
  readonly logsContent: boolean;
  readonly keepsPictures: boolean;
  /** Set for a signed-in browser: whether it may manage, beside what its key may do. */
  readonly session?: { readonly manages: boolean };
}

/** All that is kept of a key. */
export type KeyRow = typeof keys.$inferSelect;

export interface NewKey {
  readonly name: string;
  readonly kind: KeyKind;
  readonly limitMicros?: number | null;
  readonly limitReset?: LimitReset | null;
  readonly expiresAt?: Date | null;
  readonly logsContent?: boolean;
  readonly keepsPictures?: boolean;
}

export type KeyChanges = Partial<
  Pick<KeyRow, "name" | "disabled" | "limitMicros" | "limitReset" | "logsContent" | "keepsPictures">
>;

export interface KeyStore {
  /**
   * The key of a secret; null when there is none, or it is switched off or past its time. A change by another process
   * is noticed within a second.
   */
  identify(secret: string, now: Date): Promise<Caller | null>;
  /** The enabled inference key that has stood longest; null when there is none. */
  first(): Promise<Caller | null>;
  /** Makes a key. The secret is in the answer and nowhere else. */
  make(key: NewKey, now: Date): Promise<{ readonly secret: string; readonly row: KeyRow }>;
  find(hash: string): Promise<KeyRow | null>;
  /** Oldest first. */
  list(page: { offset: number; limit: number; includeDisabled: boolean }): Promise<KeyRow[]>;
  /** Null when there is no such key. */
  change(hash: string, changes: KeyChanges, now: Date): Promise<KeyRow | null>;
  /** Whether there was one to remove. Its records stay. */
  remove(hash: string): Promise<boolean>;
  /** Accepts exactly these secrets from the environment, and no longer those of an earlier start. */
  acceptFromEnvironment(secrets: readonly { kind: KeyKind; secret: string }[], now: Date): Promise<void>;
}

export function createKeyStore(database: Database): KeyStore {
  const find = async (hash: string): Promise<KeyRow | null> => {
    const [row] = await database.select().from(keys).where(eq(keys.hash, hash));
    return row ?? null;
  };
  const seen = createSeenKeys(find);
  return {
    async identify(secret, now) {
      const hash = hashSecret(secret);
      const row = await seen.get(hash, now);
      if (!row || row.disabled || !sameHash(row.hash, hash)) return null;
      return row.expiresAt !== null && row.expiresAt <= now ? null : callerOf(row);
    },

    async first() {
      const [row] = await database
        .select()
        .from(keys)
        .where(and(eq(keys.kind, "inference"), eq(keys.disabled, false)))
        .orderBy(keys.createdAt)
        .limit(1);
      return row ? callerOf(row) : null;
    },

    async make(key, now) {
      const secret = makeSecret();
      const { limitMicros = null, limitReset = null, expiresAt = null } = key;
      const { logsContent = false, keepsPictures = false } = key;
      const [row] = await database
        .insert(keys)
        .values({
          ...newRow(secret, key.name, key.kind, "made", now),
          ...{ limitMicros, limitReset, expiresAt, logsContent, keepsPictures },
        })
        .returning();
      if (!row) throw new Error("The new key was not kept");
      return { secret, row };
    },

    find,

    async list({ offset, limit, includeDisabled }) {
      return database
        .select()
        .from(keys)
        .where(includeDisabled ? undefined : eq(keys.disabled, false))
        .orderBy(asc(keys.createdAt), asc(keys.hash))
        .offset(offset)
        .limit(limit);
    },

    async change(hash, changes, now) {
      const [row] = await database
        .update(keys)
        .set({ ...changes, updatedAt: now })
        .where(eq(keys.hash, hash))
        .returning();
      seen.forget(hash);
      return row ?? null;
    },

    async remove(hash) {
      const removed = await database.delete(keys).where(eq(keys.hash, hash)).returning();
      seen.forget(hash);
      return removed.length > 0;
    },

    async acceptFromEnvironment(secrets, now) {
      const hashes = secrets.map(({ secret }) => hashSecret(secret));
      await database.transaction(async (step) => {
        await step
          .update(keys)
          .set({ disabled: true })
          .where(and(eq(keys.origin, "environment"), notInArray(keys.hash, hashes)));
        for (const { kind, secret } of secrets) {
          await step
            .insert(keys)
            .values(newRow(secret, "From the environment", kind, "environment", now))
            .onConflictDoUpdate({ target: keys.hash, set: { disabled: false, kind } });
        }
      });
    },
  };
}

type CallerRow = Pick<KeyRow, "hash" | "label" | "kind" | "limitReset" | "logsContent" | "keepsPictures">;

/** What a request needs to know of its key. */
export function callerOf(row: CallerRow): Caller {
  const { hash: keyHash, label, kind, limitReset, logsContent, keepsPictures } = row;
  return { keyHash, label, kind, limitReset, logsContent, keepsPictures };
}

function newRow(secret: string, name: string, kind: KeyKind, origin: "made" | "environment", now: Date) {
  return {
    hash: hashSecret(secret),
    label: labelOf(secret),
    name,
    kind,
    origin,
    disabled: false,
    createdAt: now,
  };
}

/** Compares without telling by its duration where two hashes first differ. */
function sameHash(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, "hex"), Buffer.from(other, "hex"));
}
