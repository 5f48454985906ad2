import { AtelierError } from "@atelier/contract";
import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Database, OpenDatabase } from "../storage/database.js";
import { accounts, holds, keys, ledger } from "../storage/schema.js";
import { type NamedStatements, together } from "../storage/together.js";
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
  /** The statements that end a hold, to be run together with others: `micros` are spent, or null lets all go. */
  closing(closing: Closing): NamedStatements;
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
      const at = sql`${now.toISOString()}::timestamptz`;
      const reached = sql`where exists (select 1 from held_account)`;
      const statement = together(
        {
          held_key: holdAtKey(database, key, micros, now),
          held_account: holdAtAccount(database, micros),
          new_hold: sql`
            insert into holds (generation_id, key_hash, micros, instance)
            select ${generationId}::text, ${key.keyHash}::text, ${micros}::bigint, ${instance}::integer ${reached}`,
          new_entry: sql`
            insert into ledger (at, kind, micros, generation_id, key_hash)
            select ${at}, 'hold', ${micros}::bigint, ${generationId}::text, ${key.keyHash}::text ${reached}`,
        },
        sql`exists (select 1 from held_key) as key, exists (select 1 from held_account) as account`,
      );
      // What the key's limit let through and the account's credit did not is undone.
      await database.transaction(async (step) => {
        const { rows } = await step.execute<{ key: boolean; account: boolean }>(statement);
        if (!rows[0]?.key) throw exhausted("this key's limit");
        if (!rows[0].account) throw exhausted("the account's credit");
      });
    },

    closing: (closing) => closingStatements(database, closing),

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
        await database.execute(
          together(closingStatements(database, { generationId, key, micros: null, now })),
        );
      }
      return abandoned.length;
    },
  };
}

/** Null in a column compares as unlimited. */
function holdAtKey(database: Database, key: Hold["key"], micros: number, now: Date): SQL {
  const start = periodStart(key.limitReset, now);
  const spent = spentSince(start);
  return database
    .update(keys)
    .set({ periodMicros: spent, periodStart: start, heldMicros: sql`${keys.heldMicros} + ${micros}` })
    .where(
      and(
        eq(keys.hash, key.keyHash),
        or(isNull(keys.limitMicros), sql`${spent} + ${keys.heldMicros} + ${micros} <= ${keys.limitMicros}`),
      ),
    )
    .returning({ hash: keys.hash })
    .getSQL();
}

/** What a key spent in the period that began then: nothing if its sum is of an earlier one. */
function spentSince(start: Date) {
  return sql`case when ${keys.periodStart} >= ${start.toISOString()}::timestamptz then ${keys.periodMicros} else 0 end`;
}

/** Looked at only when the key's limit reaches, and after the key's row is locked. */
function holdAtAccount(database: Database, micros: number): SQL {
  const { grantedMicros, spentMicros, heldMicros } = accounts;
  return database
    .update(accounts)
    .set({ heldMicros: sql`${heldMicros} + ${micros}` })
    .where(
      and(
        sql`exists (select 1 from held_key)`,
        eq(accounts.id, MAIN),
        or(isNull(grantedMicros), sql`${spentMicros} + ${heldMicros} + ${micros} <= ${grantedMicros}`),
      ),
    )
    .returning({ id: accounts.id })
    .getSQL();
}

/**
 * The statements that end a hold. The account's row is locked after the key's, as a new hold does, so that the two
 * never wait for each other. A settlement stands even when its hold was released meanwhile: the picture was
 * delivered.
 */
function closingStatements(database: Database, { generationId, key, micros, now }: Closing): NamedStatements {
  const { keyHash } = key;
  const kind = micros === null ? "release" : "settle";
  const held = sql`coalesce((select micros from closed_hold), 0)`;
  const spent = micros === null ? sql`0` : sql`coalesce((select micros from closed_entry), 0)`;
  const start = periodStart(key.limitReset, now);
  const at = sql`${now.toISOString()}::timestamptz`;
  const amount = micros === null ? sql`closed_hold.micros` : sql`${micros}::bigint`;
  const source = micros === null ? sql`closed_hold` : sql`(select 1) as always`;
  return {
    closed_hold: sql`delete from holds where generation_id = ${generationId} returning micros`,
    closed_entry: sql`
      insert into ledger (at, kind, micros, generation_id, key_hash)
      select ${at}, ${kind}::text, ${amount}, ${generationId}::text, ${keyHash}::text from ${source}
      on conflict do nothing returning micros`,
    closed_key: database
      .update(keys)
      .set({
        heldMicros: sql`${keys.heldMicros} - ${held}`,
        // A release says nothing of the period, whose reset it may not know.
        ...(micros === null
          ? {}
          : { periodMicros: sql`${spentSince(start)} + ${spent}`, periodStart: start }),
      })
      .where(eq(keys.hash, keyHash))
      .returning({ hash: keys.hash })
      .getSQL(),
    closed_account: database
      .update(accounts)
      .set({
        heldMicros: sql`${accounts.heldMicros} - ${held}`,
        spentMicros: sql`${accounts.spentMicros} + ${spent}`,
      })
      .where(and(eq(accounts.id, MAIN), sql`(select count(*) from closed_key) >= 0`))
      .returning({ id: accounts.id })
      .getSQL(),
  };
}

function exhausted(what: string): AtelierError {
  return new AtelierError(
    "payment_required",
    `Insufficient credits: ${what} does not reach for this request`,
  );
}
