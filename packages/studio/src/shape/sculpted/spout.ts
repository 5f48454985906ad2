import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import { add, cross, minus, patch, smoothWay, times, unit, type Vector } from "../mesh/index.js";

/** Shares of the skin's length that the outside and the rounded lip take; the rest is the inside. */
const [OUTSIDE, LIP] = [0.6, 0.14];

/**
 * A pouring spout in the plane z = 0: one skin up the outside, over a rounded lip and down inside, so that its mouth is a clean ring.
 * @param radii of the outside, one per point
 * @param wall thickness at the lip
 */
export function hollowSpout(points: readonly Vector[], radii: readonly number[], wall: number): Mesh {
  const knots = points.map((at, i) => ({ at, radius: radii[i]! }));
  const way = smoothWay(knots, false, 12);
  const last = way.length - 1;
  const tangents = way.map((_, i) =>
    unit(minus(way[Math.min(last, i + 1)]!.at, way[Math.max(0, i - 1)]!.at)),
  );
  const along = (t: number) => {
    const at = Math.min(last, Math.max(0, t * last));
    const i = Math.min(last - 1, Math.floor(at));
    const [a, b, f] = [way[i]!, way[i + 1]!, at - i];
    return {
      at: add(times(a.at, 1 - f), times(b.at, f)),
      radius: a.radius + (b.radius - a.radius) * f,
      ahead: unit(add(times(tangents[i]!, 1 - f), times(tangents[i + 1]!, f))),
    };
  };
  return patch(
    (u, v) => {
      const lip = Math.min(1, Math.max(0, (v - OUTSIDE) / LIP));
      const inner = Math.max(0, (v - OUTSIDE - LIP) / (1 - OUTSIDE - LIP));
      const { at, radius, ahead } = along(v < OUTSIDE ? v / OUTSIDE : 1 - inner);
      const turn = radians(180 * lip);
      // Half a circle over the wall from the outside to the inside.
      const r = radius - (wall / 2) * (1 - cos(turn));
      const out = (wall / 2) * sin(turn);
      const side: Vector = [0, 0, 1];
      const up = cross(side, ahead);
      const angle = radians(360 * u);
      return add(add(at, times(ahead, out)), add(times(up, r * cos(angle)), times(side, r * sin(angle))));
    },
    { u: 48, v: 64, aroundU: true },
  );
}
