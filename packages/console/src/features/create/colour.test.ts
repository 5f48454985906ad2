import { describe, expect, test } from "vitest";
import { hexesIn, parseHex, rgbOf } from "./colour.js";

describe("parseHex", () => {
  test("takes the forms people type", () => {
    for (const text of ["#FF8800", "ff8800", " #ff8800 ", "#f80", "F80"])
      expect(parseHex(text)).toBe("#ff8800");
  });

  test("refuses everything else", () => {
    for (const text of ["", "#", "red", "#ff880", "#ff88000", "#gg0000"]) expect(parseHex(text)).toBeNull();
  });
});

test("hexesIn finds a palette in lists, CSS and addresses", () => {
  const palette = ["#264653", "#e9c46a"];
  expect(hexesIn("#264653, #E9C46A")).toEqual(palette);
  expect(hexesIn("a { color: #264653; background: #e9c46a }")).toEqual(palette);
  expect(hexesIn("https://colors.example/palette/264653-e9c46a")).toEqual(palette);
  expect(hexesIn("just words")).toEqual([]);
});

test("rgbOf gives the channels", () => {
  expect(rgbOf("#ff8001")).toEqual([255, 128, 1]);
});
