import { expect, test } from "vitest";
import { findSubject, TRUSTED } from "./subject.js";

const SIDE = 160;
type Lab = readonly [number, number, number];

const WALL: Lab = [0.88, -0.03, 0.01];
const FLOOR: Lab = [0.66, -0.05, 0.03];
const DISC: Lab = [0.78, 0.08, 0.06];
const RED: Lab = [0.55, 0.18, 0.1];

const wall = (y: number) => (y < 100 ? WALL : FLOOR);
const post = (x: number, y: number) => Math.abs(x - 80) < 14 && y > 40 && y < 134;
const disc = (x: number, y: number) => Math.hypot(x - 84, y - 70) < 48 && y < 100;

/** The subject of a picture whose OKLab is given, and the share of its pixels that are on the right side. */
function foundIn(colour: (x: number, y: number) => Lab, thing: (x: number, y: number) => boolean) {
  const lab = new Float32Array(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++) lab.set(colour(i % SIDE, Math.floor(i / SIDE)), i * 3);
  const rgb = lab.map((_, k) => lab[k - (k % 3)]! ** 2);
  const { mask, trust } = findSubject({ width: SIDE, height: SIDE, lab, rgb, scale: 1 });
  let [both, either] = [0, 0];
  mask.forEach((value, i) => {
    const is = thing(i % SIDE, Math.floor(i / SIDE));
    if (value > 0.5 && is) both++;
    if (value > 0.5 || is) either++;
  });
  return { trust, overlap: both / either };
}

test("a wall and the floor under it are one ground", () => {
  const { trust, overlap } = foundIn((x, y) => (post(x, y) ? RED : wall(y)), post);
  expect(trust).toBeGreaterThanOrEqual(TRUSTED);
  expect(overlap).toBeGreaterThan(0.9);
});

test("a disc painted on the wall behind a thing is ground", () => {
  const { overlap } = foundIn((x, y) => (post(x, y) ? RED : disc(x, y) ? DISC : wall(y)), post);
  expect(overlap).toBeGreaterThan(0.9);
});

test("a disc with a sign on it is the thing itself", () => {
  const sign = (x: number, y: number) => Math.hypot(x - 80, y - 76) < 40;
  const { overlap } = foundIn(
    (x, y) => (Math.abs(x - 80) < 8 && Math.abs(y - 76) < 22 ? RED : sign(x, y) ? DISC : WALL),
    sign,
  );
  expect(overlap).toBeGreaterThan(0.9);
});
