import { expect, test } from "vitest";
import type { Mesh } from "../../geometry.js";
import { buildIcon, iconEntry, iconNames } from "./index.js";

/** Some icons of every kind; the stride is prime, so that it does not follow the package's order. */
const SAMPLE = iconNames().filter((_, index) => index % 97 === 11);

test("every icon but skin-tone variants is there", () => {
  expect(iconNames().length).toBeGreaterThan(1500);
  expect(iconNames()).toContain("rocket");
  expect(iconNames()).not.toContain("artist-medium-dark");
});

test.each(SAMPLE)("%s is a sound solid that stands on the ground in its unit box", (name) => {
  const entry = iconEntry(name)!;
  const { parts } = buildIcon(name);
  const min = [9, 9, 9];
  const max = [-9, -9, -9];
  for (const { role, mesh } of parts) {
    expect(entry.roles.map((known) => known.name)).toContain(role);
    expect(wrongNormals(mesh)).toBe(0);
    expect(brokenEdges(mesh)).toBe(0);
    mesh.positions.forEach((value, k) => {
      min[k % 3] = Math.min(min[k % 3], value);
      max[k % 3] = Math.max(max[k % 3], value);
    });
  }
  expect(min[1]).toBeCloseTo(0, 5);
  expect(min[0] + max[0]).toBeCloseTo(0, 5);
  expect(min[2] + max[2]).toBeCloseTo(0, 5);
  expect(Math.max(max[0] - min[0], max[1], max[2] - min[2])).toBeCloseTo(1, 5);
  for (const axis of [0, 1, 2] as const) {
    const asEntered = entry.bounds.max[axis] - entry.bounds.min[axis];
    expect(Math.abs(asEntered - (max[axis] - min[axis]))).toBeLessThan(axis === 2 ? 0.2 : 0.06);
  }
  for (const turn of [-25, 0, 25]) expect(insideSeen(parts, turn)).toBeLessThan(0.002);
});

test("an icon is built the same every time", () => {
  expect(buildIcon("rocket")).toEqual(buildIcon("rocket"));
});

test("a flat underside stands on more than a line", () => {
  const low = buildIcon("birthday-cake").parts.flatMap(({ mesh }) =>
    [...mesh.positions.keys()]
      .filter((k) => k % 3 === 1 && mesh.positions[k] < 0.01)
      .map((k) => mesh.positions[k + 1]),
  );
  expect(Math.max(...low) - Math.min(...low)).toBeGreaterThan(0.08);
});

test("an unknown icon", () => {
  expect(iconEntry("no-such-thing")).toBeNull();
  expect(() => buildIcon("no-such-thing")).toThrow("no icon");
});

test("an entry says how the thing is by nature", () => {
  expect(iconEntry("elephant")).toMatchObject({
    concept: "elephant",
    relief: true,
    floats: false,
    realSize: 3.5,
  });
  expect(iconEntry("cloud")!.floats).toBe(true);
  expect(iconEntry("mouse")!.realSize).toBe(0.1);
  const { roles } = iconEntry("rocket")!;
  expect(roles[0].share).toBe(Math.max(...roles.map(({ share }) => share)));
});

function wrongNormals({ normals, positions }: Mesh): number {
  let wrong = positions.some((value) => !Number.isFinite(value)) ? 1 : 0;
  for (let k = 0; k < normals.length; k += 3) {
    if (!(Math.abs(Math.hypot(normals[k], normals[k + 1], normals[k + 2]) - 1) < 1e-3)) wrong++;
  }
  return wrong;
}

/** Triangles without area, and edges that more than two triangles or two of unlike orientation share. */
function brokenEdges({ indices, positions }: Mesh): number {
  const seen = new Set<number>();
  const count = positions.length / 3;
  let broken = 0;
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const edge = indices[t + k] * count + indices[t + ((k + 1) % 3)];
      if (seen.has(edge) || indices[t + k] === indices[t + ((k + 1) % 3)]) broken++;
      seen.add(edge);
    }
  }
  return broken;
}

/** The share of the shape's picture where the inside shows through a crack: the nearest surface looks away. */
function insideSeen(parts: readonly { readonly mesh: Mesh }[], degrees: number): number {
  const size = 200;
  const depth = new Float32Array(size * size).fill(-9);
  const looksAway = new Uint8Array(size * size);
  const c = Math.cos((degrees * Math.PI) / 180);
  const s = Math.sin((degrees * Math.PI) / 180);
  for (const { mesh } of parts) {
    const at = (index: number) => {
      const [x, y, z] = mesh.positions.subarray(3 * index, 3 * index + 3);
      // Off the pixel grid, so that no edge of the shape runs along a row of pixels.
      return [(x * c + z * s + 0.7513) * 130, (y + 0.2017) * 130, z * c - x * s] as const;
    };
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const [p, q, r] = [at(mesh.indices[t]), at(mesh.indices[t + 1]), at(mesh.indices[t + 2])];
      const area = (q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1]);
      if (area === 0) continue;
      for (let y = Math.ceil(Math.min(p[1], q[1], r[1])); y <= Math.max(p[1], q[1], r[1]); y++) {
        for (let x = Math.ceil(Math.min(p[0], q[0], r[0])); x <= Math.max(p[0], q[0], r[0]); x++) {
          const a = ((x - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (y - p[1])) / area;
          const b = ((q[0] - p[0]) * (y - p[1]) - (x - p[0]) * (q[1] - p[1])) / area;
          const z = p[2] + a * (q[2] - p[2]) + b * (r[2] - p[2]);
          if (a < 0 || b < 0 || a + b > 1 || z <= depth[y * size + x]) continue;
          depth[y * size + x] = z;
          looksAway[y * size + x] = area < 0 ? 1 : 0;
        }
      }
    }
  }
  const covered = depth.filter((z) => z > -9).length;
  return looksAway.reduce((sum, flag) => sum + flag, 0) / covered;
}
