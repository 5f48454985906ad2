import { expect, test } from "vitest";
import { read } from "./index.js";

test.each([
  ["a statue covered in moss", "mossy"],
  ["an old car covered with a thick layer of dust", "dusty"],
  ["a house completely covered in ivy", "ivy covered"],
  ["a boot caked in mud", "muddy"],
])("%s is %s, and nothing lies beside it", (prompt, state) => {
  const { mentions } = read(prompt);
  expect(mentions).toHaveLength(1);
  expect(mentions[0]!.states).toContain(state);
});

test("what lies on a thing, or is no coat, stays", () => {
  expect(read("a table covered with fruit").mentions.map(({ concept }) => concept)).toEqual([
    "table",
    "fruit",
  ]);
});

test("who sleeps under a tree sleeps", () => {
  expect(read("a red fox sleeping under a tree").mentions[0]!.states).toContain("sleeping");
});
