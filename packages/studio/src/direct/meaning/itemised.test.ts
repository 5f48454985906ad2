import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function drawn(prompt: string) {
  const wishes = { width: 512, height: 512, seed: 1, palette: [], background: null };
  const { scene, report } = direct(read(prompt), wishes);
  return { concepts: scene.things.map(({ concept }) => concept).sort(), report };
}

test.each([
  ["breakfast: coffee, croissant and a glass of orange juice", ["coffee", "croissant", "glass"]],
  ["breakfast with coffee, a croissant and a glass of orange juice", ["coffee", "croissant", "glass"]],
  ["picnic with a basket, apples and cheese", ["apple", "apple", "apple", "basket", "cheese"]],
  ["school supplies: three pencils and a ruler", ["pencil", "pencil", "pencil", "ruler"]],
])("%s is of what it names, and no more", (prompt, concepts) => {
  const { concepts: shown, report } = drawn(prompt);
  expect(shown).toEqual(concepts);
  expect(report.depicted).toContain(prompt.split(/ with|:/)[0]!.replace("school ", ""));
  expect(report.notDepicted).toEqual([]);
});

test("an occasion with one thing more has its own still life as well", () => {
  expect(drawn("breakfast with a red teapot").concepts.length).toBeGreaterThan(2);
});
