import { AtelierError } from "@atelier/contract";
import type { Geometry } from "../geometry.js";
import type { Form, Scene, ShapeRef } from "../scene.js";
import { buildWords, wordsEntry } from "../type/solid/words.js";
import { geometryOf } from "./build.js";
import type { BuiltShape, ShapeEntry } from "./catalogue.js";
import type { Coarseness } from "./coarseness.js";
import { formedEntry, formedShape } from "./form/index.js";
import { buildIcon, iconEntry } from "./icons/index.js";
import { remembered } from "./keep.js";
import { numberForms } from "./plural.js";
import { buildSculpted, figureEntry, filledEntry, findSculpted, sculptedEntry } from "./sculpted/index.js";
import { type Treatment, treated, treatmentOf } from "./treatment.js";

export { lookUp } from "./lookup.js";
export { figureEntry, filledEntry };

/** Built shapes kept for the next picture: at up to 3 MB each, a bounded number. */
const SHAPES_KEPT = 48;

/** Icons' facts are small but take a millisecond or more to find. */
const ENTRIES_KEPT = 512;

const keptIconEntry = remembered(ENTRIES_KEPT, iconEntry);
const keptIcon = remembered(SHAPES_KEPT / 2, (name): BuiltShape => buildIcon(name));
const keptSculpture = remembered(SHAPES_KEPT / 2, (key): BuiltShape => {
  const { name, coarseness } = JSON.parse(key) as { name: string; coarseness: Coarseness };
  return buildSculpted(name, coarseness);
});

const keptForm = remembered(SHAPES_KEPT / 2, (key): BuiltShape => {
  const { ref, form, coarseness } = JSON.parse(key) as Wanted & { form: Form };
  return formedShape(buildShape(ref, undefined, coarseness), entryOf(ref)!, form);
});

/** Whether a phrase (lower-case) names a sculpted model by itself, in singular or plural. */
export function isSculpted(phrase: string): boolean {
  return numberForms(phrase).some((form) => findSculpted(form) !== null);
}

/** What is known of a shape before it is built, in its own or another form; null where there is no such shape. */
export function entryOf(ref: ShapeRef, form?: Form): ShapeEntry | null {
  const entry = ownEntryOf(ref);
  return entry && form ? formedEntry(entry, form) : entry;
}

function ownEntryOf({ source, name }: ShapeRef): ShapeEntry | null {
  if (source === "words") return wordsEntry(name);
  return source === "sculpted" ? sculptedEntry(name) : keptIconEntry(name);
}

/** What is asked of a shape that is kept. */
interface Wanted {
  readonly ref: ShapeRef;
  readonly form?: Form;
  readonly coarseness: Coarseness;
}

/** Builds a shape in its own units, in its own or another form; the latest ones are kept. */
export function buildShape(ref: ShapeRef, form?: Form, coarseness: Coarseness = 1): BuiltShape {
  if (!ownEntryOf(ref)) {
    throw new AtelierError("invalid_request", `There is no shape “${ref.name}”.`, "scene");
  }
  if (form) return keptForm(JSON.stringify({ ref, form, coarseness }));
  if (ref.source === "words") return buildWords(ref.name);
  return ref.source === "sculpted"
    ? keptSculpture(JSON.stringify({ name: ref.name, coarseness }))
    : keptIcon(ref.name);
}

const keptTreated = remembered(SHAPES_KEPT / 2, (key): BuiltShape => {
  const { treatment, ref, form } = JSON.parse(key) as { treatment: Treatment; ref: ShapeRef; form?: Form };
  return treated(treatment, ref, entryOf(ref, form)!, (whole) => buildShape(whole, form));
});

/** Builds every thing of a scene where it stands, as its style treats shapes, each role in its colour and material. */
export function buildGeometry(scene: Scene): Geometry {
  const treatment = treatmentOf(scene.style);
  const build = (ref: ShapeRef, form: Form | undefined, coarseness: Coarseness) =>
    treatment === "whole"
      ? buildShape(ref, form, coarseness)
      : keptTreated(JSON.stringify({ treatment, ref, form }));
  return geometryOf(scene, { entryOf, buildShape: build });
}
