import { expect, test } from "vitest";
import { read } from "./index.js";

const kindOf = (prompt: string) => read(prompt).setting.place?.kind ?? null;

test.each([
  ["a birch forest", "forest"],
  ["a pine grove in fog", "forest"],
  ["a wooden forest", null],
  ["a lighthouse on a cliff during a storm", "sea"],
  ["a goat on a cliff", "mountains"],
  ["a mountain village", "mountains"],
  ["an alpine hut at dusk", "mountains"],
  ["a village in winter", "hills"],
  ["a country house", null],
])("%s is set in %s", (prompt, kind) => expect(kindOf(prompt)).toBe(kind));

test("who is on the moon stands on its ground", () => {
  const { setting } = read("an astronaut riding a horse on the moon");
  expect(setting.place).toMatchObject({ kind: "desert", airless: true, moon: false });
  expect(read("a cat sitting on the moon").setting.place).toBeUndefined();
  expect(read("a rocket above the moon").setting.place).toBeUndefined();
});

test("timber is still a material of what is made of it", () => {
  expect(read("a pine table").mentions[0]!.material).toBe("light wood");
  expect(read("an oak leaf").mentions[0]!.material).toBeNull();
});

test("a logo for something shows that thing", () => {
  const { style, mentions, setting } = read("logo for a bakery");
  expect([style, mentions.map(({ concept }) => concept), setting.places]).toEqual(["logo", ["bakery"], []]);
});
