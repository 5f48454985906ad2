import type { Brief, Mention } from "../../brief.js";
import { beastKind } from "../../shape/sculpted/figure/beast-kinds.js";
import { garmentFor, headOf } from "../../shape/sculpted/figure/garments.js";
import type { LookUp } from "./depict.js";

/** A brief whose beasts in clothes are figures, and what makes them so. */
export interface Costumed {
  readonly brief: Brief;
  /** Mentions of costumes that are now part of who wears them. */
  readonly worn: ReadonlySet<string>;
  /** By mention: the mark that gives its figure the beast's head. */
  readonly heads: ReadonlyMap<string, string>;
  /** Words that reading left over, and a costume shows. */
  readonly shown: readonly string[];
}

/** Who they are by birth, not by what they wear. */
const BORN = new Set(["person", "woman", "boy", "girl", "teenager", "old man", "old woman", "baby"]);
/** Before an animal these say what it is bred or kept for. */
const OF_BREEDS = /^(?:guard|boxer|shepherd|secretary|captain|shelter|hunter)$/;
/** Who works with animals: a pig farmer is no pig. */
const KEEPS =
  /^(?:farmer|rancher|breeder|hunter|trainer|walker|keeper|shepherd|groomer|rider|fisherman|driver|veterinarian)$/;
const KEPT =
  /^(?:pig|cow|bull|ox|sheep|goat|chicken|hen|horse|pony|donkey|camel|llama|alpaca|duck|goose|deer|reindeer|elephant|dog|fox|bear|bird|eagle)$/;
const SPECIES = /^(?:king|emperor) penguin$/;
/** What a beast does on its own feet, or asleep. */
const AS_BEAST = /^(?:sleeping|asleep|lying|galloping|grazing|swimming|curled up)$/;
const COSTUME = /^(?:costume|outfit|uniform|suit|attire|clothes|clothing|garb|dress|gear)$/;
/** Whoever is in these wears them: "a dog in a spacesuit". */
const PUT_ON = /(?:suit|costume|outfit)$/;
const DRESSED = /^(?:dressed|disguised|costumed)$/i;
const AS = /\b(?:dressed(?: up)?|disguised|costumed)? ?(?:as|like) (?:an? |the )?([\p{L}' -]{2,30})/iu;

/**
 * "A cat chef", "an astronaut dog", "a fox dressed as a pirate", "a bear in a suit": a beast that walks upright in the
 * clothes of a calling, or in those that it is said to wear. A sheep farmer and a guard dog are what they are.
 */
export function inCostume(brief: Brief, lookUp: LookUp): Costumed {
  const calling = (word: string) => callingOf(word, lookUp);
  // Flat pictures show people as drawings, which change no heads.
  const dresses = lookUp("person")?.entry.figure !== undefined;
  const heads = new Map<string, string>();
  const worn = new Set<string>();
  const shown: string[] = [];
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  const ridden = new Set(brief.relations.filter(({ kind }) => kind === "on").map(({ object }) => object));
  const mentions = brief.mentions.map((mention) => {
    const of = beastOf(mention, calling);
    if (!of || ridden.has(mention.id)) return mention;
    const wears = brief.relations
      .filter(({ kind, subject }) => (kind === "wearing" || kind === "in") && subject === mention.id)
      .flatMap(({ kind, object }) => {
        const one = byId.get(object)!;
        return kind === "wearing" || PUT_ON.test(one.concept) ? [one] : [];
      });
    const costume = wears.find((one) => costumeOf(one, calling) !== null);
    const said = of.calling ?? (costume ? costumeOf(costume, calling) : dressedAs(mention, brief, calling));
    const clothed = dresses && wears.some(({ concept }) => isClothing(concept));
    if (!said && !clothed) return mention;
    if (costume) worn.add(costume.id);
    if (said && !of.calling && !costume) shown.push(said);
    heads.set(mention.id, headOf(of.beast)!);
    const states = mention.states.filter((state) => state !== of.state && !DRESSED.test(state));
    const noun = of.calling === mention.concept ? `${of.state} ${mention.noun}` : mention.noun;
    return { ...mention, noun, concept: said ?? "person", states };
  });
  return { brief: { ...brief, mentions }, worn, heads, shown };
}

/** The beast that a mention is of, and the calling that it names beside it; null where it is of none. */
function beastOf(
  { concept, states }: Mention,
  calling: (word: string) => string | null,
): { beast: string; calling: string | null; state: string | null } | null {
  if (beastKind(concept)) {
    if (states.some((state) => AS_BEAST.test(state.toLowerCase()))) return null;
    const state = states.find(
      (one) =>
        !OF_BREEDS.test(one.toLowerCase()) && !SPECIES.test(`${one} ${concept}`) && calling(one) !== null,
    );
    return { beast: concept, calling: state ? calling(state) : null, state: state ?? null };
  }
  if (calling(concept) === null) return null;
  const state = states.find((one) => beastKind(one.toLowerCase()) !== null);
  if (!state || (KEEPS.test(concept) && KEPT.test(state.toLowerCase()))) return null;
  return { beast: state.toLowerCase(), calling: concept, state };
}

/** A word for someone known by the clothes of a calling; null for any other word. */
function callingOf(word: string, lookUp: LookUp): string | null {
  const concept = word.toLowerCase();
  if (beastKind(concept)) return null;
  const found = lookUp(concept);
  const figure = found && !found.substitution ? found.entry.figure : undefined;
  return figure && !BORN.has(figure.concept) ? concept : null;
}

/** Whose costume a worn thing is: "a pirate costume", "a spacesuit". */
function costumeOf({ concept, states }: Mention, calling: (word: string) => string | null): string | null {
  if (!COSTUME.test(concept)) return garmentFor(concept) ? null : calling(concept);
  const whole = states.map((state) => calling(state) ?? calling(`${state} ${concept}`));
  return whole.find((word) => word !== null) ?? null;
}

/** "Dressed as a pirate": whom a beast is dressed as, where reading has left the word over. */
function dressedAs(
  { states }: Mention,
  { prompt, notUnderstood }: Brief,
  calling: (word: string) => string | null,
): string | null {
  const left = notUnderstood.map((word) => word.toLowerCase());
  if (left.length === 0 || !(states.some((state) => DRESSED.test(state)) || AS.test(prompt))) return null;
  const words = AS.exec(prompt)?.[1]?.toLowerCase().trim().split(/\s+/) ?? [];
  const phrases = words.map((_, n) => words.slice(0, words.length - n).join(" "));
  return phrases.find((phrase) => left.includes(phrase) && calling(phrase) !== null) ?? null;
}

/** Clothes that cover a body; shoes and capes leave it a beast's. */
function isClothing(concept: string): boolean {
  const garment = garmentFor(concept);
  return garment !== null && garment.role !== "shoes" && garment.role !== "cape";
}
