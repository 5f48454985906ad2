import type { AskedColour, Brief, Mention } from "../../brief.js";
import { type Garment, garmentFor, HEAD_WORDS, outfitOf } from "../../shape/sculpted/figure/garments.js";
import type { LookUp } from "./depict.js";
import type { Costumed } from "./in-costume.js";

/** A brief whose people have put on what they wear, and the mentions that are now part of someone. */
export interface Clothed {
  readonly brief: Brief;
  /** Mentions of garments that a figure wears; they need no shape of their own. */
  readonly worn: ReadonlySet<string>;
  /** By the mention of a figure: the outfit and hair that it is drawn with. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/**
 * Puts garments on the figures that wear them: the figure is drawn in that outfit, and the colours and materials asked
 * of the garment become those of its part. Hats and the like are things of their own and stay so.
 */
export function clothe({ brief, heads, worn: costumes }: Costumed, lookUp: LookUp): Clothed {
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  const isFigure = (mention: Mention) => lookUp(mention.concept)?.entry.figure !== undefined;
  const figures = new Set(brief.mentions.filter(isFigure).map(({ id }) => id));
  const worn = new Set(costumes);
  const garments = new Map<string, { garment: Garment; mention: Mention }[]>();
  for (const { kind, subject, object } of brief.relations) {
    const mention = byId.get(object);
    const garment = kind === "wearing" && mention ? garmentFor(mention.concept) : null;
    if (!garment || !figures.has(subject) || costumes.has(object)) continue;
    worn.add(object);
    garments.set(subject, [...(garments.get(subject) ?? []), { garment, mention: mention! }]);
  }
  // "Holding hands": people have them.
  if (figures.size > 0) for (const { id, concept } of brief.mentions) if (concept === "hand") worn.add(id);
  const marks = new Map<string, readonly string[]>();
  const mentions = brief.mentions.map((mention) => {
    if (!figures.has(mention.id)) return mention;
    const own = garments.get(mention.id) ?? [];
    const outfit = outfitOf(own.map(({ garment }) => garment));
    const beast = heads.get(mention.id);
    const head = beast ? [beast] : headMarks(mention);
    if (outfit || head.length > 0) marks.set(mention.id, [...(outfit ? [outfit] : []), ...head]);
    return own.reduce(dressedIn, mention);
  });
  const relations = brief.relations.filter(({ subject, object }) => !worn.has(subject) && !worn.has(object));
  return { brief: { ...brief, mentions, relations }, worn, marks };
}

/** Words of hair and beards that the prompt says of a figure ("a bald man", "with a long beard"). */
export function headMarks({ states, colours }: Mention): string[] {
  const said = [...states, ...colours.flatMap(({ part }) => part ?? [])].map((word) => word.toLowerCase());
  return HEAD_WORDS.filter((word) => said.some((state) => new RegExp(`\\b${word}\\b`).test(state)));
}

function dressedIn(wearer: Mention, { garment, mention }: { garment: Garment; mention: Mention }): Mention {
  const { role } = garment;
  const colours = mention.colours.map((colour): AskedColour => ({ ...colour, part: colour.part ?? role }));
  const { material } = mention;
  return {
    ...wearer,
    colours: [...wearer.colours, ...colours],
    partMaterials: [...wearer.partMaterials, ...(material ? [{ part: role, material }] : [])],
  };
}
