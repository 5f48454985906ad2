import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countTokens, PROMPT_TOKEN_LIMIT } from "./prompt.js";

test("counts words and marks, or a quarter of the characters where that is more", () => {
  expect(countTokens("a red cup")).toBe(3);
  expect(countTokens("a, b.")).toBe(4);
  expect(countTokens("incomprehensibilities")).toBe(6);
  expect(countTokens("")).toBe(0);
});

test("finds every prompt over the limit, however it is made up", () => {
  expect(countTokens("a ".repeat(PROMPT_TOKEN_LIMIT))).toBe(PROMPT_TOKEN_LIMIT);
  expect(countTokens("a ".repeat(PROMPT_TOKEN_LIMIT + 1))).toBeGreaterThan(PROMPT_TOKEN_LIMIT);
  expect(countTokens("x".repeat(4 * PROMPT_TOKEN_LIMIT + 1))).toBeGreaterThan(PROMPT_TOKEN_LIMIT);
});

test("never falls as a prompt grows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (start, rest) => {
      expect(countTokens(`${start} ${rest}`)).toBeGreaterThanOrEqual(countTokens(start));
    }),
  );
});
