import { HANDS, type HandName, type TintName } from "../hand.js";

/** What a prompt says of the hand that makes the picture, and its words without that. */
export interface AskedHand {
  readonly hand: HandName | null;
  readonly tint: TintName | null;
  /** As written. */
  readonly words: readonly string[];
  readonly rest: string;
}

/** Words that name a medium wherever they say how something is made. */
const MEDIA: Readonly<Record<HandName, string>> = {
  watercolour: "water ?colou?rs?|aquarelle|gouache|ink wash|sumi[- ]e",
  oil: "oil[- ]painting|oil on canvas|acrylic painting|impasto|(?:post-?)?impressionis(?:t|tic|m)|expressionist|pastel drawing|soft pastels?|painterly",
  pencil:
    "(?:(?:colou?red )?pencil|crayon|graphite|charcoal|chalk)[- ](?:drawing|sketch|art|illustration)|hand[- ]drawn sketch|pen and ink|ink drawing|ink sketch|cross-?hatch(?:ed|ing)",
  pixel: "pixel[- ]art|pixelated|(?:8|16)[- ]?bit",
  mosaic: "mosaic tiles?|tile mosaic|byzantine mosaic",
  halftone: "half-?tones?|pop[- ]art|comic[- ]book|ben[- ]day dots|newsprint",
};

/** Words that name a thing as well: media only where the picture itself is called so. */
const THINGS: Readonly<Partial<Record<HandName, string>>> = {
  oil: "paintings?|fresco|mural",
  pencil: "drawings?|sketch(?:es)?|doodle|etching|engraving",
  mosaic: "mosaics?|stained[- ]glass",
  halftone: "comics?|comic strip",
};

/** Stuff that one draws with: a medium only after "in". */
const STUFFS: Readonly<Partial<Record<HandName, string>>> = {
  oil: "oils?|oil paints?|acrylics?|acrylic paints?|pastels?",
  pencil: "(?:colou?red )?pencils?|crayons?|graphite|charcoal|chalk|ink",
};

const ADJECTIVES =
  "(?:(?:beautiful|loose|delicate|detailed|simple|vintage|antique|old|colou?rful|soft|minimal|minimalist|small|large|quick|rough|fine|classical|classic|traditional|realistic|expressive|abstract|vibrant|bright|dark|moody|pale|children's|whimsical|dreamy|dramatic|cute|impressionist|baroque|renaissance|romantic|modern|contemporary|japanese|chinese|retro)[\\s,]+){0,4}";
const KIND =
  "(?:[\\s-]+(?:painting|paint|illustration|drawing|sketch|style|styled|art|artwork|portrait|image|picture|print|effect|technique|study|panel|window|game art|game sprite|sprite|graphics))*";
const ARTICLE = "(?:an?|the|one)\\s+";
const END = "(?=\\s*(?:$|[,.;:!\\n]))";

/** After these a medium is stuff or a tool: "a watercolor set", "a charcoal grill". */
const TOOLS =
  "set|sets|paint|paints|palette|brush|brushes|box|paper|pencil|tin|kit|frame|grill|suit|grey|gray|case|sharpener|holder|skirt|table|of|on|in|and|or";

const MADE = "(?:(?:done |painted |drawn |made |rendered )?(?:in|as|like)\\s+)";
const IN_STYLE = `${MADE}(?:the\\s+style\\s+of\\s+)?(?:an?\\s+)?`;

/** The words for a hand: what only media are called, what things are called too, and what one works with. */
interface Words {
  readonly medium: string;
  readonly thing: string;
  readonly stuff: string;
}

/** The ways in which a prompt calls the picture by a medium, each with what stays of it. */
const WAYS: readonly ((words: Words) => readonly [string, string])[] = [
  // "A loose watercolour painting of …"
  ({ medium, thing }) => [
    `^(\\s*(?:${ARTICLE})?${ADJECTIVES})(?:${medium}|${thing})${KIND}(?=\\s+(?:of|showing|depicting|featuring|portraying)\\b)`,
    "$1picture",
  ],
  // "…, watercolour style", "an oil painting, …"
  ({ medium, thing }) => [
    `(^|[,.;:!\\n])\\s*(?:${MADE}?(?:${ARTICLE})?${ADJECTIVES}(?:${medium})|${ADJECTIVES}(?:${thing}))${KIND}${END}`,
    "$1",
  ],
  // "… in watercolour", "… as an oil painting", "… in a comic style", "… painted in oils"
  ({ medium, thing, stuff }) => [
    `(?:^|[\\s,]+)(?:${IN_STYLE}${ADJECTIVES}(?:${medium})|${MADE}(?:${stuff})|${IN_STYLE}${ADJECTIVES}(?:${thing})(?=[\\s-]+style)|as\\s+an?\\s+${ADJECTIVES}(?:${thing}))${KIND}${END}`,
    "",
  ],
  // "… in watercolour style on a table", "watercolour-style fox"
  ({ medium, thing }) => [
    `(?:\\s+in\\s+(?:an?\\s+|the\\s+)?)?\\b(?:${medium}|${thing})[\\s-]+styled?\\b`,
    " ",
  ],
  // "Watercolour fox", "a pixel art sword"
  ({ medium }) => [
    `^(\\s*(?:${ARTICLE})?${ADJECTIVES})(?:${medium})${KIND}\\s+(?!(?:${TOOLS})\\b)(?=[\\p{L}\\p{N}“"])`,
    "$1",
  ],
];

