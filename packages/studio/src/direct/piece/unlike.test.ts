import { expect, test } from "vitest";
import { randomFrom } from "../../math/random.js";
import { lookUp } from "../../shape/index.js";
import { isGrown, ownTone, unlike } from "./unlike.js";

const entryOf = (word: string) => lookUp(word)!.entry;

test("no two apples are alike in turn, size and tone", () => {
  const random = randomFrom("apples");
  const apple = entryOf("apple");
  const copies = [0, 1, 2].map((nth) => ({ ...unlike(apple, 3, random), tone: ownTone(apple, nth) }));
  expect(new Set(copies.map(({ turn }) => turn)).size).toBe(3);
  expect(new Set(copies.map(({ size }) => size)).size).toBe(3);
  expect(new Set(copies.map(({ tone }) => JSON.stringify(tone))).size).toBe(3);
});

test("mugs are of one form, and are put down as it comes", () => {
  const random = randomFrom("mugs");
  const mug = entryOf("mug");
  expect(isGrown(mug)).toBe(false);
  const [first, second] = [unlike(mug, 2, random), unlike(mug, 2, random)];
  expect(first.turn).not.toBe(second.turn);
  expect([first.size, second.size]).toEqual([1, 1]);
  expect(ownTone(mug, 1)).toEqual({});
});

test("one apple is the apple", () => {
  expect(unlike(entryOf("apple"), 1, randomFrom("one"))).toEqual({ turn: 0, size: 1 });
});
