import { expect, test } from "vitest";
import { oklchOf } from "../../oklch.js";
import { read } from "../../read/index.js";
import { abstractFor } from "./abstract.js";

const NOTHING = () => false;

test("an abstract picture in a palette of few colours is made of them, their shades and tints", () => {
  const brief = read("abstract gradient", NOTHING);
  for (let seed = 0; seed < 20; seed++) {
    const { colours } = abstractFor("gradient", brief, ["#e63946", "#808080"], seed);
    expect(colours.length).toBeGreaterThanOrEqual(4);
    const [red] = colours.map(oklchOf);
    for (const { c, h } of colours.map(oklchOf)) {
      if (c > 0.03) expect(Math.abs(((h - red!.h + 540) % 360) - 180)).toBeLessThan(6);
    }
  }
});

test("colour words lend it their neighbours, too", () => {
  const { colours } = abstractFor("gradient", read("abstract red gradient", NOTHING), [], 3);
  expect(new Set(colours.map(({ length }) => length))).toEqual(new Set([7]));
  expect(colours.length).toBeGreaterThanOrEqual(4);
});
