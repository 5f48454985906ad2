import { expect, test } from "vitest";
import { tongueTable } from "./table.js";

const labels = (...names: string[]) => new Map(names.map((name, n) => [String(n), name]));

const ENGLISH = labels("dog", "red apple", "green apple", "duck", "face with tears", "gift");
const SHAPES: Readonly<Record<string, string>> = {
  dog: "dog",
  apple: "apple",
  "red apple": "apple",
  "green apple": "green-apple",
  duck: "duck",
  gift: "gift",
};
const draws = (word: string) => SHAPES[word] ?? null;

function table(...others: string[][]) {
  return tongueTable(
    ENGLISH,
    others.map((names) => labels(...names)),
    draws,
    (word) => ["and", "pan"].includes(word),
  );
}

test("a name in another language is known by its English", () => {
  expect(table(["hund"], ["chien"], ["hund"])).toEqual({ dog: ["chien", "hund"] });
});

test("what two names share is the thing that they both are", () => {
  expect(table(["perro", "manzana roja", "manzana verde"])).toEqual({
    apple: ["manzana"],
    dog: ["perro"],
    "green apple": ["manzana verde"],
    "red apple": ["manzana roja"],
  });
});

test.each([
  ["is English too", ["x", "x x", "x x", "and"]],
  ["means nothing that can be drawn", ["x", "x", "x", "x", "freudentränen"]],
  ["is hardly a word", ["ko"]],
  ["is a description", ["der beste freund"]],
])("a name that %s is left out", (_, names) => {
  expect(table(names)).toEqual({});
});

test("a name for different things in two languages is left out", () => {
  expect(table(["hund", "", "", "kaczka"], ["kaczka"])).toEqual({ dog: ["hund"] });
});
