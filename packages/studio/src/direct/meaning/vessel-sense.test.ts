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
