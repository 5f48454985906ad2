import { expect, test } from "vitest";
import { read } from "./index.js";

const nouns = (prompt: string) => read(prompt).mentions.map(({ concept }) => concept);

test.each([
  ["a glass of iced tea with lemon and mint", ["glass", "iced tea", "lemon", "mint"]],
  ["a glass of water with mint and lime", ["glass", "mint", "lime"]],
  ["a cake with lemon, ginger and cream", ["cake", "lemon", "ginger", "cream"]],
])("%s comes with things to eat", (prompt, said) => {
  expect(nouns(prompt)).toEqual(said);
});

test.each(["a dress with orange and lime", "a yacht with white and blue"])("%s has colours", (prompt) => {
  expect(read(prompt).mentions).toHaveLength(1);
  expect(read(prompt).mentions[0]!.colours).toHaveLength(2);
});
