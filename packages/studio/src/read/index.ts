import { type Brief, isFlat, type MaterialName, type Mention } from "../brief.js";
import { isAbstractKind } from "../place/place.js";
import { isShapeName } from "../shape/names.js";
import { attach } from "./attach.js";
import { colourByTrade } from "./by-trade.js";
import { colourRunAt } from "./colour-run.js";
import { colourTable } from "./colour-words.js";
import type { Draft, MentionDraft } from "./draft.js";
import { withNouns } from "./ellipsis.js";
import { withFlavours } from "./flavours.js";
import { flown } from "./flown.js";
import { gridIn, linesIn } from "./grid.js";
import { handIn } from "./hand.js";
import { AFTER_RAIN, impersonal } from "./impersonal.js";
import { itemsOf } from "./items.js";
import { lexemesOf, type NameTest } from "./lexemes.js";
import { settleMaterials, withSharedStuff } from "./made-of.js";
import { ornamentIn } from "./ornament.js";
import { placeIn } from "./outdoors.js";
import type { Item, Notes } from "./phrase.js";
import { plainly } from "./plainly.js";
import { ringed } from "./rings.js";
import { layAlong, layBetween, layFlat, layOnFirst } from "./same-top.js";
import { type Lexeme, sense } from "./sense.js";
import { withoutSpecks } from "./specks.js";
import { styleOf } from "./style.js";
import { isOfLetters } from "./texts/find.js";
import { readTexts } from "./texts/index.js";
import { asDone } from "./third-person.js";
import { tokenise } from "./tokens.js";
import { tonesIn } from "./tones.js";
import { atVehicleWindows } from "./vehicle-windows.js";
import { ABSTRACT } from "./words/moods.js";
import { DISHES, FILLED_UP, FILLINGS, HEAPED, TOPPINGS } from "./words/nouns.js";
import { PLURAL_COUNT, PLURAL_FILLING, PLURAL_HEAP, ringCount } from "./words/numbers.js";
import { schemeIn } from "./words/schemes.js";

export { MOST_THINGS } from "./draft.js";
export type { NameTest } from "./lexemes.js";

/**
 * Reads a prompt: what is asked for, how many, of what colour and material, where, and what was not understood.
 * Any text is accepted; only more than 200 things throw (`invalid_prompt`). Time is linear in the prompt.
 * `isName` tells phrases that name something drawable, so that they are kept whole ("ferris wheel"). `isPainted`: it
 * will be a flat picture whatever its words say of style.
 */
export function read(prompt: string, isName: NameTest = isShapeName, isPainted = false): Brief {
  const told = readTexts(prompt);
  const { hand, tint, words, rest } = handIn(told.prompt);
  const { text, untold } = impersonal(rest.replace(PAGE, ""));
  const seated = atVehicleWindows(text);
  const { lexemes: said, corrections } = lexemesOf(tokenise(plainly(seated.text)), isName);
  const { tones, lexemes: heard } = tonesIn(said);
  const lexemes = asDone(heard);
  const format = PAGE.exec(rest)?.[1];
  const notes: Notes = {
    style: null,
    moods: [],
    framing: [],
    quotes: [],
    leftover: [...untold, ...seated.untold, ...(format ? [format] : [])],
  };
  const items = withNouns(withSharedStuff(withFlavours(itemsOf(lexemes, notes))));
  const draft = attach(items, notes);
  ringed(draft);
  const style = styleOf(notes);
  const place = placeIn(draft, prompt, isPainted || isFlat(style.style));
  const rained = place ? null : AFTER_RAIN.exec(rest);
  if (rained) notes.leftover.push(rained[0]);
  settleMaterials(draft);
  flown(draft);
  colourByTrade(draft);
  nameAbstract(draft);
  if (notes.framing.some((words) => DOWNWARD.test(words))) layFlat(draft);
  layOnFirst(draft, prompt);
  layAlong(draft);
  layBetween(draft);
  withoutSpecks(draft);
  if (draft.mentions.length === 0) notes.leftover.push(...verbsOf(items));
  countFormation(draft);
  countCarried(draft);
  if (EACH.test(prompt)) countEach(draft, { anyOrder: ON_EACH.test(prompt), grips: GRIPS_EACH.test(prompt) });
  const mentions = draft.mentions.map(mentionOf);
  const colours = coloursOf(said);
  // A landscape has its own colours.
  if (tones && place && !isAbstractKind(place.kind) && !isFlat(style.style)) notes.leftover.push(tones.words);
  const quotes = told.texts.map(({ text }) => text);
  // "A gradient from blue to purple" is of both.
  const isAnswered = (words: string) =>
    schemeIn(words).length > 0 ||
    (place !== null && isAbstractKind(place.kind) && colourTable().has(words.toLowerCase()));
  const setting = {
    kind: "plain" as const,
    // Blue letters stand on no blue ground.
    colour: told.type && draft.ground && isOfLetters(prompt, draft.ground.word) ? null : draft.ground,
    places: draft.places,
    ...(place ? { place } : {}),
    ...(draft.surface ? { surface: draft.surface } : {}),
    ...(draft.wall ? { wall: draft.wall } : {}),
  };
  return {
    prompt,
    mentions,
    relations: draft.relations,
    setting,
    ornament: ornamentIn(prompt, { mentions, quotes, setting }),
    colours,
    scheme: schemeIn(prompt),
    ...(tones ? { tones } : {}),
    ...style,
    ...(words.length > 0 ? { hand: { medium: hand, tint, words } } : {}),
    moods: unique(notes.moods),
    framing: unique(notes.framing),
    excluded: draft.excluded,
    quotes,
    texts: told.texts,
    type: told.type && { ...told.type, colours, material: materialOf(lexemes) },
    notUnderstood: unique(notes.leftover).filter((words) => !isAnswered(words)),
    corrections,
  };
}

