import type { Mesh } from "../../geometry.js";
import type { Solid } from "./form.js";
import { type Coat, type Stroke, sculpted } from "./sculptor.js";

/** One gesture in a blended solid: clay put on, clay cut off, or colour laid over. */
export type Gesture =
  | ({ readonly kind: "add" | "cut" } & Stroke)
  | { readonly kind: "paint"; readonly role: string; readonly solid: Solid };

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
  const roles = [...new Set([role, ...gestures.flatMap((g) => (g.kind === "paint" ? g.role : []))])];
  const group = { adds: strokes("add"), cuts: strokes("cut") };
  return sculpted(group, cell, coats(gestures, roles), roles.length)
    .map((mesh, index) => ({ role: roles[index]!, mesh }))
    .filter(({ mesh }) => mesh.indices.length > 0);
}

/** Neighbouring paints of one role as one coat, so that the skin is gone through once for them all. */
function coats(gestures: readonly Gesture[], roles: readonly string[]): Coat[] {
  const laid: { role: number; solids: Solid[] }[] = [];
  for (const gesture of gestures) {
    if (gesture.kind !== "paint") continue;
    const role = roles.indexOf(gesture.role);
    const last = laid[laid.length - 1];
    if (last?.role === role) last.solids.push(gesture.solid);
    else laid.push({ role, solids: [gesture.solid] });
  }
  return laid;
}
