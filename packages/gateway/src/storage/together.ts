import { type SQL, sql } from "drizzle-orm";

/** Statements that change something, each under a name by which the others may read what it returns. */
export type NamedStatements = Readonly<Record<string, SQL>>;

/**
 * Several changes as one statement: all of them happen or none, in one trip to the database. All see the data as it
 * was before, so no two may touch the same row.
 * @param result what to select in the end, which may read what the changes return
 */
export function together(statements: NamedStatements, result: SQL = sql`1`): SQL {
  const named = Object.entries(statements).map(
    ([name, statement]) => sql`${sql.identifier(name)} as (${statement})`,
  );
  return sql`with ${sql.join(named, sql`, `)} select ${result}`;
}
