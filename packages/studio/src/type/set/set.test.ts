import fc from "fast-check";
import { expect, test } from "vitest";
import { styleOf } from "../fonts/face.js";
import { familyNamed } from "../fonts/families.js";
import { setBlock } from "./block.js";
import { brokenIn } from "./break.js";
import { missingGap } from "./gaps.js";
import { setLine } from "./line.js";

const style = styleOf(familyNamed("Archivo")!);

test("no text ever leaves its room", () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ž0-9.,!"()&-]{1,14}$/u);
  const rooms = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" ")),
    width: fc.integer({ min: 60, max: 900 }),
    height: fc.integer({ min: 30, max: 600 }),
    align: fc.constantFrom("left", "centre", "right"),
  });
  fc.assert(
    fc.property(rooms, ({ text, width, height, align }) => {
      const { ink } = setBlock(text, { style, width, height, align: align as "left" });
      expect(ink.left).toBeGreaterThan(-0.5);
      expect(ink.right).toBeLessThan(width + 0.5);
      expect(ink.bottom - ink.top).toBeLessThan(height + 0.5);
    }),
    { numRuns: 60 },
  );
});

test("lines are broken where they come out even", () => {
  const measure = (line: string) => line.length;
  expect(brokenIn(2, "Annual Symposium of Contemporary Ceramics", measure)).toEqual([
    "Annual Symposium of",
    "Contemporary Ceramics",
  ]);
  expect(brokenIn(3, "two words", measure)).toBeNull();
});

test("words without spaces are broken between words, never before a closing mark", () => {
  const lines = brokenIn(2, "東京の夏祭り、花火大会。", (line) => line.length)!;
  expect(lines.join("")).toBe("東京の夏祭り、花火大会。");
  for (const line of lines) expect(line).not.toMatch(/^[、。]/u);
});

test("letters set tightly are kept from touching", () => {
  const tight = setLine("Wattr", style, -0.09);
  expect(missingGap(tight.glyphs)).toBeLessThan(0.06);
  expect(setLine("Wattr", style, -0.02).advance).toBeGreaterThan(tight.advance);
});

test("descenders keep clear of the ascenders below them", () => {
  const { lines } = setBlock("gypjq\nHbdlf", { style, width: 400, height: 400, leading: 0.7 });
  const [upper, lower] = lines.map(({ letters }) =>
    letters.flatMap(({ outline }) =>
      outline.flatMap(({ start, segments }) => [start[1], ...segments.map((s) => s.at(-1)!)]),
    ),
  );
  expect(Math.min(...lower!)).toBeGreaterThan(Math.max(...upper!));
});

test("quotation marks hang out of the margin", () => {
  expect(setLine("“Hello”", style).width).toBeLessThan(
    setLine("“Hello”", style).ink.right - setLine("“Hello”", style).ink.left,
  );
});
