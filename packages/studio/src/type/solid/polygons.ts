import { Clipper, ClipType, FillRule, type PathsD } from "clipper2-ts";
import type { Outline, Point } from "../../paint/drawing.js";
import { flattened } from "../shape/flatten.js";

/** A region without overlaps: one border counter-clockwise (y up), its holes clockwise. */
export interface Region {
  readonly border: readonly Point[];
  readonly holes: readonly (readonly Point[])[];
}

/** Decimals that clipping keeps. */
const PRECISION = 6;

/**
 * The regions that an outline fills (by its winding), overlaps of contours united, as straight lines within
 * `tolerance`. Letters of variable fonts are made of overlapping strokes, which solids must not be.
 */
export function regionsOf(outline: Outline, tolerance: number): Region[] {
  const paths = outline.map((contour) => flattened(contour, tolerance).map(([x, y]) => ({ x, y: -y })));
  return regionsOfPaths(Clipper.booleanOpD(ClipType.Union, paths, [], FillRule.NonZero, PRECISION));
}

/** Sorts united paths into borders with their holes. */
export function regionsOfPaths(paths: PathsD): Region[] {
  const rings = paths
    .map((path) => withoutRepeats(path.map(({ x, y }): Point => [x, y])))
    .filter((ring) => ring.length >= 3)
    .map((ring) => ({ ring, area: areaOf(ring) }));
  // Clipper travels borders and holes in opposite senses; the largest ring is a border.
  const outer = Math.sign(
    rings.reduce((most, { area }) => (Math.abs(area) > Math.abs(most) ? area : most), 0),
  );
  const borders = rings.filter(({ area }) => Math.sign(area) === outer);
  const holes = rings.filter(({ area }) => Math.sign(area) !== outer);
  const owned = holes.map(({ ring }) => {
    const around = borders.filter((border) => holds(border.ring, ring[0]!));
    return {
      ring,
      owner: around.reduce(
        (least, one) => (Math.abs(one.area) < Math.abs(least.area) ? one : least),
        around[0] ?? borders[0]!,
      ),
    };
  });
  return borders.map((border) => ({
    border: turned(border.ring, true),
    holes: owned.filter(({ owner }) => owner === border).map(({ ring }) => turned(ring, false)),
  }));
}

function turned(ring: readonly Point[], counterClockwise: boolean): readonly Point[] {
  return areaOf(ring) > 0 === counterClockwise ? ring : [...ring].reverse();
}

function withoutRepeats(ring: readonly Point[]): Point[] {
  return ring.filter(([x, y], i) => {
    const [px, py] = ring[(i + ring.length - 1) % ring.length]!;
    return Math.abs(x - px) + Math.abs(y - py) > 2e-5;
  });
}

function areaOf(ring: readonly Point[]): number {
  let area = 0;
  for (let i = 0; i < ring.length; i++) {
    const [[x, y], [u, v]] = [ring[i]!, ring[(i + 1) % ring.length]!];
    area += x * v - u * y;
  }
  return area / 2;
}

function holds(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i]!, ring[j]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
