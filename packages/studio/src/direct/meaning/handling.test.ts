import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct, type Wishes } from "../index.js";

const WISHES: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };

test.each([
  ["a folded map", "folded map"],
  ["a map", "map"],
  ["a rolled-up map", "rolled map"],
  ["a crumpled up sheet of paper", "crumpled paper"],
  ["a letter torn in half", "torn paper"],
  ["a folded t-shirt", "folded shirt"],
  ["neatly folded jeans", "folded pants"],
  ["a folded towel", "towel"],
  ["a rolled up towel", "rolled towel"],
  ["a rolled carpet", "rolled rug"],
  ["a folded newspaper", "newspaper"],
  ["a folded umbrella", "closed umbrella"],
])("%s is drawn as: %s, and nothing of it goes unsaid", (prompt, name) => {
  const { scene, report } = direct(read(prompt), WISHES);
  expect(scene.things.map(({ shape }) => shape.name)).toEqual([name]);
  expect(report.notDepicted).toEqual([]);
});

test.each([
  ["a folded chair", "folded (chair)"],
  ["torn jeans", "torn (jeans)"],
  ["a rolled up newspaper", "rolled up (newspaper)"],
])("%s: what has no form so is told", (prompt, told) => {
  expect(direct(read(prompt), WISHES).report.notDepicted).toEqual([told]);
});
