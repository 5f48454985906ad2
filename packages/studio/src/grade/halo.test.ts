import { expect, test } from "vitest";
import { haloed } from "./halo.js";

const [WIDTH, HEIGHT] = [64, 64];

/** A dark picture in whose middle a small square shines. */
function lamp() {
  const rgba = new Uint8Array(WIDTH * HEIGHT * 4).fill(40);
  const glow = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 30; y < 34; y++) {
    for (let x = 30; x < 34; x++) {
      glow[y * WIDTH + x] = 1;
      rgba.set([255, 160, 60, 255], (y * WIDTH + x) * 4);
    }
  }
  return { picture: { width: WIDTH, height: HEIGHT, rgba }, glow };
}

const at = (rgba: Uint8Array, x: number, y: number) => [
  ...rgba.subarray((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3),
];

test("a halo has the colour of what shines, and fades away from it", () => {
  const { picture, glow } = lamp();
  const { rgba } = haloed(picture, glow, true);
  const [red, green, blue] = at(rgba, 36, 32) as [number, number, number];
  expect(red).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(blue);
  expect(red).toBeGreaterThan(at(rgba, 46, 32)[0]!);
  expect(at(rgba, 63, 0)).toEqual([40, 40, 40]);
});

test("what shines keeps its own colour where that was asked for", () => {
  const { picture, glow } = lamp();
  expect(at(haloed(picture, glow, false).rgba, 32, 32)).toEqual([255, 160, 60]);
  expect(at(haloed(picture, glow, true).rgba, 32, 32)[2]).toBeGreaterThan(60);
});
