import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Curve } from "./curve.js";
import { weave } from "./weave.js";

/**
 * Turns a profile (x is the radius, y the height) about the y axis. A profile that starts and ends on the
 * axis and runs from foot to top gives a closed solid.
 */
export function lathe(profile: Curve, segments = 96): Mesh {
  const { points, closed } = profile;
  const woven = weave();
  const rings = points.map(({ x, y, nx, ny }) =>
    Array.from({ length: segments }, (_, i) => {
      const angle = radians((360 * i) / segments);
      const [s, c] = [sin(angle), cos(angle)];
      const r = Math.abs(x) < 1e-9 ? 0 : x;
      return woven.vertex([r * s, y, r * c], [nx * s, ny, nx * c]);
    }),
  );
  for (let i = 0; i < rings.length - (closed ? 0 : 1); i++) {
    const lower = rings[i]!;
    const upper = rings[(i + 1) % rings.length]!;
    for (let j = 0; j < segments; j++) {
      const k = (j + 1) % segments;
      woven.quad(lower[j]!, lower[k]!, upper[k]!, upper[j]!);
    }
  }
  return woven.mesh();
}
