import { expect, test } from "vitest";
import { read } from "./index.js";
import { slipBetween } from "./slip.js";

test.each([
  ["chiar", "chair", "swapped"],
  ["glas", "glass", "doubled"],
  ["frogg", "frog", "doubled"],
  ["statu", "statue", "missed"],
  ["orenge", "orange", "changed"],
  ["coats", "coat", null],
  ["abples", "apples", "changed"],
  ["tabel", "chair", null],
])("%s for %s: %s", (written, meant, kind) => {
  expect(slipBetween(written, meant)).toBe(kind);
});

/** Typing errors are read as what was meant, and told. */
test.each([
  ["a yelow bananna", "banana", ["yelow", "bananna"]],
  ["a woden chiar", "chair", ["woden", "chiar"]],
  ["a gren frogg", "frog", ["gren", "frogg"]],
  ["a glas vase with tulpis", "vase", ["glas", "tulpis"]],
  ["a pnik flamingo", "flamingo", ["pnik"]],
  ["a gutar", "guitar", ["gutar"]],
])("reads %s", (prompt, concept, written) => {
  const brief = read(prompt);
  expect(brief.mentions[0]).toMatchObject({ concept });
  expect(brief.corrections.map((each) => each.written)).toEqual(written);
});

test.each([
  ["a laptp besdie a mug", "beside"],
  ["a cat undr a table", "under"],
  ["a dog behnid a sofa", "behind"],
  ["a piano nxet to a lamp", "beside"],
])("reads where things stand: %s", (prompt, kind) => {
  expect(read(prompt).relations).toMatchObject([{ kind, subject: "m1", object: "m2" }]);
});

test.each(["a portrait after Monet, a wide Tabel", "ein roter Wagon mit dem Tisch", "a shirt and a skirt"])(
  "what is written as it was meant stays as it is: %s",
  (prompt) => {
    expect(read(prompt).corrections).toEqual([]);
  },
);
