import { Clipper, EndType, JoinType } from "clipper2-ts";
import type { Mesh } from "../../geometry.js";
import type { Outline, Point } from "../../paint/drawing.js";
import { extentOf } from "../../paint/outline.js";
import { type Weave, weave } from "../../shape/mesh/index.js";
import { type Corner, cornersOf } from "../solid/letter.js";
import { regionsOf, regionsOfPaths } from "../solid/polygons.js";
import { layFloor } from "./sheet.js";
import type { Surface } from "./surface.js";

/** Width of a letter's sloping walls, of its height, and the sine and cosine of their slope. */
const WALL = 0.02;
const SLOPE = { across: 0.78, up: 0.62 } as const;
/** Sides are no longer than this, of the surface's width, so that they follow what they lie on. */
const SIDE = 0.025;

/**
 * Outlines (in the surface's own lengths, y down from its top left) as letters cut into it. Nothing is taken away from
 * the surface: walls and floor lie on it, and their normals answer light as those of a groove would.
 */
export function carved(outlines: readonly Outline[], surface: Surface, raised: number): Mesh {
  const woven = weave();
  for (const outline of outlines) {
    const { top, bottom } = extentOf([outline]);
    const wall = WALL * (bottom - top);
    for (const { border, holes } of regionsOf(outline, surface.width * 0.0006)) {
      const paths = [border, ...holes].map((ring) => ring.map(([x, y]) => ({ x, y })));
      const floor = Clipper.inflatePathsD(paths, -wall, JoinType.Miter, EndType.Polygon, 2, 6);
      for (const region of regionsOfPaths(floor)) layFloor(woven, region, surface, raised);
      for (const ring of [border, ...holes]) {
        walls(woven, cornersOf(divided(ring, SIDE * surface.width)), wall, surface, raised);
      }
    }
  }
  return woven.mesh();
}

/** From the edge of a letter down to its floor. */
function walls(woven: Weave, ring: readonly Corner[], wall: number, surface: Surface, raised: number): void {
  const corner = ([x, y]: Point, outward: Point) => {
    const { at, normal, right, up } = frameAt(surface, x, y, raised);
    const tilted = [0, 1, 2].map(
      (k) => -SLOPE.across * (right[k]! * outward[0] + up[k]! * outward[1]) + SLOPE.up * normal[k]!,
    ) as [number, number, number];
    return woven.vertex(at, tilted);
  };
  const rows = ring.map((one) => ({
    first: [corner(one.at, one.before), corner(within(one, wall), one.before)] as const,
    second: [corner(one.at, one.after), corner(within(one, wall), one.after)] as const,
  }));
  rows.forEach(({ second }, n) => {
    const { first } = rows[(n + 1) % rows.length]!;
    woven.quad(second[0], first[0], first[1], second[1]);
  });
}

function within({ at, inward }: Corner, wall: number): Point {
  return [at[0] + inward[0] * wall, at[1] + inward[1] * wall];
}

/** A point of the surface with the directions of going right and up on it. */
function frameAt(surface: Surface, x: number, y: number, raised: number) {
  const step = 0.004 * surface.width;
  const { at, normal } = surface.point(x, surface.height + y, raised);
  const along = (dx: number, dy: number) => {
    const to = surface.point(x + dx, surface.height + y + dy, raised).at;
    const d = to.map((value, k) => value - at[k]!);
    const length = Math.sqrt(d.reduce((sum, value) => sum + value * value, 0)) || 1;
    return d.map((value) => value / length);
  };
  return { at, normal, right: along(step, 0), up: along(0, step) };
}

/** A ring whose sides are no longer than `most`. */
function divided(ring: readonly Point[], most: number): Point[] {
  return ring.flatMap(([x, y], n): Point[] => {
    const [u, v] = ring[(n + 1) % ring.length]!;
    const parts = Math.max(1, Math.ceil(Math.sqrt((u - x) ** 2 + (v - y) ** 2) / most));
    return Array.from(
      { length: parts },
      (_, k): Point => [x + ((u - x) * k) / parts, y + ((v - y) * k) / parts],
    );
  });
}
