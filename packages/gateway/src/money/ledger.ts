import { AtelierError } from "@atelier/contract";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { OpenDatabase, Step } from "../storage/database.js";
import { accounts, holds, keys, ledger } from "../storage/schema.js";
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
  /** Ends a hold inside the caller's transaction: `micros` are spent, or null lets all of it go. */
  close(step: Step, closing: Closing): Promise<void>;
  /** Lets go of what processes that are gone had held. Gives how many holds there were. */
  releaseAbandoned(now: Date): Promise<number>;
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
      await database.transaction(async (step) => {
        if (!(await holdAtKey(step, key, micros, now))) throw exhausted("this key's limit");
        if (!(await holdAtAccount(step, micros))) throw exhausted("the account's credit");
        await step.insert(holds).values({ generationId, keyHash: key.keyHash, micros, instance });
        await step
          .insert(ledger)
          .values({ at: now, kind: "hold", micros, generationId, keyHash: key.keyHash });
      });
    },

    close: closeHold,

    async releaseAbandoned(now) {
      const open = await database.select().from(holds);
      const instances = [...new Set(open.map((hold) => hold.instance))];
      const gone = new Set<number>();
      for (const one of instances) if (await isGone(one)) gone.add(one);
      const abandoned = open.filter((hold) => gone.has(hold.instance));
      for (const { generationId, keyHash } of abandoned) {
        const key = { keyHash, limitReset: null };
        await database.transaction((step) => closeHold(step, { generationId, key, micros: null, now }));
      }
      return abandoned.length;
    },
  };
}

/** Null in a column compares as unlimited. */
async function holdAtKey(step: Step, key: Hold["key"], micros: number, now: Date): Promise<boolean> {
  const start = periodStart(key.limitReset, now);
  const spent = spentSince(start);
  const held = await step
    .update(keys)
    .set({ periodMicros: spent, periodStart: start, heldMicros: sql`${keys.heldMicros} + ${micros}` })
    .where(
      and(
        eq(keys.hash, key.keyHash),
        or(isNull(keys.limitMicros), sql`${spent} + ${keys.heldMicros} + ${micros} <= ${keys.limitMicros}`),
      ),
    )
    .returning({ hash: keys.hash });
  return held.length > 0;
}

/** What a key spent in the period that began then: nothing if its sum is of an earlier one. */
function spentSince(start: Date) {
  return sql`case when ${keys.periodStart} >= ${start.toISOString()}::timestamptz then ${keys.periodMicros} else 0 end`;
}

async function holdAtAccount(step: Step, micros: number): Promise<boolean> {
  const { grantedMicros, spentMicros, heldMicros } = accounts;
  const held = await step
    .update(accounts)
    .set({ heldMicros: sql`${heldMicros} + ${micros}` })
    .where(
      and(
        eq(accounts.id, MAIN),
        or(isNull(grantedMicros), sql`${spentMicros} + ${heldMicros} + ${micros} <= ${grantedMicros}`),
      ),
    )
    .returning({ id: accounts.id });
  return held.length > 0;
}

async function closeHold(step: Step, { generationId, key, micros, now }: Closing): Promise<void> {
  const { keyHash } = key;
  const kind = micros === null ? "release" : "settle";
  const [open] = await step.delete(holds).where(eq(holds.generationId, generationId)).returning();
  // A settlement stands even when its hold was released meanwhile: the picture was delivered.
  if (!open && micros === null) return;
  const held = open?.micros ?? 0;
  const entry = { at: now, kind, micros: micros ?? held, generationId, keyHash } as const;
  const entered = await step.insert(ledger).values(entry).onConflictDoNothing().returning();
  const spent = entered.length > 0 ? (micros ?? 0) : 0;
  const start = periodStart(key.limitReset, now);
  await step
    .update(keys)
    .set({
      heldMicros: sql`${keys.heldMicros} - ${held}`,
      // A release says nothing of the period, whose reset it may not know.
      ...(micros === null ? {} : { periodMicros: sql`${spentSince(start)} + ${spent}`, periodStart: start }),
    })
    .where(eq(keys.hash, keyHash));
  await step
    .update(accounts)
    .set({
      heldMicros: sql`${accounts.heldMicros} - ${held}`,
      spentMicros: sql`${accounts.spentMicros} + ${spent}`,
    })
    .where(eq(accounts.id, MAIN));
}

function exhausted(what: string): AtelierError {
  return new AtelierError(
    "payment_required",
    `Insufficient credits: ${what} does not reach for this request`,
  );
}
