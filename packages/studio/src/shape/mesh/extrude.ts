import earcut from "earcut";
import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Curve } from "./curve.js";
import { weave } from "./weave.js";

export interface ExtrudeOptions {
  /** Along z, centred on z = 0. */
  readonly depth: number;
  /** Radius of the rounded edge; no larger than the outline's tightest outer rounding. */
  readonly bevel: number;
  /** Holes, each travelled clockwise (`reversed`). */
  readonly holes?: readonly Curve[];
}

/** Gives a flat outline (counter-clockwise seen from +z) depth, with rounded edges. */
export function extrude(outline: Curve, options: ExtrudeOptions): Mesh {
  const { depth, holes = [] } = options;
  const bevel = Math.min(options.bevel, depth / 2);
  const woven = weave();
  const steps = 5;
  const back = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = radians((90 * i) / steps);
    const [s, c] = [sin(angle), cos(angle)];
    return { z: -depth / 2 + bevel * (1 - c), inset: bevel * (1 - s), out: s, forward: -c };
  });
  const levels = [...back, ...[...back].reverse().map((l) => ({ ...l, z: -l.z, forward: -l.forward }))];
  const curves = [outline, ...holes];
  for (const { points } of curves) {
    const rings = levels.map(({ z, inset, out, forward }) =>
      points.map(({ x, y, nx, ny }) =>
        woven.vertex([x - nx * inset, y - ny * inset, z], [nx * out, ny * out, forward]),
      ),
    );
    for (let i = 0; i + 1 < rings.length; i++) {
      const [lower, upper] = [rings[i]!, rings[i + 1]!];
      for (let j = 0; j < points.length; j++) {
        const k = (j + 1) % points.length;
        woven.quad(lower[j]!, lower[k]!, upper[k]!, upper[j]!);
      }
    }
  }
  const flat: number[] = [];
  const starts: number[] = [];
  for (const [i, { points }] of curves.entries()) {
    if (i > 0) starts.push(flat.length / 2);
    for (const { x, y, nx, ny } of points) flat.push(x - nx * bevel, y - ny * bevel);
  }
  const triangles = earcut(flat, starts);
  for (const side of [1, -1]) {
    const face = Array.from({ length: flat.length / 2 }, (_, i) =>
      woven.vertex([flat[2 * i]!, flat[2 * i + 1]!, (side * depth) / 2], [0, 0, side]),
    );
    for (let i = 0; i < triangles.length; i += 3) {
      const [a, b, c] = [face[triangles[i]!]!, face[triangles[i + 1]!]!, face[triangles[i + 2]!]!];
      if (facesForward(flat, triangles, i) === side > 0) woven.triangle(a, b, c);
      else woven.triangle(a, c, b);
    }
  }
  return woven.mesh();
}

function facesForward(flat: readonly number[], triangles: readonly number[], i: number): boolean {
  const at = (n: number) => [flat[2 * triangles[i + n]!]!, flat[2 * triangles[i + n]! + 1]!] as const;
  const [a, b, c] = [at(0), at(1), at(2)];
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
