import { expect, test } from "vitest";
import { differenceOf, oklchOf } from "../../oklch.js";
import { read } from "../../read/index.js";
import { lookUp } from "../../shape/index.js";
import { direct, type Wishes } from "../index.js";

const WISHES: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
const shown = (prompt: string) => direct(read(prompt), WISHES);
const own = (concept: string) => lookUp(concept)!.entry.roles[0]!;

test.each(["old", "weathered", "dusty", "faded"])(
  "a %s car has lost some of its colour, and its gloss",
  (word) => {
    const { scene, report } = shown(`a ${word} car`);
    const { name, colour } = own("car");
    const worn = scene.things[0]!.partColours[name]!;
    expect(oklchOf(worn).c).toBeLessThan(0.8 * oklchOf(colour).c);
    expect(scene.things[0]!.partMaterials[name]).toBe("clay");
    expect(report.notDepicted).toEqual([]);
  },
);

test("what is burnt is dark, what is mossy is green", () => {
  const colourOf = (prompt: string, concept: string) =>
    shown(prompt).scene.things[0]!.partColours[own(concept).name]!;
  expect(oklchOf(colourOf("a burnt bread", "bread")).l).toBeLessThan(0.4);
  expect(differenceOf(colourOf("a mossy log", "log"), "#4a7027")).toBeLessThan(0.12);
});

test("a colour that was asked for stays as it is, and eyes stay bright", () => {
  const { scene } = shown("an old blue fox");
  expect(scene.things[0]!.colour).toBe(shown("a blue fox").scene.things[0]!.colour);
  expect(Object.keys(scene.things[0]!.partColours)).not.toContain("eyes");
});

test.each([
  ["dark", -0.15],
  ["pale", 0.08],
])("a %s table is so, in the colour of its wood", (word, change) => {
  const { scene, report } = shown(`a ${word} table`);
  const { name, colour } = own("table");
  const moved = oklchOf(scene.things[0]!.partColours[name]!).l - oklchOf(colour).l;
  expect(Math.sign(change) * moved).toBeGreaterThan(Math.abs(change));
  expect(report.notDepicted).toEqual([]);
});
