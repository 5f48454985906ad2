import { expect, test } from "vitest";
import { fieldTable } from "./fields.js";

/** Lines of WordNet's index of senses: a word, the file of one of its meanings, and which meaning that is. */
const index = (...senses: readonly (readonly [word: string, file: string, meaning: number])[]) =>
  senses.map(([word, file, meaning]) => `${word}%1:${file}:00:: 00000001 ${meaning} 0`).join("\n");

const NONE = () => false;

test("a word without a body belongs to the field of its usual meaning", () => {
  expect(fieldTable(index(["serfdom", "26", 1], ["serfdom", "14", 2]), NONE)).toEqual({ state: "serfdom" });
});

test("no other thing stands for what has a body, nor for a word that may mean such a thing", () => {
  const senses = index(["platypus", "05", 1], ["mole", "23", 1], ["mole", "05", 2], ["propeller", "06", 1]);
  expect(fieldTable(senses, NONE)).toEqual({});
});

test("a word is a person's where it means nothing else", () => {
  const senses = index(["cooper", "18", 1], ["steamroller", "18", 1], ["steamroller", "26", 2]);
  expect(fieldTable(senses, NONE)).toEqual({ person: "cooper" });
});

test("words with a shape need no field", () => {
  expect(fieldTable(index(["love", "12", 1]), (word) => word === "love")).toEqual({});
});
