import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct, type Wishes } from "../index.js";

const WISHES: Wishes = { width: 512, height: 512, seed: 1, palette: [], background: null };
const names = (prompt: string) => direct(read(prompt), WISHES).scene.things.map(({ shape }) => shape.name);

test.each([
  ["a bunch of bananas", ["bunch of bananas"]],
  ["two bunches of bananas", ["bunch of bananas", "bunch of bananas"]],
  ["three bunches of grapes", ["grapes", "grapes", "grapes"]],
  ["two bunches of roses", ["bouquet of roses", "bouquet of roses"]],
  ["two stacks of pancakes", ["pancakes", "pancakes"]],
  ["two bananas", ["banana", "banana"]],
  ["chess pieces", ["set of chess pieces"]],
  ["three chess pieces", ["chess king", "chess king", "chess king"]],
])("%s: %j", (prompt, drawn) => {
  expect(names(prompt)).toEqual(drawn);
});

test("who plays cards at a table sits at it, the cards upon it", () => {
  for (const seed of [1, 2, 3]) {
    const { scene } = direct(read("two people playing cards at a table"), { ...WISHES, seed });
    const drawn = scene.things.map(({ shape }) => shape.name);
    expect(drawn.filter((name) => /\bchair$/.test(name))).toHaveLength(2);
    expect(drawn.filter((name) => name.endsWith("/seated"))).toHaveLength(2);
  }
});
