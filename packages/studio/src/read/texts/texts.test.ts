import { expect, test } from "vitest";
import { read } from "../index.js";

/** Each prompt, and its texts as "text (role, on what)". */
const TEXTS: readonly (readonly [string, string])[] = [
  ['poster that says "Hello"', "Hello (headline)"],
  ["a red mug that says “Good Morning” on a wooden table", "Good Morning (label, mug)"],
  ["a neon sign saying OPEN", "OPEN (label, neon sign)"],
  ["a book titled «Dune» next to a cup", "Dune (label, book)"],
  ["a bottle labelled 'Milk'", "Milk (label, bottle)"],
  ["a box with the label „Vorsicht“", "Vorsicht (label, box)"],
  ['"SALE" on a sign over a door', "SALE (label, sign)"],
  ['a T-shirt with the words "I am fine" printed on it', "I am fine (label, t shirt)"],
  ['a cat saying "meow"', "meow (speech)"],
  ['a wooden sign over a door that says "Bakery"', "Bakery (label, wooden sign)"],
  ["a sign saying do not enter on a door", "do not enter (label, sign)"],
  ['3D balloon letters spelling "WOW"', "WOW (headline)"],
  ['a poster with the headline "TIDE" and the subtitle "3 May"', "TIDE (headline); 3 May (line)"],
  ['menu "VERA" with "Toast €8.50", "Cake €6.00"', "VERA (headline); Toast €8.50 (line); Cake €6.00 (line)"],
  ['a menu with "Soup 5", "Pie 7.50"', "Soup 5 (line); Pie 7.50 (line)"],
  ['a menu titled "Bistro 21" with "Soup 5"', "Bistro 21 (headline); Soup 5 (line)"],
  ["a girl reading a book", ""],
  ['a "red" apple', ""],
  ["two “blue” cups next to a 'green' box", ""],
  ['a "red" sign', "red (headline)"],
  ['a mug with the word "red" on it', "red (label, mug)"],
  ["a cat's toy and a dog's bone", ""],
];

test.each(TEXTS)("%s", (prompt, texts) => {
  const told = read(prompt).texts.map(
    ({ text, role, on }) => `${text} (${role}${on === null ? "" : `, ${on}`})`,
  );
  expect(told.join("; ")).toBe(texts);
});

test.each([
  ['a jazz poster "A"', "poster"],
  ['business card for "A"', "business card"],
  ['a wedding invitation "A"', "invitation"],
  ['a book cover "A"', "book cover"],
  ['a logo wordmark "A"', "logo"],
  ['a round badge for "A"', "logo"],
  ['a circular stamp that says "A"', "logo"],
  ['a rubber stamp design with the text "A"', "logo"],
  ['a vintage emblem "A"', "logo"],
  ['a robot holding a banner that says "A"', null],
  ['a poster on a wall that says "A"', null],
])("%s is of the format %s", (prompt, format) => {
  expect(read(prompt).type?.format).toBe(format);
});

test.each([
  ['a poster for "Night Tides" with a whale', "whale"],
  ['a logo for "Polar" with an anchor', "anchor"],
  ['a concert poster for "Night Tides" with "12 March" and a fox', "fox"],
  ['a laptop screen that shows "Hello"', "laptop screen"],
])("%s shows a %s", (prompt, thing) => {
  expect(read(prompt).mentions.map(({ concept }) => concept)).toContain(thing);
});

test("a face is asked for by class, by name and by weight", () => {
  expect(read('poster "A" in a bold slab serif font').type).toMatchObject({ kind: "slab", weight: "bold" });
  expect(read('poster "A" set in Playfair Display').type).toMatchObject({ name: "Playfair Display" });
});

test("the olive of olive oil is no colour of the sheet", () => {
  expect(read('a label for olive oil "OLIO"').type?.colours).toEqual([]);
  expect(read('an olive label "OLIO"').type?.colours).toEqual(["#77792f"]);
});

test("a chart's numbers are read with their labels, and are no things", () => {
  const brief = read("bar chart: Q1 10, Q2 20.5 and Q3 1,200");
  expect(brief.type?.chart).toEqual({
    kind: "bar",
    values: [
      { label: "Q1", value: 10, written: "10" },
      { label: "Q2", value: 20.5, written: "20.5" },
      { label: "Q3", value: 1200, written: "1,200" },
    ],
  });
  expect(brief.mentions).toEqual([]);
});

test("a text is found behind a gap of thousands of spaces or commas, within the time of a test", () => {
  expect(read(`a${" ".repeat(30_000)}sign "OPEN"`).quotes).toEqual(["OPEN"]);
  expect(read(`${", ".repeat(15_000)}a sign "OPEN"`).quotes).toEqual(["OPEN"]);
});

test.each([
  ["the letter A", "A"],
  ["a golden number 7", "7"],
  ["a wooden letter “M” next to a mug", "M"],
])("“%s” is a character to be set", (prompt, text) => {
  const brief = read(prompt);
  expect(brief.quotes).toEqual([text]);
  expect(brief.type?.standing).toBe(true);
  expect(brief.mentions.map(({ concept }) => concept)).not.toContain("letter");
});

test("a colour that is said of letters is theirs, and no ground", () => {
  for (const prompt of ['blue letters "AB"', 'the word "AB" in blue letters', 'big blue 3d text "AB"']) {
    const brief = read(prompt);
    expect(brief.setting.colour).toBeNull();
    expect(brief.type?.colours).toEqual(["#2463d6"]);
    expect(brief.texts).toEqual([{ text: "AB", role: "headline", on: null }]);
  }
  expect(read('blue letters "AB" on a pink background').setting.colour?.word).toBe("pink");
});
