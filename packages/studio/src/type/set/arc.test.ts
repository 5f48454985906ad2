import { expect, test } from "vitest";
import { extentOf } from "../../paint/outline.js";
import { chooseFamily } from "../fonts/choose.js";
import { styleOf } from "../fonts/face.js";
import { setOnArc } from "./arc.js";

const STYLE = styleOf(chooseFamily("North", {}, "Archivo"), 700);
const RING = { cx: 500, cy: 500, middle: 300, most: 90, span: 240 };

const middles = (side: "above" | "below") =>
  setOnArc("North Coast", STYLE, { ...RING, side }).letters.map((letter) => {
    const { left, right, top, bottom } = extentOf([letter]);
    return [(left + right) / 2, (top + bottom) / 2] as const;
  });

test("letters stand along the ring, from the left to the right above and below", () => {
  for (const [side, upper] of [
    ["above", true],
    ["below", false],
  ] as const) {
    const places = middles(side);
    expect(places[0]![0]).toBeLessThan(500);
    expect(places.at(-1)![0]).toBeGreaterThan(500);
    for (const [x, y] of places) {
      const radius = Math.hypot(x - 500, y - 500);
      expect(radius).toBeGreaterThan(270);
      expect(radius).toBeLessThan(330);
    }
    const [, y] = places[Math.floor(places.length / 2)]!;
    expect(y < 500).toBe(upper);
  }
});

test("a long line is smaller, and takes no more than its angle", () => {
  const long = setOnArc("Annual Symposium of Contemporary Ceramics", STYLE, { ...RING, side: "above" });
  expect(long.size).toBeLessThan(90);
  expect(long.span).toBeLessThanOrEqual(240.001);
});
