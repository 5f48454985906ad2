import { expect, test } from "vitest";
import { outlined } from "./outlined.js";

const SIDE = 160;

/** A meadow of uneven green under a sky, with whatever is painted before it, in OKLab. */
function place(before: (x: number, y: number) => readonly number[] | null) {
  const lab = new Float32Array(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    const blade = ((Math.imul(i, 2654435761) >>> 24) / 255 - 0.5) * 0.12;
    const behind = y < 50 ? [0.85, -0.02, -0.06] : [0.55 + blade, -0.08, 0.1];
    lab.set(before(x, y) ?? behind, i * 3);
  }
  return { width: SIDE, height: SIDE, lab, rgb: new Float32Array(lab.length), scale: 1 };
}

const maskOf = (inside: (x: number, y: number) => boolean) =>
  Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (inside(i % SIDE, Math.floor(i / SIDE)) ? 1 : 0));

const body = (x: number, y: number) => Math.abs(x - 80) < 24 && Math.abs(y - 100) < 20;
const ear = (x: number, y: number) => Math.abs(x - 92) < 4 && y <= 80 && y > 72;
const WHITE = [0.93, 0.01, 0.02];
const BLACK = [0.15, 0.01, 0.01];

/** Share of a part that a mask holds. */
function held(mask: Uint8Array, part: (x: number, y: number) => boolean): number {
  const where = maskOf(part);
  const all = where.reduce((sum, value) => sum + value, 0);
  return where.reduce((sum, value, i) => sum + value * mask[i]!, 0) / all;
}

test("what touches a subject and is of a colour found nowhere beside it belongs to it", () => {
  const small = place((x, y) => (body(x, y) ? WHITE : ear(x, y) ? BLACK : null));
  const { mask } = outlined(small, maskOf(body));
  expect(held(mask, ear)).toBeGreaterThan(0.8);
  expect(held(mask, body)).toBeGreaterThan(0.95);
});

test("what the ground has all along at that height does not", () => {
  const small = place((x, y) => (body(x, y) ? WHITE : null));
  const rough = maskOf((x, y) => body(x, y) || (Math.abs(x - 80) < 10 && y >= 120 && y < 126));
  const { mask, doubt } = outlined(small, rough);
  expect(held(mask, (x, y) => Math.abs(x - 80) < 8 && y >= 122 && y < 126)).toBeLessThan(0.2);
  expect(doubt).toBeLessThan(0.03);
});

test("a shadow at the foot of a subject stays with the ground", () => {
  const shadow = (x: number, y: number) => !body(x, y) && x > 80 && x < 118 && y > 108 && y < 124;
  const small = place((x, y) => (body(x, y) ? WHITE : shadow(x, y) ? [0.36, -0.053, 0.066] : null));
  const { mask } = outlined(small, maskOf(body));
  expect(held(mask, shadow)).toBeLessThan(0.2);
});
