/** What settles or grows on things, and the word for what it covers. */
const COATS: readonly (readonly [RegExp, string])[] = [
  [/^(?:moss|lichen)$/, "mossy"],
  [/^(?:ivy|vines?|creepers?)$/, "ivy covered"],
  [/^(?:weeds|plants|greenery|foliage)$/, "overgrown"],
  [/^(?:dust|cobwebs|sawdust)$/, "dusty"],
  [/^(?:mud|dirt|soil|grime|soot)$/, "muddy"],
  [/^(?:frost|ice)$/, "frosty"],
  [/^rust$/, "rusty"],
];

const COVERED =
  /(?<=[\p{L}] )(?:(?:completely|fully|half|partly|partially|all) )?(?:covered|overgrown|coated|caked) (?:in|with|by) (?:(?:a (?:thin |thick )?(?:layer|coat) of|thick|green|fine|white|grey|gray|wet|dry|some) ){0,2}(\p{L}+)(?!\s+(?:\p{L}+ed|icing|frosting|cake|cream|balls?)\b)/giu;

/** "A statue covered in moss" is mossy: one sees no moss beside it. */
export function coated(prompt: string): string {
  return prompt.replace(COVERED, (whole, stuff: string) => {
    const word = COATS.find(([known]) => known.test(stuff.toLowerCase()))?.[1];
    return word ? `that is ${word}` : whole;
  });
}
