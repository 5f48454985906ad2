import { expect, test } from "vitest";
import { differenceOf } from "../../oklch.js";
import { read } from "../../read/index.js";
import { direct, type Wishes } from "../index.js";

const WISHES: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
const shown = (prompt: string) => direct(read(prompt), WISHES);

test("a polished metal cone is a mirror, and the report misses nothing", () => {
  const { scene, report } = shown("a polished metal cone");
  expect(scene.things[0]!.material).toBe("chrome");
  expect(report.notDepicted).toEqual([]);
});

test("a shiny thing takes a glaze where its own surface is dull", () => {
  const { scene, report } = shown("a shiny clay vase");
  expect(scene.things[0]!.material).toBe("ceramic");
  expect(report.notDepicted).toEqual([]);
});

test("what takes no polish is told", () => {
  expect(shown("a glossy felt hat").report.notDepicted).toEqual(["glossy (hat)"]);
});

test("white under a glaze leaves room for highlights, other white stays", () => {
  const lead = (prompt: string) => shown(prompt).scene.things[0]!.colour!;
  expect(differenceOf(lead("a white porcelain teapot"), lead("a white felt hat"))).toBeGreaterThan(0.03);
  expect(lead("a #f7f6f3 porcelain teapot")).toBe("#f7f6f3");
});
