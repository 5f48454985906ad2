import { read } from "../read/index.js";
import { garmentFor } from "../shape/sculpted/figure/garments.js";

/** What words ask to be done to a picture. */
export interface Wish {
  /** How it should be made; null keeps it as it is. */
  readonly medium: Medium | null;
  /** Light and grade, in the order said. */
  readonly lights: readonly LightName[];
  readonly ground: GroundWish | null;
  readonly recolours: readonly Recolour[];
  readonly additions: readonly Addition[];
  /** Other colours said, for media that are made of few ("duotone in purple and orange"). */
  readonly colours: readonly string[];
}

export const MEDIUMS = [
  "watercolour",
  "oil",
  "pencil",
  "flat",
  "papercut",
  "pixel",
  "mosaic",
  "halftone",
  "clay",
  "neon",
  "duotone",
  "lowpoly",
] as const;

export type Medium = (typeof MEDIUMS)[number];

export type LightName = "golden" | "night" | "fog" | "monochrome" | "bright" | "sepia";

export type GroundWish =
  | { readonly kind: "colour"; readonly word: string; readonly hex: string }
  | { readonly kind: "place"; readonly name: string };

/** "Make the red car green": `what` car, `from` red, `to` green, not `many`. */
export interface Recolour {
  readonly what: string;
  readonly from: string | null;
  readonly to: string;
  /** Whether several of it are meant. */
  readonly many: boolean;
  /** Whether somebody wears it. */
  readonly worn: boolean;
}

export interface Addition {
  /** What to draw, as a prompt of its own: "a red balloon". */
  readonly prompt: string;
  readonly side: "left" | "right" | "middle" | null;
  readonly height: "top" | "bottom" | null;
  readonly behind: boolean;
}

/** Phrases that name a medium; the first that is found wins, so longer ones stand first. */
const MEDIUM_WORDS: readonly (readonly [Medium, RegExp])[] = [
  ["watercolour", /\b(?:water ?colou?rs?|aquarelle|gouache)(?: painting| style| illustration)?\b/],
  [
    "oil",
    /\b(?:oil ?paint(?:ing|ed)?|oil on canvas|in oils?|acrylic(?: painting)?|impasto|impressionis[mt]\w*|van gogh|painting|painted|painterly)(?: style)?\b/,
  ],
  [
    "pencil",
    /\b(?:pencil(?: sketch| drawing)?|graphite|charcoal(?: drawing| sketch)?|sketch(?:ed)?|hand drawing|drawing|line drawing|etching|engraving)(?: style)?\b/,
  ],
  [
    "papercut",
    /\b(?:paper[ -]?cut(?:[ -]?outs?)?|cut paper|layered paper|paper art|paper collage|papercraft)(?: style)?\b/,
  ],
  ["pixel", /\b(?:pixel[ -]?art|pixelated|8[ -]?bit|16[ -]?bit|pixels)(?: style)?\b/],
  ["mosaic", /\b(?:mosaics?|tesserae|stained glass|tiles)(?: style)?\b/],
  [
    "halftone",
    /\b(?:half[ -]?tones?|screen ?print|risograph|comic (?:book )?dots|newsprint|ben[ -]?day dots)(?: print| style)?\b/,
  ],
  ["clay", /\b(?:clay|plasticine|relief|bas[ -]relief|embossed)(?: relief| style| model)?\b/],
  ["neon", /\bneon(?: lines?| outlines?| signs?| glow| style| lights?)?\b/],
  ["duotone", /\b(?:duo[ -]?tones?|two[ -]?tones?)(?: style| print)?\b/],
  ["lowpoly", /\blow[ -]?poly(?:gon)?(?: style)?\b/],
  [
    "flat",
    /\b(?:flat(?: vector| design| illustration| style| colou?rs?)|vector(?: art| illustration| style| graphic)?|cartoon|poster ?i[sz]ed|cel[ -]shaded)(?: style)?\b/,
  ],
];

const LIGHT_WORDS: readonly (readonly [LightName, RegExp])[] = [
  [
    "golden",
    /\b(?:(?:at |in |during )?(?:the )?golden (?:hour|light)|(?:at |in )?(?:the |a )?(?:sunset|sunrise|dusk|dawn)|(?:warm )?evening light)\b/,
  ],
  [
    "night",
    /\b(?:(?:at |by |in )?(?:the )?(?:night(?:time)?|midnight)|moonlit|(?:in |by )?(?:the )?moonlight|blue hour|nocturnal)\b/,
  ],
  ["fog", /\b(?:(?:in )?(?:the |a )?(?:thick |dense |light )?fog|foggy|(?:in )?(?:the )?mist|misty|hazy)\b/],
  ["monochrome", /\b(?:black[ -](?:and|&)[ -]white|b ?& ?w|b\/w|monochrome|gr[ae]y ?scale|noir)\b/],
  ["bright", /\b(?:high[ -]key|bright and airy|airy light|overexposed)\b/],
  ["sepia", /\b(?:sepia(?: tones?)?)\b/],
];

/** What ends a wish and begins another. */
const CLAUSE =
  /[,;.:\n]|\b(?:and then|then|and (?=make|turn|paint|add|with|put|change|colou?r|recolou?r|place)|but|while)\b/;

/** What follows a thing to add and is no part of it; where in the picture it is to be still is. */
const TAIL =
  /\b(?=with\b|as an?\b|in the style\b|at\b(?! the (?:top|bottom|left|right|foot|side|front|back|upper|lower)))/;

const RECOLOUR =
  /\b(?:make|turn|paint|dye|colou?r|recolou?r|change|tint)\s+(?:the\s+colou?r\s+of\s+)?(?:(?:all|of)\s+)*(?:the\s+|its\s+|his\s+|her\s+|my\s+)?(.+?)\s+(?:to\s+be\s+|to\s+|into\s+|in\s+)?(COLOUR)$/;

