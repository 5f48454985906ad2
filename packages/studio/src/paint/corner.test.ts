import { hexToRgb } from "@atelier/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { draw } from "../index.js";

const PALETTE = ["#e63946", "#f1faee", "#a8dadc", "#1d3557"];

test("in flat styles every asked colour takes about its weight of the picture", async () => {
  const prompt = fc.constantFrom(
    "a robot, flat illustration",
    "a chair, flat illustration",
    "a cat, duotone",
    "flat isometric house",
    "line art of a guitar",
  );
  const weights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(prompt, weights, fc.integer({ min: 1, max: 99 }), async (words, given, seed) => {
      const { colour } = await draw({
        prompt: words,
        width: 288,
        height: 320,
        seed,
        palette: PALETTE.slice(0, given.length).map(hexToRgb),
        weights: given,
        background: null,
        quality: "flash",
        format: "png",
      });
      const sum = given.reduce((all, weight) => all + weight, 0);
      colour!.palette.forEach(({ share, delta_e }, n) => {
        expect(delta_e).toBeLessThan(2);
        expect(Math.abs(share - given[n]! / sum)).toBeLessThan(0.1);
      });
    }),
    { numRuns: 10 },
  );
});
