import { expect, test } from "vitest";
import { read } from "./index.js";

const materials = (prompt: string) =>
  read(prompt).mentions.map(({ noun, material }) => `${noun}: ${material}`);

test("a bare material after things is what they are made of", () => {
  expect(materials("a pumpkin, clay")).toEqual(["pumpkin: clay"]);
  expect(materials("a glass vase and a bowl, ceramic")).toEqual(["vase: glass", "bowl: ceramic"]);
});

test("a material of which more is said is a thing", () => {
  expect(materials("a potter, wet clay")).toHaveLength(2);
  expect(materials("clay")).toEqual(["clay: null"]);
});
