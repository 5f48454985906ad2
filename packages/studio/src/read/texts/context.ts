/** What the words around a text say of it. */
export interface TextContext {
  /** The prompt's words before it, without those that only introduce it. */
  readonly before: string;
  /** Those after it, likewise. */
  readonly after: string;
  /** "subtitle", "date" …: what it is called; null where nothing is said. */
  readonly called: string | null;
  /** Someone says it. */
  readonly spoken: boolean;
}

const ADJECTIVES =
  "the|a|an|its|his|her|my|our|big|bigger|large|larger|huge|giant|bold|small|smaller|tiny|short|single|main|hand-?written|painted|printed|glowing|neon|english|in|capital|block|elegant|simple|clear|3d";
const CALLED =
  "text|words?|caption|title|headline|heading|header|slogan|tagline|subtitle|subheading|subline|inscription|message|lettering|letters|phrase|quote|name|brand name|wordmark|footer|date|typography|sign text|label text|line|lines";
const INTRODUCTIONS: readonly RegExp[] = [
  /[\s,]*(?:\band\s+)?(?:\b(?:that|which)\s+)(?:simply\s+)?(?:says?|reads?|said|spells?|displays?|shows?)\s*[:,]?\s*$/iu,
  /[\s,]*\b(?:saying|says|say|reading|reads|spelling(?:\s+out)?|spelled(?:\s+out)?|titled|entitled|labell?ed|captioned|called|named|bearing|inscribed|printed|written|engraved|embroidered|carved|painted|marked|shouting|whispering)(?:\s+(?:with|as|out))?\s*[:,]?\s*$/iu,
  new RegExp(
    `[\\s,]*(?:\\b(?:with|of|and|has|having|plus|bearing|displaying|showing|featuring)\\s+)?(?:\\b(?:${ADJECTIVES})\\s+)*\\b(?<called>${CALLED})\\s*(?:\\b(?:is|reads?|says?|saying|reading)\\b)?\\s*[:,]?\\s*$`,
    "iu",
  ),
];
const SPOKEN = /\b(?:saying|says|say|shouting|whispering)\s*[:,]?\s*$/iu;
const AFTERWARDS: readonly RegExp[] = [
  /^\s*(?:\b(?:is|are)\s+)?(?:\b(?:written|printed|painted|engraved|embroidered|carved|stamped|lettered|spelled(?:\s+out)?|displayed|inscribed)\s*)(?=\b(?:on|across|in|over)\b|[,.]|$)/iu,
  /^\s*(?:on|across|over|in|upon)\s+(?:it|them|top of it|its\s+(?:front|side|cover|label|screen|face|surface|body|sign|door|chest))\b/iu,
];

/** Reads what stands around a text, and takes off the words that only introduce it. */
export function contextOf(before: string, after: string): TextContext {
  let [called, spoken] = [null as string | null, false];
  let [head, tail] = [before, after];
  for (let round = 0; round < 4; round++) {
    const start = head;
    for (const pattern of INTRODUCTIONS) {
      const match = pattern.exec(head);
      if (!match || match[0].trim() === "") continue;
      spoken ||= SPOKEN.test(match[0]) && !/\bthat\s|\bwhich\s/i.test(match[0]);
      called ??= match.groups?.called?.toLowerCase() ?? null;
      head = head.slice(0, match.index);
    }
    if (head === start) break;
  }
  for (const pattern of AFTERWARDS) tail = tail.replace(pattern, "");
  return { before: head, after: tail, called, spoken };
}
