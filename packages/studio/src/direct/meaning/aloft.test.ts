import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct, type Wishes } from "../index.js";

const WISHES: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
const namesIn = (prompt: string) => direct(read(prompt), WISHES).scene.things.map(({ shape }) => shape.name);

test.each([
  ["a crow on a fence", "crow"],
  ["a seagull on a bench", "seagull"],
  ["a dove", "dove"],
  ["an eagle on a rock", "eagle"],
  ["a hummingbird on a branch", "perched hummingbird"],
])("%s stands on its feet, as a %s", (prompt, name) => {
  expect(namesIn(prompt)).toContain(name);
});

test.each([
  ["a flying crow", "flying crow"],
  ["a seagull soaring over the sea", "flying seagull"],
  ["an eagle in the sky", "flying eagle"],
  ["a robin flying", "flying bird"],
  ["a dove above a house", "flying dove"],
])("%s is on the wing, as a %s", (prompt, name) => {
  expect(namesIn(prompt)).toContain(name);
});
