import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import { cross, minus, unit, type Vector, weave } from "../mesh/index.js";

/** A level of a cut stone: distance from the axis (0 for a tip), height, and how far it is turned, in steps of a side. */
export type Level = readonly [radius: number, y: number, turned?: number];

/** A stone with flat facets between its levels, given from foot to top; neighbours turned by half a side zigzag. */
export function faceted(levels: readonly Level[], sides: number): Mesh {
  const woven = weave();
  const rings = levels.map(([radius, y, turned = 0]) =>
    Array.from({ length: sides }, (_, i): Vector => {
      const angle = radians((360 * (i + turned)) / sides);
      return [radius * sin(angle), y, radius * cos(angle)];
    }),
  );
  const facet = (a: Vector, b: Vector, c: Vector) => {
    const n = unit(cross(minus(b, a), minus(c, a)));
    woven.triangle(woven.vertex(a, n), woven.vertex(b, n), woven.vertex(c, n));
  };
  const [first, last] = [levels[0]!, levels[levels.length - 1]!];
  for (let j = 0; j + 1 < rings.length; j++) {
    const [lower, upper] = [rings[j]!, rings[j + 1]!];
    const zigzag = (levels[j + 1]![2] ?? 0) > (levels[j]![2] ?? 0);
    for (let i = 0; i < sides; i++) {
      const k = (i + 1) % sides;
      if (zigzag) {
        facet(lower[i]!, lower[k]!, upper[i]!);
        facet(lower[k]!, upper[k]!, upper[i]!);
      } else {
        facet(lower[i]!, lower[k]!, upper[k]!);
        facet(lower[i]!, upper[k]!, upper[i]!);
      }
    }
  }
  for (let i = 1; i + 1 < sides; i++) {
    if (first[0] > 0) facet(rings[0]![0]!, rings[0]![i + 1]!, rings[0]![i]!);
    if (last[0] > 0)
      facet(rings[rings.length - 1]![0]!, rings[rings.length - 1]![i]!, rings[rings.length - 1]![i + 1]!);
  }
  return woven.mesh();
}
