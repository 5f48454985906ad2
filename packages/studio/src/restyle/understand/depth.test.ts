import { expect, test } from "vitest";
import { findSky } from "./depth.js";

const SIDE = 120;
const FLOOR = 70;

/** What is taken as sky above a floor or field in two browns; `colour` gives OKLab by the height, 0 at the top … 1. */
function skyOf(colour: (height: number) => readonly [number, number, number]): Uint8Array | null {
  const lab = new Float32Array(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    lab.set(y < FLOOR ? colour(y / FLOOR) : [x % 9 < 4 ? 0.4 : 0.5, 0.04, 0.07], i * 3);
  }
  const rgb = new Float32Array(SIDE * SIDE * 3).fill(0.5);
  return findSky({ width: SIDE, height: SIDE, lab, rgb, scale: 1 }, null);
}

test.each([
  ["pales towards the horizon", (y: number) => [0.65 + 0.15 * y, -0.02, -0.06 + 0.04 * y] as const],
  ["is overcast", () => [0.72, 0, -0.003] as const],
  ["is of one blue", () => [0.75, -0.02, -0.07] as const],
  [
    "has pale clouds above",
    (y: number) => (y < 0.4 ? ([0.85, 0, -0.01] as const) : ([0.76, -0.02, -0.06] as const)),
  ],
])("a sky that %s is found", (_which, colour) => {
  expect(skyOf(colour)).not.toBeNull();
});

test.each([
  ["green paint", (y: number) => [0.85 - 0.03 * y, -0.03, 0.02] as const],
  ["pale rose paint", () => [0.8, 0.01, 0.015] as const],
  ["blue paint under a lamp", (y: number) => [0.74 - 0.08 * y, -0.027, -0.03 - 0.004 * y] as const],
])("a wall of %s is no sky", (_which, colour) => {
  expect(skyOf(colour)).toBeNull();
});
