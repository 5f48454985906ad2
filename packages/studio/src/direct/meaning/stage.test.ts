import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { isShapeName } from "../../shape/names.js";
import { direct, type Wishes } from "../index.js";
import { STAGINGS } from "./symbols.js";

function drawn(prompt: string, seed = 1) {
  const wishes: Wishes = { width: 512, height: 512, seed, palette: [], background: null };
  return direct(read(prompt), wishes);
}

test("everything that symbols and still lifes are made of has a shape", () => {
  const ways = new Set([...STAGINGS.values()].flatMap((staging) => staging.ways));
  const missing = [...ways].flatMap((way) => {
    const { mentions, notUnderstood } = read(way);
    return [...notUnderstood, ...mentions.map(({ concept }) => concept).filter((c) => !isShapeName(c))];
  });
  expect(missing).toEqual([]);
});

test("an abstract noun is shown by a symbol, and the report says which and why", () => {
  const { scene, report } = drawn("peace");
  expect(scene.things.map(({ asked, concept }) => [asked, concept])).toEqual([["peace", "dove"]]);
  expect(report).toEqual({
    depicted: ["peace"],
    substituted: [{ asked: "peace", drawn: "dove", why: "a dove stands for peace" }],
    notDepicted: [],
  });
});

test("a symbol takes the colour that the prompt asks for", () => {
  const heart = drawn("blue knowledge", 1).scene.things.find(({ asked }) => asked === "knowledge");
  expect(heart!.colour).toBe(read("blue").setting.colour!.hex);
});

test("an occasion becomes a still life of what belongs to it, of which only the first was asked for", () => {
  const { scene } = drawn("birthday");
  const shown = scene.things.map(({ asked, concept }) => `${concept}: ${asked}`);
  expect(shown.sort()).toEqual(["balloon: null", "balloon: null", "birthday cake: birthday", "gift: null"]);
});

test("what is excluded is left out of a still life", () => {
  for (const seed of [1, 2, 3, 4]) {
    const concepts = drawn("a birthday without balloons", seed).scene.things.map(({ concept }) => concept);
    expect(concepts).not.toContain("balloon");
  }
});

test("beside things that are asked for, no symbol is added", () => {
  const { scene } = drawn("a cat and a dog, freedom");
  expect(scene.things.map(({ concept }) => concept).sort()).toEqual(["cat", "dog"]);
});

test("moods and verbs alone get what goes with them", () => {
  for (const prompt of ["dreamy", "travelling", "cosy"]) {
    const { scene, report } = drawn(prompt);
    expect(scene.things.filter(({ asked }) => asked === prompt)).toHaveLength(1);
    expect(report.notDepicted).toEqual([]);
  }
});

test("a word that nothing is known of still gets a finished picture, and is reported", () => {
  const { scene, report } = drawn("quixotry");
  expect(scene.things.length).toBeGreaterThanOrEqual(3);
  expect(report.notDepicted).toEqual(["quixotry"]);
});

test("a set of icons shows signs of its field, all of like size", () => {
  const { scene, report } = direct(read("vector set of weather icons"), {
    ...{ width: 512, height: 512, seed: 1, palette: [], background: null },
  });
  const sizes = scene.things.map(({ box }) => Math.max(box.w, box.h));
  expect(scene.things.map(({ concept }) => concept)).toEqual(expect.arrayContaining(["sun", "cloud"]));
  expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
  expect(report.notDepicted).toEqual([]);
});

test.each([
  ["a tea set on a tray", "teapot"],
  ["groceries", "cheese|apple"],
  ["farm animals", "cow"],
  ["sewing supplies on a table", "scissors"],
  ["medical equipment", "stethoscope"],
])("%s are several things of the kind", (prompt, one) => {
  const { scene, report } = drawn(prompt);
  const concepts = scene.things.map(({ concept }) => concept);
  expect(concepts.length).toBeGreaterThanOrEqual(4);
  expect(concepts.some((concept) => new RegExp(`^(?:${one})$`).test(concept))).toBe(true);
  expect(report.notDepicted).toEqual([]);
});

test("a child's bedroom shows no child but its toys", () => {
  const { scene, report } = drawn("a child's bedroom with toys");
  const concepts = scene.things.map(({ concept }) => concept);
  expect(concepts).toContain("bed");
  expect(concepts.filter((concept) => /boy|girl|child/.test(concept))).toEqual([]);
  expect(report.depicted).toEqual(["bedroom", "toys"]);
});
