import type { Rgb } from "@atelier/contract";
import { expect, test } from "vitest";
import { colourName, mainColours } from "./colour-names.js";

test.each<[string, Rgb]>([
  ["red", [220, 30, 40]],
  ["orange", [240, 140, 20]],
  ["yellow", [250, 220, 40]],
  ["green", [40, 160, 60]],
  ["teal", [20, 160, 160]],
  ["blue", [30, 60, 220]],
  ["purple", [130, 50, 190]],
  ["pink", [240, 120, 170]],
  ["brown", [110, 70, 40]],
  ["black", [10, 10, 12]],
  ["grey", [128, 128, 130]],
  ["white", [250, 250, 248]],
])("%s is called so", (name, rgb) => {
  expect(colourName(rgb)).toBe(name);
});

test("a picture has the colours that take up a good part of it, largest first", () => {
  const pixels = [...Array(60).fill([30, 60, 220]), ...Array(37).fill([250, 250, 250]), [220, 30, 40]];
  expect(mainColours(Uint8Array.from(pixels.flat()))).toEqual(["blue", "white"]);
});
