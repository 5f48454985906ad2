import type { Field, Synset, WordNet } from "./wordnet.js";

/** How what is drawn stands to what was asked. */
export type Relation = "same" | "broader" | "narrower" | "sister";

export interface Kin {
  /** The word to draw. */
  readonly drawn: string;
  readonly relation: Relation;
}

/** The words of the shapes by the number of the meaning that they show. */
export type Shown = ReadonlyMap<number, string>;

/**
 * How many steps up one may go, and how many meanings may lie below what is drawn. Living things of a kind look alike
 * however finely they are told apart (every trout is a fish to the eye); a few steps among made things already change
 * what they look like.
 */
const REACH: Readonly<Record<Field, { readonly steps: number; readonly breadth: number }>> = {
  animal: { steps: 9, breadth: 1000 },
  plant: { steps: 6, breadth: 1050 },
  person: { steps: 9, breadth: 1e4 },
  artifact: { steps: 3, breadth: 70 },
  food: { steps: 3, breadth: 105 },
  object: { steps: 2, breadth: 60 },
  body: { steps: 1, breadth: 10 },
};

/** Parts of plants are plants to WordNet, but a petal does not look like the leaf that it is to a botanist. */
const PLANT_PART = { word: "plant part", reach: { steps: 1, breadth: 100 } };

/** What is drawn for these shows one of many that look nothing alike. */
const VARIOUS: ReadonlySet<string> = new Set(["herb", "sweet", "controller"]);
/** Parents with more below them say too little of what their children look like. */
const FAMILY = 40;
/** Meanings with more below them ("animal", "tool") are ideas, not things one could point at. */
const PICTURABLE = 400;
/**
 * A child stands for its parent only where it is met with more often than the parent ("table", "furniture"), and makes
 * up this share of all its sisters.
 */
const MET = 3;
const TYPICAL = 0.34;

/** The nearest meaning that has a shape, within the same kind of thing; null where none is near enough. */
export function kinOf(word: string, start: number, wordNet: WordNet, shown: Shown): Kin | null {
  const here = shown.get(start);
  if (here !== undefined) return { drawn: here, relation: "same" };
  const { field, named } = wordNet.synsets.get(start)!;
  if (field === null || named) return null;
  return (
    broader(word, start, field, wordNet, shown) ??
    narrower(start, field, wordNet, shown) ??
    sister(word, start, field, wordNet, shown)
  );
}

function broader(word: string, start: number, field: Field, wordNet: WordNet, shown: Shown): Kin | null {
  const part = field === "plant" && isKindOf(PLANT_PART.word, start, wordNet);
  const { steps, breadth } = part ? PLANT_PART.reach : REACH[field];
  let ring = [start];
  for (let step = 0; step < steps; step++) {
    ring = [...new Set(ring.flatMap((at) => within(field, wordNet.synsets.get(at)!.broader, wordNet)))];
    const [found] = commonest(ring, wordNet).filter((at) => shown.has(at));
    if (found === undefined) continue;
    const drawn = shown.get(found)!;
    if (VARIOUS.has(drawn)) return null;
    // A pirate ship is a ship, however many kinds there are.
    const near = breadthOf(found, wordNet.synsets) <= breadth || word.endsWith(` ${drawn}`);
    return near ? { drawn, relation: "broader" } : null;
  }
  return null;
}

/** The most typical of its kinds. */
function narrower(start: number, field: Field, wordNet: WordNet, shown: Shown): Kin | null {
  const { synsets, uses } = wordNet;
  if (["person", "body", "object"].includes(field) || breadthOf(start, synsets) > PICTURABLE) return null;
  const children = commonest(synsets.get(start)!.narrower, wordNet);
  const first = children[0];
  if (first === undefined || !shown.has(first) || synsets.get(first)!.field !== field) return null;
  const count = uses.get(first) ?? 0;
  const all = children.reduce((sum, at) => sum + (uses.get(at) ?? 0), 0);
  const typical = count >= Math.max(MET, TYPICAL * all, uses.get(start) ?? 0);
  return typical ? { drawn: shown.get(first)!, relation: "narrower" } : null;
}

/** Another kind of the same, where their names say so: a knitting needle by a sewing needle. */
function sister(word: string, start: number, field: Field, wordNet: WordNet, shown: Shown): Kin | null {
  if (!word.includes(" ")) return null;
  const head = word.slice(word.lastIndexOf(" "));
  const parents = within(field, wordNet.synsets.get(start)!.broader, wordNet).filter(
    (at) => breadthOf(at, wordNet.synsets) <= FAMILY,
  );
  const sisters = commonest(
    parents.flatMap((at) => wordNet.synsets.get(at)!.narrower),
    wordNet,
  );
  const drawn = sisters.map((at) => shown.get(at)).find((other) => other?.endsWith(head));
  return drawn === undefined ? null : { drawn, relation: "sister" };
}

function within(field: Field, synsets: readonly number[], wordNet: WordNet): number[] {
  return synsets.filter((at) => wordNet.synsets.get(at)?.field === field);
}

function isKindOf(word: string, synset: number, wordNet: WordNet): boolean {
  const { words, broader: above } = wordNet.synsets.get(synset)!;
  return words.includes(word) || above.some((at) => isKindOf(word, at, wordNet));
}

/** Most often met with first. */
function commonest(synsets: readonly number[], { uses }: WordNet): number[] {
  return [...synsets].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || a - b);
}

const breadths = new WeakMap<ReadonlyMap<number, Synset>, Map<number, number>>();

/** How many meanings lie below one. */
function breadthOf(start: number, synsets: ReadonlyMap<number, Synset>): number {
  const known = breadths.get(synsets) ?? new Map<number, number>();
  breadths.set(synsets, known);
  let breadth = known.get(start);
  if (breadth === undefined) {
    breadth = below(start, synsets).size;
    known.set(start, breadth);
  }
  return breadth;
}

function below(start: number, synsets: ReadonlyMap<number, Synset>): Set<number> {
  const seen = new Set<number>();
  const pending = [start];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const child of synsets.get(at)!.narrower) {
      if (seen.has(child)) continue;
      seen.add(child);
      pending.push(child);
    }
  }
  return seen;
}
