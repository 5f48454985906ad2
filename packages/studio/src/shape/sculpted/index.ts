import { AtelierError } from "@atelier/contract";
import type { BuiltShape, FigureName, ShapeEntry } from "../catalogue.js";
import type { PoseName } from "./figure/index.js";
import { figureNamed, variantName } from "./figure/variants.js";
import { builtMeasurements, type Measurements, measurementLine } from "./measurements.js";
import type { Model } from "./model.js";
import { KINDS, MODELS, type ModelKind } from "./models/index.js";
import { FOOD } from "./models/kinds/food.js";
import { TABLEWARE } from "./models/kinds/tableware.js";
import { measured, seated } from "./seat.js";
import { type Fill, filledModel, filledName } from "./vessels.js";

const byName: ReadonlyMap<string, Model> = new Map(MODELS.map((model) => [model.concept, model]));
const byWord: ReadonlyMap<string, Model> = new Map(
  // Names come last so that they win over another model's alias.
  [...MODELS.flatMap((model) => model.aliases.map((alias) => [alias, model] as const)), ...byName],
);

const servedNames: ReadonlySet<string> = new Set([...FOOD, ...TABLEWARE].map(({ concept }) => concept));

/** What others are laid on, wherever it is level enough. */
const foodNames: ReadonlySet<string> = new Set(FOOD.map(({ concept }) => concept));

/** What was measured, kept: a model never changes while the process lives. */
const entries = new Map<string, ShapeEntry>();
/** The same as the build left it. Null before the first use. */
let built: Measurements | null = null;

/** Every sculpted model's name. */
export function sculptedNames(): readonly string[] {
  return [...byName.keys()];
}

/** Every word that a sculpted model answers: their names first, then their aliases. */
export function sculptedWords(): readonly string[] {
  return [...new Set([...byName.keys(), ...byWord.keys()])];
}

function modelNamed(name: string): Model | null {
  return byName.get(name) ?? figureNamed(name) ?? filledModel(name, (vessel) => byName.get(vessel) ?? null);
}

/** A vessel's facts with so much of something else in it than usual. */
export function filledEntry({ ref }: Pick<ShapeEntry, "ref">, fill: Fill): ShapeEntry {
  return sculptedEntry(filledName(ref.name, fill))!;
}

/** A figure's facts in a pose and with marks of outfit or hair over its own. */
export function figureEntry(
  of: FigureName,
  marks: readonly string[],
  pose: PoseName = of.pose ?? "standing",
): ShapeEntry {
  return sculptedEntry(variantName(of.concept, [...of.marks, ...marks], pose))!;
}

/** What direction needs to know of a model; null where there is none of that name. */
export function sculptedEntry(name: string): ShapeEntry | null {
  const known = entries.get(name);
  if (known) return known;
  const model = modelNamed(name);
  if (!model) return null;
  built ??= builtMeasurements();
  const kept = built(name);
  const entry = kept === undefined ? measured(model, foodNames.has(name)) : (JSON.parse(kept) as ShapeEntry);
  entries.set(name, entry);
  return entry;
}

/** Every model measured anew, one a line: what a build keeps for later. */
export function measureModels(): string {
  return [...byName]
    .map(([name, model]) => measurementLine(name, measured(model, foodNames.has(name))))
    .join("");
}

/** The model's name for a word (lower-case singular), by name or alias. */
export function findSculpted(concept: string): string | null {
  return byWord.get(concept)?.concept ?? null;
}

/** Whether a model is food or what it is served in: things that are at home on a table. */
export function isServed(name: string): boolean {
  return servedNames.has(name);
}

const kindByName: ReadonlyMap<string, ModelKind> = new Map(
  (Object.keys(KINDS) as ModelKind[]).flatMap((kind) =>
    KINDS[kind].map(({ concept }) => [concept, kind] as const),
  ),
);

/** Which kind of thing a model is; null where there is none of that name. */
export function modelKind(name: string): ModelKind | null {
  return kindByName.get(name) ?? null;
}

/** Builds a model in its own units; a coarser one has longer triangles and is built sooner. */
export function buildSculpted(name: string, coarseness = 1): BuiltShape {
  const model = modelNamed(name);
  if (!model) throw new AtelierError("invalid_request", `There is no sculpted model named “${name}”.`);
  return seated(model, model.parts(coarseness));
}
