import { describe, expect, test } from "vitest";
import { read } from "./index.js";

describe("what things lie on", () => {
  test.each([
    ["a wristwatch on black stone, macro", "stone", "slab"],
    ["a ring on a slab of marble", "marble", "slab"],
    ["a watch on velvet", "fabric", "slab"],
    ["shoes on a wooden surface", "wood", "slab"],
    ["a vase on a wooden floor", "wood", "floor"],
  ])("%s: stuff is a surface, not a thing", (prompt, material, kind) => {
    const { setting, mentions } = read(prompt);
    expect(setting.surface).toMatchObject({ material, kind });
    expect(mentions).toHaveLength(1);
  });

  test("a frog on a stone sits on a thing", () => {
    const { setting, mentions } = read("a frog on a stone");
    expect(setting.surface).toBeUndefined();
    expect(mentions.map(({ concept }) => concept)).toEqual(["frog", "stone"]);
  });
});

describe("walls", () => {
  test.each([
    ["a bicycle leaning against a brick wall", "brick", ["m1"], []],
    ["a guitar leaning against a white wall", "plain", ["m1"], []],
    ["two chairs in front of a stone wall", "stone", [], []],
    ["a poster on a brick wall", "brick", [], ["m1"]],
    ["an apple against a blue wall", "plain", [], []],
  ])("%s", (prompt, made, leaning, hung) => {
    expect(read(prompt).setting.wall).toMatchObject({ made, leaning, hung });
  });
});

test("a cat by the window has no window", () => {
  const { mentions, relations } = read("a cat by the window");
  expect(mentions.map(({ concept }) => concept)).toEqual(["cat", "window"]);
  expect(relations).toEqual([{ kind: "beside", subject: "m1", object: "m2" }]);
});

describe("lists after with", () => {
  test.each([
    ["a desk with a laptop, a plant and a coffee mug", ["m2 on m1", "m3 on m1", "m4 on m1"]],
    ["a bed with pillows and a teddy bear", ["m2 on m1", "m3 on m1"]],
    ["a table with two chairs and a vase", ["m2 beside m1", "m3 on m1"]],
    ["a man with a red hat, a dog and a cat", ["m1 wearing m2"]],
  ])("%s", (prompt, expected) => {
    const said = read(prompt).relations.map(({ kind, subject, object }) => `${subject} ${kind} ${object}`);
    expect(said).toEqual(expected);
  });
});
