import { expect, test } from "vitest";
import { expectedPrice, type Price, priceWithin } from "./price.js";

const ordered = { width: 1000, height: 1000 };
const made = { ...ordered, tokens: 5000 };

test.each<[string, Price, object, number | null]>([
  ["a picture", { unit: "image", micros: 35_000 }, {}, 35_000],
  ["pixels", { unit: "megapixel", micros: 20_000 }, { width: 500 }, 10_000],
  ["pixels of a picture larger than ordered", { unit: "megapixel", micros: 20_000 }, { width: 9e9 }, 20_000],
  ["tokens", { unit: "token", microsPerMillion: 30_000_000 }, {}, 150_000],
  [
    "more tokens than any picture has",
    { unit: "token", microsPerMillion: 30_000_000 },
    { tokens: 1e300 },
    501_000,
  ],
  ["tokens that nobody told", { unit: "token", microsPerMillion: 30_000_000 }, { tokens: null }, null],
  ["nobody knows what", null, {}, null],
])("the price of %s is never more than was held for it", (_, price, changes, expected) => {
  const cost = priceWithin(price, { ...made, ...changes }, ordered);
  expect(cost).toBe(expected);
  expect(cost ?? 0).toBeLessThanOrEqual(expectedPrice(price, ordered));
});
