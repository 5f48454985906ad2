import { expect, test } from "vitest";
import { plan } from "../../index.js";

const reportOf = (prompt: string) =>
  plan({
    prompt,
    width: 512,
    height: 512,
    seed: 1,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  }).report;

test("words that no part of the brief holds are named in the report", () => {
  expect(reportOf("a red mug, blorptastically").notDepicted).toContain("blorptastically");
  expect(reportOf("cluttered").notDepicted).toContain("cluttered");
});

test("a typing error is reported with the word that it was read as", () => {
  expect(reportOf("two umbrelas").substituted).toEqual([
    { asked: "umbrelas", drawn: "umbrellas", why: "“umbrelas” is read as “umbrellas”" },
  ]);
});

test("a word alone that could be a noun is drawn, and not left over as well", () => {
  const { depicted, notDepicted } = reportOf("building");
  expect(depicted).toEqual(["building"]);
  expect(notDepicted).toEqual([]);
});

test.each([
  ["a unicorn of justice", "justice (unicorn)"],
  ["a philosophical croissant", "philosophical (croissant)"],
  ["a sulking boat", "sulking (boat)"],
])("%s: what is said of a thing and not seen is named", (prompt, missing) => {
  expect(reportOf(prompt).notDepicted).toContain(missing);
});

test.each([
  "a cup of coffee",
  "half a watermelon",
  "a striped ball",
  "a stack of books",
  "a full glass",
  "hot tea",
])("%s: what is seen is not", (prompt) => {
  expect(reportOf(prompt).notDepicted).toEqual([]);
});
