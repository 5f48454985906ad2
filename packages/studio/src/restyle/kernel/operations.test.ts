import { expect, test } from "vitest";
import { startKernel } from "./index.js";
import { ranTogether, smoothedAlong } from "./operations.js";

const SIDE = 64;

/** Red to the left of a line, black to its right. */
function halved(kernel: ReturnType<typeof startKernel>, lineAt: (y: number) => number, red = 1, other = 0) {
  const picture = kernel.picture(SIDE, SIDE);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    picture.data.set([x < lineAt(y) ? red : other, 0, 0, 1], i * 4);
  }
  return picture;
}

/** How much red each row of a picture has. */
const redOf = ({ data }: { data: Float32Array }) =>
  Array.from({ length: SIDE }, (_, y) => {
    let sum = 0;
    for (let x = 0; x < SIDE; x++) sum += data[(y * SIDE + x) * 4]!;
    return sum;
  });

test("a slanting line between calm areas has no steps", () => {
  const kernel = startKernel(1);
  // Whole pixels: the line goes on by one every fourth row.
  const source = halved(kernel, (y) => 20 + Math.floor(y / 4));
  const reds = redOf(smoothedAlong(kernel, source, 4)).slice(12, 52);
  const steps = reds.slice(1).map((red, n) => red - reds[n]!);
  expect(Math.max(...steps)).toBeLessThan(0.5);
  expect(Math.min(...steps)).toBeGreaterThan(0);
});

test("colours that differ little run together, others keep their line", () => {
  const kernel = startKernel(1);
  const at = (red: number, other: number) => {
    const { data } = ranTogether(
      kernel,
      halved(kernel, () => 32, red, other),
      12,
      0.16,
    );
    return [26, 31, 32, 37].map((x) => data[(30 * SIDE + x) * 4]!);
  };
  const [far, left, right, beyond] = at(0.5, 0.45) as [number, number, number, number];
  expect(far).toBeGreaterThan(left);
  expect(left - right).toBeLessThan(0.01);
  expect(right).toBeGreaterThan(beyond);
  for (const [n, value] of at(1, 0).entries()) expect(value).toBe(n < 2 ? 1 : 0);
});
