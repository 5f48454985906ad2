export interface Flat {
  readonly x: number;
  readonly y: number;
}

/** The convex hull of points, counter-clockwise (Andrew 1979). */
export function hullAround(points: readonly Flat[]): Flat[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (from: readonly Flat[]) => {
    const kept: Flat[] = [];
    for (const point of from) {
      while (kept.length > 1 && turnOf(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function turnOf(a: Flat, b: Flat, c: Flat): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** The area within an outline, whichever way it runs (the shoelace formula). */
export function outlineArea(outline: readonly Flat[]): number {
  const doubled = outline.reduce((sum, point, n) => {
    const next = outline[(n + 1) % outline.length]!;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);
  return Math.abs(doubled) / 2;
}
