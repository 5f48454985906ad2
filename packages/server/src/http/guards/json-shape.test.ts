import { expect, test } from "vitest";
import { checkShape } from "./json-shape.js";

const check = (text: string) => () => checkShape(Buffer.from(text));

test.each([
  ["a small body", '{"a":[1,{"b":"c"}]}'],
  ["64 levels", "[".repeat(64) + "]".repeat(64)],
  ["brackets within a text", `{"a":"${"[".repeat(100)}"}`],
  ["brackets after escaped quotes", `{"a":"\\"${"[".repeat(100)}\\\\"}`],
  ["many lists beside each other", `[${"[],".repeat(1000)}[]]`],
  ["what is no JSON", '"never ends \\'],
])("%s passes", (_, text) => {
  expect(check(text)).not.toThrow();
});

test.each([
  ["65 levels", "[".repeat(65), "nested deeper than 64 levels"],
  ["levels of both kinds", '[{"a":'.repeat(40), "nested deeper than 64 levels"],
  ["a level after a text that ends in a backslash", `["\\\\",${"[".repeat(64)}`, "nested deeper"],
  ["more values than anybody needs", `[${"1,".repeat(300_000)}1]`, "more than 250000 values"],
])("%s is refused before it is read", (_, text, why) => {
  expect(check(text)).toThrow(why);
});
