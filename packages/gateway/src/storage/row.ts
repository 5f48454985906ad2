import { getTableColumns } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/** A row under the names of its columns, as the database's functions take it. */
export function rowOf<Table extends PgTable>(
  table: Table,
  values: Table["$inferInsert"],
): Readonly<Record<string, unknown>> {
  const given = values as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([name, column]) => [column.name, given[name] ?? null]),
  );
}
