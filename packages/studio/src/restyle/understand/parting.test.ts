import { expect, test } from "vitest";
import { oklabOf } from "../../colour.js";
import { findSubject, TRUSTED } from "./subject.js";

const SIDE = 160;

/** A picture of display colours, 0 … 255, as small as it is thought about. */
function small(colourAt: (x: number, y: number) => readonly number[]) {
  const lab = new Float32Array(SIDE * SIDE * 3);
  const rgb = new Float32Array(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const colour = colourAt(i % SIDE, Math.floor(i / SIDE));
    rgb.set(
      colour.map((value) => value / 255),
      i * 3,
    );
    lab.set(oklabOf(`#${colour.map((value) => value.toString(16).padStart(2, "0")).join("")}`), i * 3);
  }
  return { width: SIDE, height: SIDE, lab, rgb, scale: 1 };
}

const within = (x: number, y: number, cx: number, cy: number, r: number) => Math.hypot(x - cx, y - cy) < r;

const TEAL = [64, 178, 180];
const RED = [196, 40, 34];

test("the dark shadow shut in between two things is ground, the black eye of a thing is not", () => {
  const subject = findSubject(
    small((x, y) => {
      if (within(x, y, 50, 60, 5)) return [14, 14, 16];
      if (within(x, y, 52, 70, 28) || within(x, y, 108, 70, 28)) return RED;
      // The same hue at a fifth of the light.
      if (y > 82 && y < 98 && x > 50 && x < 110) return [26, 84, 85];
      return TEAL;
    }),
  );
  expect(subject.trust).toBeGreaterThanOrEqual(TRUSTED);
  expect(subject.mask[60 * SIDE + 50]).toBe(1);
  expect(subject.mask[92 * SIDE + 80]).toBe(0);
});

test("ground shows through a ring, and a thin line across it stays", () => {
  const subject = findSubject(
    small((x, y) => {
      if (within(x, y, 80, 80, 50) && !within(x, y, 80, 80, 40)) return RED;
      if (within(x, y, 80, 80, 41) && x === 80) return [52, 140, 142];
      return TEAL;
    }),
  );
  expect(subject.mask[80 * SIDE + 60]).toBe(0);
  let line = 0;
  for (let y = 50; y < 110; y++) line += subject.mask[y * SIDE + 80]!;
  expect(line).toBeGreaterThan(40);
});
