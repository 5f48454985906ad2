import type { HandName, TintName } from "../hand.js";

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
  oil: "oil[- ]paint(?:ing|ed)?|oil on canvas|oils|acrylic[- ]paint(?:ing)?|acrylics?|impasto|(?:post-?)?impressionis(?:t|tic|m)|expressionist|pastel drawing|soft pastels?|painterly",
  pencil:
    "(?:colou?red )?pencil(?: drawing| sketch)?|pencil|graphite|charcoal(?: drawing| sketch)?|hand[- ]drawn sketch|pen and ink|ink drawing|ink sketch|cross-?hatch(?:ed|ing)",
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

const ADJECTIVES =
  "(?:(?:beautiful|loose|delicate|detailed|simple|vintage|antique|old|colou?rful|soft|minimal|minimalist|small|large|quick|rough|fine|classical|classic|traditional|realistic|expressive|abstract|vibrant|bright|dark|moody|pale|children's|whimsical|dreamy|dramatic|cute|impressionist|baroque|renaissance|romantic|modern|contemporary|japanese|chinese|retro)[\\s,]+){0,4}";
const KIND =
  "(?:[\\s-]+(?:painting|paint|illustration|drawing|sketch|style|styled|art|artwork|portrait|image|picture|print|effect|technique|study|panel|window|game art|game sprite|sprite|graphics))*";
const ARTICLE = "(?:an?|the|one)\\s+";
const END = "(?=\\s*(?:$|[,.;:!\\n]))";

/** After these a medium is stuff or a tool: "a watercolor set", "a charcoal grill". */
const TOOLS =
  "set|sets|paint|paints|palette|brush|brushes|box|paper|pencil|tin|kit|frame|grill|suit|grey|gray|case|sharpener|holder|skirt|table|of|on|in|and|or";

/** The ways in which a prompt calls the picture by a medium, each with what stays of it. */
const WAYS: readonly ((medium: string, thing: string) => readonly [RegExp, string])[] = [
  // "A loose watercolour painting of …"
  (medium, thing) => [
    new RegExp(
      `^(\\s*(?:${ARTICLE})?${ADJECTIVES})(?:${medium}|${thing})${KIND}(?=\\s+(?:of|showing|depicting|featuring|portraying)\\b)`,
      "iu",
    ),
    "$1picture",
  ],
  // "…, watercolour style", "… as an oil painting", "a pencil sketch, …"
  (medium, thing) => [
    new RegExp(
      `(^|[,.;:!\\n])\\s*(?:(?:done |painted |drawn |made |rendered )?(?:in|as|like)\\s+)?(?:the\\s+style\\s+of\\s+)?(?:${ARTICLE})?${ADJECTIVES}(?:${medium}|${thing})${KIND}${END}`,
      "iu",
    ),
    "$1",
  ],
  (medium, thing) => [
    new RegExp(
      `\\s+(?:(?:done |painted |drawn |made |rendered )?(?:in|as|like)\\s+)(?:(?:the\\s+style\\s+of\\s+)?(?:an?\\s+)?${ADJECTIVES}(?:${medium})|an?\\s+${ADJECTIVES}(?:${thing})(?=[\\s-]+style)|(?<=as\\s+)an?\\s+${ADJECTIVES}(?:${thing}))${KIND}${END}`,
      "iu",
    ),
    "",
  ],
  // "… in watercolour style on a table", "watercolour-style fox"
  (medium, thing) => [
    new RegExp(`(?:\\s+in\\s+(?:an?\\s+|the\\s+)?)?\\b(?:${medium}|${thing})[\\s-]+styled?\\b`, "iu"),
    " ",
  ],
  // "Watercolour fox", "a pixel art sword"
  (medium) => [
    new RegExp(
      `^(\\s*(?:${ARTICLE})?${ADJECTIVES})(?:${medium})${KIND}\\s+(?!(?:${TOOLS})\\b)(?=[\\p{L}\\p{N}“"])`,
      "iu",
    ),
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

/** Reads the medium and the tint of the picture itself. Any text is accepted; things that are called so stay things. */
export function handIn(prompt: string): AskedHand {
  let rest = prompt;
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
  const hand = (Object.keys(MEDIA) as HandName[]).find((name) =>
    waysOf(name).some(([way]) => way.test(rest)),
  );
  // "A painting" alone is the thing.
  const isAll = (name: HandName) =>
    waysOf(name).some(([way, kept]) => !/\p{L}/u.test(rest.replace(way, kept)));
  if (!hand || isAll(hand)) return { hand: null, tint, words, rest };
  // "…, oil painting in the style of impressionism" says it twice.
  for (let said = 0; said < MOST_SAID; said++) {
    const found = waysOf(hand).find(([way]) => way.test(rest));
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

/** So often at most the medium is looked for: no more is said of it by people. */
const MOST_SAID = 4;

/** How a hand worked that is known now, before the picture that stands for its medium. */
const MANNER =
  /^(\s*(?:(?:an?|the|one)\s+)?)(?:(?:quick|rough|loose|delicate|fine|detailed|simple)[\s,]+)+(?=(?:[\p{L}']+[\s,]+){0,3}picture\b)/iu;

function waysOf(hand: HandName): readonly (readonly [RegExp, string])[] {
  return WAYS.map((way) => way(MEDIA[hand], THINGS[hand] ?? NEVER));
}
