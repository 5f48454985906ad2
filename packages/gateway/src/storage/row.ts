import { getTableColumns } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/** Rows under the names of their columns, as the database's functions take them. */
export function rowsOf<Table extends PgTable>(
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Readonly<Record<string, unknown>>[] {
  if (rows.length === 0) return [];
  const columns = Object.entries(getTableColumns(table)).map(
    ([name, column]) => [name, column.name] as const,
  );
  return rows.map((values) => {
    const given = values as Readonly<Record<string, unknown>>;
    const row: Record<string, unknown> = {};
    for (const [name, column] of columns) row[column] = given[name] ?? null;
    return row;
  });
}
