import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function drawn(prompt: string) {
  return direct(read(prompt), { width: 512, height: 512, seed: 3, palette: [], background: null });
}

test.each(["flat lay of makeup", "stationery flat lay", "christmas flat lay", "flat lay of hiking gear"])(
  "%s: many things of that field lie there, and it is reported as a whole",
  (prompt) => {
    const { scene, report } = drawn(prompt);
    expect(new Set(scene.things.map(({ shape }) => shape.name)).size).toBeGreaterThanOrEqual(6);
    expect(report.depicted).toHaveLength(1);
    expect(report.notDepicted).toEqual([]);
  },
);

test.each([
  ["a breakfast table", "breakfast table"],
  ["a table set for dinner", "table set for dinner"],
  ["a desk set up for work", "desk set up for work"],
])("%s is laid, the table the ground of the picture", (prompt, word) => {
  const { scene, report } = drawn(prompt);
  expect(scene.things.length).toBeGreaterThanOrEqual(6);
  expect(scene.things.map(({ shape }) => shape.name)).not.toContain("table");
  expect(report).toMatchObject({ depicted: [word], substituted: [], notDepicted: [] });
});

test("a picnic is on a blanket in a meadow, or where it is said to be", () => {
  expect(drawn("a picnic").scene.place?.kind).toBe("meadow");
  const lake = drawn("a picnic by a lake");
  expect(lake.scene.place?.kind).toBe("lake");
  expect(lake.scene.things.map(({ shape }) => shape.name)).toContain("rug");
  expect(lake.report).toMatchObject({ depicted: ["picnic", "lake"], notDepicted: [] });
});

test("where the words say what is there, or who, nothing is added", () => {
  expect(drawn("a flat lay of a pencil and an eraser").scene.things).toHaveLength(2);
  expect(drawn("a table").scene.things).toHaveLength(1);
});
