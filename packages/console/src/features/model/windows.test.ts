import { expect, test } from "vitest";
import { firstWindow, providerSeries, windowTimes } from "./windows.js";

const now = new Date("2026-11-23T12:34:56Z");

test("a window has all its points, measured or not", () => {
  const { times, step } = windowTimes("30m", now);
  expect(times).toHaveLength(30);
  expect(step).toBe(60_000);
  expect(times.at(-1)).toEqual(new Date("2026-11-23T12:34:00Z"));
  expect(windowTimes("30d", now).times).toHaveLength(720);
});

test("each provider has a line with gaps where nothing was measured", () => {
  const { times, step } = windowTimes("1d", now);
  const points = [{ time: new Date("2026-11-23T11:00:00Z"), values: { acme: 900, other: null } }];
  const [acme, other] = providerSeries(times, step, points, points, [{ slug: "acme", provider: "Acme" }]);
  expect(acme.name).toBe("Acme");
  expect(acme.values.slice(-3)).toEqual([null, 900, null]);
  expect(acme.upper?.values.at(-2)).toBe(900);
  expect(other).toMatchObject({ name: "other", values: Array(24).fill(null) });
});

test("a page opens with the window that its data fill", () => {
  const hour = (at: number, value: number | null) => ({
    time: new Date(at * 3_600_000),
    values: { acme: value },
  });
  expect(firstWindow([hour(1, 200), hour(2, null)])).toBe("3h");
  expect(firstWindow([1, 2, 3, 4].map((at) => hour(at, 200)))).toBe("1d");
  expect(firstWindow([])).toBe("1d");
});
