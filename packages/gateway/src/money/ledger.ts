import { AtelierError } from "@atelier/contract";
import { eq, sql } from "drizzle-orm";
import type { OpenDatabase } from "../storage/database.js";
import { accounts, leases, ledger } from "../storage/schema.js";
import { type LimitReset, periodStart } from "./period.js";
import { aheadOf, emptyPurse, LEASE_MILLISECONDS, noteRequest, type Purse, runsLow } from "./purse.js";

/** The account's sums. Millionths of a US dollar. */
export interface Balance {
  /** Null while nothing limits the account. */
  readonly granted: number | null;
  readonly spent: number;
  readonly held: number;
}

/** The key that pays. */
export interface Payer {
  readonly keyHash: string;
  readonly limitReset: LimitReset | null;
}

export interface Order {
  readonly key: Payer;
  /** Most that the work can cost. */
  readonly micros: number;
  readonly now: Date;
}

/** Money set aside for one generation. It ends with the generation's record, or by `undo`. */
export interface Hold {
  readonly micros: number;
  /** Lets go of it where there will be no record. */
  undo(): void;
}

/**
 * Money moves in three steps: a hold before the work, then its settlement at the true cost, or its release, both with
 * the generation's record. What is held counts against the key's limit and the account's credit from the first moment:
 * a process takes it out of the database before it gives it to a request (a lease), for several requests at once where
 * plenty is left.
 */
export interface Ledger {
  balance(): Promise<Balance>;
  grant(micros: number, now: Date): Promise<void>;
  /**
   * Sets money aside.
   * @throws AtelierError `payment_required` when the key's limit or the account's credit does not reach
   */
  hold(order: Order): Promise<Hold>;
  /** Gives back what was taken out ahead and nobody holds. */
  giveBack(): Promise<void>;
  /**
   * Lets go of what processes that are gone had taken out.
   * @returns how many leases there were
   */
  releaseAbandoned(): Promise<number>;
  /** Gives all back and stops. */
  close(): Promise<void>;
}

const MAIN = "main";

/** What the database answers where a key's limit, or the account's credit, does not reach. */
const REFUSALS: Readonly<Record<number, string>> = { [-1]: "this key's limit", [-2]: "the account's credit" };

interface Asking {
  readonly micros: number;
  readonly settle: (refusal: number | null) => void;
  readonly fail: (fault: unknown) => void;
}

interface Account extends Purse {
  readonly asking: Asking[];
  /** Whether those who ask are being served. */
  serving: boolean;
  /** Set while more is fetched before it is missed. */
  fetching: Promise<void> | null;
}

export function createLedger({ database, instance, isGone }: OpenDatabase): Ledger {
  const purses = new Map<string, Account>();
  const purseOf = (keyHash: string): Account => {
    const purse = purses.get(keyHash) ?? { ...emptyPurse(), asking: [], serving: false, fetching: null };
    purses.set(keyHash, purse);
    return purse;
  };

  /** Microdollars taken out, or a negative number that says why not. */
  const takeOut = async (key: Payer, least: number, asked: number, ahead: number, now: Date) => {
    const start = periodStart(key.limitReset, now).toISOString();
    const { rows } = await database.execute<{ given: string | number }>(
      sql`select take_lease(${instance}::integer, ${key.keyHash}, ${least}::bigint, ${asked}::bigint,
        ${ahead}::bigint, ${start}::timestamptz, ${now.toISOString()}::timestamptz) as given`,
    );
    return Number(rows[0]?.given ?? -1);
  };

  const giveBackFrom = async (keyHash: string, purse: Account): Promise<void> => {
    const micros = purse.free;
    if (micros === 0) return;
    purse.free = 0;
    try {
      await database.execute(sql`select return_lease(${instance}::integer, ${keyHash}, ${micros}::bigint)`);
    } catch (fault) {
      purse.free += micros;
      throw fault;
    }
  };
  const giveBack = async (isDue: (purse: Account) => boolean = () => true) => {
    for (const [keyHash, purse] of purses) {
      await purse.fetching;
      if (!purse.serving && isDue(purse)) await giveBackFrom(keyHash, purse);
    }
  };

  /** Gives those who wait their money, in their order. */
  const serve = async (key: Payer, purse: Account, now: Date): Promise<void> => {
    purse.serving = true;
    try {
      for (let first = purse.asking[0]; first; first = purse.asking[0]) {
        if (purse.free < first.micros) {
          const least = first.micros - purse.free;
          const asked = purse.asking.reduce((sum, { micros }) => sum + micros, 0) - purse.free;
          let given = await takeOut(key, least, asked, aheadOf(purse), now);
          if (given < 0) {
            // Other keys may have taken out what the account lacks now.
            await giveBack(({ free }) => free > 0);
            given = await takeOut(key, least, least, 0, now);
          }
          if (given < 0) {
            purse.asking.shift();
            first.settle(given);
            continue;
          }
          purse.free += given;
        }
        purse.asking.shift();
        purse.free -= first.micros;
        first.settle(null);
      }
    } catch (fault) {
      for (const { fail } of purse.asking.splice(0)) fail(fault);
    } finally {
      purse.serving = false;
    }
  };

  const fetchAhead = (key: Payer, purse: Account, now: Date): void => {
    const fetching = takeOut(key, 0, 0, aheadOf(purse), now).then(
      (given) => {
        purse.free += Math.max(0, given);
      },
      // What was not needed yet may fail.
      () => {},
    );
    purse.fetching = fetching.then(() => {
      purse.fetching = null;
      if (purse.asking.length > 0 && !purse.serving) void serve(key, purse, now);
    });
  };

  const sweep = setInterval(() => {
    const before = Date.now() - LEASE_MILLISECONDS;
    giveBack(({ usedAt }) => usedAt < before).then(
      () => {
        for (const [keyHash, { usedAt, free, serving, fetching }] of purses) {
          if (usedAt < before && free === 0 && !serving && !fetching) purses.delete(keyHash);
        }
      },
      // What fails now is done the next time.
      () => {},
    );
  }, LEASE_MILLISECONDS);
  sweep.unref();

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

    async hold({ key, micros, now }) {
      const purse = purseOf(key.keyHash);
      noteRequest(purse, micros, Date.now());
      if (purse.asking.length === 0 && purse.free >= micros) {
        purse.free -= micros;
        if (!purse.fetching && runsLow(purse)) fetchAhead(key, purse, now);
      } else {
        const refusal = await new Promise<number | null>((settle, fail) => {
          purse.asking.push({ micros, settle, fail });
          if (!purse.serving && !purse.fetching) void serve(key, purse, now);
        });
        if (refusal !== null) throw exhausted(REFUSALS[refusal] ?? "");
      }
      let ended = false;
      return {
        micros,
        undo() {
          if (!ended) purseOf(key.keyHash).free += micros;
          ended = true;
        },
      };
    },

    giveBack: () => giveBack(),

    async releaseAbandoned() {
      const open = await database.select().from(leases);
      let released = 0;
      for (const lease of open) {
        if (lease.instance === instance || !(await isGone(lease.instance))) continue;
        await database.execute(
          sql`select return_lease(${lease.instance}::integer, ${lease.keyHash}, ${lease.micros}::bigint)`,
        );
        released += 1;
      }
      return released;
    },

    async close() {
      clearInterval(sweep);
      await giveBack();
    },
  };
}

function exhausted(what: string): AtelierError {
  return new AtelierError(
    "payment_required",
    `Insufficient credits: ${what} does not reach for this request`,
  );
}
