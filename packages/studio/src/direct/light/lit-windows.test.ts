import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const drawn = (prompt: string) =>
  direct(read(prompt), { width: 512, height: 512, seed: 1, palette: [], background: null });

test.each(["a house with lit windows", "a tiny cabin in a snowy forest at night with lit windows"])(
  "%s has them, and says so",
  (prompt) => {
    const { scene, report } = drawn(prompt);
    const home = scene.things.find(({ concept }) => /house|cabin/.test(concept))!;
    expect(Object.values(home.partMaterials)).toContain("neon");
    expect(report.notDepicted).toEqual([]);
  },
);

test("by day windows are dark, and what has none is told", () => {
  expect(Object.values(drawn("a house").scene.things[0]!.partMaterials)).not.toContain("neon");
  expect(drawn("an apple with lit windows").report.notDepicted).not.toEqual([]);
});
