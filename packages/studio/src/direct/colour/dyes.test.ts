import fc from "fast-check";
import { expect, test } from "vitest";
import { plan } from "../../index.js";
import { lookUp } from "../../shape/index.js";
import { openWords } from "../../shape/open-words.js";
import { COATS, FLAVOURS } from "./coats.js";
import { dyeOf } from "./dyes.js";

function thingsOf(prompt: string, seed: number, palette: [number, number, number][] = []) {
  return plan({
    prompt,
    width: 512,
    height: 512,
    seed,
    palette,
    background: null,
    quality: "flash",
    format: "png",
  }).scene.things;
}

test("every look names parts of its model", () => {
  for (const [words, looks] of [...COATS, ...FLAVOURS]) {
    for (const word of words.split(", ")) {
      const roles = lookUp(word)!.entry.roles.map(({ name }) => name);
      for (const look of looks) {
        const unknown = Object.keys(look ?? {}).filter((role) => !roles.includes(role));
        expect([word, unknown]).toEqual([word, []]);
      }
    }
  }
});

test("a vase, a cat and a car of following seeds are of other colours", () => {
  for (const prompt of ["a vase", "a cat", "a car", "a house", "a cupcake"]) {
    const looks = [4, 5, 6, 7].map((seed) => JSON.stringify(thingsOf(prompt, seed)[0]!.partColours));
    for (const [n, look] of looks.slice(1).entries()) expect(look).not.toBe(looks[n]);
  }
});

test("colours that are asked for, and words that say their own, stay as they are", () => {
  const asked = ["a blue vase", "a black cat", "a wooden bowl", "a goldfish", "a beach ball", "a red apple"];
  fc.assert(
    fc.property(fc.constantFrom(...asked), fc.nat(9999), fc.nat(9999), (prompt, one, other) => {
      const look = (seed: number) => {
        const { colour, partColours, material } = thingsOf(prompt, seed)[0]!;
        return [colour, partColours, material];
      };
      expect(look(one)).toEqual(look(other));
    }),
    { numRuns: 24 },
  );
});

test("cats beside each other have coats of their own unless they are alike, and vases of a set one glaze", () => {
  const looks = (prompt: string, seed: number) =>
    new Set(thingsOf(prompt, seed).map(({ partColours }) => JSON.stringify(partColours))).size;
  expect(looks("three cats", 1)).toBe(3);
  expect(looks("three identical cats", 1)).toBe(1);
  for (const seed of [1, 2, 3]) expect(looks("three vases", seed)).toBe(1);
});

test("a word that leaves a form open is shown by several, one that names it by its own", () => {
  const forms = (prompt: string) =>
    new Set([1, 2, 3, 4, 5].map((seed) => thingsOf(prompt, seed)[0]!.shape.name));
  for (const word of openWords()) expect(forms(`a ${word}`).size).toBeGreaterThan(1);
  expect([...forms("a beagle")]).toEqual(["dog"]);
  expect([...forms("a fedora")]).toEqual(["hat"]);
  expect([...forms("a sailboat")]).toEqual(["boat"]);
  expect([...forms("a corgi")]).toEqual(["corgi"]);
});

test("what stands in, or has no look but its own, has none", () => {
  const mention = { id: "m1", concept: "trumpet", states: [], count: 1 };
  expect(dyeOf(lookUp("trumpet")!.entry, mention, 0, 7)).toEqual({});
});
