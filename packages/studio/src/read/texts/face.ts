import { FAMILIES, type FontClass } from "../../type/fonts/families.js";

/** What a prompt says of the letters, and its words without that. */
export interface AskedFace {
  readonly name: string | null;
  readonly kind: FontClass | null;
  readonly moods: readonly string[];
  readonly weight: "light" | "bold" | null;
  readonly italic: boolean;
}

const NOUN =
  "fonts?|type|typeface|typography|letters|lettering|text|script|characters|letter forms|letterforms|capitals";
const KINDS: readonly (readonly [FontClass, string])[] = [
  ["sans", "sans[- ]?serif|sans|grotesk|grotesque|helvetica|geometric"],
  ["slab", "slab[- ]?serif|slab|egyptian"],
  ["serif", "serif|roman|old[- ]style|didone|antiqua"],
  ["mono", "mono(?:spaced?)?|typewriter|terminal|code"],
  ["script", "script|cursive|calligraphic|calligraphy|copperplate"],
  ["hand", "hand[- ]?written|hand[- ]?lettered|hand[- ]?drawn|handwriting|brush|marker|chalk|graffiti"],
  ["condensed", "condensed|narrow|compressed|tall"],
  [
    "display",
    "display|decorative|fancy|ornate|retro|groovy|bubble|pixel(?:ated)?|blackletter|gothic|art deco|futuristic",
  ],
];
const MODIFIERS =
  "bold|heavy|black|thick|light|thin|fine|italic|elegant|modern|big|large|small|clean|simple|vintage|white|playful|classic";

/** Reads wishes like "in a bold serif font", "set in Playfair Display", "cursive lettering". */
export function faceIn(prompt: string): { face: AskedFace; rest: string } {
  let rest = prompt;
  const name = FAMILIES.find((family) => new RegExp(`\\b${family.name}\\b`, "iu").test(rest))?.name ?? null;
  const named =
    name !== null &&
    new RegExp(
      `(?:\\b(?:in|using|set in|with)\\s+)?(?:the\\s+)?(?:font\\s+)?\\b${name}\\b(?:\\s+(?:${NOUN}))?`,
      "iu",
    ).exec(rest);
  // "Inter" and "Anton" are words too: only a phrase that speaks of type names a family.
  const sure = named && (/\bin\b|font|typeface|using|set/iu.test(named[0]) || name!.includes(" "));
  if (named && sure) rest = rest.replace(named[0], " ");
  let kind: FontClass | null = null;
  let said = "";
  for (const [candidate, words] of KINDS) {
    const pattern = new RegExp(
      `(?:\\b(?:in|using|with|set in)\\s+)?(?:(?:a|an|the)\\s+)?((?:\\b(?:${MODIFIERS})[\\s,]+)*)\\b(${words})\\s+(?:(?:${MODIFIERS})\\s+)*(?:${NOUN})\\b`,
      "iu",
    );
    const match = pattern.exec(rest);
    if (!match) continue;
    kind = candidate;
    said = match[0].toLowerCase();
    rest = rest.replace(match[0], " ");
    break;
  }
  const plain = new RegExp(`\\bin\\s+(?:a\\s+)?((?:\\b(?:${MODIFIERS})[\\s,]+)+)(?:${NOUN})\\b`, "iu").exec(
    rest,
  );
  if (plain) {
    said += plain[0].toLowerCase();
    rest = rest.replace(plain[0], " ");
  }
  const all = prompt.replace(/“[^”]*”/gu, " ").toLowerCase();
  const moods = [...new Set(FAMILIES.flatMap((family) => family.moods))].filter((mood) =>
    new RegExp(`\\b${mood.replace("-", "[- ]")}\\b`, "u").test(all),
  );
  const weight = /\b(?:bold|heavy|black|thick)\b/u.test(said)
    ? "bold"
    : /\b(?:light|thin|fine)\b/u.test(said)
      ? "light"
      : null;
  return {
    face: { name: sure ? name : null, kind, moods, weight, italic: /\bitalic\b/u.test(said) },
    rest,
  };
}
