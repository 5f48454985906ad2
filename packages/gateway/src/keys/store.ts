import { timingSafeEqual } from "node:crypto";
import { and, eq, notInArray } from "drizzle-orm";
import type { Database } from "../storage/database.js";
import { keys } from "../storage/schema.js";
import { hashSecret, labelOf, makeSecret } from "./secret.js";

export type KeyKind = "inference" | "management";

/** Who is calling: a key that was recognised. */
export interface Caller {
  readonly keyHash: string;
  readonly label: string;
  readonly kind: KeyKind;
}

export interface KeyStore {
  /** The key of a secret; null when there is none or it is switched off. */
  identify(secret: string): Promise<Caller | null>;
  /** The enabled inference key that has stood longest; null when there is none. */
  first(): Promise<Caller | null>;
  /** Makes a key. The secret is in the answer and nowhere else. */
  make(name: string, kind: KeyKind, now: Date): Promise<string>;
  /** Accepts exactly these secrets from the environment, and no longer those of an earlier start. */
  acceptFromEnvironment(secrets: readonly { kind: KeyKind; secret: string }[], now: Date): Promise<void>;
}

export function createKeyStore(database: Database): KeyStore {
  const caller = (row: typeof keys.$inferSelect): Caller => ({
    keyHash: row.hash,
    label: row.label,
    kind: row.kind,
  });

  return {
    async identify(secret) {
      const hash = hashSecret(secret);
      const [row] = await database.select().from(keys).where(eq(keys.hash, hash));
      return row && !row.disabled && sameHash(row.hash, hash) ? caller(row) : null;
    },

    async first() {
      const [row] = await database
        .select()
        .from(keys)
        .where(and(eq(keys.kind, "inference"), eq(keys.disabled, false)))
        .orderBy(keys.createdAt)
        .limit(1);
      return row ? caller(row) : null;
    },

    async make(name, kind, now) {
      const secret = makeSecret();
      await database.insert(keys).values(row(secret, name, kind, "made", now));
      return secret;
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
            .values(row(secret, "From the environment", kind, "environment", now))
            .onConflictDoUpdate({ target: keys.hash, set: { disabled: false, kind } });
        }
      });
    },
  };
}

function row(secret: string, name: string, kind: KeyKind, origin: "made" | "environment", now: Date) {
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
