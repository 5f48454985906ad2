import type { Mesh } from "../../geometry.js";
import { arc, cornered } from "./curve.js";
import { frame, placed } from "./frame.js";
import { lathe } from "./lathe.js";
import type { Vector } from "./vector.js";

/** A ball, or an ellipsoid by its three radii, about the origin. */
export function ball(radius: number | Vector, segments = 64): Mesh {
  const sphere = lathe(exactPoles(arc([0, 0], 1, -90, 90, segments / 2)), segments);
  return placed(sphere, frame({ scale: radius }));
}

/** A ring lying flat about the y axis. */
export function torus(ring: number, radius: number, segments = 96, sides = 48): Mesh {
  return lathe(arc([ring, 0], radius, 0, 360, sides), segments);
}

/** A round plate about the y axis standing on y = 0, its edges rounded. */
export function disc(radius: number, thickness: number, edge = thickness / 2, segments = 96): Mesh {
  return lathe(
    cornered([
      [0, 0],
      [radius, 0, edge],
      [radius, thickness, edge],
      [0, thickness],
    ]),
    segments,
  );
}

/** A cylinder or cone frustum standing on y = 0 with rounded edges. */
export function frustum(bottom: number, top: number, height: number, edge: number, segments = 96): Mesh {
  return lathe(
    cornered([
      [0, 0],
      [bottom, 0, edge],
      [top, height, edge],
      [0, height],
    ]),
    segments,
  );
}

function exactPoles(half: ReturnType<typeof arc>): ReturnType<typeof arc> {
  const last = half.points.length - 1;
  const points = half.points.map((p, i) => (i === 0 || i === last ? { ...p, x: 0, nx: 0 } : p));
  return { points, closed: false };
}
