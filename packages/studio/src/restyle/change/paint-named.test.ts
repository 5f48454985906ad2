import { expect, test } from "vitest";
import { surfacesNamed } from "./paint-named.js";

const SIDE = 60;
type Lab = readonly [number, number, number];

/** What is taken where colours lie in upright stripes of twenty pixels, with a soft line between them. */
function stripesTaken(stripes: readonly [Lab, Lab, Lab], named: Lab, oneColour: boolean): boolean[] {
  const lab = new Float32Array(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const x = i % SIDE;
    const own = stripes[Math.floor(x / 20)]!;
    const next = stripes[Math.min(2, Math.floor(x / 20) + 1)]!;
    lab.set(x % 20 === 19 ? own.map((value, c) => (value + next[c]!) / 2) : own, i * 3);
  }
  const small = { width: SIDE, height: SIDE, lab, rgb: new Float32Array(lab.length), scale: 1 };
  const mask = new Uint8Array(SIDE * SIDE).fill(1);
  const taken = surfacesNamed(small, mask, named, oneColour);
  return [10, 30, 50].map((x) => taken[30 * SIDE + x] === 1);
}

const BROWN: Lab = [0.41, 0.045, 0.06];
const SKIN: Lab = [0.8, 0.05, 0.07];
const FAIR: Lab = [0.83, 0.006, 0.1];

test("brown hair is taken, and not the skin beside it that is of its hue", () => {
  expect(stripesTaken([BROWN, SKIN, BROWN], BROWN, true)).toEqual([true, false, true]);
});

test("fair hair is taken with its shaded side, and neither skin nor a yellow dress", () => {
  expect(stripesTaken([[0.75, 0.006, 0.092], FAIR, SKIN], FAIR, true)).toEqual([true, true, false]);
  expect(stripesTaken([FAIR, SKIN, [0.87, -0.01, 0.17]], FAIR, true)).toEqual([true, false, false]);
});

test("a thing's dark side that touches it is its own, and another of its hue elsewhere is not", () => {
  const [lit, dark]: [Lab, Lab] = [
    [0.6, -0.03, -0.2],
    [0.4, -0.02, -0.14],
  ];
  expect(stripesTaken([lit, dark, [0.95, -0.01, -0.02]], lit, false)).toEqual([true, true, false]);
  expect(stripesTaken([lit, [0.95, -0.01, -0.02], dark], lit, false)).toEqual([true, false, false]);
});
