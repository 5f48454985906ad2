import { describe, expect, test } from "vitest";
import { boundsOf, merged } from "../mesh/index.js";
import { soundnessOf } from "../mesh/soundness.js";
import { buildSculpted, findSculpted, sculptedEntry, sculptedNames } from "./index.js";
import { MODELS } from "./models/index.js";

test("a model is found by its name and by each alias, and by nothing else", () => {
  expect(findSculpted("mug")).toBe("mug");
  expect(findSculpted("coffee cup")).toBe("mug");
  expect(findSculpted("sofa")).toBe("couch");
  expect(findSculpted("quasar")).toBeNull();
  expect(sculptedEntry("quasar")).toBeNull();
  expect(() => buildSculpted("quasar")).toThrow(/no sculpted model/);
});

test("no word stands for two models", () => {
  const words = MODELS.flatMap((model) => [model.concept, ...model.aliases]);
  const twice = words.filter((word, i) => words.indexOf(word) !== i);
  expect(twice).toEqual([]);
  expect(words.filter((word) => word !== word.toLowerCase().trim())).toEqual([]);
});

describe.each(sculptedNames().map((name) => [name]))("%s", (name) => {
  const shape = buildSculpted(name);
  const entry = sculptedEntry(name)!;
  const bounds = boundsOf(shape.parts.map((part) => part.mesh));

  test("has longest side 1, stands on the ground, and was measured truly", () => {
    const sides = [0, 1, 2].map((axis) => bounds.max[axis]! - bounds.min[axis]!);
    expect(Math.max(...sides)).toBeCloseTo(1, 4);
    expect(bounds.min[1]).toBeCloseTo(0, 4);
    for (let axis = 0; axis < 3; axis++) {
      expect(Math.abs(entry.bounds.min[axis]! - bounds.min[axis]!)).toBeLessThan(0.03);
      expect(Math.abs(entry.bounds.max[axis]! - bounds.max[axis]!)).toBeLessThan(0.03);
    }
  });

  test("is made of its declared roles, the main one first", () => {
    const roles = entry.roles.map((role) => role.name);
    const built = new Set(shape.parts.map((part) => part.role));
    expect([...built].filter((role) => !roles.includes(role))).toEqual([]);
    expect(roles.filter((role) => !built.has(role))).toEqual([]);
    const model = MODELS.find((each) => each.concept === name)!;
    expect(roles[0]).toBe(Object.keys(model.roles)[0]);
  });

  test("is clean: unit normals that face outward, within the budget of triangles", () => {
    const whole = merged(...shape.parts.map((part) => part.mesh));
    const { badNumbers, inverted } = soundnessOf(whole);
    expect(badNumbers).toBe(0);
    expect(inverted).toBeLessThan(0.02);
    expect(whole.indices.length / 3).toBeLessThan(60_000);
  });
});
