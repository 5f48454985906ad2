import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const WISHES = { width: 512, height: 512, seed: 7, palette: [], background: null };

test.each([
  ["a set of nine weather icons", 9, "weather icons"],
  ["six kitchen icons", 6, "kitchen icons"],
  ["flat travel icons", 9, "travel icons"],
  ["a space icon pack", 9, "space icons"],
  ["eight icons of sport", 8, "sport icons"],
  ["12 icons of sport", 12, "sport icons"],
  ["a flat icon set of weather", 9, "weather icons"],
])("%s: so many signs of the field, each another and of one size, in even lines", (prompt, count, word) => {
  const { scene, report } = direct(read(prompt), WISHES);
  expect(report).toEqual({ depicted: [word], substituted: [], notDepicted: [] });
  expect(scene.style).toBe("flat");
  expect(new Set(scene.things.map(({ shape }) => shape.name)).size).toBe(count);
  const sides = scene.things.map(({ box }) => Math.max(box.w, box.h));
  expect(Math.max(...sides) / Math.min(...sides)).toBeLessThan(1.05);
});

test("more signs than a field has are not claimed", () => {
  const { scene, report } = direct(read("a set of 20 weather icons"), WISHES);
  expect(report.notDepicted).toEqual([`${20 - scene.things.length} more weather icons`]);
});

test("an icon of one thing is no set", () => {
  const { report } = direct(read("a weather icon"), WISHES);
  expect(report.depicted).not.toContain("weather icons");
});

test("nothing is behind the signs of a set in lines", () => {
  expect(direct(read("a line icon set of weather"), WISHES).scene.backdrop).toEqual({ kind: "plain" });
});
