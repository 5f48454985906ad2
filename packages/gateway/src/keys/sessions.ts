import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull, lt, or } from "drizzle-orm";
import type { Database } from "../storage/database.js";
import { keys, sessions } from "../storage/schema.js";
import { hashSecret } from "./secret.js";
import { type Caller, callerOf } from "./store.js";

/** How long a browser stays signed in, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 3600;

/** Signed-in browsers. Their tokens are kept hashed, like keys. */
export interface SessionStore {
  /**
   * Signs in for a key; gives the token for the cookie.
   * @param manages whether the browser may manage, too
   */
  open(keyHash: string, now: Date, manages?: boolean): Promise<string>;
  identify(token: string, now: Date): Promise<Caller | null>;
  /** Signs out; the token opens nothing any more. */
  close(token: string): Promise<void>;
}

export function createSessionStore(database: Database): SessionStore {
  return {
    async open(keyHash, now, manages = false) {
      const token = randomBytes(32).toString("base64url");
      await database.delete(sessions).where(lt(sessions.expiresAt, now));
      await database.insert(sessions).values({
        hash: hashSecret(token),
        keyHash,
        expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
        manages,
      });
      return token;
    },

    async identify(token, now) {
      const [row] = await database
        .select({
          ...{ hash: keys.hash, label: keys.label, kind: keys.kind, limitReset: keys.limitReset },
          ...{ logsContent: keys.logsContent, keepsPictures: keys.keepsPictures },
          manages: sessions.manages,
        })
        .from(sessions)
        .innerJoin(keys, eq(keys.hash, sessions.keyHash))
        .where(
          and(
            eq(sessions.hash, hashSecret(token)),
            gt(sessions.expiresAt, now),
            eq(keys.disabled, false),
            or(isNull(keys.expiresAt), gt(keys.expiresAt, now)),
          ),
        );
      return row ? { ...callerOf(row), session: { manages: row.manages } } : null;
    },

    async close(token) {
      await database.delete(sessions).where(eq(sessions.hash, hashSecret(token)));
    },
  };
}
