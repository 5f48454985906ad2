import { expect, test } from "vitest";
import { direct } from "../direct/index.js";
import { isOutdoors } from "../place/place.js";
import { read } from "./index.js";

const planOf = (prompt: string) =>
  direct(read(prompt), { seed: 3, width: 400, height: 400, palette: [], background: null });

test.each([
  ["a lilac sky over fields", "#c3a2d9"],
  ["pink sky over a lake", "#f27fb2"],
  ["the sky is turquoise above the mountains", "#35c4bf"],
])("the sky of %s is dyed, and no cloud stands for it", (prompt, hex) => {
  const { scene, report } = planOf(prompt);
  const { place } = scene;
  expect(place && isOutdoors(place) && place.sky).toBeTruthy();
  expect(read(prompt).setting.place?.sky?.colour).toBe(hex);
  expect(scene.things.every(({ concept }) => concept !== "cloud")).toBe(true);
  expect(report.substituted).toEqual([]);
  expect(report.depicted.some((words) => /sky/.test(words))).toBe(true);
});

test("things stand under a coloured sky, and the phrase is drawn, not left out", () => {
  const { scene, report } = planOf("a sheep under a green sky");
  expect(scene.place).toHaveProperty("sky");
  expect(report.notDepicted).toEqual([]);
});

test("a flat picture's ground is its sky's colour", () => {
  const { scene, report } = planOf("a flat illustration of hills under an orange sky");
  expect(scene.background.top).toBe(read("an orange sky over hills").setting.place?.sky?.colour);
  expect(report.notDepicted).toEqual([]);
});

test("blue and grey skies are weather's", () => {
  for (const prompt of ["hills under a blue sky", "a grey sky over the sea"])
    expect(read(prompt).setting.place).not.toHaveProperty("sky");
});
