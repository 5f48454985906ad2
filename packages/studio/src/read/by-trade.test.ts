import { expect, test } from "vitest";
import { oklchOf } from "../oklch.js";
import { read } from "./index.js";

const colourOf = (prompt: string) => read(prompt).mentions[0]!.colours[0]!;

test.each([
  ["a red fox", "a red car"],
  ["a red onion", "a red apple"],
  ["a woman with red hair", "a woman with a red hat"],
])("%s is not the red of %s", (known, plain) => {
  expect(colourOf(known).word).toBe("red");
  expect(colourOf(known).hex).not.toBe(read(plain).mentions.at(-1)!.colours[0]!.hex);
});

test("white chocolate is cream", () => {
  const { c, l } = oklchOf(colourOf("a white chocolate bar").hex);
  expect(l).toBeLessThan(0.94);
  expect(c).toBeGreaterThan(0.02);
});

test.each([
  "a red-haired girl",
  "a red-headed girl",
  "a blond boy",
  "a girl with ginger hair",
  "a brunette woman",
])("%s is so of hair", (prompt) => {
  expect(colourOf(prompt).part).toBe("hair");
  expect(read(prompt).mentions[0]!.states).toEqual([]);
});
