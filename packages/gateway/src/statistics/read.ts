import type { Database } from "../storage/database.js";

/** What was counted, for those who ask. */
export type StatisticsStore = Record<never, never>;

export function createStatisticsStore(_database: Database): StatisticsStore {
  return {};
}
