import { expect, test } from "vitest";
import { shapeLine } from "../shape/line.js";
import { chooseFamily } from "./choose.js";
import { fontFor, styleOf } from "./face.js";
import { FAMILIES, familyNamed } from "./families.js";

const SAMPLES = {
  latin: "Hamburg",
  greek: "Ελλάδα",
  cyrillic: "Привет",
  arabic: "مرحبا",
  hebrew: "שלום",
  chinese: "你好",
  japanese: "こんにちは",
  korean: "안녕",
  common: "12",
} as const;

test("there are at least 24 families under the Open Font License, over every class", () => {
  expect(FAMILIES.filter(({ licence }) => licence === "OFL-1.1").length).toBeGreaterThanOrEqual(24);
  const classes = new Set(FAMILIES.flatMap((family) => family.classes));
  expect([...classes].sort()).toEqual([
    "condensed",
    "display",
    "hand",
    "mono",
    "sans",
    "script",
    "serif",
    "slab",
  ]);
});

test.each(FAMILIES.flatMap((family) => family.scripts.map((script) => [family.name, script] as const)))(
  "%s has the letters of its script (%s)",
  (name, script) => {
    const style = styleOf(familyNamed(name)!);
    for (const character of SAMPLES[script]) expect(fontFor(style, character.codePointAt(0)!)).not.toBeNull();
  },
);

test.each([
  ["Hello", { name: "playfair display" }, "Playfair Display"],
  ["Hello", { kind: "mono" }, "JetBrains Mono"],
  ["Hello", { kind: "serif", moods: ["wedding"] }, "Playfair Display"],
  ["Hello", { kind: "display", moods: ["pixel"] }, "Press Start 2P"],
  ["Привет", { kind: "hand" }, "Caveat"],
  ["Ελλάδα", {}, "Inter"],
  ["你好", {}, "Noto Sans SC"],
  ["こんにちは世界", {}, "Noto Sans JP"],
  ["안녕", { kind: "script" }, "Noto Sans KR"],
] as const)("%s as %o is set in %s", (text, wish, family) => {
  expect(chooseFamily(text, wish, "Archivo").name).toBe(family);
});

test("what a family lacks comes from another, and what none has is told and leaves no mark", () => {
  const style = styleOf(familyNamed("UnifrakturCook")!);
  const polish = shapeLine("Łódź", style);
  expect(polish.missing).toEqual([]);
  expect(polish.glyphs.every(({ outline }) => outline.length > 0)).toBe(true);
  const cuneiform = shapeLine("a𒀀b", style);
  expect(cuneiform.missing).toEqual(["𒀀"]);
  expect(cuneiform.glyphs).toHaveLength(2);
});

test("Arabic and Hebrew run from the right, numbers in them from the left", () => {
  const hebrew = shapeLine("אב 12", styleOf(familyNamed("Noto Sans Hebrew")!));
  expect(hebrew.glyphs.map(({ text }) => text).join("")).toBe("12 בא");
  const arabic = shapeLine("سلام", styleOf(familyNamed("Noto Sans Arabic")!));
  const apart = [..."سلام"].reduce(
    (sum, one) => sum + shapeLine(one, styleOf(familyNamed("Noto Sans Arabic")!)).advance,
    0,
  );
  expect(arabic.advance).toBeLessThan(apart);
});

test("letters are kerned", () => {
  const style = styleOf(familyNamed("Inter")!);
  const alone = shapeLine("A", style).advance + shapeLine("V", style).advance;
  expect(shapeLine("AV", style).advance).toBeLessThan(alone - 0.01);
});
