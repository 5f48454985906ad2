import { expect, test } from "vitest";
import { plan } from "../../draw.js";

const sceneOf = (prompt: string) =>
  plan({
    prompt,
    width: 256,
    height: 256,
    seed: 7,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });

test.each([
  ["a statue of a horse", "horse", "marble"],
  ["a gold lion statue", "lion", "gold"],
  ["a toy dinosaur", "dinosaur", "plastic"],
  ["a bronze sculpture of a cat", "cat", "bronze"],
] as const)("“%s” is a %s of %s", (prompt, shape, material) => {
  const { scene, report } = sceneOf(prompt);
  expect(scene.things.map((thing) => [thing.shape.name, thing.material])).toEqual([[shape, material]]);
  expect(report.notDepicted).toEqual([]);
});

test("what has a shape of its own keeps it", () => {
  expect(sceneOf("a toy train").scene.things[0]!.shape.name).toBe("train");
  expect(sceneOf("a statue").scene.things[0]!.shape.name).toBe("statue");
});

test("fruit in a bowl is of several kinds, three fruits are three", () => {
  const bowl = new Set(sceneOf("a bowl of fruit").scene.things.map((thing) => thing.shape.name));
  expect(bowl.size).toBeGreaterThan(3);
  expect(sceneOf("three fruits").scene.things).toHaveLength(3);
});
