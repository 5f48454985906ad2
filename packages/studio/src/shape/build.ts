import { type View, viewOf } from "../camera.js";
import type { Geometry, Mesh, PlacedShape } from "../geometry.js";
import type { Scene, TextOnThing, Thing } from "../scene.js";
import { facePrintedOn } from "../type/print/face.js";
import { printedOn } from "../type/print/index.js";
import type { BuiltShape, ShapeEntry } from "./catalogue.js";
import { type Coarseness, coarsenessOf, shareOfHeight } from "./coarseness.js";
import { dress } from "./dress.js";
import { grained } from "./grain.js";
import { type Frame, frame, within } from "./mesh/index.js";
import { setShapes } from "./set/index.js";

/** Where shapes come from. */
export interface ShapeSource {
  readonly entryOf: (ref: Thing["shape"], form?: Thing["form"]) => ShapeEntry | null;
  readonly buildShape: (ref: Thing["shape"], form: Thing["form"], coarseness: Coarseness) => BuiltShape;
}

/** Places every thing of a scene. Things whose shape is not known are left out. */
export function geometryOf(scene: Scene, source: ShapeSource): Geometry {
  const view = viewOf(scene);
  const finest = finestOf(scene, view);
  const things = scene.things.flatMap((thing, index) => {
    const texts = textsOn(scene, thing);
    // What is written on keeps the skin that its letters were measured on.
    const coarseness = texts.length > 0 ? 1 : finest.get(shapeKey(thing))!;
    return placedThing(thing, index, source, texts, coarseness, seenIn(view, thing));
  });
  return { things: [...things, ...setShapes(scene)] };
}

/** By shape: as fine as the one of its things that shows largest needs it, so that all of them share one build. */
function finestOf(scene: Scene, view: View): Map<string, Coarseness> {
  const finest = new Map<string, Coarseness>();
  for (const thing of scene.things) {
    const key = shapeKey(thing);
    const own = coarsenessOf(thing, view, scene.height);
    finest.set(key, Math.min(own, finest.get(key) ?? own) as Coarseness);
  }
  return finest;
}

/** How long a thing shows, of the frame's shorter side. */
function seenIn(view: View, thing: Thing): number {
  return shareOfHeight(thing, view) * Math.max(1, view.halfHeight / view.halfWidth);
}

function shapeKey({ shape, form }: Thing): string {
  return JSON.stringify([shape, form]);
}

function textsOn({ texts = [] }: Scene, thing: Thing): TextOnThing[] {
  return texts.filter((text) => text.kind === "on").filter((text) => text.thing === thing.id);
}

function placedThing(
  thing: Thing,
  index: number,
  source: ShapeSource,
  texts: readonly TextOnThing[],
  coarseness: Coarseness,
  seen: number,
): PlacedShape[] {
  const entry = source.entryOf(thing.shape, thing.form);
  if (!entry) return [];
  const shape = source.buildShape(thing.shape, thing.form, coarseness);
  const hidden = new Set(texts.flatMap(({ hides }) => hides));
  const parts = hidden.size === 0 ? shape.parts : shape.parts.filter(({ role }) => !hidden.has(role));
  const materials = dress(thing, entry, seen);
  const wooden = parts.some(({ role }) => GRAINED.has(materials.get(role)?.pattern?.kind ?? ""));
  const pieces = wooden ? grained(parts) : parts;
  const standing = standingFrame(thing, parts);
  const own = {
    thing: index,
    parts: pieces,
    materials: pieces.map((part) => materials.get(part.role)!),
    frame: standing,
  };
  const laid = [
    texts.length === 0 ? null : printedOn(shape, entry, texts),
    thing.face ? facePrintedOn(shape, entry, thing.face) : null,
  ].filter((printed) => printed !== null);
  return [own, ...laid.map((printed) => ({ thing: index, ...printed, frame: standing }))];
}

/** Patterns that run along something. */
const GRAINED: ReadonlySet<string> = new Set(["wood", "brushed"]);

/** Where a thing stands: from its shape's own units to the scene. */
export function standingFrame(thing: Thing, parts: BuiltShape["parts"]): Frame {
  const { tilt, turn, lean = 0 } = thing;
  const turned = within(frame({ turn }), frame({ roll: -tilt, scale: thing.size }));
  const lying = lean === 0 ? turned : within(frame({ nod: -lean }), turned);
  const lowest = tilt === 0 && lean === 0 ? 0 : lowestPoint(parts, lying);
  const [x, y, z] = thing.position;
  return within(frame({ at: [x, y - lowest, z] }), lying);
}

function lowestPoint(parts: readonly { readonly mesh: Mesh }[], { x, y, z }: Frame): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const { mesh } of parts) {
    const p = mesh.positions;
    for (let i = 0; i < p.length; i += 3) {
      lowest = Math.min(lowest, x[1] * p[i]! + y[1] * p[i + 1]! + z[1] * p[i + 2]!);
    }
  }
  return lowest;
}
