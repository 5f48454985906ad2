import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function vesselOf(prompt: string) {
  const wishes = { width: 512, height: 512, seed: 1, palette: [], background: null };
  const { scene, report } = direct(read(prompt), wishes);
  return { thing: scene.things[0]!, things: scene.things, report };
}

test.each([
  ["a glass of water", "glass~full", "#b9def0"],
  ["a half full glass of milk", "glass~half", "#fbf8f0"],
  ["a glass vase half filled with water", "vase~half", "#b9def0"],
  ["a glass half full of water", "glass~half", "#b9def0"],
  ["a bowl of hot tomato soup", "bowl~full", "#d1402a"],
  ["a cup of green tea", "mug~full", "#b7b24a"],
  ["a glass of cranberry juice", "glass~full", "#7a1230"],
])("%s is drawn with it inside", (prompt, shape, colour) => {
  const { thing, things, report } = vesselOf(prompt);
  // Steam rises from what is hot.
  expect(things.filter(({ concept }) => concept !== "steam")).toHaveLength(1);
  // A vase or a mug has one of several forms.
  expect(thing.shape.name).toMatch(new RegExp(`^(?:[a-z]+ )?${shape}$`));
  expect(thing.partColours.contents).toBe(colour);
  expect(report.notDepicted).toEqual([]);
});

test.each([
  ["a glass of red wine", "wine glass"],
  ["a steaming bowl of spicy ramen", "ramen"],
  ["a plate of spaghetti", "spaghetti"],
  ["a slice of cake", "slice of cake"],
  ["a cup of cappuccino", "cappuccino"],
  ["a golden retriever puppy", "golden retriever"],
  ["a corgi dog", "corgi"],
])("%s has a shape of its own", (prompt, shape) => {
  expect(vesselOf(prompt).things.map(({ shape }) => shape.name)).toContain(shape);
});

test("ice in a drink that has some is the drink's own", () => {
  const { things, report } = vesselOf("a whiskey glass with ice");
  expect(things.map(({ shape }) => shape.name)).toEqual(["whiskey"]);
  expect(report.notDepicted).toEqual([]);
});

test("an empty cup is empty, and what is put into a jar finds it open", () => {
  expect(vesselOf("an empty cup").thing.shape.name).toBe("mug~empty");
  expect(vesselOf("three pencils in a jar").things.map(({ shape }) => shape.name)).toContain("jar~empty");
});

test("what fills a bowl is heaped over its rim, within it", () => {
  const { things } = vesselOf("a bowl of oranges");
  const bowl = things.find(({ concept }) => concept === "bowl")!;
  const oranges = things.filter(({ concept }) => concept === "orange");
  expect(oranges).toHaveLength(6);
  for (const { box } of oranges) {
    expect(box.x).toBeGreaterThan(bowl.box.x);
    expect(box.x + box.w).toBeLessThan(bowl.box.x + bowl.box.w);
  }
});
