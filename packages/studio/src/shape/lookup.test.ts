import fc from "fast-check";
import { expect, test } from "vitest";
import { entryOf } from "./index.js";
import { lookUp } from "./lookup.js";

test("a sculpted model comes before an icon", () => {
  expect(lookUp("apple")).toMatchObject({
    entry: { ref: { source: "sculpted", name: "apple" } },
    substitution: null,
  });
});

test("an icon is drawn where there is no model", () => {
  expect(lookUp("mammoth")).toMatchObject({
    entry: { ref: { source: "icon", name: "mammoth" } },
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
  expect(lookUp("oboe")!.substitution).toEqual({
    drawn: "flute",
    why: "there is no shape of an oboe yet",
  });
});

test.each(["sadness", "times square", "cool", "customs", "no such thing", ""])(
  "“%s” is not depicted",
  (word) => {
    expect(lookUp(word)).toBeNull();
  },
);

// Kin and other languages are read from what the build keeps.
test.each([
  ["wren", "bird"],
  ["Trouts", "fish"],
  ["limousines", "car"],
  ["control tower", "tower"],
  ["tourist", "person"],
])("%s is drawn as the nearest thing that has a shape, a %s, and that is said", (asked, drawn) => {
  const { entry, substitution } = lookUp(asked)!;
  expect(entry).toEqual(lookUp(drawn)!.entry);
  expect(substitution!.drawn).toBe(drawn);
  expect(substitution!.why).toMatch(/^no shape for “[a-z ]+” yet; “[a-z]+” is the nearest$/);
});

test.each(["pooch", "edifice", "wedding gown"])("%s is but another name, no substitution", (asked) => {
  expect(lookUp(asked)!.substitution).toBeNull();
});

test.each([
  ["Hund", "dog"],
  ["cheval", "horse"],
  ["manzana", "apple"],
  ["farfalla", "butterfly"],
  ["bicicleta", "bicycle"],
  ["aardbei", "strawberry"],
  ["samolot", "airplane"],
  ["äpple", "apple"],
  ["a\u0308pple", "apple"],
  ["æble", "apple"],
])("%s is the %s of another language", (asked, english) => {
  expect(lookUp(asked)).toEqual(lookUp(english));
});

test("any text names a real shape or none", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("constructor", "__proto__")),
      (text) => {
        const found = lookUp(text);
        expect(found === null || entryOf(found.entry.ref) !== null).toBe(true);
      },
    ),
  );
});
