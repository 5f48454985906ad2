import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function drawn(prompt: string) {
  const wishes = { width: 512, height: 512, seed: 1, palette: [], background: null };
  const { scene, report } = direct(read(prompt), wishes);
  return { shapes: scene.things.map(({ shape }) => shape.name), things: scene.things, report };
}

test.each([
  ["a pancake with maple syrup", ["pancakes"]],
  ["ramen with chopsticks", ["ramen"]],
  ["a cactus in a pot", ["cactus"]],
  ["line art of a fern in a pot", ["fern"]],
  ["a letter in an envelope", ["open envelope"]],
  ["an envelope with a note in it", ["open envelope"]],
])("%s: what the shape shows itself is no second thing", (prompt, shapes) => {
  const picture = drawn(prompt);
  expect(picture.shapes).toEqual(shapes);
  expect(picture.report.depicted).toHaveLength(2);
  expect(picture.report.notDepicted).toEqual([]);
});

test("the colour asked of it goes to that part", () => {
  const { things } = drawn("a cactus in a blue pot");
  expect(JSON.stringify(things[0])).toMatch(/"pot"[^}]*#[0-9a-f]{6}/);
});

test("a landscape is shown by the mountains in it", () => {
  expect(drawn("paper cut landscape with mountains").report.depicted).toEqual(["landscape", "mountains"]);
  expect(drawn("paper cut landscape").report.depicted).toEqual(["landscape"]);
});

test("what no shape has stays a thing", () => {
  expect(drawn("a rose in a pot").shapes).toHaveLength(2);
  expect(drawn("ramen next to chopsticks").shapes).toHaveLength(2);
});

test("steam rises from what is steaming", () => {
  const mug = expect.stringMatching(/mug$/);
  expect(drawn("a steaming mug").shapes).toEqual(expect.arrayContaining([mug, "steam"]));
  expect(drawn("a steaming mug").report.depicted).toEqual(["mug"]);
  expect(drawn("a steaming mug without steam").shapes).toEqual([mug]);
});

test("a cake has as many candles as are asked for, and none beside it", () => {
  expect(drawn("a birthday cake with three candles").shapes).toEqual(["birthday cake with three candles"]);
  expect(drawn("a cake with one candle").shapes).toEqual(["birthday cake with one candle"]);
});

test("a swing on ropes hangs by its own", () => {
  const wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  const { scene, report } = direct(read("a swing on ropes"), wishes);
  expect(scene.things.map(({ concept }) => concept)).toEqual(["swing"]);
  expect(report.depicted).toEqual(["swing", "ropes"]);
});
