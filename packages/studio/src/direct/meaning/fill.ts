import type { Brief, MaterialName, Mention } from "../../brief.js";
import type { Fill } from "../../shape/sculpted/vessels.js";

/** What a vessel holds: how much of what colour, and what that is like. */
export interface Filling {
  readonly fill: Fill;
  readonly colour: string;
  readonly material: Exclude<MaterialName, "own">;
}

interface Stuff {
  readonly colour: string;
  readonly material: Exclude<MaterialName, "own">;
}

const stuff = (material: Stuff["material"], table: Readonly<Record<string, string>>): [string, Stuff][] =>
  Object.entries(table).flatMap(([words, colour]) =>
    words.split(",").map((word): [string, Stuff] => [word.trim(), { colour, material }]),
  );

/** What fills a vessel without being a thing by itself, by its word. */
const STUFFS: ReadonlyMap<string, Stuff> = new Map([
  ...stuff("liquid", {
    water: "#b9def0",
    "tea, black tea, iced tea, chai, broth": "#b8692a",
    "green tea, jasmine tea, herbal tea": "#b7b24a",
    "apple juice, white wine, champagne, honey, oil, olive oil, syrup, maple syrup": "#e8b23c",
    "beer, cider, whiskey, whisky, rum, soda, ginger ale, energy drink": "#d9912e",
    "wine, red wine, grape juice, cranberry juice, sangria, blood, port": "#7a1230",
    "cola, coke, root beer": "#4a1f14",
    "lemonade, lime juice": "#eee27a",
    "potion, slime": "#5fbf5a",
  }),
  ...stuff("ceramic", {
    "milk, cream, yogurt, yoghurt, milkshake, coconut milk, kefir": "#fbf8f0",
    "coffee, espresso, black coffee, americano": "#3b2014",
    "latte, cappuccino, milk coffee, hot chocolate, chocolate milk, cocoa, milk tea": "#9a6a45",
    "orange juice, juice, carrot juice, mango juice": "#f5a02c",
    "tomato juice, tomato soup, ketchup, salsa, tomato sauce, pasta sauce": "#d1402a",
    "soup, stew, curry, pumpkin soup, noodle soup, chicken soup, ramen, chili": "#dd8a33",
    "smoothie, strawberry milkshake, punch, berry smoothie": "#e2657f",
    "matcha, pea soup, green smoothie, guacamole": "#8fae4a",
    "paint, ink": "#3f74c9",
    "jam, marmalade, jelly": "#b3202f",
  }),
  ...stuff("clay", {
    "rice, cereal, oatmeal, porridge, muesli, flour, sugar, salt, ice cream, mashed potatoes, popcorn kernels, yogurt with granola":
      "#f4ead2",
    "sand, oats, granola, grain, wheat, seeds, spice, spices, mustard": "#dcbd84",
    "soil, dirt, earth, mud, coffee beans": "#5a3d2b",
    "noodles, pasta, spaghetti, mac and cheese, macaroni": "#f0cf7a",
    "salad, lettuce, spinach, herbs, grass": "#6fae4a",
    snow: "#f7fafc",
  }),
]);

/** What is full of water where it is full of nothing else. */
const CLEAR = /\b(?:glass|goblet|tumbler|bottle|jug|pitcher|carafe|jar|vase|bucket)$/;
const HALF = /\bhalf(?:[ -](?:full|empty|filled))?\b/;
const OF = /^(?:full of |filled with |of |with )+/;

/** Whether a phrase in lower case names stuff that fills vessels. */
export function isStuff(phrase: string): boolean {
  return STUFFS.has(phrase);
}

/** The stuff that a phrase names, by its longest ending that is known ("of hot green tea"). */
function stuffIn(phrase: string): Stuff | null {
  const words = phrase.toLowerCase().replace(OF, "").split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const found = STUFFS.get(words.slice(from).join(" "));
    if (found) return found;
  }
  return null;
}

/** What the words said of a vessel put into it; null where they say nothing of it. */
export function fillingOf({ concept, states }: Pick<Mention, "concept" | "states">): Filling | null {
  const said = states.map((state) => state.toLowerCase());
  const inside = said.map(stuffIn).find((found) => found !== null);
  if (said.includes("empty")) return { fill: "empty", colour: "#ffffff", material: "jelly" };
  // "A full glass": of what, nobody says.
  if (!inside && said.includes("full") && CLEAR.test(concept))
    return { fill: "full", ...STUFFS.get("water")! };
  if (!inside) return null;
  return { fill: said.some((state) => HALF.test(state)) ? "half" : "full", ...inside };
}

/**
 * A brief in which stuff that is in a vessel is said of the vessel ("a glass filled with water" is a glass of water),
 * and the nouns that are so: they are shown, but no things of their own.
 */
export function poured(
  given: Brief,
  isVessel: (mention: Mention) => boolean,
): { brief: Brief; stuffs: string[] } {
  const brief = iced(given, isVessel);
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  const stuffs = new Set<string>();
  const said = new Map<string, string[]>();
  for (const { kind, subject, object } of brief.relations) {
    const [inner, vessel] = [byId.get(subject), byId.get(object)];
    if (kind !== "in" || !inner || !vessel || !STUFFS.has(inner.concept) || !isVessel(vessel)) continue;
    stuffs.add(subject);
    said.set(object, [...(said.get(object) ?? []), `of ${inner.concept}`]);
  }
  if (stuffs.size === 0) return { brief, stuffs: [] };
  return {
    stuffs: [...stuffs].map((id) => byId.get(id)!.noun),
    brief: {
      ...brief,
      mentions: brief.mentions
        .filter(({ id }) => !stuffs.has(id))
        .map((mention) => ({ ...mention, states: [...mention.states, ...(said.get(mention.id) ?? [])] })),
      setting: withoutPlace(brief.setting, stuffs),
      relations: brief.relations.filter(({ subject, object }) => !stuffs.has(subject) && !stuffs.has(object)),
    },
  };
}

/** Ice in a drink is a few cubes of it. */
const CUBES = 3;

function iced(brief: Brief, isVessel: (mention: Mention) => boolean): Brief {
  const vessels = new Set(brief.mentions.filter(isVessel).map(({ id }) => id));
  const inDrinks = new Set(
    brief.relations.flatMap(({ kind, subject, object }) =>
      kind === "in" && vessels.has(object) ? subject : [],
    ),
  );
  const mentions = brief.mentions.map((mention) =>
    mention.concept === "ice" && inDrinks.has(mention.id)
      ? { ...mention, concept: "ice cube", count: CUBES }
      : mention,
  );
  return { ...brief, mentions };
}

/** Water in a glass is no sea. */
function withoutPlace(
  { place, ...setting }: Brief["setting"],
  stuffs: ReadonlySet<string>,
): Brief["setting"] {
  const poured = place && place.mentions.length > 0 && place.mentions.every((id) => stuffs.has(id));
  return place && !poured ? { ...setting, place } : setting;
}
