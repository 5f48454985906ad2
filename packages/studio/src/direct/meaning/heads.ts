import { type Brief, isFlat, type Mention } from "../../brief.js";
import { genreOf } from "../../shape/genre.js";
import { lookUp } from "../../shape/lookup.js";

const HEAD = /^(?:with )?(?:head|face|portrait|snout)$/;

/**
 * A brief in which the head of an animal ("a fox head", "a dog's face") is that animal seen close: drawings of it are of
 * its face alone, models stand before a lens that shows little else. Any other as it is.
 */
export function headOf(brief: Brief): Brief {
  const [mention, part, another] = brief.mentions;
  const owned = part && HEAD.test(part.concept) && brief.prompt.includes(`${mention!.noun}'s ${part.noun}`);
  if (!mention || another || (part && !owned)) return brief;
  const animal = owned ? (isAnimal(mention.concept) ? mention.concept : null) : animalOf(mention);
  if (animal === null) return brief;
  const states = mention.states.filter((state) => state.toLowerCase() !== animal && !HEAD.test(state));
  return {
    ...brief,
    framing: brief.framing.includes("headshot") ? brief.framing : [...brief.framing, "headshot"],
    mentions: [{ ...mention, concept: animal, noun: `${animal} head`, states }],
    relations: [],
  };
}

function animalOf({ concept, states }: Mention): string | null {
  if (HEAD.test(concept)) return states.map((state) => state.toLowerCase()).find(isAnimal) ?? null;
  return states.some((state) => HEAD.test(state)) && isAnimal(concept) ? concept : null;
}

function isAnimal(word: string): boolean {
  const found = lookUp(word);
  return found?.substitution === null && genreOf(found.entry) === "animal";
}

/** Whether drawings of a face alone are as good as of the whole. */
export function showsHead({ framing, style }: Pick<Brief, "framing" | "style">): boolean {
  return isFlat(style) && framing.includes("headshot");
}
