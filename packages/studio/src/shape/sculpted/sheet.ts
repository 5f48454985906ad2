import type { Mesh } from "../../geometry.js";
import { cross, minus, unit, type Vector, weave } from "../mesh/index.js";

/** A sheet folded flat between corners, a little thick, its creases sharp. */
export function sheet(corners: readonly Vector[], thickness = 0.06): Mesh {
  const woven = weave();
  const [a, b, c] = [corners[0]!, corners[1]!, corners[2]!];
  const n = unit(cross(minus(b, a), minus(c, a)));
  for (const side of [1, -1]) {
    const normal: Vector = [n[0] * side, n[1] * side, n[2] * side];
    const out = thickness / 2;
    const at = corners.map((p) =>
      woven.vertex([p[0] + normal[0] * out, p[1] + normal[1] * out, p[2] + normal[2] * out], normal),
    );
    for (let i = 1; i + 1 < at.length; i++) {
      if (side > 0) woven.triangle(at[0]!, at[i]!, at[i + 1]!);
      else woven.triangle(at[0]!, at[i + 1]!, at[i]!);
    }
  }
  return woven.mesh();
}
