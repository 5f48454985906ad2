import { expect, test } from "vitest";
import { createRateLimiter } from "./rate.js";

test("a minute's worth may come at once, then they come back one by one", () => {
  let now = 0;
  const allowance = createRateLimiter(3, () => now);
  expect([1, 2, 3].map(() => allowance("k").allowed)).toEqual([true, true, true]);
  expect(allowance("k")).toEqual({ allowed: false, remaining: 0, waitSeconds: 20 });
  expect(allowance("other").allowed).toBe(true);
  now = 20_000;
  expect(allowance("k").allowed).toBe(true);
  expect(allowance("k").allowed).toBe(false);
  now = 3_600_000;
  expect(allowance("k")).toMatchObject({ allowed: true, remaining: 2 });
});

test("a day's worth comes back over a day", () => {
  let now = 0;
  const day = 86_400_000;
  const allowance = createRateLimiter(2, () => now, day);
  expect([1, 2].map(() => allowance("k").allowed)).toEqual([true, true]);
  expect(allowance("k")).toEqual({ allowed: false, remaining: 0, waitSeconds: 43_200 });
  now = day / 2;
  expect(allowance("k").allowed).toBe(true);
});
