import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedOut } from "./shared-out.js";

const grey = (l: number, share: number) => ({ lab: [l, 0, 0] as const, share });

test("dark becomes what is dark, light what is light, where areas agree", () => {
  const colours = [grey(0.9, 0.5), grey(0.2, 0.5)];
  const targets = [
    [0.1, 0, 0],
    [0.8, 0, 0],
  ] as const;
  expect(sharedOut(colours, targets, [0.5, 0.5])).toEqual([1, 0]);
});

test("areas rule where they do not agree", () => {
  const colours = [0.9, 0.85, 0.8, 0.75].map((l) => grey(l, 0.25));
  const targets = [
    [0.1, 0, 0],
    [0.8, 0, 0],
  ] as const;
  const chosen = sharedOut(colours, targets, [0.75, 0.25]);
  expect(chosen.filter((n) => n === 0)).toHaveLength(3);
  // It is the lightest that stays light.
  expect(chosen[0]).toBe(1);
});

test("with thirty colours of like areas, every asked one comes within three points of its part", () => {
  const lab = fc.tuple(
    ...[0, -0.1, -0.1].map((min) => fc.double({ min, max: min === 0 ? 1 : 0.1, noNaN: true })),
  ) as fc.Arbitrary<[number, number, number]>;
  fc.assert(
    fc.property(
      fc.array(lab, { minLength: 30, maxLength: 30 }),
      fc.array(fc.tuple(lab, fc.integer({ min: 1, max: 5 })), { minLength: 2, maxLength: 6 }),
      (labs, asked) => {
        const sum = asked.reduce((all, [, weight]) => all + weight, 0);
        const parts = asked.map(([, weight]) => weight / sum);
        const chosen = sharedOut(
          labs.map((one) => ({ lab: one, share: 1 / 30 })),
          asked.map(([one]) => one),
          parts,
        );
        parts.forEach((part, n) => {
          const area = chosen.filter((target) => target === n).length / 30;
          expect(Math.abs(area - part)).toBeLessThan(0.06);
        });
      },
    ),
    { numRuns: 40 },
  );
});
