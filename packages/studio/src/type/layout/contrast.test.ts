import fc from "fast-check";
import { expect, test } from "vitest";
import { contrastOf, READABLE, readableOn } from "./contrast.js";

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("some ink can be read on any ground, whatever was wished", () => {
  fc.assert(
    fc.property(hex, fc.array(hex, { maxLength: 4 }), (ground, wishes) => {
      expect(contrastOf(readableOn(ground, wishes), ground)).toBeGreaterThanOrEqual(READABLE);
    }),
    { numRuns: 2000, examples: [["#238755", []]] },
  );
});
