import { expect, test } from "vitest";
import { read } from "./index.js";

const placeOf = (prompt: string) => read(prompt).setting.place ?? null;

test.each([
  ["a castle at sunset", "hills", true],
  ["a lighthouse at dusk", "sea", undefined],
  ["a deer at dawn", "hills", undefined],
])("%s is out of doors, in %s", (prompt, kind, onTop) => {
  expect(placeOf(prompt)?.kind).toBe(kind);
  expect(placeOf(prompt)?.onTop).toBe(onTop);
});

test("what is of glass, indoors or staged stays where it is, whatever the hour", () => {
  expect(placeOf("a glass castle at sunset")).toBeNull();
  expect(placeOf("a castle figurine at sunset")).toBeNull();
  expect(placeOf("a teapot at sunset")).toBeNull();
});

test("a street in a city is a street", () => {
  expect(placeOf("a street in the city at noon")).toMatchObject({ kind: "street", time: "noon" });
});
