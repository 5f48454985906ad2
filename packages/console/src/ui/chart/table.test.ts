import { expect, test } from "vitest";
import { csvOf } from "./table.js";

test("numbers are copied as CSV that spreadsheets read", () => {
  const table = {
    columns: ["Hour", 'The "fast" one, p50'],
    rows: [
      ["2026-11-03T10:00Z", 2.5],
      ["x", null],
    ],
  };
  expect(csvOf(table)).toBe('Hour,"The ""fast"" one, p50"\r\n2026-11-03T10:00Z,2.5\r\nx,');
});
