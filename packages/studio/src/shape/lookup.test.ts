import { expect, test } from "vitest";
import { lookUp } from "./lookup.js";

test("a sculpted model comes before an icon", () => {
  expect(lookUp("apple")).toMatchObject({
    entry: { ref: { source: "sculpted", name: "apple" } },
    substitution: null,
  });
});

test("an icon is drawn where there is no model", () => {
  expect(lookUp("ferris wheel")).toMatchObject({
    entry: { ref: { source: "icon", name: "ferris-wheel" } },
    substitution: null,
  });
});

test.each([
  ["strawberries", "strawberry"],
  ["Zebras", "zebra"],
  ["mice", "mouse"],
  ["knives", "knife"],
  ["ferris_wheels", "ferris wheel"],
  ["police officers", "police officer"],
])("%s is drawn as %s", (plural, singular) => {
  expect(lookUp(plural)).not.toBeNull();
  expect(lookUp(plural)).toEqual(lookUp(singular));
});

test("a different thing that stands in is named, and why", () => {
  expect(lookUp("jaguar")!.substitution).toEqual({
    drawn: "leopard",
    why: "there is no shape of a jaguar yet",
  });
});

test.each(["sadness", "times square", "cool", "customs", "no such thing", ""])(
  "“%s” is not depicted",
  (word) => {
    expect(lookUp(word)).toBeNull();
  },
);
