import { expect, test } from "vitest";
import { shareOf } from "./loosening.js";

test("likeness falls evenly, and what looks more like the source again is passed over", () => {
  const tried = [0.9, 0.92, 0.91, 0.6, 0.4];
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1].map((wanted) => shareOf(tried, wanted));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  // The first fifth of the fall lies beyond the places that rise.
  expect(shares[1]).toBeGreaterThan(0.25);
  for (let k = 1; k < shares.length; k++) expect(shares[k]).toBeGreaterThan(shares[k - 1]!);
});
