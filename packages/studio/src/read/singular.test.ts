import { expect, test } from "vitest";
import { singularPhrase } from "./singular.js";

test.each([
  ["wine glasses", "wine glass", true],
  ["chest of drawers", "chest of drawers", false],
  ["chests of drawers", "chest of drawers", true],
  ["suits of armor", "suit of armor", true],
])("%s is %s in singular", (phrase, word, plural) => {
  expect(singularPhrase(phrase)).toEqual({ word, plural });
});
