import type { Draft, MentionDraft } from "./draft.js";
import { isPlain } from "./landmarks.js";
import { SEASON_WORDS, TIMES, WEATHER_WORDS } from "./words/outdoors.js";

/**
 * The draft with its woods told from wood: "autumn wood", "a walk in the wood" and "a wood at dawn" are forests, "a piece
 * of wood in winter" and "an axe in the wood" are not. What is said is given in lower case between spaces.
 */
export function withWoods<T extends Pick<Draft, "mentions" | "relations">>(draft: T, said: string): T {
  if (!/ wood /.test(said) || !isWood(said)) return draft;
  const grown = (mention: MentionDraft) =>
    mention.concept === "wood" && isPlain(mention) && !mention.states.some((state) => TIMBER.test(state));
  return {
    ...draft,
    mentions: draft.mentions.map((mention) => (grown(mention) ? { ...mention, concept: "woods" } : mention)),
  };
}

function isWood(said: string): boolean {
  if (WORKED.test(said)) return false;
  return DATED_WOOD.test(said) || WITHIN.test(said) || A_WOOD.test(said);
}

const DATED = [TIMES, WEATHER_WORDS, SEASON_WORDS]
  .flatMap((table: readonly (readonly [string, readonly string[]])[]) => table.flatMap(([, words]) => words))
  .map((word) => word.replaceAll("-", " "))
  .join("|");

/** "A sunny autumn wood", "misty beech wood". */
const DATED_WOOD = new RegExp(` (?:${DATED}) (?:(?!of )\\w+ )?wood `);
/** "In the wood", "at the edge of a dark wood". */
const WITHIN =
  / (?:in|into|inside|through|across|within|amid|among|around|near|behind|beside|edge of|middle of|heart of|depths of|out of) (?:a|an|the|this) (?:(?!of )\w+ ){0,3}wood /;
/** "A wood at dawn": stuff has no article. */
const A_WOOD = / an? (?:(?!of )\w+ ){0,3}wood (?:$|(?:at|in|by|with|under|on a|during|full of) )/;

/** What is done to wood, or driven into it. */
const WORKED =
  /\b(?:carv\w+|engrav\w+|etch\w+|scratch\w+|drill\w*|nails?|screws?|axes?|hatchets?|saws?|chisels?|knife|knives|cracks?|holes?|knots?|grain|burnt|burned|inla\w+|made|piece|pile|stack|block|plank|log) (?:\w+ )*(?:in|into|on|of|out of|through) (?:\w+ ){0,4}wood /;
const TIMBER =
  /^(?:pile|piece|stack|block|plank|log|slab|sheet|board|chunk|bundle|chopped|cut|split|sawn|carved|polished|varnished|stained|painted|burning|burnt|dry|rotten|smooth|rough|grain|drift)$/i;
