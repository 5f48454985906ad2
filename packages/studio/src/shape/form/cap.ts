import { Clipper, ClipType, EndType, FillRule, JoinType, type PathsD } from "clipper2-ts";
import earcut from "earcut";
import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import { regionsOfPaths } from "../../type/solid/polygons.js";
import { type Vector, weave } from "../mesh/index.js";
import type { Seam } from "./clip.js";
import type { Flesh } from "./flesh.js";

/** Ends nearer than this meet. */
const GRID = 1e4;
const PRECISION = 6;
/** Chambers of a citrus, and the share of the flesh that the walls between them take. */
const CHAMBERS = 9;
const WALL = 0.05;
/** How far each layer of a cut lies before the one below. */
const LIFT = 0.003;

/** A flat cut through what seams enclose: where it lies, which way it looks, and how it is drawn. */
export interface CutFace {
  /** 0 for a cut across x, 2 across z. */
  readonly axis: 0 | 2;
  /** 1 where it looks along the axis, −1 against it. */
  readonly side: 1 | -1;
  /** The place along the axis, by the two other coordinates. */
  readonly at: (u: number, y: number) => number;
}

/** The faces that close a cut: `cut`, and where the flesh says so `cut rim` under it and `chambers` upon it. */
export function capped(seams: readonly Seam[], face: CutFace, flesh: Flesh): { role: string; mesh: Mesh }[] {
  const whole = Clipper.booleanOpD(ClipType.Union, loopsOf(seams, face), [], FillRule.NonZero, PRECISION);
  if (whole.length === 0) return [];
  const size = Math.sqrt(Math.max(...whole.map((path) => Math.abs(Clipper.areaD(path)))));
  const shrunk = (by: number) =>
    Clipper.inflatePathsD(whole, -by * size, JoinType.Round, EndType.Polygon, 2, PRECISION);
  const layers = [{ role: flesh.rim ? "cut rim" : "cut", paths: whole }];
  if (flesh.rim) layers.push({ role: "cut", paths: shrunk(flesh.rim.width) });
  if (flesh.chambers)
    layers.push({ role: "chambers", paths: chambersIn(shrunk((flesh.rim?.width ?? 0) + 0.02)) });
  return layers.map(({ role, paths }, n) => ({ role, mesh: faceOf(paths, face, n * LIFT) }));
}

/** Seams joined into loops; ends that do not meet are left to the union. */
function loopsOf(seams: readonly Seam[], { axis, side }: CutFace): PathsD {
  const across = axis === 0 ? 2 : 0;
  const flat = (p: Vector) => ({ x: p[across], y: p[1] });
  const key = (p: Vector) => `${Math.round(p[across] * GRID)},${Math.round(p[1] * GRID)}`;
  const next = new Map<string, Seam[]>();
  for (const seam of seams) {
    if (key(seam[0]) === key(seam[1])) continue;
    const from = next.get(key(seam[0]));
    if (from) from.push(seam);
    else next.set(key(seam[0]), [seam]);
  }
  const loops: PathsD = [];
  for (const starts of next.values()) {
    while (starts.length > 0) {
      const loop = [];
      for (let seam = starts.pop(); seam; seam = next.get(key(seam[1]))?.pop()) loop.push(flat(seam[0]));
      if (loop.length > 2) loops.push(loop);
    }
  }
  // Borders must turn one way, whichever way the cut looks.
  return (axis === 0) === (side === 1) ? loops.map((loop) => loop.reverse()) : loops;
}

/** Wedges of a shape about its middle. */
function chambersIn(paths: PathsD): PathsD {
  const all = paths.flat();
  const middle = (pick: (p: { x: number; y: number }) => number) =>
    (Math.min(...all.map(pick)) + Math.max(...all.map(pick))) / 2;
  if (all.length === 0) return [];
  const [cx, cy] = [middle((p) => p.x), middle((p) => p.y)];
  const wedges = Array.from({ length: CHAMBERS }, (_, n) => {
    const at = (turn: number, out: number) => {
      const angle = radians((360 * turn) / CHAMBERS);
      return { x: cx + out * cos(angle), y: cy + out * sin(angle) };
    };
    const middleOut = at(n + 0.5, 0.03);
    return [middleOut, at(n + WALL, 0.12), at(n + WALL, 2), at(n + 1 - WALL, 2), at(n + 1 - WALL, 0.12)];
  });
  return Clipper.booleanOpD(ClipType.Intersection, paths, wedges, FillRule.NonZero, PRECISION);
}

function faceOf(paths: PathsD, { axis, side, at }: CutFace, lift: number): Mesh {
  const woven = weave();
  const normal: Vector = axis === 0 ? [side, 0, 0] : [0, 0, side];
  for (const { border, holes } of regionsOfPaths(paths)) {
    const rings = [border, ...holes];
    const starts: number[] = [];
    const flat = rings.flatMap((ring, n) => {
      if (n > 0) starts.push(rings.slice(0, n).reduce((sum, { length }) => sum + length, 0));
      return ring.flat();
    });
    const corners = rings.flat().map(([u, v]) => {
      const along = at(u, v) + side * lift;
      return woven.vertex(axis === 0 ? [along, v, u] : [u, v, along], normal);
    });
    const triangles = earcut(flat, starts);
    // The outline's plane looks along z as (x, y), and against x as (z, y).
    const forward = (axis === 2) === (side === 1);
    for (let i = 0; i < triangles.length; i += 3) {
      const [p, q, r] = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!];
      const area =
        (flat[2 * q]! - flat[2 * p]!) * (flat[2 * r + 1]! - flat[2 * p + 1]!) -
        (flat[2 * q + 1]! - flat[2 * p + 1]!) * (flat[2 * r]! - flat[2 * p]!);
      if (area > 0 === forward) woven.triangle(corners[p]!, corners[q]!, corners[r]!);
      else woven.triangle(corners[p]!, corners[r]!, corners[q]!);
    }
  }
  return woven.mesh();
}
