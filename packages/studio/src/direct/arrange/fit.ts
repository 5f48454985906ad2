import type { Vector } from "../../camera.js";
import { cos, radians, sin, tan } from "../../math/exact.js";
import type { Box } from "../../scene.js";
import { type Extent, extentOfPoints, hullOf, type Piece, type Placed } from "../piece/piece.js";

/** Points that a piece is measured on, relative to its foot: x, y, z by turns; and the upright box around them. */
export interface Outline {
  readonly points: Float64Array;
  readonly extent: Extent;
}

/** The outline of a piece; `rough` takes a few of its points. */
export function outlineOf(piece: Piece, rough: boolean): Outline {
  const hull = hullOf(piece, rough);
  const points = new Float64Array(3 * hull.length);
  for (let i = 0; i < hull.length; i++) {
    const point = hull[i]!;
    points[3 * i] = point[0];
    points[3 * i + 1] = point[1];
    points[3 * i + 2] = point[2];
  }
  return { points, extent: extentOfPoints(hull) };
}

/** What a camera is fitted to. */
export interface Aim {
  /** The eye's height angle, degrees. */
  readonly elevation: number;
  /** The largest part of the frame that may be taken. */
  readonly width: number;
  readonly height: number;
  /** Where its middle goes, in fractions of the frame. */
  readonly middle: readonly [number, number];
  /** Vertical field of view, degrees. */
  readonly fieldOfView: number;
  /** Width of the frame over its height. */
  readonly aspect: number;
  /** Rays are parallel. */
  readonly parallel: boolean;
  /** How often the fit is improved. */
  readonly rounds: number;
}

export interface Fit {
  readonly target: Vector;
  /** From the target to the eye, a unit. */
  readonly back: Vector;
  readonly distance: number;
  /** Where each outline appears. */
  readonly boxes: readonly Box[];
}

/** Points by their distance along the camera's axes: right, up and back, each in an array. */
interface Points {
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly w: Float64Array;
  /** Where each outline ends. */
  readonly ends: readonly number[];
}

/** Where the camera stands, along its own axes. */
interface Stand {
  u: number;
  v: number;
  readonly w: number;
  distance: number;
}

/** Points behind the camera count as far outside. */
const BEHIND = 5;

/** The camera that shows all outlines, each at its piece's foot, as large as the room allows, middle in the middle. */
export function fitted(outlines: readonly Outline[], placed: readonly Placed[], aim: Aim): Fit {
  const { elevation, middle, fieldOfView, aspect, parallel } = aim;
  const s = sin(radians(elevation));
  const c = cos(radians(elevation));
  const halfHeight = tan(radians(fieldOfView / 2));
  const half = [halfHeight * aspect, halfHeight] as const;
  const points = alongAxes(outlines, placed, s, c);
  const [x, y, z] = middleOf(outlines, placed);
  const stand: Stand = { u: x, v: y * c - z * s, w: y * s + z * c, distance: 288 / fieldOfView };
  for (let n = 0; n < aim.rounds; n++) {
    const seen = boxAround(points, 0, points.u.length, stand, half, parallel);
    const grown = Math.max(seen.w / aim.width, seen.h / aim.height);
    stand.u += (seen.x + seen.w / 2 - middle[0]) * 2 * half[0] * stand.distance;
    stand.v += (middle[1] - seen.y - seen.h / 2) * 2 * half[1] * stand.distance;
    stand.distance = Math.min(1e4, Math.max(0.5, stand.distance * grown));
  }
  const boxes = points.ends.map((end, n) =>
    boxAround(points, n === 0 ? 0 : points.ends[n - 1]!, end, stand, half, parallel),
  );
  const target: Vector = [stand.u, stand.v * c + stand.w * s, stand.w * c - stand.v * s];
  return { target, back: [0, s, c], distance: stand.distance, boxes };
}

function alongAxes(outlines: readonly Outline[], placed: readonly Placed[], s: number, c: number): Points {
  const count = outlines.reduce((sum, { points }) => sum + points.length / 3, 0);
  const [u, v, w] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const ends: number[] = [];
  let at = 0;
  for (let n = 0; n < outlines.length; n++) {
    const { points } = outlines[n]!;
    const [px, py, pz] = placed[n]!.position;
    for (let i = 0; i < points.length; i += 3) {
      const y = points[i + 1]! + py;
      const z = points[i + 2]! + pz;
      u[at] = points[i]! + px;
      v[at] = y * c - z * s;
      w[at] = y * s + z * c;
      at++;
    }
    ends.push(at);
  }
  return { u, v, w, ends };
}

/** The middle of the upright box around everything. */
function middleOf(outlines: readonly Outline[], placed: readonly Placed[]): Vector {
  const middle = (axis: 0 | 1 | 2) => {
    let [low, high] = [Infinity, -Infinity];
    for (let n = 0; n < outlines.length; n++) {
      const { min, max } = outlines[n]!.extent;
      const at = placed[n]!.position[axis];
      low = Math.min(low, min[axis] + at);
      high = Math.max(high, max[axis] + at);
    }
    return (low + high) / 2;
  };
  return [middle(0), middle(1), middle(2)];
}

function boxAround(
  { u, v, w }: Points,
  from: number,
  end: number,
  { u: su, v: sv, w: sw, distance }: Stand,
  [halfWidth, halfHeight]: readonly [number, number],
  parallel: boolean,
): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = from; i < end; i++) {
    const depth = distance + sw - w[i]!;
    const behind = depth <= 1e-6;
    const scale = parallel ? distance : depth;
    const x = behind ? BEHIND : 0.5 + (0.5 * (u[i]! - su)) / (scale * halfWidth);
    const y = behind ? BEHIND : 0.5 - (0.5 * (v[i]! - sv)) / (scale * halfHeight);
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}
