import { type Brief, isFlat } from "../../brief.js";
import { randomFrom } from "../../math/random.js";

/** What signs of light show where nobody says what. */
const SYMBOLS = ["heart", "star", "lightning", "crescent moon", "cocktail", "flamingo", "musical note"];

const SIGN = /\bneon[- ]signs?\b/i;

/** A sign of neon without words: what it shows, bent from tubes of light. Any other brief as it is. */
export function asNeonSign(brief: Brief, seed: number): Brief {
  if (!SIGN.test(brief.prompt) || brief.texts.length > 0 || isFlat(brief.style)) return brief;
  const sign = brief.mentions.find(({ concept }) => concept === "sign" || concept === "neon sign");
  const others = brief.mentions.filter((mention) => mention !== sign);
  const neon = { ...brief, style: "neon" as const, styleAsked: true };
  if (!sign) return neon;
  if (others.length > 0) {
    const tied = ({ subject, object }: Brief["relations"][number]) =>
      subject === sign.id || object === sign.id;
    return { ...neon, mentions: others, relations: brief.relations.filter((relation) => !tied(relation)) };
  }
  const random = randomFrom("neon sign", seed);
  const concept = SYMBOLS[Math.floor(random() * SYMBOLS.length)]!;
  return { ...neon, mentions: [{ ...sign, concept }] };
}
