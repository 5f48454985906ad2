import { project, type Vector, type View, viewOf } from "../../camera.js";
import type { Box, Scene } from "../../scene.js";
import { type Aim, type Fit, fitted, type Outline, outlineOf } from "../arrange/fit.js";
import { extentOfAll, hullOf, moved, type Placed } from "../piece/piece.js";
import type { Framing } from "./framing.js";

/** A short telephoto, as product photographers use. */
const FIELD_OF_VIEW = 24;
/** The middle of what is shown stands a little below the middle of the frame. */
const MIDDLE_Y = 0.52;
/** Rounds until the fit is exact to a thousandth of the frame, and for a quick look. */
const ROUNDS = 14;
const ROUNDS_ROUGH = 5;

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The largest part of the frame that what is shown may take. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Where its middle goes, in fractions of the frame; absent: the usual place. */
  readonly middle?: readonly [number, number];
  /** Vertical field of view, degrees; absent: the usual. */
  readonly fieldOfView?: number;
  /** Rays are parallel. */
  readonly parallel?: boolean;
  /** The eye looks up no more than lets it stay above the ground; absent: it may be below. */
  readonly grounded?: true;
}

export interface Shot {
  readonly camera: Scene["camera"];
  readonly boxes: readonly Box[];
  /** Around all boxes. */
  readonly around: Box;
}

/** Free space at the frame's edge, of its sides. */
const MARGIN = 0.06;

/**
 * How much of the frame a single thing or a group may take: 55–75 % of the short side, wide groups 80 % of the width.
 * `third`: the line of thirds, counted from the left, that its middle goes to.
 */
export function roomFor(
  frame: Frame,
  alone: boolean,
  share = 1,
  { place, fieldOfView, parallel }: Pick<Framing, "place" | "fieldOfView" | "parallel"> = USUAL,
  third: 1 | 2 = 1,
): Room {
  const aspect = frame.width / frame.height;
  const short = alone ? 0.7 : 0.74;
  const wide = aspect >= 1 ? (alone ? short / aspect + 0.1 : 0.82) : short + 0.08;
  const high = aspect >= 1 ? short : short * aspect + 0.2;
  const most = share > 1.3 ? [0.9, 0.86] : [0.84, 0.8];
  const across = third / 3;
  const widest = place === "third" ? 2 * (Math.min(across, 1 - across) - MARGIN) : most[0]!;
  return {
    width: Math.min(widest, wide * share),
    height: Math.min(most[1]!, high * share),
    ...(place === "usual" ? {} : { middle: place === "centre" ? [0.5, 0.5] : [across, 0.54] }),
    ...(fieldOfView === null ? {} : { fieldOfView }),
    ...(parallel ? { parallel } : {}),
  };
}

const USUAL = { place: "usual", fieldOfView: null, parallel: false } as const;

/** The camera at this height angle that shows all hulls as large as the room allows, middle in the middle. */
export function shoot(placed: readonly Placed[], frame: Frame, room: Room, elevation: number): Shot {
  const outlines = placed.map((piece) => outlineOf(piece, false));
  const cameraAt = (angle: number) =>
    cameraOf(fitted(outlines, placed, aimFor(frame, room, angle, ROUNDS)), room);
  const camera = room.grounded ? overGround(cameraAt, placed, elevation) : cameraAt(elevation);
  const view = viewOf({ camera, ...frame });
  const boxes = placed.map((piece) =>
    boxOf(
      view,
      hullOf(piece).map((point) => moved(point, piece.position)),
    ),
  );
  return { camera, boxes, around: aroundAll(boxes) };
}

/** How high the eye is at least, of what it looks up at, and the degrees by which it looks up less until it is. */
const LEAST_EYE = 0.05;
const LESS_UP = 2;

/** The camera that looks up as far as asked, or as far as it can from over the ground. */
function overGround(
  cameraAt: (elevation: number) => Scene["camera"],
  placed: readonly Placed[],
  elevation: number,
): Scene["camera"] {
  const { min, max } = extentOfAll(placed);
  const least = min[1] + LEAST_EYE * (max[1] - min[1]);
  for (let angle = elevation; angle < 0; angle += LESS_UP) {
    const camera = cameraAt(angle);
    if (camera.eye[1] >= least) return camera;
  }
  return cameraAt(Math.max(0, elevation));
}

/** The same at a quick look, for a search among many: the outlines of the pieces are given, in their order. */
export function glance(
  outlines: readonly Outline[],
  placed: readonly Placed[],
  { frame, room }: { readonly frame: Frame; readonly room: Room },
  elevation: number,
): Shot {
  const fit = fitted(outlines, placed, aimFor(frame, room, elevation, ROUNDS_ROUGH));
  return { camera: cameraOf(fit, room), boxes: fit.boxes, around: aroundAll(fit.boxes) };
}

function aimFor(frame: Frame, room: Room, elevation: number, rounds: number): Aim {
  const { middle = [0.5, MIDDLE_Y], fieldOfView = FIELD_OF_VIEW, parallel = false } = room;
  return {
    elevation,
    width: room.width,
    height: room.height,
    middle,
    fieldOfView,
    aspect: frame.width / frame.height,
    parallel,
    rounds,
  };
}

function cameraOf({ target, back, distance }: Fit, room: Room): Scene["camera"] {
  const { fieldOfView = FIELD_OF_VIEW, parallel } = room;
  const eye: Vector = [
    target[0] + back[0] * distance,
    target[1] + back[1] * distance,
    target[2] + back[2] * distance,
  ];
  return {
    eye: rounded(eye),
    target: rounded(target),
    fieldOfView,
    ...(parallel ? { projection: "parallel" as const } : {}),
  };
}

/** The box around points as they appear. Points behind the camera count as far outside. */
export function boxOf(view: View, points: readonly Vector[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const seen = project(view, point) ?? { x: 5, y: 5 };
    left = Math.min(left, seen.x);
    right = Math.max(right, seen.x);
    top = Math.min(top, seen.y);
    bottom = Math.max(bottom, seen.y);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}

export function aroundAll(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, w }) => x + w));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h));
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** To four decimals: finer than any pixel, short to read. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 || 0;
}

export function rounded(point: Vector): [number, number, number] {
  return [round(point[0]), round(point[1]), round(point[2])];
}
