/** "It is raining outside": nothing in the picture rains. */
const WEATHER =
  /(?<!\S)(?:,? ?(?:and|while|because|as) )?(?:outside,? )?it(?: is|[’']s| has begun to| begins to| starts to)? ((?:rain|snow|drizzl|hail|pour)(?:ing|s|ed|e)?)(?: (?:outside|outdoors|heavily|softly|gently|lightly))*(?![\w-])/giu;

/** "A framed photograph of a boat hangs …": a picture on a wall, not a boat. */
const FRAMED =
  /(?<!\S)framed (?:black and white )?(?:photo(?:graph)?|picture|painting|print|poster|portrait|drawing|watercolou?r)s?(?: of (?:an? |the |two |three |his |her |their )?((?:(?!on|in|over|above|hangs?|hanging|stands?|leans?|is|are|and|with|behind|next)\w+ ?){1,2}))?(?=\s?(?:on|in|over|above|hangs?|hanging|stands?|leans?|is|and|behind|next|beside|[.,;])(?!\w))/giu;

/** "After the rain": none falls. */
export const AFTER_RAIN =
  /(?<!\S)(?:just |right |shortly )?after (?:an? |the )?(?:(?:heavy|summer|spring|light|long) )?(?:rain(?: ?fall| ?storm| shower)?|downpour|shower)(?![\w-])/iu;

/** "A can of blue paint" is a paint can: nobody can. */
const PAINT_CAN =
  /(?<!\S)((?:an?|the|one|open|small|large|old|spilled|empty|full|his|her) )can of ((?:[\w-]{1,14} ){0,2})paint(?![\w-])/giu;

/** "Through the window one sees snow": nobody in the picture does. */
const ONE_SEES =
  /(?<!\S)(?:one|you|we) (?:can |could |may )?(?:sees?|glimpses?)(?= (?:an?|the|\p{L}+)(?![\w-]))/giu;

/** "The bench, on which lie five gears": on the bench lie five gears. */
const ON_WHICH =
  /(?<=\b(\p{L}{1,20})),? (on|in|under|behind|beside|above) which (?=(?:lies?|stands?|sits?|hangs?|rests?|sleeps?|there (?:is|are))(?![\w-]))/giu;

/** A prompt without what names no thing of its picture, and the words that were taken out. */
export function impersonal(prompt: string): { readonly text: string; readonly untold: readonly string[] } {
  const untold: string[] = [];
  const text = prompt
    .replace(AFTER_RAIN, "")
    .replace(ONE_SEES, "")
    .replace(ON_WHICH, ". $2 the $1 ")
    .replace(PAINT_CAN, "$1$2paint can")
    .replace(WEATHER, (_, weather: string) => {
      untold.push(weather);
      return "";
    })
    .replace(FRAMED, (_, shown: string | undefined) => {
      if (shown?.trim()) untold.push(`${shown.trim()} (framed picture)`);
      return shown?.endsWith(" ") ? "framed picture " : "framed picture";
    });
  return { text, untold };
}
