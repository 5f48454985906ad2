/** Credit of a key that this process has taken out ahead, so that a hold need not ask the database. */
export interface Purse {
  /** Millionths of a US dollar that no hold has yet. */
  free: number;
  /** Requests of about the last second, fading. */
  rate: number;
  /** When it was last asked, in milliseconds. */
  usedAt: number;
  /** Microdollars that a request needs, by the last one. */
  need: number;
}

/** How long a purse that nobody asks keeps what is in it, and what a purse reaches for, in milliseconds. */
export const LEASE_MILLISECONDS = 1000;

/** Requests that are provided for at most. */
const MOST_AHEAD = 256;

export function emptyPurse(): Purse {
  return { free: 0, rate: 0, usedAt: 0, need: 0 };
}

/** Notes that a request came. */
export function noteRequest(purse: Purse, micros: number, at: number): void {
  const age = Math.max(0, at - purse.usedAt) / LEASE_MILLISECONDS;
  purse.rate = purse.rate * Math.exp(-age) + 1;
  purse.usedAt = at;
  purse.need = micros;
}

/** What to take out beyond what is needed now: nothing for a quiet key, a second's worth for a busy one. */
export function aheadOf(purse: Purse): number {
  const requests = Math.min(MOST_AHEAD, Math.floor(purse.rate) - 1);
  return Math.max(0, requests * purse.need - purse.free);
}

/** Whether so little is left that more should be fetched before it is missed. */
export function runsLow(purse: Purse): boolean {
  return purse.rate >= 2 && purse.free < (Math.min(MOST_AHEAD, purse.rate) * purse.need) / 2;
}
