import type { Brief, Mention, Relation } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { read } from "../../read/index.js";
import { HEAPED } from "../../read/words/nouns.js";
import { ICON_SET } from "../camera/framing.js";
import { atTable } from "./at-table.js";
import { find, type LookUp } from "./depict.js";
import { onMark } from "./emblem.js";
import { fieldStaging } from "./field-symbols.js";
import { handed } from "./in-hand.js";
import { mounted } from "./mounts.js";
import { withHalf } from "./odd-fruit.js";
import { plainMention } from "./plain-mention.js";
import { withSteam } from "./steaming.js";
import { STAGINGS, type Staging } from "./symbols.js";

/** A brief whose words without a body have been given things that stand for them. */
export interface Staged {
  readonly brief: Brief;
  /** By mention id: the word that it stands for. */
  readonly symbols: ReadonlyMap<string, string>;
  /** Mentions that nobody asked for by name. */
  readonly companions: ReadonlySet<string>;
}

/**
 * Puts symbols for abstract nouns and moods, and small still lifes for occasions and places. Symbols are for prompts
 * that ask for nothing else; a still life leaves out what the prompt asks for or excludes by name.
 */
export function stage(given: Brief, lookUp: LookUp, random: Random): Staged {
  const { brief, symbols: marks } = onMark(given, lookUp);
  const asked = brief.mentions.length > 0 ? brief.mentions : wordsAlone(brief, lookUp);
  const bodiless = asked.filter(({ concept, states }) => STAGINGS.has(phraseOf(concept, states)));
  // Where there is a place it is the picture, and a sign in it would mislead.
  const bare = !brief.setting.place && brief.setting.places.length === 0;
  const lost = bare && bodiless.length === 0 && asked.every((mention) => !find(mention, lookUp));
  const alone = lost || bodiless.length === asked.length;
  const stagingOf = ({ id, concept, states }: Mention) => {
    const staging = STAGINGS.get(phraseOf(concept, states)) ?? (lost ? fieldStaging(concept) : null);
    return !marks.has(id) && (alone || isGathered(concept, staging, lookUp)) ? staging : null;
  };
  const cast = castFor({ ...brief, mentions: asked }, stagingOf, lookUp, random);
  const inSet = asked.some(
    ({ concept, states }) =>
      /\bicon$/.test(concept) &&
      STAGINGS.has(phraseOf(concept, states)) &&
      (states.length > 0 || concept !== "icon"),
  );
  const framing = inSet ? [...brief.framing, "in a grid", ICON_SET] : brief.framing;
  const companions = new Set(cast.companions);
  const atTables = atTable({ ...cast.brief, framing }, lookUp);
  const seated = mounted(atTables.brief, lookUp);
  const tooled = handed(seated.brief, lookUp);
  const told = withHalf(tooled.brief, lookUp);
  for (const id of [...atTables.companions, ...seated.companions, ...tooled.companions, ...told.companions])
    companions.add(id);
  return withSteam({ brief: told.brief, symbols: new Map([...marks, ...cast.symbols]), companions });
}

/** "Toys" and "tools" in a brief are several of what they are made up of; all else stays as it is. */
export function gathered(brief: Brief, lookUp: LookUp, random: Random): Staged {
  const stagingOf = ({ concept, states }: Mention) => {
    const staging = STAGINGS.get(phraseOf(concept, states)) ?? null;
    return isGathered(concept, staging, lookUp) ? staging : null;
  };
  return castFor(brief, stagingOf, lookUp, random);
}

/** Whether a word without a shape of its own is shown beside other things by what it is made up of. */
function isGathered(concept: string, staging: Staging | null, lookUp: LookUp): boolean {
  return staging?.scene === true && !hasOwnShape(concept, lookUp);
}