const ADDITION =
  /\b(?:with|add(?:ing)?|plus|put|place|and)\s+((?:an?|one|two|three|four|five|six|some|another)\b.+)$/;

/** Reads what a prompt asks to be done to a picture. Any text is accepted; words of no wish change nothing. */
export function readWish(prompt: string): Wish {
  let text = ` ${prompt.toLowerCase().replaceAll("’", "'")} `;
  const ground = groundOf(prompt);
  const recolours: Recolour[] = [];
  const additions: Addition[] = [];
  const rest: string[] = [];
  for (const clause of text.split(CLAUSE).flatMap(recoloursApart)) {
    const before = clause.search(/\b(?:with|add|adding|plus|put|place)\b/);
    const head = before > 0 ? clause.slice(0, before) : clause;
    const recolour = recolourOf(head.trim());
    if (recolour) recolours.push(recolour);
    else rest.push(head);
    for (const part of clause.slice(Math.max(before, 0)).split(TAIL)) {
      const addition = additionOf(part.trim());
      if (addition) additions.push(addition);
      else if (before > 0) rest.push(part);
    }
  }
  text = rest.join(" , ");
  const medium = MEDIUM_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
  const lights = LIGHT_WORDS.filter(([, words]) => words.test(text)).map(([name]) => name);
  const colours = medium === "duotone" ? coloursIn(text) : [];
  return { medium, lights, ground, recolours, additions, colours };
}

function groundOf(prompt: string): GroundWish | null {
  const { setting } = read(prompt);
  const asked = /\b(?:back ?ground|backdrop|ground|wall|studio)\b/i.test(prompt);
  if (setting.colour && asked) return { kind: "colour", word: setting.colour.word, hex: setting.colour.hex };
  // Weather is light, not somewhere to be.
  const place = setting.places.find(
    (name) => !LIGHT_WORDS.some(([, words]) => words.test(name.toLowerCase())),
  );
  return place === undefined ? null : { kind: "place", name: place.toLowerCase() };
}

/** "Make the flower blue and the background yellow" as a clause for each, where the first is whole without the second. */
function recoloursApart(clause: string): string[] {
  const [first, ...others] = clause.split(/\band (?=(?:the|its|his|her|my) )/);
  if (others.length === 0 || recolourOf(first!.trim()) === null) return [clause];
  return [first!, ...others.map((each) => `make ${each}`)];
}

function recolourOf(clause: string): Recolour | null {
  const [, what, colour] =
    new RegExp(RECOLOUR.source.replace("COLOUR", "(?:[a-z-]+ ){0,2}[#a-z0-9-]+")).exec(clause) ?? [];
  if (what === undefined || colour === undefined) return null;
  // The longest run of words at the end that is a colour.
  const words = `${what} ${colour}`
    .replace(/\b(to|into|in|be)\b/g, " ")
    .trim()
    .split(/\s+/);
  for (let length = Math.min(3, words.length - 1); length >= 1; length--) {
    const to = colourNamed(words.slice(-length).join(" "));
    if (to === null) continue;
    const what = words.slice(0, -length).join(" ");
    if (/^(?:it|this|that|them|everything|(?:the )?(?:subject|thing|object))$/.test(what))
      return { what: "it", from: null, to, many: false, worn: false };
    if (/^(?:the )?(?:back ?ground|backdrop)$/.test(what))
      return { what: "background", from: null, to, many: false, worn: false };
    const named = read(`the ${what}`).mentions[0];
    if (!named) return null;
    return {
      what: named.concept,
      from: named.colours[0]?.hex ?? null,
      to,
      many: named.count > 1,
      worn: garmentFor(named.concept) !== null,
    };
  }
  return null;
}

/** The colour that words name and nothing else. */
function colourNamed(words: string): string | null {
  const { mentions, notUnderstood } = read(`a ${words} ball`);
  const [mention] = mentions;
  if (mentions.length !== 1 || mention?.concept !== "ball" || notUnderstood.length > 0) return null;
  return mention.states.length === 0 && mention.material === null && mention.colours.length === 1
    ? mention.colours[0]!.hex
    : null;
}

function additionOf(clause: string): Addition | null {
  const [, phrase] = ADDITION.exec(clause) ?? [];
  if (phrase === undefined) return null;
  const where =
    phrase.match(
      /\b(?:(?:on|in|at|to|near|by|floating|standing|behind|above|below|over|under|beside|next)\b.*)$/,
    )?.[0] ?? "";
  const what = phrase.slice(0, phrase.length - where.length).trim();
  const { mentions, setting } = read(what);
  if (
    mentions.length !== 1 ||
    setting.colour !== null ||
    /\b(?:back ?ground|backdrop|light|lighting|style)\b/.test(what)
  )
    return null;
  const side = /\bleft\b/.test(where)
    ? "left"
    : /\bright\b/.test(where)
      ? "right"
      : /\b(?:middle|cent(?:er|re))\b/.test(where)
        ? "middle"
        : null;
  const height = /\b(?:top|above|over|sky|upper)\b/.test(where)
    ? "top"
    : /\b(?:bottom|below|foot|lower|floor|ground)\b/.test(where)
      ? "bottom"
      : null;
  return { prompt: what, side, height, behind: /\b(?:behind|background)\b/.test(where) };
}

/** The colours that a list names ("in navy and peach"), whatever else their words could mean. */
function coloursIn(text: string): string[] {
  return text
    .split(/\b(?:in|of|with|and|duo[ -]?tones?|two[ -]?tones?)\b|[,&]/)
    .map((words) => colourNamed(words.trim()))
    .filter((hex) => hex !== null);
}
