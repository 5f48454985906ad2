import { expect, test } from "vitest";
import { judgedIcon, namedIcon } from "./find.js";
import { drawingOf } from "./pack.js";
import { JUDGED_WORDS } from "./words/index.js";

test.each([
  ["car", "automobile"],
  ["plane", "airplane"],
  ["bike", "bicycle"],
  ["phone", "mobile-phone"],
  ["sheep", "ewe"],
  ["burger", "hamburger"],
  ["traffic light", "vertical-traffic-light"],
  ["robot", "robot"],
])("%s was judged to be shown by %s", (word, icon) => {
  expect(judgedIcon(word)).toEqual({ icon, called: null });
});

test("what stands in for a word is called by its own name", () => {
  expect(judgedIcon("jaguar")).toEqual({ icon: "leopard", called: "leopard" });
  expect(judgedIcon("ocean")).toEqual({ icon: "water-wave", called: "wave" });
});

test.each([
  ["rocket", "rocket"],
  ["stop sign", "stop-sign"],
  ["teddy bear", "teddy-bear"],
  ["grape", "grapes"],
])("%s is the name of %s", (word, icon) => {
  expect(namedIcon(word)).toBe(icon);
});

test("an animal is shown whole, not as a face", () => {
  for (const animal of [
    "dog",
    "cat",
    "horse",
    "pig",
    "cow",
    "tiger",
    "rabbit",
    "mouse",
    "monkey",
    "dragon",
  ]) {
    expect(namedIcon(animal)).toBe(animal);
  }
});

test.each([
  "table",
  "floor",
  "bench",
  "baseball bat",
  "arm",
  "board",
  "cool",
  "free",
  "customs",
  "mate",
  "light year",
])("no icon is named “%s”, whatever their search words say", (word) => {
  expect(namedIcon(word)).toBeNull();
});

test("every judged word names an icon that exists", () => {
  for (const { icon } of JUDGED_WORDS.values()) expect(drawingOf(icon), icon).not.toBeNull();
});