/** Each mention that has a staging is replaced by one of its ways, which the seed chooses. */
function castFor(
  brief: Brief,
  stagingOf: (mention: Mention) => Staging | null,
  lookUp: LookUp,
  random: Random,
): Staged {
  const mentions: Mention[] = [];
  const relations: Relation[] = [...brief.relations];
  const symbols = new Map<string, string>();
  const companions = new Set<string>();
  const named = new Set([
    ...brief.mentions.map(({ concept }) => concept),
    ...brief.excluded.flatMap(conceptsIn),
  ]);
  for (const mention of brief.mentions) {
    const phrase = phraseOf(mention.concept, mention.states);
    const staging = stagingOf(mention);
    if (!staging) {
      mentions.push(mention);
      continue;
    }
    const way = staging.ways[Math.floor(random() * staging.ways.length)]!;
    const shown = read(way);
    const found = shown.mentions.filter(({ concept }) => !named.has(concept) && lookUp(concept) !== null);
    const counted = staging.scene && mention.count > 1 && mention.uncounted !== true;
    const heaped = brief.relations.some(
      ({ kind, subject, object }) => kind === "in" && subject === mention.id && isHeaped(brief, object),
    );
    const cast = (counted ? found.slice(0, mention.count) : found).map((thing) =>
      heaped && thing.count === 1 ? { ...thing, count: IN_HEAP } : thing,
    );
    const ids = new Map(cast.map(({ id }, n) => [id, n === 0 ? mention.id : `${mention.id}.${n}`]));
    for (const [n, thing] of cast.entries()) {
      const id = ids.get(thing.id)!;
      const person = lookUp(thing.concept)?.entry.figure !== undefined;
      mentions.push(
        n === 0 ? leading(unsaid(mention, phrase), thing, cast.length > 1 && !person) : { ...thing, id },
      );
      if (n > 0) companions.add(id);
    }
    if (cast.length === 0) mentions.push(mention);
    else symbols.set(mention.id, mention.noun);
    // All that makes up "fruit" is in the bowl.
    for (const { kind, subject, object } of brief.relations)
      if (staging.scene && subject === mention.id)
        for (const id of ids.values()) if (id !== subject) relations.push({ kind, subject: id, object });
    for (const { kind, subject, object } of shown.relations) {
      const [from, to] = [ids.get(subject), ids.get(object)];
      // "Next to" is how a list is written down; only what is more than that ties things.
      if (from && to && kind !== "beside") relations.push({ kind, subject: from, object: to });
    }
  }
  return { brief: { ...brief, mentions, relations }, symbols, companions };
}

/** Of each kind of "fruit", so many make a bowl of it. */
const IN_HEAP = 2;

function isHeaped({ mentions }: Brief, id: string): boolean {
  return mentions.some((vessel) => vessel.id === id && HEAPED.has(vessel.concept));
}

/** A mention without what its staging has answered already: of which field, and that it is a set. */
function unsaid(mention: Mention, phrase: string): Mention {
  if (phrase === mention.concept) return mention;
  const answered = (state: string) =>
    phrase.startsWith(`${state.toLowerCase()} `) ||
    phrase.endsWith(` ${state.toLowerCase()}`) ||
    /^(?:set|collection)$/i.test(state);
  return { ...mention, states: mention.states.filter((state) => !answered(state)) };
}

/** The symbol itself, in the colours and of the material that the prompt asks for. */
function leading(asked: Mention, thing: Mention, accompanied: boolean): Mention {
  return {
    ...thing,
    id: asked.id,
    noun: asked.noun,
    colours: asked.colours.length > 0 ? asked.colours : thing.colours,
    material: asked.material ?? thing.material,
    states: [...thing.states, ...asked.states],
    // It leads what stands with it.
    size: accompanied && asked.size === "normal" ? "large" : asked.size,
  };
}

/** The word with the nearest one before it that makes a known phrase with it: "weather icons", "a set of garden tools". */
export function phraseOf(concept: string, states: readonly string[]): string {
  const phrases = states.flatMap((state) => [
    `${state.toLowerCase()} ${concept}`,
    ...(/^of /.test(state) ? [`${concept} ${state.toLowerCase()}`] : []),
  ]);
  return phrases.find((phrase) => STAGINGS.has(phrase)) ?? concept;
}

/**
 * A prompt without a noun ("dreamy", "travelling") is about its first word that has a symbol; a word that could be a
 * noun ("building", "a can") is one where there is nothing else.
 */
function wordsAlone({ prompt, moods, notUnderstood, framing }: Brief, lookUp: LookUp): Mention[] {
  const whole = prompt
    .trim()
    .toLowerCase()
    .replace(/^(?:an?|the)\s+|[.!]+$/g, "");
  const said = [...moods, ...notUnderstood, ...framing, whole].map((word) => word.toLowerCase());
  const forms = said.flatMap((word) => [word, ...(word.endsWith("s") ? [word.slice(0, -1)] : [])]);
  const word = forms.find((form) => STAGINGS.has(form)) ?? (isNamed(whole, lookUp) ? whole : undefined);
  if (word === undefined) return [];
  return [plainMention("m1", word)];
}

function isNamed(word: string, lookUp: LookUp): boolean {
  return /^[a-z]+$/.test(word) && hasOwnShape(word, lookUp);
}

function hasOwnShape(concept: string, lookUp: LookUp): boolean {
  return lookUp(concept)?.substitution === null;
}

function conceptsIn(excluded: string): string[] {
  return read(excluded).mentions.map(({ concept }) => concept);
}
