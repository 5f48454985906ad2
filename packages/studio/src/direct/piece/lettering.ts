import type { AskedText, AskedType, Brief, MaterialName, Mention, Relation } from "../../brief.js";
import { isFlat } from "../../brief.js";
import { chooseFamily } from "../../type/fonts/choose.js";
import { styleOf } from "../../type/fonts/face.js";
import { carrierFor } from "../../type/print/carriers.js";
import { type Finish, wordsEntry, wordsName } from "../../type/solid/words.js";
import type { LookUp } from "../meaning/depict.js";
import { withBoard } from "../meaning/engraving.js";
import { plainMention } from "../meaning/plain-mention.js";
import type { Piece } from "./piece.js";

/** What stands before the name of standing words, where a concept is asked for. */
export const WORDS = "words:";
/** Words of at most so many letters stand before what they go with; longer ones lie over the picture. */
const SHORT = 12;
/** Words that speak of letters, or of what they are made of, and are no things beside them. */
const OF_LETTERS =
  /^(?:word|letter|text|lettering|typography|type|font|balloon letter|foil balloon|gold|silver|chrome|copper|bronze|marble|wood|metal|glass|clay|balloon|foil balloon|neon|neon light|neon sign|neon tube|light|candy|capital|3d letter|3d text|sign)$/u;
/** A sign with words is a board made for them. */
const BOARDS: Readonly<Record<string, string>> = {
  sign: "signboard",
  "wooden sign": "signboard",
  "shop sign": "signboard",
  "sign board": "signboard",
  "road sign": "signboard",
  "welcome mat": "doormat",
  "paper bag": "shopping bag",
  board: "signboard",
  "wooden board": "signboard",
  "license plate": "signboard",
  "protest sign": "signboard",
  placard: "signboard",
  tombstone: "headstone",
  gravestone: "headstone",
  headstone: "headstone",
  whiteboard: "signboard",
  card: "paper",
  note: "paper",
  letter: "paper",
  sheet: "paper",
  shop: "storefront",
  store: "storefront",
  cafe: "storefront",
  bakery: "storefront",
  restaurant: "storefront",
};

/** Shops, whose fascia takes their sign. */
const SHOPS = /^(?:.*\b)?(?:storefront|shop ?front|shop|store|bakery|boutique)$/u;

/** Looks shapes up, standing words included. */
export function withWords(lookUp: LookUp): LookUp {
  return (concept) => {
    const entry = concept.startsWith(WORDS) ? wordsEntry(concept.slice(WORDS.length)) : null;
    return entry ? { entry, substitution: null } : lookUp(concept);
  };
}

/** The brief with a thing for every text that needs one: standing letters, tubes of light, bubbles, boards. */
export function lettered(given: Brief): Brief {
  const { type } = given;
  if (!type || type.format !== null || given.texts.length === 0) return given;
  const brief = withBoard(given, plainMention);
  const told = brief.mentions.map((mention) => ({
    ...mention,
    concept: SHOPS.test(mention.concept) ? "storefront" : mention.concept,
  }));
  const has = (what: RegExp) => told.some(({ concept }) => what.test(concept));
  let mentions = told.filter(
    ({ concept }) =>
      !(/^screen$/u.test(concept) && has(SCREENS)) && !(/^sign$/u.test(concept) && has(/storefront/u)),
  );
  const relations: Relation[] = [...brief.relations];
  const neon = brief.texts.some(({ on }) => on?.startsWith("neon"));
  const free = brief.texts.filter(({ role, on }) => on === null && role !== "speech");
  const others = mentions.filter(({ concept }) => !OF_LETTERS.test(concept));
  const short = free.reduce((sum, { text }) => sum + text.length, 0) <= SHORT && others.length <= 2;
  const stands = neon || type.standing || others.length === 0 || (short && !isFlat(brief.style));
  if (neon || (stands && free.length > 0)) {
    mentions = others;
    const text = (neon ? brief.texts.filter(({ on }) => on?.startsWith("neon")) : free)
      .map((one) => one.text)
      .join("\n");
    const id = `m${brief.mentions.length + 1}`;
    const words = wordsMention(id, text, type, brief, neon || /\bneon\b/iu.test(brief.prompt));
    const [other] = mentions;
    mentions.push(words);
    if (other && relations.length === 0)
      relations.push({ kind: neon ? "above" : "in_front_of", subject: id, object: other.id });
  }
  for (const text of brief.texts) {
    if (text.role === "speech") speak(text, mentions, relations);
    else if (
      text.on !== null &&
      !text.on.startsWith("neon") &&
      !mentions.some((mention) => carries(mention, text.on!))
    ) {
      mentions.push(plainMention(`m${mentions.length + brief.mentions.length + 1}`, text.on));
    }
  }
  mentions = mentions.map((mention) => {
    const board = BOARDS[mention.concept];
    return board && brief.texts.some(({ on }) => on !== null && carries(mention, on))
      ? { ...mention, concept: board }
      : mention;
  });
  const above = new Set(relations.filter(({ kind }) => kind === "above").map(({ subject }) => subject));
  mentions = mentions.map((mention) =>
    mention.concept === "signboard" && above.has(mention.id) ? { ...mention, concept: "wall sign" } : mention,
  );
  const kept = new Set(mentions.map(({ id }) => id));
  return {
    ...brief,
    mentions,
    relations: relations.filter(({ subject, object }) => kept.has(subject) && kept.has(object)),
  };
}

