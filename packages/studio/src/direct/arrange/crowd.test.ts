import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import type { Box, Scene } from "../../scene.js";
import { direct } from "../index.js";

function sceneOf(
  prompt: string,
  seed: number,
  [width, height]: readonly [number, number] = [1024, 1024],
): Scene {
  const wishes = { width, height, seed, palette: [], background: null };
  return direct(read(prompt), wishes).scene;
}

/** How large things appear, of the frame. */
function meanSize(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { w, h }) => sum + Math.sqrt(w * h), 0) / boxes.length;
}

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const frames = fc.constantFrom([1024, 1024], [1344, 768], [768, 1344], [1536, 640]);

const THINGS = ["ball", "vase", "cup", "cat", "apple", "teapot", "book", "lamp", "bottle", "chair", "car"];
const MANY =
  "a ball, a vase and a bottle. A cup is to the left of the vase, a cat sits in front of the cup, " +
  "and behind the cat is a teapot. A book lies to the right of the bottle, next to a lamp. " +
  "A chair is beside the car, and an apple is in front of the chair.";

test("many things stand in depth, all of them in the frame and large enough to be seen", () => {
  fc.assert(
    fc.property(seeds, frames, (seed, frame) => {
      const { things } = sceneOf(MANY, seed, frame);
      expect(things.map(({ concept }) => concept).sort()).toEqual([...THINGS].sort());
      for (const { box } of things) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(box.x + box.w, box.y + box.h)).toBeLessThanOrEqual(1);
      }
      expect(meanSize(things.map(({ box }) => box))).toBeGreaterThan(frame[0] === frame[1] ? 0.11 : 0.075);
    }),
    { numRuns: 15 },
  );
});

test("left, right, before and behind are seen in a crowd", () => {
  fc.assert(
    fc.property(seeds, frames, (seed, frame) => {
      const { things } = sceneOf(MANY, seed, frame);
      const of = (concept: string) => things.find((thing) => thing.concept === concept)!;
      const right = ({ box }: { box: Box }) => box.x + box.w;
      expect(right(of("cup"))).toBeLessThanOrEqual(of("vase").box.x + 0.03);
      expect(right(of("bottle"))).toBeLessThanOrEqual(of("book").box.x + 0.03);
      expect(of("cat").position[2]).toBeGreaterThan(of("cup").position[2]);
      expect(of("teapot").position[2]).toBeLessThan(of("cat").position[2]);
      expect(of("apple").position[2]).toBeGreaterThan(of("chair").position[2]);
    }),
    { numRuns: 15 },
  );
});

test("things of a crowd stand clear of each other on the ground", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { things } = sceneOf(MANY, seed);
      for (const [n, a] of things.entries())
        for (const b of things.slice(n + 1)) {
          const [dx, dz] = [a.position[0] - b.position[0], a.position[2] - b.position[2]];
          expect(Math.hypot(dx, dz)).toBeGreaterThan(0.2 * Math.min(a.size, b.size));
        }
    }),
    { numRuns: 15 },
  );
});
