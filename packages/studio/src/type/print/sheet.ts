import { Clipper, FillRule } from "clipper2-ts";
import earcut from "earcut";
import type { Mesh } from "../../geometry.js";
import type { Outline } from "../../paint/drawing.js";
import { type Weave, weave } from "../../shape/mesh/index.js";
import { solidOf } from "../solid/letter.js";
import { type Region, regionsOf, regionsOfPaths } from "../solid/polygons.js";
import type { Surface } from "./surface.js";

/** Cells across a curved sheet, so that letters bend with it. */
const CELLS = 40;

/** Outlines (in the surface's own lengths, y down from its top left) as ink lying on it, so far above. */
export function inked(outlines: readonly Outline[], surface: Surface, raised: number): Mesh {
  const woven = weave();
  for (const outline of outlines) {
    for (const region of regionsOf(outline, surface.width * 0.0006)) layFloor(woven, region, surface, raised);
  }
  return woven.mesh();
}

/** A region laid on a surface, bent along with it. */
export function layFloor(woven: Weave, region: Region, surface: Surface, raised: number): void {
  const pieces = surface.flat ? [region] : cut(region, surface.width / CELLS);
  for (const piece of pieces) lay(woven, piece, surface, raised);
}

function lay(woven: Weave, { border, holes }: Region, surface: Surface, raised: number): void {
  const flat: number[] = [];
  const starts: number[] = [];
  for (const [n, ring] of [border, ...holes].entries()) {
    if (n > 0) starts.push(flat.length / 2);
    for (const [x, y] of ring) flat.push(x, y);
  }
  const corners: number[] = [];
  for (let i = 0; i < flat.length; i += 2) {
    // Regions have y up from the outline's top: the sheet's bottom lies at minus its height.
    const { at, normal } = surface.point(flat[i]!, surface.height + flat[i + 1]!, raised);
    corners.push(woven.vertex(at, normal));
  }
  const triangles = earcut(flat, starts);
  for (let i = 0; i < triangles.length; i += 3) {
    const [p, q, r] = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!];
    const ccw =
      (flat[2 * q]! - flat[2 * p]!) * (flat[2 * r + 1]! - flat[2 * p + 1]!) -
        (flat[2 * q + 1]! - flat[2 * p + 1]!) * (flat[2 * r]! - flat[2 * p]!) >
      0;
    if (ccw) woven.triangle(corners[p]!, corners[q]!, corners[r]!);
    else woven.triangle(corners[p]!, corners[r]!, corners[q]!);
  }
}

/** A region cut along a square grid. */
function cut({ border, holes }: Region, step: number): Region[] {
  const paths = [border, ...holes].map((ring) => ring.map(([x, y]) => ({ x: whole(x), y: whole(y) })));
  const xs = border.map(([x]) => x);
  const ys = border.map(([, y]) => y);
  const pieces: Region[] = [];
  for (let column = Math.floor(Math.min(...xs) / step); column * step < Math.max(...xs); column++) {
    for (let row = Math.floor(Math.min(...ys) / step); row * step < Math.max(...ys); row++) {
      const [left, right] = [whole(column * step), whole((column + 1) * step)];
      const [low, high] = [whole(row * step), whole((row + 1) * step)];
      const cell = [
        { x: left, y: low },
        { x: right, y: low },
        { x: right, y: high },
        { x: left, y: high },
      ];
      const inside = Clipper.intersect(paths, [cell], FillRule.NonZero).map((path) =>
        path.map(({ x, y }) => ({ x: x / WHOLE, y: y / WHOLE })),
      );
      pieces.push(...regionsOfPaths(inside));
    }
  }
  return pieces;
}

/** Clipping works on whole numbers: this many to a unit. */
const WHOLE = 1e7;

function whole(value: number): number {
  return Math.round(value * WHOLE);
}

/** Outlines as letters with body standing out of a flat sheet. */
export function embossed(outlines: readonly Outline[], surface: Surface, depth: number, bevel: number): Mesh {
  const woven = weave();
  for (const outline of outlines) {
    const { positions, normals, indices } = solidOf(regionsOf(outline, surface.width * 0.0006), {
      depth,
      bevel,
    });
    const origin = surface.point(0, surface.height, 0);
    const right = axis(surface, 1, 0);
    const up = axis(surface, 0, 1);
    const n = origin.normal;
    const corners: number[] = [];
    for (let i = 0; i < positions.length; i += 3) {
      const place = (x: number, y: number, z: number, k: 0 | 1 | 2) => right[k] * x + up[k] * y + n[k] * z;
      const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
      const [a, b, c] = [normals[i]!, normals[i + 1]!, normals[i + 2]!];
      corners.push(
        woven.vertex(
          [
            origin.at[0] + place(x, y, z, 0),
            origin.at[1] + place(x, y, z, 1),
            origin.at[2] + place(x, y, z, 2),
          ],
          [place(a, b, c, 0), place(a, b, c, 1), place(a, b, c, 2)],
        ),
      );
    }
    for (let i = 0; i < indices.length; i += 3) {
      woven.triangle(corners[indices[i]!]!, corners[indices[i + 1]!]!, corners[indices[i + 2]!]!);
    }
  }
  return woven.mesh();
}

/** The direction in space of going right or up on a flat sheet. */
function axis(surface: Surface, right: number, up: number): [number, number, number] {
  const [a, b] = [surface.point(0, 0, 0).at, surface.point(right * surface.width, up * surface.height, 0).at];
  const d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const length = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
  return [d[0] / length, d[1] / length, d[2] / length];
}
