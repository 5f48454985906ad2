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

test("stuff that is said of several kinds, none told apart, is that of all", () => {
  const stuffs = (prompt: string) => read(prompt).mentions.map(({ material }) => material);
  expect(stuffs("gears and cogs made of brass")).toEqual(["gold", "gold"]);
  expect(stuffs("a dog and a bowl made of glass")).toEqual([null, "glass"]);
});
