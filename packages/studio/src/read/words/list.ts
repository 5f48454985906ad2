/** The entries of a comma-separated table, trimmed. */
export function list(table: string): string[] {
  return table
    .split(",")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .filter((entry) => entry !== "");
}
