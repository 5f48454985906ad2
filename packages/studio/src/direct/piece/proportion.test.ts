import fc from "fast-check";
import { expect, test } from "vitest";
import { plan } from "../../index.js";
import type { Scene, Thing } from "../../scene.js";
import { buildShape, entryOf, lookUp } from "../../shape/index.js";
import { boundsOf } from "../../shape/mesh/index.js";
import { sculptedNames } from "../../shape/sculpted/index.js";
import { leewayOf, namedLeeways } from "../../shape/sculpted/proportion.js";
import { proportionsOf } from "./proportion.js";

const seeds = fc.nat({ max: 4294967295 });

function sceneOf(prompt: string, seed: number): Scene {
  return plan({
    prompt,
    width: 512,
    height: 512,
    seed,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  }).scene;
}

const stretchOf = ({ form }: Thing) => form?.stretch ?? [1, 1, 1];

test("every named leeway is that of a model", () => {
  const models = new Set(sculptedNames());
  expect(namedLeeways().filter((name) => !models.has(name) && name !== "birthday cake")).toEqual([]);
  expect(new Set(namedLeeways()).size).toBe(namedLeeways().length);
});

test("no proportion leaves the leeway of its model", () => {
  const model = fc.constantFrom(...sculptedNames());
  fc.assert(
    fc.property(model, seeds, fc.nat(20), (name, seed, nth) => {
      const entry = { ref: { source: "sculpted", name } } as const;
      const stretch = proportionsOf(entry, { id: "m1", count: 21, states: [] }, nth, seed) ?? [1, 1, 1];
      const leeway = leewayOf(name);
      for (const axis of [0, 1, 2] as const)
        expect(Math.abs(stretch[axis] - 1)).toBeLessThanOrEqual(leeway[axis] + 5e-4);
    }),
  );
});

test.each(["a vase", "a cat", "a house", "a pine tree", "a chair", "a loaf of bread"])(
  "%s has other proportions in other pictures, and the same ones for the same seed",
  (prompt) => {
    const drawn = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => String(stretchOf(sceneOf(prompt, seed).things[0]!)));
    expect(new Set(drawn).size).toBeGreaterThan(2);
    expect(sceneOf(prompt, 5)).toEqual(sceneOf(prompt, 5));
  },
);

test("what is made to a standard, and what is said to be tall, has the proportions it should", () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    for (const prompt of ["a ball", "a die", "a coin", "a guitar", "a wall clock", "a cube"])
      expect(sceneOf(prompt, seed).things[0]!.form).toBeUndefined();
    expect(sceneOf("a tall vase", seed).things[0]!.form).toEqual({ stretch: [1, 1.4, 1] });
  }
});

test("wheels stay round, and so does what is round about the upright axis", () => {
  for (const name of ["car", "truck", "bicycle", "train"]) expect(leewayOf(name).slice(1)).toEqual([0, 0]);
  for (const name of ["vase", "mug~half", "bottle", "plate", "cake", "lamp", "lighthouse"]) {
    const [across, , deep] = leewayOf(name);
    expect([across, deep]).toEqual([0, 0]);
  }
});

test("vases of one set are alike, different ones and trees are not", () => {
  const kinds = (prompt: string, seed: number) =>
    new Set(sceneOf(prompt, seed).things.map((thing) => String(stretchOf(thing)))).size;
  const most = (prompt: string) => Math.max(...[1, 2, 3, 4].map((seed) => kinds(prompt, seed)));
  expect(most("three vases")).toBe(1);
  expect(most("three identical trees")).toBe(1);
  expect(most("three different vases")).toBeGreaterThan(1);
  expect(most("three trees")).toBeGreaterThan(1);
});

/** The lowest point of what a scene shows, in the units of the scene, for one thing that stands upright. */
function footOf(thing: Thing): number {
  const { parts } = buildShape(thing.shape, thing.form);
  return thing.position[1] + boundsOf(parts.map(({ mesh }) => mesh)).min[1] * thing.size;
}

test("whatever its proportions, a thing stands on what carries it", () => {
  const carried = fc.constantFrom(
    ["a cat on a chair", "chair"],
    ["a book on a table", "table"],
    ["an apple on a stool", "stool"],
    ["a teapot on a bench", "bench"],
  );
  fc.assert(
    fc.property(carried, seeds, ([prompt, bearer], seed) => {
      const { things } = sceneOf(prompt!, seed);
      const below = things.find(({ concept }) => concept === bearer)!;
      const load = things.find(({ concept }) => concept !== bearer)!;
      const entry = entryOf(below.shape, below.form)!;
      const top = below.position[1] + (entry.top ?? { y: entry.saddle!.at[1] }).y * below.size;
      expect(Math.abs(load.position[1] - top)).toBeLessThan(0.02 * below.size);
      expect(Math.abs(footOf(below) - below.position[1])).toBeLessThan(0.01 * below.size);
    }),
    { numRuns: 40 },
  );
});

test("what stands in a vessel stands about its axis, however far its handle reaches", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { ref } = lookUp("mug")!.entry;
      const stretch = proportionsOf({ ref }, { id: "m1", count: 1, states: [] }, 0, seed);
      const form = stretch ? { stretch } : undefined;
      const [plain, entry] = [entryOf(ref)!, entryOf(ref, form)!];
      const share = ({ bounds: { min, max } }: typeof entry) => (max[0] + min[0]) / (max[0] - min[0]);
      expect(share(entry)).toBeCloseTo(share(plain), 6);
      const ofHeight = (one: typeof entry) => (one.inside!.rim ?? one.inside!.y) / one.bounds.max[1];
      expect(ofHeight(entry)).toBeCloseTo(ofHeight(plain), 6);
    }),
  );
});
