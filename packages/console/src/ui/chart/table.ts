/** A chart's numbers: the first column names the row. */
export interface Table {
  readonly columns: readonly string[];
  /** Null where nothing was measured. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** RFC 4180, with a header; what was not measured is empty. */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
