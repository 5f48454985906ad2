import { expect, test } from "vitest";
import { latticeOverViewBox } from "./lattice.js";
import { gradientAt, inflate } from "./poisson.js";

const lattice = latticeOverViewBox(0.25);

/** Signed distance to a disc in the middle of the view box. */
function disc(radius: number): Float32Array {
  return Float32Array.from({ length: lattice.columns * lattice.rows }, (_, at) => {
    const x = lattice.x + (at % lattice.columns) * lattice.step - 16;
    const y = lattice.y + Math.floor(at / lattice.columns) * lattice.step - 16;
    return radius - Math.hypot(x, y);
  });
}

test("without screening a disc is inflated to the half sphere's parabola", () => {
  const { u } = inflate(disc(7.1), lattice, 1000);
  const middle = Math.round((16 - lattice.y) / lattice.step);
  for (const offset of [0, 8, 16, 24]) {
    const r = offset * lattice.step;
    expect(u[middle * lattice.columns + middle + offset]).toBeCloseTo((7.1 ** 2 - r * r) / 2, 0);
  }
});

test("a wide shape levels off at twice the squared screening length", () => {
  const { u } = inflate(disc(14), lattice, 2);
  const middle = Math.round((16 - lattice.y) / lattice.step);
  expect(u[middle * lattice.columns + middle]).toBeCloseTo(8, 0);
});

test("at the contour u falls straight outwards", () => {
  const inflation = inflate(disc(9.03), lattice, 4);
  const slope: [number, number] = [0, 0];
  for (let at = 0; at < inflation.u.length; at++) {
    if (Math.abs(inflation.inside[at]) > 0.2) continue;
    const x = lattice.x + (at % lattice.columns) * lattice.step - 16;
    const y = lattice.y + Math.floor(at / lattice.columns) * lattice.step - 16;
    gradientAt(inflation, at, slope);
    const cosine = -(slope[0] * x + slope[1] * y) / (Math.hypot(...slope) * Math.hypot(x, y));
    expect(cosine).toBeGreaterThan(0.98);
  }
});
