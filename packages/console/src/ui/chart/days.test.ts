import { expect, test } from "vitest";
import { daysSince } from "./days.js";

const now = new Date("2026-12-01T10:00:00Z");
const days = (...dates: string[]) =>
  daysSince(
    dates.map((date) => ({ date })),
    31,
    now,
  ).map((day) => day.toISOString().slice(0, 10));

test("a chart by day begins with the first day that has anything, a week ago at the latest", () => {
  expect(days("2026-11-15", "2026-11-12")).toHaveLength(20);
  expect(days("2026-11-12")[0]).toBe("2026-11-12");
  expect(days("2026-12-01")[0]).toBe("2026-11-25");
  expect(days("2025-01-01")).toHaveLength(31);
  expect(days().at(-1)).toBe("2026-12-01");
});
