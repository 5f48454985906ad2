import { AtelierError } from "@atelier/contract";
import { eq, sql } from "drizzle-orm";
import type { OpenDatabase } from "../storage/database.js";
import { accounts, holds, ledger } from "../storage/schema.js";
import { type LimitReset, periodStart } from "./period.js";

/** The account's sums. Millionths of a US dollar. */
export interface Balance {
  /** Null while nothing limits the account. */
  readonly granted: number | null;
  readonly spent: number;
  readonly held: number;
}

export interface Hold {
  readonly generationId: string;
  readonly key: { readonly keyHash: string; readonly limitReset: LimitReset | null };
  /** Most that the work can cost. */
  readonly micros: number;
  readonly now: Date;
}

/**
 * Money moves in three steps: a hold before the work, then its settlement at the true cost, or its release.
 * Each entry is made once for a generation; the sums beside the entries change in the same transaction.
 */
export interface Ledger {
  balance(): Promise<Balance>;
  grant(micros: number, now: Date): Promise<void>;
  /**
   * Sets money aside.
   * @throws AtelierError `payment_required` when the key's limit or the account's credit does not reach
   */
  hold(hold: Hold): Promise<void>;
  /** Ends a hold: so much was spent, or null lets all go. */
  close(closing: Closing): Promise<void>;
  /**
   * Lets go of what nobody works for any more: what processes that are gone had held, and what this one held for
   * generations that ended without their record, since the database failed just then.
   * @param isUnderWay whether this process still works for a generation
   * @returns how many holds there were
   */
  releaseAbandoned(now: Date, isUnderWay: (generationId: string) => boolean): Promise<number>;
}

export interface Closing {
  readonly generationId: string;
  readonly key: Hold["key"];
  readonly micros: number | null;
  readonly now: Date;
}

const MAIN = "main";

export function createLedger({ database, instance, isGone }: OpenDatabase): Ledger {
  const close = async (closing: Closing): Promise<void> => {
    const { id, key, micros, start, at } = closingFacts(closing);
    await database.execute(
      sql`select close_hold(${id}, ${key}, ${micros}::bigint, ${start}::timestamptz, ${at}::timestamptz)`,
    );
  };
  return {
    async balance() {
      const [row] = await database.select().from(accounts).where(eq(accounts.id, MAIN));
      return {
        granted: row?.grantedMicros ?? null,
        spent: row?.spentMicros ?? 0,
        held: row?.heldMicros ?? 0,
      };
    },

    async grant(micros, now) {
      await database.transaction(async (step) => {
        await step
          .update(accounts)
          .set({ grantedMicros: sql`coalesce(${accounts.grantedMicros}, 0) + ${micros}` })
          .where(eq(accounts.id, MAIN));
        await step.insert(ledger).values({ at: now, kind: "grant", micros });
      });
    },

    async hold({ generationId, key, micros, now }) {
      const start = periodStart(key.limitReset, now).toISOString();
      const { rows } = await database.execute<{ outcome: string }>(
        sql`select place_hold(${generationId}, ${key.keyHash}, ${micros}::bigint, ${instance}::integer,
          ${start}::timestamptz, ${now.toISOString()}::timestamptz) as outcome`,
      );
      if (rows[0]?.outcome === "key") throw exhausted("this key's limit");
      if (rows[0]?.outcome === "account") throw exhausted("the account's credit");
    },

    close,

    async releaseAbandoned(now, isUnderWay) {
      const open = await database.select().from(holds);
      const instances = [...new Set(open.map((hold) => hold.instance))];
      const gone = new Set<number>();
      for (const one of instances) if (one !== instance && (await isGone(one))) gone.add(one);
      const abandoned = open.filter((hold) =>
        hold.instance === instance ? !isUnderWay(hold.generationId) : gone.has(hold.instance),
      );
      for (const { generationId, keyHash } of abandoned) {
        const key = { keyHash, limitReset: null };
        await close({ generationId, key, micros: null, now });
      }
      return abandoned.length;
    },
  };
}

/** A closing as the database's functions take it. */
export function closingFacts({ generationId, key, micros, now }: Closing) {
  const start = periodStart(key.limitReset, now).toISOString();
  return { id: generationId, key: key.keyHash, micros, start, at: now.toISOString() };
}

function exhausted(what: string): AtelierError {
  return new AtelierError(
    "payment_required",
    `Insufficient credits: ${what} does not reach for this request`,
  );
}