const COLOURLESS: Readonly<Record<TintName, string>> = {
  "black and white": "black[ -](?:and|&|n)[ -]white|b ?(?:&|/) ?w|monochrome|monochromatic|gr[ae]y ?scale",
  sepia: "sepia(?:[- ]toned?)?",
};
const PHOTO =
  "photo|photos|photograph|photography|portrait|picture|image|film|film still|shot|snapshot|polaroid|drawing|sketch|print|close-up|landscape|studio shot|watercolou?r|painting|film photo|street photography";

const NEVER = "(?!)";

const WAYS_OF: ReadonlyMap<HandName, readonly (readonly [RegExp, string])[]> = new Map(
  HANDS.map((hand) => {
    const words = { medium: MEDIA[hand], thing: THINGS[hand] ?? NEVER, stuff: STUFFS[hand] ?? NEVER };
    return [
      hand,
      WAYS.map((way) => {
        const [pattern, kept] = way(words);
        return [new RegExp(pattern, "iu"), kept] as const;
      }),
    ];
  }),
);

/** A word that some hand, or the lack of colours, is told with. */
const MENTIONED =
  /water ?colou?r|aquarelle|gouache|crayon|ink|sumi|oil|acrylic|impasto|impressionis|expressionis|pastel|paint|fresco|mural|pencil|graphite|charcoal|chalk|draw|sketch|doodle|etching|engraving|hatch|pixel|bit|mosaic|stained|half-?tone|pop|comic|ben|newsprint|black|b ?[&/] ?w|mono|gr[ae]y|sepia/iu;

/** Reads the medium and the tint of the picture itself. Any text is accepted; things that are called so stay things. */
export function handIn(prompt: string): AskedHand {
  let rest = prompt.replace(STORYBOOK, "").replace(OF_CHILD, "");
  // Most prompts say nothing of it, and patterns cost more the first time than all else that is read.
  if (!MENTIONED.test(rest)) return { hand: null, tint: null, words: [], rest };
  const words: string[] = [];
  let tint: TintName | null = null;
  for (const [name, said] of Object.entries(COLOURLESS) as [TintName, string][]) {
    const before = new RegExp(`\\b(?:${said})(?=[\\s,]+(?:[\\p{L}-]+\\s+){0,2}(?:${PHOTO})\\b)`, "iu").exec(
      rest,
    );
    const alone = new RegExp(
      `(?:(?<=^|[,.;:]\\s{0,9})(?:${said})(?:\\s+(?:style|film|photography))?|\\bin\\s+(?:${said}))${END}`,
      "iu",
    ).exec(rest);
    const match = before ?? alone;
    if (!match) continue;
    tint = name;
    words.push(match[0].trim());
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    break;
  }
  const hand = HANDS.find((name) => WAYS_OF.get(name)!.some(([way]) => way.test(rest)));
  // "A painting" alone is the thing.
  const isAll = (name: HandName) =>
    WAYS_OF.get(name)!.some(([way, kept]) => !/\p{L}/u.test(rest.replace(way, kept)));
  if (!hand || isAll(hand)) return { hand: null, tint, words, rest };
  // "…, oil painting in the style of impressionism" says it twice.
  for (let said = 0; said < MOST_SAID; said++) {
    const found = WAYS_OF.get(hand)!.find(([way]) => way.test(rest));
    if (!found) break;
    const [way, kept] = found;
    words.push(
      way
        .exec(rest)![0]
        .replace(/^[\s,.;:!]+/, "")
        .trim(),
    );
    rest = rest.replace(way, kept).replace(MANNER, "$1");
  }
  return { hand, tint, words, rest };
}

/** A kind of illustration that says no more than that: nobody's children are in it. */
const STORYBOOK =
  /[\s,]*(?:\bin (?:a |the style of an? )?)?\b(?:children[’']?s?|kids?[’']?s?|story|picture)[- ]?book (?:illustration|style|art|drawing)s?\b/giu;

/** "A child's drawing of a sun": who drew it is not in it. */
const OF_CHILD =
  /(?<=\b(?:an?|the) )(?:little |young )?(?:child|kid|toddler)[’']s (?=(?:[\p{L}-]+ ){0,2}(?:drawing|doodle|sketch|painting|picture)\b)/giu;

/** So often at most the medium is looked for: no more is said of it by people. */
const MOST_SAID = 4;

/** How a hand worked that is known now, before the picture that stands for its medium. */
const MANNER =
  /^(\s*(?:(?:an?|the|one)\s+)?)(?:(?:quick|rough|loose|delicate|fine|detailed|simple)[\s,]+)+(?=(?:[\p{L}']+[\s,]+){0,3}picture\b)/iu;
