import type { Mention } from "../../brief.js";
import type { FaceName } from "../../face.js";
import type { ShapeEntry } from "../../shape/catalogue.js";

/** Words for faces, the more special first. */
const WORDS: readonly (readonly [FaceName, RegExp])[] = [
  ["winking", /^(?:winking|cheeky|flirty|mischievous)$/],
  ["laughing", /^(?:laughing|happy|joyful|cheerful|excited|grinning|overjoyed|delighted|jolly|merry)$/],
  ["sleepy", /^(?:sleepy|tired|dozing|drowsy|yawning|asleep|sleeping)$/],
  ["surprised", /^(?:surprised|shocked|scared|amazed|astonished|frightened|startled)$/],
  ["sad", /^(?:sad|crying|unhappy|tearful|gloomy|weeping|lonely|heartbroken)$/],
  ["angry", /^(?:angry|grumpy|furious|mad|cross|evil|annoyed)$/],
  ["smiling", /^(?:smiling|kawaii|friendly|smiley|with a smile|smile|cute face|face)$/],
];

/** Words that give a face in pictures that are small characters. */
const SWEET = /\b(?:cute|adorable)\b/i;
const CHARACTERS = /\b(?:character|mascot|emoji|cartoon|chibi|sticker|kidcore)\b/i;

/** What has eyes that don't see. */
const EYED = /\b(?:potato|dice|needle)/;

/**
 * The face that a thing without one is to wear: "a happy avocado", "kawaii cup", "the smiling sun". Null for beings, which have
 * theirs, and where nobody asks.
 */
export function faceFor(
  { noun, concept, states }: Mention,
  prompt: string,
  { roles, figure }: ShapeEntry,
): FaceName | null {
  if (
    figure ||
    (!EYED.test(concept) && roles.some(({ name }) => /\b(?:eyes?|pupils?|lids|face)\b/.test(name)))
  )
    return null;
  const said = saidOf(noun, prompt.toLowerCase()).concat(
    states.flatMap((state) => state.toLowerCase().split(" ")),
  );
  const found = WORDS.find(([, words]) => said.some((word) => words.test(word)));
  if (found) return found[0];
  if (/\bkawaii\b/i.test(prompt)) return "smiling";
  return SWEET.test(prompt) && CHARACTERS.test(prompt) ? "smiling" : null;
}

/** Words before a noun, up to three, and what kind of face it is said to be with. */
function saidOf(noun: string, prompt: string): string[] {
  const words = prompt.replaceAll(/[^\p{L}\p{N}]+/gu, " ").split(" ");
  const own = noun.toLowerCase().split(" ");
  const at = words.findIndex((_, n) => own.every((word, k) => words[n + k] === word));
  if (at < 0) return [];
  const after = words.slice(at + own.length).join(" ");
  const [, kind, what] = /^with an? (?:(\p{L}+) )?(face|smile|grin|expression)\b/u.exec(after) ?? [];
  return [...words.slice(Math.max(0, at - 3), at), ...(kind ? [kind] : []), ...(what ? ["face"] : [])];
}
