import { expect, test } from "vitest";
import { boundsOf, merged } from "../../../mesh/index.js";
import { soundnessOf } from "../../../mesh/soundness.js";
import { DIORAMAS } from "./index.js";

test.each(DIORAMAS.map((model) => [model.concept, model] as const))("%s is a sound block", (_, model) => {
  const parts = model.parts(1);
  const whole = merged(...parts.map(({ mesh }) => mesh));
  const { badNumbers, inverted } = soundnessOf(whole);
  expect(badNumbers).toBe(0);
  expect(inverted).toBeLessThan(0.02);
  expect(whole.indices.length / 3).toBeLessThan(60_000);
  expect(new Set(parts.map(({ role }) => role))).toEqual(new Set(Object.keys(model.roles)));
});

test("nothing stands beyond a block's edge but clouds over it", () => {
  for (const model of DIORAMAS) {
    const parts = model.parts(1).filter(({ role }) => role !== "cloud");
    const { min, max } = boundsOf(parts.map(({ mesh }) => mesh));
    expect([min[0], min[2], max[0], max[2]].every((side) => Math.abs(side) < 5.6)).toBe(true);
  }
});
