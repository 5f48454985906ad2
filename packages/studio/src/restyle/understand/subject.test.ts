import { expect, test } from "vitest";
import { joinedAlike } from "./alike.js";
import { leastCut } from "./cut.js";
import { findSubject, TRUSTED } from "./subject.js";
import { trustIn } from "./trust.js";

const SIDE = 160;

/** Sky over a meadow of uneven green, with whatever is painted before it, in OKLab. */
function place(before: (x: number, y: number) => readonly number[] | null) {
  const lab = new Float32Array(SIDE * SIDE * 3);
  const rgb = new Float32Array(SIDE * SIDE * 3).fill(0.5);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    const blade = ((Math.imul(i, 2654435761) >>> 24) / 255 - 0.5) * 0.16;
    const behind = y < SIDE * 0.35 ? [0.85 - y * 0.001, -0.02, -0.06] : [0.55 + blade, -0.08, 0.1];
    lab.set(before(x, y) ?? behind, i * 3);
  }
  return { width: SIDE, height: SIDE, lab, rgb, scale: 1 };
}

test("a ball in a meadow stands out, and its mask is the ball", () => {
  const ball = (x: number, y: number) => Math.hypot(x - 84, y - 96) < 26;
  const subject = findSubject(place((x, y) => (ball(x, y) ? [0.6 - (y - 96) * 0.004, 0.17, 0.09] : null)));
  expect(subject.trust).toBeGreaterThanOrEqual(TRUSTED);
  expect(subject.plain).toBe(false);
  let wrong = 0;
  subject.mask.forEach((value, i) => {
    if (value > 0.5 !== ball(i % SIDE, Math.floor(i / SIDE))) wrong++;
  });
  expect(wrong / (Math.PI * 26 * 26)).toBeLessThan(0.08);
});

test("a meadow alone has no subject", () => {
  expect(findSubject(place(() => null)).trust).toBeLessThan(TRUSTED);
});

test("what reaches across the frame is not trusted as a subject", () => {
  const band = Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (i > SIDE * 60 && i < SIDE * 90 ? 1 : 0));
  const small = place((_, y) => (y >= 60 && y < 90 ? [0.6, 0.17, 0.09] : null));
  expect(trustIn(small, band, 0)).toBeLessThan(TRUSTED);
});

test("a floor under a wall is no subject before a plain ground", () => {
  const before = (x: number, y: number) => {
    if (Math.hypot(x - 84, y - 80) < 24) return [0.6, 0.17, 0.09];
    return y > 118 && y < 146 ? [0.5, 0.03, 0.05] : [0.85, 0, -0.02];
  };
  const subject = findSubject(place(before));
  // Either the ball alone, or nothing that is trusted.
  const floor = subject.mask[130 * SIDE + 10]!;
  expect(subject.trust < TRUSTED || floor < 0.5).toBe(true);
});

test("before a plain ground, what hardly differs from it is not trusted", () => {
  const ball = (colour: readonly number[]) =>
    findSubject(place((x, y) => (Math.hypot(x - 84, y - 80) < 34 ? colour : [0.85, 0, -0.02])));
  expect(ball([0.6, 0.17, 0.09]).trust).toBeGreaterThanOrEqual(TRUSTED);
  expect(ball([0.79, 0, -0.02]).trust).toBeLessThan(TRUSTED);
});

test("a line that hardly shows along a third of its length is not trusted", () => {
  const small = place((x, y) => (Math.abs(x - 80) < 24 && y >= 60 && y < 132 ? [0.6, 0.17, 0.09] : null));
  const box = (to: number) =>
    Uint8Array.from({ length: SIDE * SIDE }, (_, i) => {
      const y = Math.floor(i / SIDE);
      return Math.abs((i % SIDE) - 80) < 24 && y >= 60 && y < to ? 1 : 0;
    });
  expect(trustIn(small, box(132), 0)).toBeGreaterThanOrEqual(TRUSTED);
  expect(trustIn(small, box(74), 0)).toBeLessThan(TRUSTED);
});

test("a cut parts a row of nodes where it is cheapest", () => {
  const inside = leastCut({
    first: Float64Array.from([0, 1, 1, 5]),
    second: Float64Array.from([5, 1, 1, 0]),
    links: [
      [0, 1, 3],
      [1, 2, 0.5],
      [2, 3, 3],
    ],
  });
  expect([...inside]).toEqual([1, 1, 0, 0]);
});

test("light and shade of one paint are one area, two paints are not", () => {
  const area = (lab: readonly [number, number, number]) => ({ lab, pixels: 4, x: 0.5, y: 0.5 });
  const joined = joinedAlike(
    {
      width: 6,
      height: 2,
      labels: Int32Array.from([0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2]),
      areas: [area([0.6, 0.1, 0.05]), area([0.52, 0.1, 0.05]), area([0.6, -0.1, 0.05])],
    },
    null,
    0.06,
  );
  expect(joined.areas).toHaveLength(2);
  expect([...joined.labels.slice(0, 6)]).toEqual([0, 0, 0, 0, 1, 1]);
});
