import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";
import { accounted } from "./accounted.js";

function drawn(prompt: string) {
  const brief = read(prompt);
  const wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  const { scene, report } = direct(brief, wishes);
  return { scene, report: accounted(report, brief) };
}

test.each(["a neon flamingo sign", "neon sign of a flamingo", "a neon sign in the shape of a flamingo"])(
  "%s is a flamingo of light",
  (prompt) => {
    const { scene, report } = drawn(prompt);
    expect(scene.style).toBe("neon");
    expect(scene.things).toHaveLength(1);
    expect(scene.things[0]!.shape.name).toContain("flamingo");
    expect(report.notDepicted).toEqual([]);
  },
);

test("a street with neon signs has them on its walls, and no others stand in it", () => {
  const { scene, report } = drawn("a rainy street at night with neon signs");
  expect(scene.things).toEqual([]);
  expect(scene.place).toMatchObject({ kind: "street", neon: true, weather: "rain" });
  expect(report).toMatchObject({ depicted: ["street", "neon signs"], notDepicted: [] });
});

test("after the rain none falls, but what it fell on is wet; a thing without a place says so", () => {
  const { scene, report } = drawn("a city street after the rain");
  expect(scene.place).toMatchObject({ wet: true, weather: "cloudy" });
  expect(report.notDepicted).toEqual([]);
  expect(drawn("a rose after the rain").report.notDepicted).toEqual(["after the rain"]);
});

test("a report names each thing once, and nothing as missing that is shown", () => {
  expect(drawn("two chairs and three chairs around a table").report.depicted).toEqual(["chairs", "table"]);
  expect(drawn("cold mountain cabin").report.notDepicted).toEqual([]);
  expect(drawn("an empty basket").report.notDepicted).toEqual([]);
  expect(drawn("a palm beach").report.depicted).toEqual(["beach", "palms"]);
  expect(drawn("a can of paint").report).toMatchObject({ depicted: ["paint can"], notDepicted: [] });
});
