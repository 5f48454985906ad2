import { AtelierError } from "@atelier/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "./index.js";
import { LEXICON } from "./lexicon.js";

/** Reads, and lets only the refusal of a crowd pass. */
function readAnything(prompt: string) {
  try {
    return read(prompt);
  } catch (error) {
    expect(error).toBeInstanceOf(AtelierError);
    expect((error as AtelierError).type).toBe("invalid_prompt");
    return null;
  }
}

test("any text is read, whatever is in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (prompt) => {
      const brief = readAnything(prompt);
      if (brief) expect(brief.prompt).toBe(prompt);
    }),
    { numRuns: 500 },
  );
});

test("any row of known words and joints gives a sound brief", () => {
  const words = fc.constantFrom(...LEXICON.senses.keys(), ",", ".", "-", '"', "'s", "3", "#f80");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (row) => {
      const brief = readAnything(row.join(" "));
      if (!brief) return;
      const ids = new Set(brief.mentions.map(({ id }) => id));
      expect(ids.size).toBe(brief.mentions.length);
      for (const { subject, object } of brief.relations) {
        expect(ids).toContain(subject);
        expect(ids).toContain(object);
        expect(subject).not.toBe(object);
      }
      for (const { noun, concept, count } of brief.mentions) {
        expect(noun).not.toBe("");
        expect(concept).not.toBe("");
        expect(count).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ["nothing", ""],
  ["white space", " \n\t "],
  ["emoji", "🦊🍕 a cat 🐈‍⬛ and 👩‍👩‍👧"],
  ["control characters", "a\u0000cat\u0007 and\u001b[31m a dog\u200b"],
  ["right to left", "قطة سوداء على طاولة חתול שחור"],
  ["no spaces", "猫が机の上に座っている"],
  ["half a surrogate pair", "a cat \ud83d and a dog \udc00"],
  ["only marks", "?!?!,,,...---((()))[[[{{{"],
  ["names of object properties", "constructor toString __proto__ hasOwnProperty valueOf"],
  ["an open quotation", 'a cat says "hello and then'],
  ["markup", "<script>alert(1)</script> {{a cat}} $(dog)"],
])("reads %s", (_, prompt) => {
  expect(readAnything(prompt)).not.toBeNull();
});

const LONG = 60_000;

test.each([
  ["the same word", "cat ".repeat(LONG)],
  ["an unknown word", "zorp ".repeat(LONG)],
  ["one endless word", "a".repeat(400_000)],
  ["describing words", "red ".repeat(LONG)],
  ["describing words with commas", "big, ".repeat(LONG)],
  ["shades", "dark ".repeat(LONG)],
  ["articles", "the ".repeat(LONG)],
  ["prepositions", "on ".repeat(LONG)],
  ["nested of", "slice of a ".repeat(LONG / 3)],
  ["with", "a cat with ".repeat(LONG / 3)],
  ["quotation marks", '"'.repeat(LONG)],
  ["apostrophes", "'a".repeat(LONG)],
  ["open brackets", "(".repeat(LONG)],
  ["hyphens", "blue-".repeat(LONG)],
  ["numbers", "7 ".repeat(LONG)],
  ["colour codes", "#ff0000 ".repeat(LONG)],
  ["almost colours", "rgb(1,".repeat(LONG)],
  ["pronouns", `a cat and a dog. ${"it is next to it. ".repeat(LONG / 5)}`],
  ["the same thing again", `a cat. ${"The cat is red and has blue eyes. ".repeat(LONG / 8)}`],
  ["misspelt words", "elephnat strawbery ".repeat(LONG / 2)],
  ["spaces", " ".repeat(400_000)],
])("reads %s, very often, within the time of a test", (_, prompt) => {
  const brief = readAnything(prompt);
  if (brief) expect(brief.prompt).toBe(prompt);
});

test("more than 200 things are refused with a clear message", () => {
  expect(read("two hundred sheep").mentions[0]!.count).toBe(200);
  expect(() => read("201 balloons")).toThrowError(
    expect.objectContaining({
      type: "invalid_prompt",
      field: "prompt",
      message: expect.stringContaining("200"),
    }),
  );
  expect(() => read("a hundred cats and a hundred dogs and a bird")).toThrow(AtelierError);
});

test("every content word is either in the brief or listed as not understood", () => {
  const brief = read("a glorbish cat frobnicates a wug, 8k, unspeakably");
  const said = JSON.stringify({ ...brief, prompt: "" });
  for (const word of ["glorbish", "cat", "frobnicates", "wug", "8k", "unspeakably"])
    expect(said).toContain(word);
});
