import { expect, test } from "vitest";
import type { Form } from "../../scene.js";
import { buildShape, entryOf } from "../index.js";
import { boundsOf, volumeOf } from "../mesh/index.js";
import { soundnessOf } from "../mesh/soundness.js";

function made(name: string, form: Form) {
  const ref = { source: "sculpted", name } as const;
  const { parts } = buildShape(ref, form);
  const entry = entryOf(ref, form)!;
  return { parts, entry, bounds: boundsOf(parts.map(({ mesh }) => mesh)) };
}

const FORMS: readonly (readonly [string, Form])[] = [
  ["vase", { stretch: [1, 1.5, 1] }],
  ["cat", { stretch: [1.3, 0.7, 1.3] }],
  ["plate", { outline: "square" }],
  ["table", { outline: "round" }],
  ["apple", { cut: "half" }],
  ["lemon", { cut: "sliced" }],
  ["orange", { cut: "slice" }],
  ["mug", { cut: "broken" }],
  ["apple", { cut: "bitten" }],
  ["donut", { cut: "eaten" }],
  ["candle", { melting: true }],
  ["snowman", { melting: true }],
];

test.each(FORMS)(
  "%s in another form stands on the ground with its longest side 1, as was foretold",
  (name, form) => {
    const { entry, bounds, parts } = made(name, form);
    const sides = [0, 1, 2].map((axis) => bounds.max[axis]! - bounds.min[axis]!);
    expect(Math.max(...sides)).toBeGreaterThan(0.9);
    expect(Math.max(...sides)).toBeLessThan(1.03);
    expect(Math.abs(bounds.min[1])).toBeLessThan(0.03);
    for (let axis = 0; axis < 3; axis++) {
      // A broken or sliced thing may fill its foretold box a little less, never more.
      expect(bounds.min[axis]!).toBeGreaterThan(entry.bounds.min[axis]! - 0.04);
      expect(bounds.max[axis]!).toBeLessThan(entry.bounds.max[axis]! + 0.04);
    }
    const roles = entry.roles.map((role) => role.name);
    expect(parts.filter(({ role }) => !roles.includes(role))).toEqual([]);
    for (const { mesh } of parts) expect(soundnessOf(mesh).badNumbers).toBe(0);
  },
);

test("a stretched thing is higher against its width, and a rounded table has no corners", () => {
  const ratio = (form: Form) => {
    const { max, min } = made("vase", form).bounds;
    return (max[1] - min[1]) / (max[0] - min[0]);
  };
  expect(ratio({ stretch: [1, 1.5, 1] })).toBeCloseTo(1.5 * ratio({ stretch: [1, 1, 1] }), 2);
  const { parts, bounds } = made("table", { outline: "round" });
  const reach = parts.flatMap(({ mesh: { positions } }) =>
    Array.from({ length: positions.length / 3 }, (_, i) => {
      const [u, v] = [positions[3 * i]! / bounds.max[0], positions[3 * i + 2]! / bounds.max[2]];
      return Math.sqrt(u * u + v * v);
    }),
  );
  expect(Math.max(...reach)).toBeLessThan(1.15);
});

test("what melts is lower, and wider at its foot than anywhere else", () => {
  const ratio = (form: Form) => {
    const { max, min } = made("candle", form).bounds;
    return (max[1] - min[1]) / (max[0] - min[0]);
  };
  expect(ratio({ melting: true })).toBeLessThan(0.75 * ratio({ stretch: [1, 1, 1] }));
  const { parts } = made("candle", { melting: true });
  const reach = (low: number, high: number) =>
    Math.max(
      ...parts.flatMap(({ mesh: { positions: p } }) =>
        Array.from({ length: p.length / 3 }, (_, i) => i)
          .filter((i) => p[3 * i + 1]! >= low && p[3 * i + 1]! < high)
          .map((i) => Math.abs(p[3 * i]!)),
      ),
    );
  expect(reach(0, 0.05)).toBeGreaterThan(1.5 * reach(0.3, 0.5));
});

test("a cut shows the inside", () => {
  const { parts, entry } = made("apple", { cut: "half" });
  const cut = parts.find(({ role }) => role === "cut")!;
  expect(entry.roles.find(({ name }) => name === "cut")!.colour).toBe("#f9efcb");
  // All of it looks along z, out of the half that is left.
  for (let i = 2; i < cut.mesh.normals.length; i += 3) expect(cut.mesh.normals[i]!).toBeCloseTo(1, 5);
});

test("half of what is eaten from is gone, and of a mouthful less; the flesh shows in the hollow that teeth left", () => {
  const volume = (form: Form) => made("apple", form).parts.reduce((sum, { mesh }) => sum + volumeOf(mesh), 0);
  const [whole, bitten, eaten] = [
    volume({ stretch: [1, 1, 1] }),
    volume({ cut: "bitten" }),
    volume({ cut: "eaten" }),
  ];
  expect(bitten).toBeLessThan(0.95 * whole);
  expect(eaten).toBeLessThan(0.92 * bitten);
  expect(eaten).toBeGreaterThan(0.3 * whole);
  const { parts, entry, bounds } = made("apple", { cut: "bitten" });
  expect(entry.roles.find(({ name }) => name === "cut")!.colour).toBe("#f9efcb");
  const { positions } = parts.find(({ role }) => role === "cut")!.mesh;
  const deepest = Math.min(...Array.from({ length: positions.length / 3 }, (_, i) => positions[3 * i]!));
  expect(deepest).toBeGreaterThan(bounds.min[0] + 0.4);
  expect(deepest).toBeLessThan(bounds.max[0] - 0.08);
});

test("a tied balloon is where it was foretold, its string gathered over the spot that it stands over", () => {
  const form: Form = { stretch: [1, 1.05, 1], tether: { neck: [0.5, 0.9, 0.1], weight: true } };
  const { entry, bounds, parts } = made("balloon", form);
  for (let axis = 0; axis < 3; axis++) {
    expect(bounds.min[axis]!).toBeCloseTo(entry.bounds.min[axis]!, 1);
    expect(bounds.max[axis]!).toBeCloseTo(entry.bounds.max[axis]!, 1);
  }
  expect(bounds.min[1]).toBeCloseTo(0, 3);
  expect(parts.map(({ role }) => role).sort()).toEqual(["balloon", "string", "weight"]);
  expect(entry.roles.map(({ name }) => name).sort()).toEqual(["balloon", "string", "weight"]);
});

test("the right shoe is the left one mirrored, closed and with its outside outside", () => {
  const left = buildShape({ source: "sculpted", name: "shoe" });
  const { parts, entry, bounds } = made("shoe", { mirrored: true });
  const own = boundsOf(left.parts.map(({ mesh }) => mesh));
  expect(bounds.max[2]).toBeCloseTo(-own.min[2], 5);
  expect(entry.bounds.max[2]).toBeCloseTo(bounds.max[2], 1);
  for (const { mesh } of parts) {
    const { positions: p, normals: n, indices } = mesh;
    let outward = 0;
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => 3 * indices[i + k]!) as [number, number, number];
      const edge = (to: number, axis: number) => p[to + axis]! - p[a + axis]!;
      const across = [0, 1, 2].map((axis) => {
        const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
        return edge(b, u) * edge(c, v) - edge(b, v) * edge(c, u);
      });
      const along = across.reduce((sum, value, axis) => sum + value * n[a + axis]!, 0);
      outward += Math.sign(along);
    }
    expect(outward).toBeGreaterThan(0.9 * (indices.length / 3));
  }
});