/** Words for a view straight down, in which "above" is farther up in the picture. */
const DOWNWARD =
  /^(?:(?:seen |viewed )?from (?:directly |straight )?above|top[- ]?down\b.*|top (?:view|shot).*|overhead.*|flat ?lay|knoll(?:ing|ed)|bird.*)$/;

/** "A page from a children's book": what the picture is, not what it shows. */
const PAGE =
  /^\s{0,9}(?:an? |the )?(?:double )?(?:page|spread|scene|illustration|picture|image|plate) (?:from|out of|in|for) (?:an? |the )?((?:[\w'’-]{1,20} ){0,2}(?:book|storybook|fairy tale|tale|story|novel|film|movie|comic))\b[.:,]?/iu;

/** Every colour in the order of the prompt; the olive in "olive oil" is none. */
function coloursOf(lexemes: readonly Lexeme[]): string[] {
  const colours: string[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const run = colourRunAt(lexemes, at);
    const pair = `${lexemes[at]!.lower} ${lexemes[at + 1]?.lower ?? ""}`;
    if (run && !FILLINGS.has(pair)) colours.push(run.hex);
    at = run?.next ?? at + 1;
  }
  return unique(colours);
}

function materialOf(lexemes: readonly Lexeme[]): MaterialName | null {
  const named = lexemes.map((lexeme) => sense(lexeme, "material")).find((found) => found !== null);
  return named?.material ?? null;
}

/** "Travel", "dreaming": verbs that nobody does. */
function verbsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => (item.kind === "verb" ? [item.text] : []));
}

/** "Apples in a 3 by 2 grid" are six, "apples in two rows" as well: where only the formation gives a number. */
function countFormation({ mentions, notes }: Draft): void {
  const [mention] = mentions;
  if (!mention || mentions.length > 1 || !mention.plural || mention.counted) return;
  const grid = gridIn(notes.framing);
  const lines = linesIn(notes.framing);
  const formed = notes.framing.map((words) => FORMED.find(([named]) => named.test(words))?.[1]).find(Boolean);
  if (grid) mention.count = grid.columns * grid.lines;
  else if (lines) mention.count = lines * PLURAL_COUNT;
  else if (formed) mention.count = formed;
}

/** How many it takes before a formation is seen. */
const FORMED: readonly (readonly [RegExp, number])[] = [
  [/\b(?:circle|ring|pyramid|triangle)$/, 6],
  [/\b(?:semicircle|half circle|arc|pile|heap|grid)$|^(?:piled up|lined up)$/, 5],
  [/\b(?:row|line|column|stack|tower)$|^stacked up$/, 4],
];

/** What lies about is more than three. */
const STREWN = /^(?:spill|scatter|strew|tumbl|pour)/i;

/** So many things may each have a saucer or a chair of their own. */
const MOST_EACH = 8;

/** "Two dogs wearing hats" wear one each: where only the plural says how many. */
function countCarried({ mentions, relations }: Draft): void {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  for (const mention of mentions)
    if (mention.plural && !mention.counted && mention.states.some((state) => STREWN.test(state)))
      mention.count = PLURAL_HEAP;
  for (const { kind, subject, object } of relations) {
    if (kind === "around") {
      const ring = byId.get(subject)!;
      if (ring.plural && !ring.counted) ring.count = ringCount(ring.concept);
    }
    if (kind === "in") {
      const [inner, vessel] = [byId.get(subject)!, byId.get(object)!];
      if (!inner.plural || inner.counted) continue;
      if (HEAPED.has(vessel.concept)) inner.count = PLURAL_HEAP;
      if (FILLED_UP.has(vessel.concept)) inner.count = PLURAL_FILLING;
    }
    if (kind === "on") {
      const [topping, dish] = [byId.get(subject)!, byId.get(object)!];
      const several = topping.plural && !topping.counted && TOPPINGS.has(topping.concept);
      if (several && DISHES.has(dish.concept)) topping.count = PLURAL_HEAP;
      // "Two cups on saucers": one each.
      const each = topping.count > 1 && topping.counted && topping.count <= MOST_EACH;
      if (each && dish.plural && !dish.counted) dish.count = topping.count;
    }
    if (kind !== "wearing" && kind !== "holding") continue;
    const [bearer, carried] = [byId.get(subject)!, byId.get(object)!];
    if (bearer.count > 1 && carried.plural && !carried.counted) carried.count = Math.min(bearer.count, 12);
  }
}

/** "Two cups, each with a spoon": as many spoons as cups. */
const EACH =
  /\beach\s+(?:one\s+)?(?:with|has|having|holds?|holding|wears?|wearing|carr(?:y|ies)|carrying|in|on)\b/i;

/** "A cherry on each of three cakes": what is had may be said first. */
const ON_EACH = /\b(?:in|on|under|beside|behind|near)\s+each\s+(?:one\s+)?of\b/i;

/** "Each holds a balloon" says nothing of what they stand on. */
const GRIPS_EACH = /\beach\s+(?:one\s+)?(?:hold|wear|carr)/i;

interface EachSaid {
  readonly anyOrder: boolean;
  readonly grips: boolean;
}

function countEach({ mentions, relations }: Draft, { anyOrder, grips }: EachSaid): void {
  const byId = new Map(mentions.map((mention, n) => [mention.id, { mention, n }]));
  for (const { kind, subject, object } of relations) {
    if (grips && kind !== "holding" && kind !== "wearing") continue;
    const pair = [byId.get(subject)!, byId.get(object)!];
    const several = pair.find(({ mention: { count } }) => count > 1 && count <= 12);
    const own = pair.find(({ mention: { count, plural } }) => count === 1 && !plural);
    if (several && own && (anyOrder || own.n > several.n)) own.mention.count = several.mention.count;
  }
}

/** A prompt of one abstract word ("freedom") is asked for as a thing, so that a symbol can be looked up. */
function nameAbstract(draft: Draft): void {
  if (draft.mentions.length > 0) return;
  for (const word of unique(draft.notes.moods)) {
    if (!ABSTRACT.has(word)) continue;
    draft.mentions.push({
      id: `m${draft.mentions.length + 1}`,
      noun: word,
      concept: word,
      count: 1,
      plural: false,
      counted: true,
      colours: [],
      material: null,
      partMaterials: [],
      size: "normal",
      states: [],
      side: null,
    });
  }
}

function mentionOf({
  id,
  noun,
  concept,
  count,
  colours,
  material,
  partMaterials,
  size,
  states,
  plural,
  counted,
}: MentionDraft): Mention {
  const said = { id, noun, concept, count, colours, material, partMaterials, size, states: unique(states) };
  return plural && !counted ? { ...said, uncounted: true } : said;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
