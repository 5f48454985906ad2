import type { Relation } from "../../brief.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { genreOf } from "../../shape/genre.js";
import { kept } from "./size.js";

/** What a thing keeps of the size of the largest beside it on the same top, and what food keeps of what it lies on. */
const KEPT_ON_TOP = 0.22;
const KEPT_ON_FOOD = 0.09;
/** What it keeps of the size of a table that people sit at, who would seem small beside large cups. */
const KEPT_BEFORE_PEOPLE = 0.12;
/** Food that is this small against what it lies on is a topping. */
const TOPPING = 0.5;
/** Bases that are there to show what stands on them, and how large that is at least against them. */
const SHOWING = /^(?:pedestal|plinth|podium|display stand|stand|socle)$/;
const SHOWN = 0.78;
/** The largest on a table is at least so large against it, but no more than so many times its size. */
const LEAD = 0.36;
const MORE = 1.4;
/** Metres from which a base is furniture. */
const FURNITURE = 0.4;

interface Sized {
  readonly id: string;
  readonly entry: ShapeEntry;
  readonly size: number;
  /** Whether the prompt itself says how large it is. */
  readonly said: boolean;
}

/**
 * Sizes of things that lie on others, as they are in truth: several on one table against the largest of them, and berries
 * against the cake. By mention id; all others stay as they are.
 */
export function sizesOfLoads(
  things: readonly Sized[],
  relations: readonly Pick<Relation, "kind" | "subject" | "object">[],
): ReadonlyMap<string, number> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const sizes = new Map<string, number>();
  const loads = new Map<string, Sized[]>();
  // A table that people sit at.
  const laid = new Set(
    relations.flatMap(({ kind, subject, object }) =>
      kind === "around" && relations.some((other) => other.kind === "on" && other.object === subject)
        ? [object]
        : [],
    ),
  );
  for (const { kind, subject, object } of relations) {
    const [load, base] = [byId.get(subject), byId.get(object)];
    if (kind === "in" && load && base && !load.said && isFilled(base.entry) && isFood(load.entry)) {
      const proportion = load.entry.realSize / base.entry.realSize;
      if (proportion < TOPPING) sizes.set(load.id, base.size * kept(proportion, KEPT_ON_FOOD));
    }
    if (kind !== "on" || !load || !base) continue;
    loads.set(object, [...(loads.get(object) ?? []), load]);
  }
  for (const [object, own] of loads) {
    const base = byId.get(object)!;
    if (laid.has(object)) {
      for (const { id, entry, said } of own)
        if (!said) sizes.set(id, base.size * kept(entry.realSize / base.entry.realSize, KEPT_BEFORE_PEOPLE));
      continue;
    }
    const tallest = Math.max(...own.map(({ size }) => size));
    if (SHOWING.test(base.entry.concept) && tallest < SHOWN * base.size) {
      for (const { id, size, said } of own) if (!said) sizes.set(id, (SHOWN * base.size * size) / tallest);
      continue;
    }
    for (const load of own) {
      const proportion = load.entry.realSize / base.entry.realSize;
      if (load.said || !isFood(base.entry) || !isFood(load.entry) || proportion > TOPPING) continue;
      sizes.set(load.id, base.size * kept(proportion, KEPT_ON_FOOD));
    }
    const rest = own.filter(({ id }) => !sizes.has(id));
    if (rest.length === 0 || base.entry.realSize < FURNITURE) continue;
    const largest = rest.reduce((a, b) => (b.entry.realSize > a.entry.realSize ? b : a));
    // What the picture is about may not be lost on its table.
    const lead = largest.said
      ? largest.size
      : Math.max(largest.size, Math.min(LEAD * base.size, MORE * largest.size));
    for (const { id, entry, said } of rest) {
      if (!said) sizes.set(id, lead * kept(entry.realSize / largest.entry.realSize, KEPT_ON_TOP));
    }
  }
  return sizes;
}

/** A bowl with something in it, on which the rest lies. */
function isFilled({ roles, inside }: ShapeEntry): boolean {
  return inside !== null && roles.some(({ name }) => name === "contents");
}

function isFood(entry: ShapeEntry): boolean {
  return genreOf(entry) === "food" && entry.fillable !== true;
}
