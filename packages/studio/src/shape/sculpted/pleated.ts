import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import { boxAt, leaf, merged, type Vector } from "../mesh/index.js";

/** A sheet folded to and fro about upright creases, half opened: it stands on its lower edge. */
export interface Pleats {
  readonly width: number;
  readonly panels: number;
  /** Degrees by which each panel is turned out of the plane of the whole. */
  readonly turn: number;
  readonly height: number;
}

export interface Pleated {
  /** Where a place of the flat sheet, its middle at x = 0, comes to lie, so far before its front. */
  readonly at: (x: number, y: number, off: number) => Vector;
  readonly sheet: Mesh;
  /** What of its front lies between two edges and, for each x, two heights. */
  readonly region: (
    edges: readonly [left: number, right: number],
    low: (x: number) => number,
    high: (x: number) => number,
    off: number,
  ) => Mesh[];
}

export function pleated({ width, panels, turn, height }: Pleats): Pleated {
  const panel = width / panels;
  const [along, deep] = [cos(radians(turn)), sin(radians(turn))];
  const on = (n: number, x: number, y: number, off: number): Vector => {
    const sign = n % 2 === 0 ? 1 : -1;
    const from = x + width / 2 - n * panel;
    const z = sign > 0 ? from * deep : (panel - from) * deep;
    return [x * along - sign * off * deep, y, z - (panel * deep) / 2 + off * along];
  };
  const panelOf = (x: number) => Math.min(panels - 1, Math.max(0, Math.floor((x + width / 2) / panel)));
  return {
    sheet: merged(
      ...Array.from({ length: panels }, (_, n) =>
        boxAt(on(n, (n + 0.5) * panel - width / 2, height / 2, 0), [panel + 0.2, height, 0.4], 0.16, {
          turn: n % 2 === 0 ? -turn : turn,
        }),
      ),
    ),
    at: (x, y, off) => on(panelOf(x), x, y, off),
    region: ([left, right], low, high, off) =>
      Array.from({ length: panels }, (_, n): Mesh | null => {
        const a = Math.max(left, n * panel - width / 2);
        const b = Math.min(right, (n + 1) * panel - width / 2);
        if (a >= b) return null;
        return leaf(
          (u, v) => {
            const x = a + (b - a) * u;
            return on(n, x, low(x) + (high(x) - low(x)) * v, off);
          },
          (u, v) => 0.2 * Math.sqrt(Math.min(1, 90 * u * (1 - u)) * Math.min(1, 90 * v * (1 - v))),
          22,
          20,
        );
      }).filter((mesh) => mesh !== null),
  };
}
