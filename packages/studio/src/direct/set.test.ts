import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../read/index.js";
import { sceneSchema } from "../scene.js";
import { direct, type Wishes } from "./index.js";
import { lookUpStandIn } from "./stand-ins.js";

const wishes: Wishes = { width: 512, height: 512, seed: 1, palette: [], background: null };

function sceneOf(prompt: string, more: Partial<Wishes> = {}) {
  return direct(read(prompt), { ...wishes, ...more }, lookUpStandIn);
}

test("small things photographed on a table stand on its surface, not on a piece of furniture", () => {
  const { scene, report } = sceneOf("a photo of an apple on a wooden table");
  expect(scene.set).toMatchObject({ kind: "table", surface: { material: "wood" } });
  expect(scene.things.map(({ concept }) => concept)).toEqual(["apple"]);
  expect(report.notDepicted).toEqual([]);
});

test("a table that is looked at stays a piece of furniture", () => {
  for (const prompt of ["a table", "a photo of a table", "two wooden tables", "a cat under a wooden table"]) {
    expect(sceneOf(prompt).scene.set?.kind, prompt).not.toBe("table");
  }
});

test("rooms give what stands in them a floor or a table, by its size", () => {
  expect(sceneOf("an apple in a kitchen").scene.set?.kind).toBe("table");
  expect(sceneOf("a cat in a living room").scene.set?.kind).toBe("floor");
  expect(sceneOf("a cat in a living room").report.notDepicted).toEqual([]);
});

test("an asked background or palette leaves no room for a set", () => {
  const prompt = "a photo of an apple on a wooden table";
  expect(sceneOf(prompt, { background: [255, 0, 0] }).scene.set).toBeUndefined();
  expect(sceneOf(prompt, { palette: [[255, 0, 0]] }).scene.set).toBeUndefined();
});

test("a set is part of a scene that can be written down and read again, whatever the seed and frame", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 320, max: 1536 }),
      fc.constantFrom(
        "a photo of an apple on a desk",
        "an apple on a window sill",
        "an apple in a dark cafe",
      ),
      (seed, width, prompt) => {
        const { scene } = sceneOf(prompt, { seed, width, height: 768 });
        expect(sceneSchema.parse(JSON.parse(JSON.stringify(scene)))).toEqual(scene);
        expect(scene.set?.kind !== "room" && scene.set?.behind.length).toBeGreaterThan(2);
      },
    ),
    { numRuns: 30 },
  );
});
