import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import type { Box, Scene } from "../../scene.js";
import { aroundAll } from "../camera/lens.js";
import { direct } from "../index.js";
import { lookUpStandIn } from "../meaning/stand-ins.js";

function sceneOf(prompt: string, seed: number): Scene {
  return direct(
    read(prompt),
    { width: 1024, height: 1024, seed, palette: [], background: null },
    lookUpStandIn,
  ).scene;
}

function boxesOf(scene: Scene, concept: string): Box[] {
  return scene.things.filter((thing) => thing.concept === concept).map(({ box }) => box);
}

const seeds = fc.integer({ min: 0, max: 0xffffffff });

test("things that stand by each other are a group, not a file", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const scene = sceneOf("a cat next to three vases and a ball", seed);
      expect(scene.things).toHaveLength(5);
      expect(new Set(scene.things.map(({ position }) => Math.round(position[2] * 10))).size).toBeGreaterThan(
        1,
      );
      const group = aroundAll(scene.things.map(({ box }) => box));
      expect(group.h).toBeGreaterThan(0.33);
    }),
    { numRuns: 25 },
  );
});

test("left and right hold within a group", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const scene = sceneOf("three apples left of a cat. A vase is right of the cat.", seed);
      const [cat] = boxesOf(scene, "cat");
      const [vase] = boxesOf(scene, "vase");
      for (const apple of boxesOf(scene, "apple"))
        expect(apple.x + apple.w).toBeLessThanOrEqual(cat!.x + 0.03);
      expect(cat!.x + cat!.w).toBeLessThanOrEqual(vase!.x + 0.03);
    }),
    { numRuns: 25 },
  );
});
