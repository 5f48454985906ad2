import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addedBuckets, bucketOf, bucketsOf, millisecondsOf, percentilesOf } from "./buckets.js";

test("a bucket is true to its durations by 3 %", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_600_000 }), (milliseconds) => {
      const shown = millisecondsOf(bucketOf(milliseconds));
      expect(Math.abs(shown - milliseconds) / milliseconds).toBeLessThan(0.03);
    }),
  );
});

test("percentiles of added counts are those of all durations together", () => {
  const durations = Array.from({ length: 1000 }, (_, index) => index + 1);
  const counts = addedBuckets([bucketsOf(durations.slice(0, 300)), bucketsOf(durations.slice(300)), []]);
  const { p50 = 0, p90 = 0, p99 = 0 } = percentilesOf(counts) ?? {};
  expect([p50 / 500, p90 / 900, p99 / 990].every((ratio) => Math.abs(ratio - 1) < 0.03)).toBe(true);
});

test("nothing has no percentiles", () => {
  expect(bucketsOf([])).toEqual([]);
  expect(percentilesOf([])).toBeNull();
});
