import { acos, atan2 } from "../../math/exact.js";
import { ball, type Frame, frame, lengthOf, merged, placed, unit, type Vector } from "../mesh/index.js";
import { type Part, part } from "./model.js";

const DEGREES = 180 / Math.PI;

/**
 * A frame on an ellipsoid's surface whose +z points straight out.
 * @param turn degrees towards +x from the face
 * @param lift degrees up
 * @param out how far above the surface
 */
export function onEllipsoid(body: Frame, radii: Vector, turn: number, lift: number, out = 0): Frame {
  const d = frame({ turn, nod: -lift }).z;
  const reach = lengthOf([d[0] / radii[0], d[1] / radii[1], d[2] / radii[2]]);
  const p: Vector = [d[0] / reach, d[1] / reach, d[2] / reach];
  const n: Vector = [
    p[0] / (radii[0] * radii[0]),
    p[1] / (radii[1] * radii[1]),
    p[2] / (radii[2] * radii[2]),
  ];
  const u = unit(n);
  return frame({
    in: body,
    at: [p[0] + u[0] * out, p[1] + u[1] * out, p[2] + u[2] * out],
    turn: atan2(u[0], u[2]) * DEGREES,
    nod: 90 - acos(-u[1]) * DEGREES,
  });
}

export interface EyeForm {
  readonly radius: number;
  /** Role of a coloured iris behind the pupil; without it the eye is all dark. */
  readonly iris?: string;
  /** Height of the pupil against its width. */
  readonly slit?: number;
  /** Radius of a white around it, in radii of the eye; 0 for none. */
  readonly white?: number;
}

/** A glossy toy eye in a frame that looks out along +z; roles `eyes`, `eye shine`, `eye whites`, and the iris's. */
export function eye(at: Frame, { radius, iris, slit = 1.12, white = 0 }: EyeForm): Part[] {
  const lens = (width: number, height: number, depth: number, x: number, y: number, z: number, scale = 40) =>
    placed(ball([width, height, depth], scale), frame({ in: at, at: [x, y, z] }));
  const r = radius;
  const parts: Part[] = [];
  if (white > 0) {
    parts.push(part("eye whites", lens(r * white, r * white * 1.12, r * 0.4, 0, 0, -r * 0.12)));
  }
  if (iris) {
    parts.push(part(iris, lens(r, r * 1.06, r * 0.42, 0, 0, 0)));
    parts.push(part("eyes", lens((r * 0.62) / Math.max(1, slit * 0.8), r * 0.8, r * 0.3, 0, 0, r * 0.19)));
  } else {
    parts.push(part("eyes", lens(r, r * slit, r * 0.5, 0, 0, 0)));
  }
  const shine = merged(
    lens(r * 0.26, r * 0.28, r * 0.12, -r * 0.3, r * 0.4, r * 0.43, 20),
    lens(r * 0.12, r * 0.13, r * 0.06, r * 0.3, -r * 0.32, r * 0.44, 16),
  );
  return [...parts, part("eye shine", shine)];
}

/** What eyes are made of, for a model's roles. */
export const EYE_ROLES = {
  eyes: { colour: "#17151a", material: "ceramic" },
  "eye shine": { colour: "#ffffff", material: "ceramic" },
} as const;

/** Both sides of a body: left (−1) and right (+1). */
export function sides<Item>(make: (side: 1 | -1) => readonly Item[]): Item[] {
  return [...make(-1), ...make(1)];
}
