import { expect, test } from "vitest";
import { withDetails } from "./details.js";

const SIDE = 90;
type Lab = readonly [number, number, number];
const BODY: Lab = [0.7, 0.09, 0.1];

/** A body that darkens downwards on a pale ground, as two areas, and upon it what `colour` says; null is body. */
function bodyWith(colour: (x: number, y: number) => Lab | null, wanted = 8) {
  const mask = new Float32Array(SIDE * SIDE);
  const lab = new Float32Array(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    mask[i] = Math.abs(x - 45) < 30 && Math.abs(y - 45) < 30 ? 1 : 0;
    const own: Lab = mask[i] === 1 ? [BODY[0] - 0.004 * y, BODY[1], BODY[2]] : [0.92, 0, 0.01];
    lab.set(colour(x, y) ?? own, i * 3);
  }
  const labels = Int32Array.from(mask);
  const areas = [0, 1].map((area) => ({
    lab: area === 1 ? BODY : ([0.92, 0, 0.01] as const),
    pixels: mask.filter((value) => value === area).length,
    x: 0.5,
    y: 0.5,
  }));
  const small = { width: SIDE, height: SIDE, lab, rgb: new Float32Array(lab.length), scale: 1 };
  return withDetails({ width: SIDE, height: SIDE, labels, areas }, small, mask, wanted);
}

const near = (x: number, y: number, [u, v]: readonly number[], reach: number) =>
  (x - u!) ** 2 + (y - v!) ** 2 < reach * reach;

test("eyes stay however few areas there are, each as a detail of the face", () => {
  const { regions, first, under } = bodyWith((x, y) =>
    near(x, y, [35, 40], 2.5) || near(x, y, [55, 40], 2.5) ? [0.15, 0, 0] : null,
  );
  expect(regions.areas.length - first).toBe(2);
  expect(under).toEqual([1, 1]);
  expect(regions.areas.slice(first).map(({ lab }) => lab[0] < 0.3)).toEqual([true, true]);
  expect(regions.labels[40 * SIDE + 35]).toBeGreaterThanOrEqual(first);
});

test("slow light, and what is on the ground, is no detail", () => {
  const { regions, first } = bodyWith((x, y) => (near(x, y, [8, 8], 4) ? [0.2, 0, 0] : null));
  expect(regions.areas.length).toBe(first);
});

test("the strongest are kept where few are wanted, and two that are alike stay together", () => {
  const { regions, first } = bodyWith(
    (x, y) =>
      near(x, y, [35, 35], 4) || near(x, y, [55, 35], 4)
        ? [0.1, 0, 0]
        : near(x, y, [45, 60], 2)
          ? [0.8, 0.02, 0.02]
          : null,
    1,
  );
  expect(regions.areas.slice(first).map(({ lab }) => lab[0] < 0.3)).toEqual([true, true]);
});
