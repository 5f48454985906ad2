import type { Geometry, Mesh, PlacedShape } from "../geometry.js";
import type { Scene, TextOnThing, Thing } from "../scene.js";
import { printedOn } from "../type/print/index.js";
import type { BuiltShape, ShapeEntry } from "./catalogue.js";
import { dress } from "./dress.js";
import { grained } from "./grain.js";
import { type Frame, frame, within } from "./mesh/index.js";
import { setShapes } from "./set/index.js";

/** Where shapes come from. */
export interface ShapeSource {
  readonly entryOf: (ref: Thing["shape"], form?: Thing["form"]) => ShapeEntry | null;
  readonly buildShape: (ref: Thing["shape"], form?: Thing["form"]) => BuiltShape;
}

/** Places every thing of a scene. Things whose shape is not known are left out. */
export function geometryOf(scene: Scene, source: ShapeSource): Geometry {
  const things = scene.things.flatMap((thing, index) =>
    placedThing(thing, index, source, textsOn(scene, thing)),
  );
  return { things: [...things, ...setShapes(scene)] };
}

function textsOn({ texts = [] }: Scene, thing: Thing): TextOnThing[] {
  return texts.filter((text) => text.kind === "on").filter((text) => text.thing === thing.id);
}

function placedThing(
  thing: Thing,
  index: number,
  source: ShapeSource,
  texts: readonly TextOnThing[],
): PlacedShape[] {
  const entry = source.entryOf(thing.shape, thing.form);
  if (!entry) return [];
  const shape = source.buildShape(thing.shape, thing.form);
  const hidden = new Set(texts.flatMap(({ hides }) => hides));
  const parts = hidden.size === 0 ? shape.parts : shape.parts.filter(({ role }) => !hidden.has(role));
  const materials = dress(thing, entry);
  const wooden = parts.some(({ role }) => GRAINED.has(materials.get(role)?.pattern?.kind ?? ""));
  const pieces = wooden ? grained(parts) : parts;
  const standing = standingFrame(thing, parts);
  const own = {
    thing: index,
    parts: pieces,
    materials: pieces.map((part) => materials.get(part.role)!),
    frame: standing,
  };
  const printed = texts.length === 0 ? null : printedOn(shape, entry, texts);
  return printed ? [own, { thing: index, ...printed, frame: standing }] : [own];
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
