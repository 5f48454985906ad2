import { type Brief, isFlat } from "../../brief.js";
import { randomFrom } from "../../math/random.js";
import { lookUpCard } from "../../shape/lookup.js";
import { findSculpted, modelKind } from "../../shape/sculpted/index.js";

/** What signs of light show where nobody says what. */
const SYMBOLS = ["heart", "star", "lightning", "crescent moon", "cocktail", "flamingo", "musical note"];

const SIGN = /\bneon(?:[- ][\p{L}]+){0,3}?[- ]signs?\b/iu;
const SHAPED =
  /\bneon sign (?:in the (?:shape|form) of|shaped like) (?:an? |the )?([\p{L}]+(?: [\p{L}]+)?)/iu;

/** What nobody makes of tubes: neon said of a car, a house, a shoe or a lamp is its light or its colour. */
const LIT_BY_IT: ReadonlySet<string> = new Set([
  "vehicles",
  "places",
  "people",
  "clothing",
  "furniture",
  "devices",
  "objects",
]);

/** A single thing that is said to be neon itself, "a neon flamingo", and for which there is a drawing to bend tubes after. */
function isOfNeon({ mentions, prompt, texts, style, moods, setting }: Brief): boolean {
  // A street or a city of neon is a place, whose signs shine.
  if (setting.place) return false;
  const [only, ...others] = mentions;
  if (!only || others.length > 0 || texts.length > 0 || style !== "render" || only.material !== null)
    return false;
  if (!moods.includes("neon") || !prompt.toLowerCase().includes(`neon ${only.noun.toLowerCase()}`))
    return false;
  const kind = modelKind(findSculpted(only.concept) ?? "");
  if (kind && LIT_BY_IT.has(kind)) return false;
  return lookUpCard(only.concept)?.entry.ref.source === "icon";
}

/** What a sign of light is said to show: "a neon flamingo sign", "a neon sign of a flamingo"; null where nobody says what. */
function shownOn({ mentions: [first], prompt }: Brief): string | null {
  const named = SHAPED.exec(prompt)?.[1];
  const said = first?.concept.replace(/ ?(?:neon )?sign$/, "");
  const choices = [
    ...(named ? [named, named.split(" ")[0]!] : []),
    ...(first && /sign$/.test(first.concept)
      ? [said!, first.states.join(" "), ...first.states]
      : first?.states.some((state) => /^(?:neon )?sign$/.test(state))
        ? [first.concept]
        : []),
  ].filter((words) => words !== "" && words !== "neon");
  return choices.find((words) => lookUpCard(words)?.substitution === null) ?? null;
}

/** A sign of neon without words: what it shows, bent from tubes of light. Any other brief as it is. */
export function asNeonSign(brief: Brief, seed: number): Brief {
  if (isOfNeon(brief)) return { ...brief, style: "neon", styleAsked: true };
  if (!SIGN.test(brief.prompt) || brief.texts.length > 0 || isFlat(brief.style)) return brief;
  const shows = shownOn(brief);
  if (shows !== null) {
    const [first, ...more] = brief.mentions;
    if (more.length > 0) return brief;
    const noun = SHAPED.test(brief.prompt) || first!.noun === first!.concept ? shows : `${shows} sign`;
    // Signs of light hang on a dark wall of their own.
    const { wall: _, ...setting } = brief.setting;
    return {
      ...brief,
      style: "neon",
      styleAsked: true,
      setting,
      mentions: [{ ...first!, concept: shows, noun, states: [] }],
      relations: [],
    };
  }
  const sign = brief.mentions.find(({ concept }) => concept === "sign" || concept === "neon sign");
  const others = brief.mentions.filter((mention) => mention !== sign);
  const neon = { ...brief, style: "neon" as const, styleAsked: true };
  if (!sign) return neon;
  // "A shop with a neon sign" is a shop, of which the sign alone is made of light.
  if (brief.mentions[0] !== sign) {
    const lit = { ...sign, material: sign.material ?? ("neon" as const) };
    return { ...brief, mentions: brief.mentions.map((mention) => (mention === sign ? lit : mention)) };
  }
  if (others.length > 0) {
    const tied = ({ subject, object }: Brief["relations"][number]) =>
      subject === sign.id || object === sign.id;
    return { ...neon, mentions: others, relations: brief.relations.filter((relation) => !tied(relation)) };
  }
  const random = randomFrom("neon sign", seed);
  const concept = SYMBOLS[Math.floor(random() * SYMBOLS.length)]!;
  return { ...neon, mentions: [{ ...sign, concept }] };
}
