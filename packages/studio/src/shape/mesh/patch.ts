import type { Mesh } from "../../geometry.js";
import { add, cross, lengthOf, minus, times, unit, type Vector } from "./vector.js";
import { weave } from "./weave.js";

/** A point of a surface for u and v from 0 to 1; outside is where ∂u × ∂v points. */
export type Surface = (u: number, v: number) => Vector;

export interface PatchOptions {
  readonly u: number;
  readonly v: number;
  /** Whether u = 1 meets u = 0 again. */
  readonly aroundU?: boolean;
  readonly aroundV?: boolean;
}

/** The surface as a grid of u × v cells; normals by differences. */
export function patch(surface: Surface, options: PatchOptions): Mesh {
  const { u: nu, v: nv, aroundU = false, aroundV = false } = options;
  const woven = weave();
  const rows = aroundV ? nv : nv + 1;
  const columns = aroundU ? nu : nu + 1;
  const grid = Array.from({ length: rows }, (_, j) =>
    Array.from({ length: columns }, (_, i) => {
      const [u, v] = [i / nu, j / nv];
      return woven.vertex(surface(u, v), normalAt(surface, u, v, aroundU, aroundV));
    }),
  );
  for (let j = 0; j < nv; j++) {
    const [lower, upper] = [grid[j]!, grid[(j + 1) % rows]!];
    for (let i = 0; i < nu; i++) {
      const k = (i + 1) % columns;
      woven.quad(lower[i]!, lower[k]!, upper[k]!, upper[i]!);
    }
  }
  return woven.mesh();
}

/** A thin closed leaf of a surface: its thickness (full, at u, v) should fall to 0 at the border. */
export function leaf(
  surface: Surface,
  thickness: (u: number, v: number) => number,
  nu: number,
  nv: number,
): Mesh {
  const woven = weave();
  const sides = [1, -1].map((side) => {
    const skin: Surface = (u, v) => {
      const n = normalAt(surface, u, v, false, false);
      return add(surface(u, v), times(n, (side * thickness(u, v)) / 2));
    };
    return Array.from({ length: nv + 1 }, (_, j) =>
      Array.from({ length: nu + 1 }, (_, i) =>
        woven.vertex(skin(i / nu, j / nv), times(normalAt(skin, i / nu, j / nv, false, false), side)),
      ),
    );
  });
  for (let j = 0; j < nv; j++) {
    for (let i = 0; i < nu; i++) {
      const [front, back] = [sides[0]!, sides[1]!];
      woven.quad(front[j]![i]!, front[j]![i + 1]!, front[j + 1]![i + 1]!, front[j + 1]![i]!);
      woven.quad(back[j]![i]!, back[j + 1]![i]!, back[j + 1]![i + 1]!, back[j]![i + 1]!);
    }
  }
  return woven.mesh();
}

function normalAt(surface: Surface, u: number, v: number, aroundU: boolean, aroundV: boolean): Vector {
  const step = 1e-3;
  const slope = (
    du: number,
    dv: number,
    around: boolean,
    at: number,
    otherU: number,
    otherV: number,
  ): Vector => {
    const ahead = around || at + step <= 1 ? step : 0;
    const behind = around || at - step >= 0 ? step : 0;
    return minus(
      surface(otherU + du * ahead, otherV + dv * ahead),
      surface(otherU - du * behind, otherV - dv * behind),
    );
  };
  let along = slope(1, 0, aroundU, u, u, v);
  const across = slope(0, 1, aroundV, v, u, v);
  // At a pole the whole row is one point: look a little inside for its direction.
  if (lengthOf(along) < 1e-9) along = slope(1, 0, aroundU, u, u, v < 0.5 ? v + step : v - step);
  const up = lengthOf(across) < 1e-9 ? slope(0, 1, aroundV, v, u < 0.5 ? u + step : u - step, v) : across;
  return unit(cross(along, up));
}
