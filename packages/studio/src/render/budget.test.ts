import fc from "fast-check";
import { expect, test } from "vitest";
import { withinBudget } from "./budget.js";
import { SAMPLING } from "./index.js";

const pixels = 1_000_000;

test("a few things get all the samples of their quality", () => {
  expect(withinBudget(SAMPLING.studio, { edges: 50_000, noisy: 300_000, pixels })).toEqual({
    edge: SAMPLING.studio.edge,
    noisy: SAMPLING.studio.noisy,
  });
});

test("where nearly all is noisy, everything gets somewhat fewer, edges still most", () => {
  const { edge, noisy } = withinBudget(SAMPLING.studio, { edges: 150_000, noisy: 500_000, pixels });
  expect(noisy).toBeLessThan(SAMPLING.studio.noisy);
  expect(edge).toBeLessThan(SAMPLING.studio.edge);
  expect(edge).toBeGreaterThan(noisy);
});

test("more to sample never means more samples, and no pixel loses what it has", () => {
  fc.assert(
    fc.property(fc.nat(pixels), fc.nat(pixels), fc.nat(pixels), (edges, noisy, more) => {
      const few = withinBudget(SAMPLING.studio, { edges, noisy, pixels });
      const many = withinBudget(SAMPLING.studio, { edges: edges + more, noisy, pixels });
      expect(many.edge).toBeLessThanOrEqual(few.edge);
      expect(many.noisy).toBeLessThanOrEqual(few.noisy);
      expect(many.noisy).toBeGreaterThan(SAMPLING.studio.first.at(-1)!);
    }),
  );
});

test("a reference and a quick drawing are not cut below what they ask for", () => {
  for (const quality of ["flash"] as const)
    expect(withinBudget(SAMPLING[quality], { edges: pixels, noisy: 0, pixels }).edge).toBeLessThanOrEqual(
      SAMPLING[quality].edge,
    );
  expect(withinBudget(SAMPLING.reference, { edges: pixels, noisy: 0, pixels }).edge).toBe(250);
});
