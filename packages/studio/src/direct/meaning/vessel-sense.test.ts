import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { lookUp } from "../../shape/lookup.js";
import { vesselSense } from "./vessel-sense.js";

const concepts = (prompt: string) => vesselSense(read(prompt), lookUp).mentions.map(({ concept }) => concept);

test("a tank is a vehicle, unless something is in it or it is of glass", () => {
  expect(concepts("a tank next to a tree")).toContain("tank");
  expect(concepts("a goldfish in a tank")).toContain("aquarium");
  expect(concepts("a glass tank")).toContain("aquarium");
  expect(concepts("a soldier in a tank")).toContain("tank");
});

test("glasses beside a drink are drunk from, unless somebody wears them", () => {
  expect(concepts("a bottle of wine and two glasses")).toContain("wine glass");
  expect(concepts("a jug of water with three glasses")).toContain("glass");
  expect(concepts("two glasses beside a pizza")).toContain("glass");
  expect(concepts("a man wearing glasses eating a pizza")).toContain("glasses");
  expect(concepts("a book and glasses")).toContain("glasses");
  expect(concepts("a man wearing glasses with a glass of wine")).toContain("glasses");
});
