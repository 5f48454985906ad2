import { hexToRgb, type Rgb } from "@atelier/contract";
import { expect, test } from "vitest";
import { plan } from "../../draw.js";
import type { Scene } from "../../scene.js";
import { formedEntry } from "../../shape/form/index.js";
import { entryOf } from "../../shape/index.js";

const PALETTE = ["#264653", "#2a9d8f", "#e9c46a", "#f4a261", "#e76f51", "#606c38"];

function sceneOf(prompt: string, background: Rgb | null = [255, 255, 255]): Scene {
  return plan({
    prompt,
    width: 512,
    height: 512,
    seed: 4,
    palette: PALETTE.map(hexToRgb),
    background,
    quality: "flash",
    format: "png",
  }).scene;
}

const stepsOf = ({ things }: Scene) => things.filter(({ concept }) => concept === "cylinder");

test.each(["a vase", "a cat", "three cups"])(
  "%s stands on steps in the colours that it has no part for",
  (prompt) => {
    const scene = sceneOf(prompt);
    const steps = stepsOf(scene);
    const shown = scene.things.flatMap(({ colour, partColours }) => [colour, ...Object.values(partColours)]);
    for (const hex of PALETTE) expect(shown).toContain(hex);
    expect(steps.length).toBeGreaterThan(0);
    const levels = steps.map(({ position }) => position[1]);
    expect(Math.min(...levels)).toBe(0);
    for (const thing of scene.things) {
      if (!steps.includes(thing)) expect(thing.position[1]).toBeGreaterThan(Math.max(...levels));
    }
  },
);

test("each step is wider than the one above it, and all are in the frame", () => {
  const steps = stepsOf(sceneOf("a vase"));
  const upwards = [...steps].sort((a, b) => a.position[1] - b.position[1]);
  upwards.slice(1).forEach((step, n) => {
    expect(step.size).toBeLessThan(upwards[n]!.size);
  });
  for (const { box } of steps) {
    expect(box.x).toBeGreaterThan(0);
    expect(box.x + box.w).toBeLessThan(1);
    expect(box.y + box.h).toBeLessThan(1);
  }
});

test.each(["a vase", "a cat", "three cups", "a boat, a fish and a star, paper cut"])(
  "under %s each step ends where the next begins, and the things stand on the last",
  (prompt) => {
    const scene = sceneOf(prompt);
    const upwards = stepsOf(scene).sort((a, b) => a.position[1] - b.position[1]);
    const tops = upwards.map(({ position, size, shape, form }) => {
      const { min, max } = formedEntry(entryOf(shape)!, form!).bounds;
      return position[1] + size * (max[1] - min[1]);
    });
    upwards.slice(1).forEach(({ position }, n) => {
      expect(tops[n]).toBeCloseTo(position[1], 2);
    });
    const feet = scene.things.filter((thing) => !upwards.includes(thing)).map(({ position }) => position[1]);
    expect(Math.min(...feet)).toBeCloseTo(tops.at(-1)!, 2);
  },
);

test("what hovers has no podium", () => {
  expect(stepsOf(sceneOf("a balloon"))).toEqual([]);
});