function speak({ text }: AskedText, mentions: Mention[], relations: Relation[]): void {
  const speaker = mentions[0];
  const id = `m${mentions.length + 20}`;
  mentions.push({
    ...plainMention(id, "speech bubble"),
    noun: `“${text}”`,
    states: ["speech"],
    size: "large",
  });
  if (speaker) relations.push({ kind: "above", subject: id, object: speaker.id });
}

function wordsMention(id: string, text: string, type: AskedType, brief: Brief, neon: boolean): Mention {
  const soft =
    /\b(?:balloons?|puffy|inflat\w+|bubbl\w+|foil|soft|pillow|marshmallow)\b/iu.test(brief.prompt) ||
    brief.style === "clay";
  const finish: Finish = neon ? "tubes" : soft ? "soft" : "block";
  const usual = { tubes: "Comfortaa", soft: "Fredoka", block: "Archivo" }[finish];
  const wish = {
    ...(type.name === null ? {} : { name: type.name }),
    ...(type.kind === null ? {} : { kind: type.kind }),
    moods: type.kind === null && type.name === null ? [] : type.moods,
  };
  const family = chooseFamily(text, wish, usual);
  const weight = type.weight === "light" ? 350 : neon ? 600 : family.name === "Fredoka" ? 650 : 800;
  const named = brief.mentions.flatMap(({ colours }) => colours.map(({ hex }) => hex));
  const colour = type.colours.find((hex) => !named.includes(hex) && hex !== brief.setting.colour?.hex);
  const letters = brief.mentions.find(({ concept }) => OF_LETTERS.test(concept));
  const style = styleOf(family, weight);
  return {
    ...plainMention(id, WORDS + wordsName({ text, family: family.name, weight: style.weight, finish })),
    noun: `“${text.replaceAll("\n", " ")}”`,
    colours:
      letters && letters.colours.length > 0
        ? letters.colours
        : colour
          ? [{ word: "asked", hex: colour, part: null }]
          : [],
    material: letters?.material ?? type.material ?? metalIn(brief.prompt),
    states:
      letters?.states ??
      (/\b(?:rainbow|colou?rful|multicolou?red)\b/iu.test(brief.prompt) ? ["rainbow"] : []),
  };
}

/** A metal that letters are said to be of; as a colour it would be paint. */
function metalIn(prompt: string): MaterialName | null {
  const named =
    /\b(?:in|of|from) (?:solid |polished |shiny |brushed )?(gold|silver|copper|bronze|chrome)\b|\b(golden|gold|silver|copper|bronze|chrome) (?:3d )?(?:letters?|lettering|words?|text|type|numbers?|digits?)\b/iu.exec(
      prompt,
    );
  const word = (named?.[1] ?? named?.[2])?.toLowerCase();
  return word === undefined ? null : ((word === "golden" ? "gold" : word) as MaterialName);
}

/** What has a screen. */
const SCREENS = /laptop|computer|monitor|\btv\b|television|phone|tablet|smartphone/u;

/** Whether a mention is what a text says it stands on. */
function carries({ concept, noun }: Mention, on: string): boolean {
  if (/\bscreen$/u.test(on) && SCREENS.test(concept)) return true;
  if (/\bsign$/u.test(on) && concept === "storefront") return true;
  const last = (words: string) => words.slice(words.lastIndexOf(" ") + 1);
  return (
    concept === on ||
    noun.toLowerCase() === on ||
    last(concept) === last(on) ||
    concept === BOARDS[on] ||
    (concept === "wall sign" && BOARDS[on] === "signboard")
  );
}

/** The texts that a mention carries. */
export function textsOf(brief: Brief, mention: Mention | null): AskedText[] {
  if (!mention) return [];
  return brief.texts.filter(({ on, role, text }) =>
    role === "speech"
      ? mention.noun === `“${text}”` && mention.concept === "speech bubble"
      : on !== null && carries(mention, on),
  );
}

/** A piece that carries words shows its written side. */
export function facing(brief: Brief, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    if (textsOf(brief, piece.mention).length === 0) return piece;
    const { lean } = carrierFor(piece.entry.ref.name);
    const { min, max } = piece.entry.bounds;
    const round = max[2] - min[2] > 0.6 * (max[0] - min[0]);
    const turn = Math.sign(piece.turn) * Math.min(round ? 5 : 14, Math.abs(piece.turn));
    return { ...piece, turn: lean === undefined ? turn : 0, ...(lean === undefined ? {} : { lean }) };
  });
}
