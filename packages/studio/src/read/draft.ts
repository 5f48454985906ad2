import { AtelierError } from "@atelier/contract";
import type {
  AskedColour,
  AskedSurface,
  AskedWall,
  MaterialName,
  Relation,
  RelationKind,
  SizeWord,
} from "../brief.js";
import type { Notes, NounPhrase } from "./phrase.js";
import type { Side } from "./sense.js";
import { pluralCount } from "./words/numbers.js";

/** A mention while the prompt is still being read. */
export interface MentionDraft {
  readonly id: string;
  noun: string;
  concept: string;
  count: number;
  plural: boolean;
  /** True where the prompt gives the number; false where the plural alone says more than one. */
  counted: boolean;
  colours: AskedColour[];
  material: MaterialName | null;
  partMaterials: { part: string; material: MaterialName }[];
  size: SizeWord;
  states: string[];
  side: Side | null;
}

/** Everything attached so far. */
export interface Draft {
  readonly mentions: MentionDraft[];
  /** Sum of their counts. */
  things: number;
  /** The latest mention of each concept. */
  readonly byConcept: Map<string, MentionDraft[]>;
  relations: Relation[];
  /** What is said to be between several of one kind, as long as no second thing is named. */
  readonly between: { readonly subject: string; readonly object: string }[];
  /** Ceilings and beams that things hang from. */
  readonly overhead: Set<string>;
  /** Whom "she" and "he" mean. */
  readonly meantBy: Map<"she" | "he", MentionDraft>;
  readonly excluded: string[];
  readonly places: string[];
  ground: { word: string; hex: string } | null;
  surface: AskedSurface | null;
  wall: AskedWall | null;
  readonly notes: Notes;
}

export function emptyDraft(notes: Notes): Draft {
  return {
    mentions: [],
    things: 0,
    byConcept: new Map(),
    relations: [],
    between: [],
    overhead: new Set(),
    meantBy: new Map(),
    excluded: [],
    places: [],
    ground: null,
    surface: null,
    wall: null,
    notes,
  };
}

/** More things than this are refused: nobody could count them in the picture. */
export const MOST_THINGS = 200;

/** Enough for any prompt of that many things that a person would write; bounds the work on one that nobody would. */
export const MOST_RELATIONS = 600;
const MOST_COLOURS = 12;

/** Adds a mention for a phrase; more than `MOST_THINGS` things in all are refused at once. */
export function addMention(draft: Draft, phrase: NounPhrase): MentionDraft {
  const mention: MentionDraft = {
    id: `m${draft.mentions.length + 1}`,
    noun: phrase.noun,
    concept: phrase.concept,
    count: phrase.count ?? (phrase.plural ? pluralCount(phrase.concept) : 1),
    plural: phrase.plural,
    counted: phrase.count !== null,
    colours: phrase.colours.map((colour) => ({ ...colour, part: null })),
    material: phrase.material,
    partMaterials: [],
    size: phrase.size,
    states: [...phrase.states],
    side: null,
  };
  draft.things += mention.count;
  if (draft.things > MOST_THINGS) {
    const message = `The prompt asks for more than ${MOST_THINGS} things; no more can be drawn in one picture.`;
    throw new AtelierError("invalid_prompt", message, "prompt");
  }
  draft.mentions.push(mention);
  const same = draft.byConcept.get(phrase.concept);
  if (same) same.push(mention);
  else draft.byConcept.set(phrase.concept, [mention]);
  return mention;
}

/** The earlier mention that "the red cup" points back to, if any. */
export function earlierMention(draft: Draft, phrase: NounPhrase): MentionDraft | null {
  if (!phrase.definite || phrase.count !== null) return null;
  const same = draft.byConcept.get(phrase.concept);
  if (!same) return shortened(draft, phrase);
  const wanted = phrase.colours.map(({ hex }) => hex);
  for (let n = same.length - 1; n >= Math.max(0, same.length - 8); n--) {
    const colours = same[n]!.colours;
    if (wanted.length === 0 || colours.length === 0 || colours.some(({ hex }) => wanted.includes(hex)))
      return same[n]!;
  }
  return null;
}

/** How far back a longer name may be. */
const BACK = 12;

/** "The tree" after a Christmas tree, "the lamp" after a floor lamp. */
function shortened(draft: Draft, { concept, colours, states, material }: NounPhrase): MentionDraft | null {
  if (colours.length > 0 || states.length > 0 || material !== null) return null;
  const near = draft.mentions.slice(-BACK).reverse();
  return (
    near.find((known) => known.concept.endsWith(` ${concept}`)) ??
    near.find((known) => isWrittenInOne(known.concept, concept)) ??
    null
  );
}

/** "The fire" after a campfire, "the flower" after a sunflower; a chair is no hair. */
function isWrittenInOne(long: string, short: string): boolean {
  return short.length > 3 && long.length - short.length > 2 && long.endsWith(short);
}

/** Gives a mention (or one part of it) what a phrase says of it; `more`: where the sentence goes on to say it. */
export function describe(mention: MentionDraft, phrase: NounPhrase, part: string | null, more = false): void {
  for (const colour of phrase.colours) {
    if (mention.colours.length >= MOST_COLOURS) break;
    if (!mention.colours.some((known) => known.hex === colour.hex && known.part === part)) {
      mention.colours.push({ ...colour, part });
    }
  }
  if (part !== null) {
    if (phrase.material) mention.partMaterials.push({ part, material: phrase.material });
    const says = phrase.colours.length > 0 || phrase.material !== null;
    if (phrase.noun !== "" && !more && (!says || phrase.states.length > 0))
      mention.states.push(`with ${phrase.text}`);
    return;
  }
  mention.material = phrase.material ?? mention.material;
  if (phrase.size !== "normal") mention.size = phrase.size;
  mention.states.push(...phrase.states);
}

export function relate(draft: Draft, kind: RelationKind, subject: MentionDraft, object: MentionDraft): void {
  if (subject === object || draft.relations.length >= MOST_RELATIONS) return;
  const said = draft.relations.some(
    (known) => known.kind === kind && known.subject === subject.id && known.object === object.id,
  );
  if (said) return;
  draft.relations.push({ kind, subject: subject.id, object: object.id });
}
