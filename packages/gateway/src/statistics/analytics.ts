import { AtelierError } from "@atelier/contract";
import { asc, desc, type SQL, sql } from "drizzle-orm";
import type { Database } from "../storage/database.js";
import { DIMENSIONS, type Dimension, METRICS, type Metric } from "./facts.js";

export type Granularity = "minute" | "hour" | "day" | "week" | "month";

/** A condition on a dimension; `in` and `notIn` may count rows without a value in. */
export interface AnalyticsFilter {
  readonly dimension: Dimension;
  readonly operator: "eq" | "neq" | "in" | "not_in" | "gt" | "gte" | "lt" | "lte";
  readonly values: readonly string[];
  readonly includeUnset: boolean;
}

/** A question over all recorded requests. */
export interface AnalyticsQuery {
  readonly metrics: readonly Metric[];
  readonly dimensions: readonly Dimension[];
  readonly filters: readonly AnalyticsFilter[];
  /** Null sums up the whole range. */
  readonly granularity: Granularity | null;
  /** From `from` on, before `to`. */
  readonly from: Date;
  readonly to: Date;
  readonly orderBy: { readonly field: Metric | Dimension | "date"; readonly descending: boolean };
  /** Most rows, and most of each combination of dimensions. */
  readonly limit: number;
  readonly groupLimit: number | null;
}

/** Values by the name of the metric or dimension, with `date` where there is a granularity. */
export type AnalyticsRow = Readonly<Record<string, string | number | null>>;

export interface AnalyticsAnswer {
  readonly rows: readonly AnalyticsRow[];
  /** Whether there were more than the limit. */
  readonly truncated: boolean;
}

/** Longest that a question may keep the database, where the database can be stopped. */
const MOST_SECONDS = 20;

const QUERY_CANCELED = "57014";

/**
 * Answers from the sums by day where they have all that is asked, else from the records.
 * @throws AtelierError `query_timeout`
 */
export async function readAnalytics(database: Database, query: AnalyticsQuery): Promise<AnalyticsAnswer> {
  try {
    const rows = await database.transaction(async (step) => {
      await step.execute(sql.raw(`set local statement_timeout = ${MOST_SECONDS * 1000}`));
      return (await step.execute<Record<string, string | number | null>>(statementFor(query))).rows;
    });
    return { rows: rows.slice(0, query.limit).map(rowOf(query)), truncated: rows.length > query.limit };
  } catch (fault) {
    if (codeOf(fault) !== QUERY_CANCELED) throw fault;
    throw new AtelierError(
      "query_timeout",
      `The question took longer than ${MOST_SECONDS} seconds; ask for fewer days, or for whole days`,
      "time_range",
    );
  }
}

const DAY = 86_400_000;

/** Whether whole days are asked for, and nothing that the sums by day don't have. */
function isOfDays({ metrics, dimensions, filters, granularity, from, to, orderBy }: AnalyticsQuery): boolean {
  const named = [...dimensions, ...filters.map(({ dimension }) => dimension)];
  return (
    [from, to].every((moment) => moment.getTime() % DAY === 0) &&
    granularity !== "minute" &&
    granularity !== "hour" &&
    named.every((name) => DIMENSIONS[name].ofDays !== null) &&
    [...metrics, orderBy.field].every((name) => !(name in METRICS) || METRICS[name as Metric].ofDays !== null)
  );
}

function statementFor(query: AnalyticsQuery): SQL {
  const { metrics, dimensions, filters, granularity, from, to, orderBy, limit, groupLimit } = query;
  const side = isOfDays(query) ? "ofDays" : "ofRecords";
  const [table, time] = side === "ofDays" ? [sql`key_days`, sql`day`] : [sql`generations`, sql`created_at`];
  const column = (name: Dimension) => DIMENSIONS[name][side] as SQL;
  const measure = (name: Metric) => METRICS[name][side] as SQL;
  const date = granularity === null ? null : sql`date_trunc(${sql.raw(`'${granularity}'`)}, ${time}, 'UTC')`;

  const groups = [...(date ? [date] : []), ...dimensions.map(column)];
  const ordered = new Set<Metric>([...metrics, "request_count"]);
  if (orderBy.field in METRICS) ordered.add(orderBy.field as Metric);
  const wanted = [
    ...(date ? [sql`extract(epoch from ${date}) as date`] : []),
    ...dimensions.map((name) => sql`${column(name)} as ${sql.identifier(name)}`),
    ...[...ordered].map((name) => sql`${measure(name)} as ${sql.identifier(name)}`),
  ];
  const conditions = [
    sql`${time} >= ${from.toISOString()}::timestamptz`,
    sql`${time} < ${to.toISOString()}::timestamptz`,
    ...filters.map((filter) => conditionOf(filter, column(filter.dimension))),
  ];
  const way = orderBy.descending ? desc : asc;
  // What is alike by the wished order comes in a fixed one, so that the same question has the same answer.
  const rest = [...(date ? ["date"] : []), ...dimensions].map((name) => asc(sql.identifier(name)));
  const order = sql.join([sql`${way(sql.identifier(orderBy.field))} nulls last`, ...rest], sql`, `);
  const summed = sql`select ${sql.join(wanted, sql`, `)} from ${table} where ${sql.join(conditions, sql` and `)}
    ${groups.length > 0 ? sql`group by ${sql.join(groups, sql`, `)}` : sql``}`;
  const ranked =
    groupLimit === null || dimensions.length === 0
      ? sql`select * from (${summed}) as summed`
      : sql`select * from (select *, row_number() over (partition by ${sql.join(
          dimensions.map((name) => sql.identifier(name)),
          sql`, `,
        )} order by ${order}) as place from (${summed}) as summed) as placed where place <= ${groupLimit}`;
  return sql`${ranked} order by ${order} limit ${limit + 1}`;
}

const COMPARISONS = { eq: "=", neq: "<>", gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

function conditionOf({ operator, values, includeUnset }: AnalyticsFilter, column: SQL): SQL {
  if (operator !== "in" && operator !== "not_in") {
    return sql`${column} ${sql.raw(COMPARISONS[operator])} ${values[0] ?? ""}`;
  }
  const list = sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;
  const among = operator === "in" ? sql`${column} in ${list}` : sql`${column} not in ${list}`;
  return includeUnset ? sql`(${among} or ${column} is null)` : among;
}

function rowOf({ metrics, dimensions, granularity }: AnalyticsQuery) {
  return (row: Readonly<Record<string, string | number | null>>): AnalyticsRow => ({
    ...(granularity === null ? {} : { date: new Date(Number(row.date) * 1000).toISOString() }),
    ...Object.fromEntries(dimensions.map((name) => [name, row[name] ?? null])),
    // Sums come as text, since they may have more digits than a number.
    ...Object.fromEntries(metrics.map((name) => [name, row[name] == null ? null : Number(row[name])])),
  });
}

function codeOf(fault: unknown): unknown {
  if (!(fault instanceof Error)) return undefined;
  return "code" in fault ? fault.code : codeOf(fault.cause);
}
