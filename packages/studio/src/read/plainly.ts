import { coated } from "./coats.js";
import { viewpointTold } from "./viewpoint.js";

/** "To its left" is to the left of it. */
const ITS_SIDE =
  /(?<!\S)(?:to|on|at) (?:its|their|his|her) (left|right)(?: side)?(?! (?:hand|paw|foot|ear|arm|eye|leg|shoulder))(?![\w-])/giu;

/** "An apple in one hand and a kite in the other": the other hand. */
const OTHER_HAND =
  /(?<=\b(?:in|with) (?:one|his|her|its|their)(?: left| right)? (hand|paw)\b[^.]{1,90} in the other)(?! \w)/giu;

/** "A dove in flight" flies. */
const IN_FLIGHT = /(?<=\p{L} )in (?:full |mid[- ]?)?flight\b(?! (?:of|simulator|case|jacket|school)\b)/giu;

/** "A lamp shining on a book": the light is on it, the lamp beside it. */
const SHINES =
  /(?<=\bshin(?:es|ing) (?:down |brightly |softly )?)(?:on|onto|upon) (?=(?:an?|the|some|two|three|several|its|his|her|their) )/giu;

/** "In his right hand": in his hand. */
const WHICH_HAND = /(?<=\b(?:in|with) (?:his|her|its|their) )(?:left|right) (?=(?:hand|paw)s?\b)/giu;

/** "On the left shore" is on the left. */
const SIDE_OF_WATER = /(?<=\b(?:on|at|along) the (?:left|right)) (?:shore|bank|wall)\b(?! of)/giu;

/** "Outside the window it rains": what is seen from within. */
const SEEN_OUTSIDE = /\boutside (?=(?:the|a|its|her|his|their) (?:\w{1,20} )?windows?\b)/giu;

/** "In one hand it holds a lantern and in the other an umbrella": it holds both. */
const HAND_FIRST =
  /\bin (?:one|his|her|its|their|the) (?:left |right )?(?:hand|paw),? (it|he|she|they|the \w{1,20}) (holds?|carr(?:y|ies)|has|have)\b/iu;
const AND_IN_OTHER =
  /,? and in (?:the|his|her|its|their) (?:other|left|right)(?: hand| paw)? (?=an? |the )/giu;

/** A prompt with turns of speech that say the same put as the grammar knows them. */
export function plainly(prompt: string): string {
  const handed = HAND_FIRST.test(prompt)
    ? prompt.replace(HAND_FIRST, "$1 $2").replace(AND_IN_OTHER, " and ")
    : prompt;
  return coated(viewpointTold(handed))
    .replace(SIDE_OF_WATER, "")
    .replace(SHINES, "beside ")
    .replace(IN_FLIGHT, "flying")
    .replace(WHICH_HAND, "")
    .replace(SEEN_OUTSIDE, "behind ")
    .replace(ITS_SIDE, "to the $1 of it")
    .replace(OTHER_HAND, "$& $1");
}
