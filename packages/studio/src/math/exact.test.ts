import fc from "fast-check";
import { expect, test } from "vitest";
import * as exact from "./exact.js";

const angle = fc.double({ min: -1000, max: 1000, noNaN: true });

test("sine and cosine agree with the engine's own to eleven digits", () => {
  fc.assert(
    fc.property(angle, (x) => {
      expect(exact.sin(x)).toBeCloseTo(Math.sin(x), 9);
      expect(exact.cos(x)).toBeCloseTo(Math.cos(x), 9);
    }),
  );
});

test("atan2 finds the angle in every quadrant", () => {
  fc.assert(
    fc.property(angle, angle, (y, x) => {
      fc.pre(x !== 0 || y !== 0);
      const difference = Math.abs(exact.atan2(y, x) - Math.atan2(y, x));
      expect(Math.min(difference, Math.abs(difference - 2 * Math.PI))).toBeLessThan(1e-10);
    }),
  );
});

test("exp, log and pow agree with the engine's own", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.double({ min: -4, max: 4, noNaN: true }),
      (x, y) => {
        expect(exact.log(x)).toBeCloseTo(Math.log(x), 10);
        expect(exact.exp(y) / Math.exp(y)).toBeCloseTo(1, 11);
        expect(exact.pow(x, y) / x ** y).toBeCloseTo(1, 9);
      },
    ),
  );
});
