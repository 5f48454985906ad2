import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { lookUp } from "../../shape/index.js";
import { lookUpDrawn } from "../../shape/lookup.js";
import { direct } from "../index.js";

const wishes = { width: 768, height: 768, seed: 3, palette: [], background: null };

function drawn(prompt: string) {
  const { scene, report } = direct(read(prompt), wishes, lookUp);
  return { models: scene.things.map(({ shape }) => shape.name), things: scene.things, report };
}

test.each([
  ["a cat chef", "chef+head of cat"],
  ["an astronaut cat", "space traveller+head of cat"],
  ["a bear barista", "barista+head of bear"],
  ["a mouse king", "king+head of mouse"],
  ["a robot gardener", "farmer+head of robot"],
  ["a fox dressed as a pirate", "pirate+head of fox"],
  ["a rabbit in a wizard costume", "wizard+head of rabbit"],
  ["a dog in a spacesuit", "space traveller+head of dog"],
  ["a fox in a trench coat", "person+coat+head of fox"],
  ["a raccoon wearing a hoodie", "person+sweater+head of raccoon"],
])("%s is a beast in clothes", (prompt, model) => {
  const { models, report } = drawn(prompt);
  expect(models).toEqual([model]);
  expect(report.notDepicted).toEqual([]);
});

test.each([
  ["a pig farmer", "farmer"],
  ["a guard dog", "dog"],
  ["a cat wearing a hat", "cat"],
  ["a sleeping cat in a sweater", "sleeping cat"],
])("%s is no beast in clothes", (prompt, model) => {
  expect(drawn(prompt).models).toContain(model);
});

test("its fur takes the colour said of it, its clothes the colour said of them", () => {
  const [fox] = drawn("a white fox wearing a blue coat").things;
  expect(fox!.partColours.coat).toBe(read("a blue coat").mentions[0]!.colours[0]!.hex);
  expect(fox!.colour).toBe(read("a white fox").mentions[0]!.colours[0]!.hex);
});

test("each of several has the head", () => {
  const { models } = drawn("two cat chefs");
  expect(models).toHaveLength(2);
  for (const model of models) expect(model).toMatch(/^chef\+head of cat/);
});

test("a flat picture shows it as well", () => {
  const { scene } = direct(read("a flat illustration of a cat chef", undefined, true), wishes, lookUpDrawn);
  expect(scene.things.map(({ shape }) => shape.name)).toEqual(["chef+head of cat"]);
});
