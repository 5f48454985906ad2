import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { isSculpted, lookUp } from "../../shape/index.js";
import { direct, type Wishes } from "../index.js";
import { STAGINGS } from "./symbols.js";

const WISHES: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
const shown = (prompt: string) => direct(read(prompt), WISHES);

test.each([
  ["a running cat", "running (cat)"],
  ["a locked umbrella", "locked (umbrella)"],
  ["a pregnant truck", "pregnant (truck)"],
  ["an elderly truck", "elderly (truck)"],
  ["a giraffe sitting", "sitting (giraffe)"],
  ["a horse sits on a rug", "sitting (horse)"],
  ["a horse sitting by a lake", "sitting (horse)"],
  ["an open fridge", "open (fridge)"],
  ["a closed tulip", "closed (tulip)"],
  ["a half open suitcase", "half open (suitcase)"],
  ["a swing hanging from a tree", "hanging from it (swing)"],
])("%s: what nothing in the picture shows is named", (prompt, missing) => {
  expect(shown(prompt).report.notDepicted).toContain(missing);
});

test.each([
  "a sleeping cat",
  "a running dog",
  "a melting candle",
  "an old car",
  "an open book",
  "a folded umbrella",
  "an open door",
  "an open box",
  "a closed window",
  "a sitting cat",
  "a seated fox",
  "a labrador sitting",
  "a beagle sits on a chair",
  "a teapot sits on a table",
  "a broken vase",
  "a round table",
  "an upside down cup",
  "a cute dog",
])("%s: what the picture shows, or nobody looks for, is not", (prompt) => {
  expect(shown(prompt).report.notDepicted).toEqual([]);
});

test.each([
  ["a beagle sitting", "sitting dog"],
  ["a golden retriever puppy sitting in a field of daisies", "sitting golden retriever"],
  ["a labrador sits on a rug", "sitting golden retriever"],
  ["a seated husky puppy", "sitting husky"],
  ["a sitting golden retriever puppy", "sitting golden retriever"],
  ["a beagle next to a sitting man", "dog"],
])("%s: the dog is a %s", (prompt, drawn) => {
  const names = shown(prompt).scene.things.map(({ shape }) => shape.name);
  expect(names).toContain(drawn);
});

test("what jumps or flies is over the ground, what is upside down stands on its head", () => {
  const [frog] = shown("a jumping frog").scene.things;
  expect(frog!.position[1]).toBeGreaterThan(0.1 * frog!.size);
  const [cup] = shown("an upside down cup").scene.things;
  expect(cup!.tilt).toBe(180);
});

test.each([
  ["a hot coffee", "steam"],
  ["a cup of hot tea", "steam"],
  ["a burning house", "fire"],
])("%s: %s rises from it", (prompt, risen) => {
  expect(shown(prompt).scene.things.map(({ concept }) => concept)).toContain(risen);
});

test("a hot day makes no dog steam, and a candle burns with its own flame", () => {
  expect(shown("a hot dog").scene.things).toHaveLength(1);
  expect(shown("a burning candle").scene.things).toHaveLength(1);
});

test("a plural of what comes in a stack is one stack; a rose grows in a flower pot", () => {
  expect(shown("pancakes").scene.things).toHaveLength(1);
  const names = shown("a rose in a pot").scene.things.map(({ shape }) => shape.name);
  expect(names.sort()).toEqual(["flower pot", "rose"]);
});

test.each([
  ["a logo for a hiking club", "mountain"],
  ["a badge for a chess club", "chess knight"],
  ["an emblem for a football team", "soccer ball"],
])("%s shows a %s, and says that it stands for it", (prompt, drawn) => {
  const { scene, report } = shown(prompt);
  expect(scene.things).toHaveLength(1);
  expect(report.substituted.map((one) => one.drawn)).toEqual([drawn]);
  expect(report.notDepicted).toEqual([]);
});

test("every way that a word without a body is shown has shapes for all its things", () => {
  const ways = new Set([...STAGINGS.values()].flatMap((staging) => staging.ways));
  const missing = [...ways].filter((way) =>
    // A model's name is enough: to measure each of them takes a minute.
    read(way).mentions.some(({ concept }) => !isSculpted(concept) && lookUp(concept) === null),
  );
  expect(missing).toEqual([]);
});

test("a beast that stands is not said to lie, nor a handle to be chipped", () => {
  for (const [prompt, missing] of [
    ["a horse lies on a rug", "lying (horse)"],
    ["a mug with a chipped handle", "chipped handle (mug)"],
  ] as const) {
    const { report } = direct(read(prompt), {
      width: 512,
      height: 512,
      seed: 1,
      palette: [],
      background: null,
    });
    expect(report.notDepicted).toContain(missing);
  }
});

test.each([
  ["a dog lying on a rug", "sleeping dog"],
  ["a cat curled up on a cushion", "sleeping cat"],
  ["a kitten lies on a blanket", "sleeping cat"],
])("%s: it is a %s", (prompt, drawn) => {
  const { scene, report } = shown(prompt);
  expect(scene.things.map(({ shape }) => shape.name)).toContain(drawn);
  expect(report.notDepicted).toEqual([]);
});

test.each(["a horse lying in the grass", "a person lying on a bed", "a girl lying on a rug"])(
  "%s: who is drawn on their feet is not said to lie",
  (prompt) => {
    expect(shown(prompt).report.notDepicted.join()).toMatch(/^lying \(/);
  },
);

test.each([
  ["a tilted chair", 13],
  ["a bottle lying on its side", 90],
  ["a lamp that is knocked over", 90],
  ["a car turned upside down", 180],
])("%s is rolled by %d degrees", (prompt, tilt) => {
  const { scene, report } = shown(prompt);
  expect(scene.things[0]!.tilt).toBe(tilt);
  expect(report.notDepicted).toEqual([]);
});

test("what fell over is empty and does not lie on its handle; one chair is no stack", () => {
  const [mug] = shown("a mug lying on its side").scene.things;
  expect(mug!.tilt).toBe(-90);
  expect(mug!.shape.name).toMatch(/mug~empty$/);
  expect(shown("a stacked chair").report.notDepicted).toEqual(["stacked (chair)"]);
});
