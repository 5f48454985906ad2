import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const WISHES = { width: 512, height: 512, seed: 1, palette: [], background: null };

test("a teapot that pours tea into a cup stands beside a cup of tea", () => {
  const { scene, report } = direct(read("a teapot pouring tea into a cup"), WISHES);
  expect(scene.things).toHaveLength(2);
  expect(scene.things.every(({ position }) => position[1] < 0.1)).toBe(true);
  expect(report.depicted).toEqual(expect.arrayContaining(["teapot", "tea", "cup"]));
});

test("a dipper that its jar has is no second one", () => {
  const { scene, report } = direct(read("a jar of honey with a wooden dipper"), WISHES);
  expect(scene.things.map(({ shape }) => shape.name)).toEqual(["honey"]);
  expect(report.notDepicted).toEqual([]);
});
