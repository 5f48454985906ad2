import { expect, test } from "vitest";
import { calendarDays, cellTime } from "./calendar.js";

test("a calendar ends today and begins at midnights", () => {
  const days = calendarDays(30, new Date(2026, 10, 23, 14, 5));
  expect(days).toHaveLength(30);
  expect(days.at(-1)).toEqual(new Date(2026, 10, 23));
  expect(days[0]).toEqual(new Date(2026, 9, 25));
  expect(cellTime(days[29], 14)).toEqual(new Date(2026, 10, 23, 14));
});
