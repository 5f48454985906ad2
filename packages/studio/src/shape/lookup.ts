import type { Depiction } from "./catalogue.js";
import { judgedIcon, namedIcon } from "./icons/find.js";
import { iconEntry } from "./icons/index.js";
import { nearestKin } from "./kin/index.js";
import { numberForms } from "./plural.js";
import { findSculpted, sculptedEntry } from "./sculpted/index.js";
import { inEnglish } from "./tongues/index.js";

type Finder = (word: string) => Depiction | null;

/** Icons that show a face alone: a head without its animal looks lost in a scene. */
const FACES = new Set(
  "fox wolf bear panda koala lion frog raccoon tiger-face cat-face dog-face horse-face cow-face pig-face mouse-face rabbit-face monkey-face hamster polar-bear unicorn dragon-face moose boar gorilla person man woman boy girl baby child older-person old-man old-woman astronaut farmer cook detective ninja pilot firefighter".split(
    " ",
  ),
);

/** Shapes of the very thing, then icons judged to stand in for it. */
const OWN: readonly Finder[] = [sculpted, icon, standIn];

/** What answers by way of another word. */
const BY_ANOTHER_WORD: readonly Finder[] = [translated, kin];

/**
 * The shape that depicts a word (a noun, singular or plural), in this order, first hit wins:
 *
 * 1. a sculpted model, by name or alias;
 * 2. an icon, by a name judged by looking, or by its own;
 * 3. an icon judged to stand in for what has no shape;
 * 4. any of these for the English of a word in another language;
 * 5. any of these for the word's nearest kin in WordNet: a synonym, a broader or narrower term, a sister.
 *
 * Null where nothing fits, for a wrong thing is worse than none; search words of icons are not asked, since too many
 * of them name something else than what is drawn. Throws for no word.
 */
export function lookUp(concept: string): Depiction | null {
  const word = concept
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();
  return firstOf([...OWN, ...BY_ANOTHER_WORD], numberForms(word));
}

/**
 * The shape that depicts a word in a flat picture: as `lookUp`, but a drawn icon of the whole thing comes before a
 * sculpted model, and a model before an icon of a face alone unless `faces` are as good.
 */
export function lookUpDrawn(concept: string, faces = false): Depiction | null {
  const found = lookUp(concept);
  if (found?.entry.ref.source !== "sculpted") return found;
  for (const word of numberForms(found.entry.concept)) {
    const drawn = icon(word);
    if (drawn && (faces || !FACES.has(drawn.entry.ref.name)))
      return { ...drawn, substitution: found.substitution };
  }
  return found;
}

/** As `lookUpDrawn` where the head alone is asked for: a drawing of the face before any other. */
export function lookUpFace(concept: string): Depiction | null {
  return icon(`${concept} face`) ?? lookUpDrawn(concept, true);
}

/** The shape that depicts a word where only drawings will do: an icon, of a face if need be, before a model. */
export function lookUpCard(concept: string): Depiction | null {
  const found = lookUp(concept);
  if (found?.entry.ref.source !== "sculpted") return found;
  for (const word of numberForms(found.entry.concept)) {
    const drawn = icon(word);
    if (drawn) return { ...drawn, substitution: found.substitution };
  }
  return found;
}

function firstOf(ways: readonly Finder[], words: readonly string[]): Depiction | null {
  for (const way of ways) {
    for (const word of words) {
      const depiction = way(word);
      if (depiction) return depiction;
    }
  }
  return null;
}

function sculpted(word: string): Depiction | null {
  const name = findSculpted(word);
  const entry = name === null ? null : sculptedEntry(name);
  return entry && { entry, substitution: null };
}

function icon(word: string): Depiction | null {
  const judged = judgedIcon(word);
  const name = judged ? (judged.called === null ? judged.icon : null) : namedIcon(word);
  const entry = name === null ? null : iconEntry(name);
  return entry && { entry, substitution: null };
}

function standIn(word: string): Depiction | null {
  const judged = judgedIcon(word);
  const entry = judged && iconEntry(judged.icon);
  if (!entry || judged.called === null) return null;
  const why = `there is no shape of ${article(word)} ${word} yet`;
  return { entry, substitution: { drawn: judged.called, why } };
}

function translated(word: string): Depiction | null {
  const english = inEnglish(word);
  return english === null ? null : firstOf(OWN, [english]);
}

function kin(word: string): Depiction | null {
  const nearest = nearestKin(word);
  const found = nearest && firstOf(OWN, [nearest.drawn]);
  if (!found || nearest.relation === "same") return found;
  const drawn = found.substitution?.drawn ?? nearest.drawn;
  return {
    entry: found.entry,
    substitution: { drawn, why: `no shape for “${word}” yet; “${drawn}” is the nearest` },
  };
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? "an" : "a";
}
