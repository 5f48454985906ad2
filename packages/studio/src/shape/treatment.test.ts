import { expect, test } from "vitest";
import type { Mesh } from "../geometry.js";
import { buildShape, entryOf } from "./index.js";
import { boundsOf } from "./mesh/index.js";
import { soundnessOf } from "./mesh/soundness.js";
import { type Treatment, treated } from "./treatment.js";

const mushroom = { source: "icon", name: "mushroom" } as const;
const fox = { source: "sculpted", name: "fox" } as const;

const made = (treatment: Treatment, ref: typeof mushroom | typeof fox) =>
  treated(treatment, ref, entryOf(ref)!, buildShape).parts;

const facets = (meshes: readonly { readonly mesh: Mesh }[]) =>
  meshes.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0);

test("low poly is the same thing in far fewer flat facets, standing on the ground", () => {
  const parts = made("facets", fox);
  expect(facets(parts)).toBeLessThan(facets(buildShape(fox).parts) / 8);
  expect(new Set(parts.map(({ role }) => role))).toContain("fur");
  const { min, max } = boundsOf(parts.map(({ mesh }) => mesh));
  expect(min[1]).toBeCloseTo(0, 5);
  expect(max[1] - min[1]).toBeGreaterThan(0.85);
  for (const { mesh } of parts) {
    // All three corners of a flat facet share its normal.
    const [a, b] = [mesh.indices[0]! * 3, mesh.indices[1]! * 3];
    expect(mesh.normals.slice(a, a + 3)).toEqual(mesh.normals.slice(b, b + 3));
  }
});

test("paper sheets are closed, thin, and lie over one another", () => {
  const parts = made("sheets", mushroom);
  const depths = parts.map(({ mesh }) => boundsOf([mesh]));
  for (const { min, max } of depths) expect(max[2] - min[2]).toBeLessThan(0.02);
  expect(new Set(depths.map(({ min }) => min[2].toFixed(3))).size).toBeGreaterThan(1);
  for (const { mesh } of parts) expect(soundnessOf(mesh, 1e-5).badNumbers).toBe(0);
  const { min, max } = boundsOf(parts.map(({ mesh }) => mesh));
  expect(Math.max(max[0] - min[0], max[1] - min[1])).toBeCloseTo(1, 1);
});

test("tubes run along a drawing's outlines; what has no drawing stays whole", () => {
  const parts = made("tubes", mushroom);
  expect(parts.length).toBeGreaterThan(2);
  for (const { mesh } of parts) expect(soundnessOf(mesh, 1e-5).badNumbers).toBe(0);
  expect(made("tubes", fox)).toEqual(buildShape(fox).parts);
});
