import type { Mesh } from "../../geometry.js";
import { polygonised } from "./nets.js";
import { meshOf, type Paint, type PaintedSkin, painted } from "./paint.js";
import { type Group, type Solid, type Stroke, together } from "./solid.js";

/** One gesture in a blended solid: clay put on, clay cut off, or colour laid over. */
export type Gesture = ({ readonly kind: "add" | "cut" } & Stroke) | ({ readonly kind: "paint" } & Paint);

/** Puts on a solid that melts into what is there within `blend`. */
export function put(solid: Solid, blend = 0): Gesture {
  return { kind: "add", solid, blend };
}

/** Takes a solid away, with an edge softened by `blend`. Cuts come after all that is put on. */
export function cut(solid: Solid, blend = 0): Gesture {
  return { kind: "cut", solid, blend };
}

/** Colours what lies inside a solid. Later paint covers earlier. */
export function paint(role: string, solid: Solid): Gesture {
  return { kind: "paint", role, solid };
}

export interface BlendOptions {
  /** Length of a triangle's side, in the model's unit. */
  readonly cell: number;
}

/** Sculpts gestures into one skin; a part for each role that shows. */
export function blended(
  role: string,
  gestures: readonly Gesture[],
  { cell }: BlendOptions,
): { role: string; mesh: Mesh }[] {
  const strokes = (kind: "add" | "cut") => gestures.filter((g) => g.kind === kind) as Stroke[];
  const group: Group = { adds: strokes("add"), cuts: strokes("cut") };
  const skin = polygonised(group, cell);
  const names = [role];
  let coloured: PaintedSkin = { skin, roles: new Array(skin.triangles.length / 3).fill(0) };
  for (const { role: name, solid } of coats(gestures)) {
    if (!names.includes(name)) names.push(name);
    coloured = painted(coloured, group, cell, solid, names.indexOf(name));
  }
  return names
    .map((name, index) => ({ role: name, mesh: meshOf(coloured, index) }))
    .filter(({ mesh }) => mesh.indices.length > 0);
}

/** Neighbouring paints of one role as one coat, so that the skin is gone through once for them all. */
function coats(gestures: readonly Gesture[]): Paint[] {
  const laid: { role: string; solids: Solid[] }[] = [];
  for (const gesture of gestures) {
    if (gesture.kind !== "paint") continue;
    const last = laid[laid.length - 1];
    if (last?.role === gesture.role) last.solids.push(gesture.solid);
    else laid.push({ role: gesture.role, solids: [gesture.solid] });
  }
  return laid.map(({ role, solids }) => ({ role, solid: together(solids) }));
}
