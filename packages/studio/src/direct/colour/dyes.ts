import type { Mention } from "../../brief.js";
import { chosenBy } from "../../math/random.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { formsOf } from "../../shape/open-words.js";
import { OWN_EACH, saidAlike } from "../piece/unlike.js";
import { COATS, type Coat, FLAVOURS } from "./coats.js";
import { recoloured } from "./colouring.js";

/** Colours in which cloth, glaze and varnish come. */
const DYES = "#2f8f8b #4f78b8 #d06a4a #dfa53a #7f9d6c #b4566c #efe4d2 #46566b #8a70ad #c9483f".split(" ");
/** Those of toys and parties. */
const BRIGHT = "#e5383b #2f86d8 #f4c22e #3fae62 #9a5fc8 #f0803a #ee6fa8".split(" ");
/** Those of cars. */
const PAINTS = "#e2483d #2f6fb8 #e9e6df #3c4650 #f0b73a #3f8f7c #8fb7c9 #d9763c".split(" ");

const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim());

/** What comes in any such colour: only words that name no kind of it which has a colour of its own. */
const DYED: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    words(
      `vase, flower vase, mug, cup, coffee mug, coffee cup, tea cup, teacup, bowl, teapot, couch, sofa, loveseat, armchair, easy chair, pillow, cushion,
      throw pillow, towel, blanket, backpack, rucksack, suitcase, handbag, bag, gift, gift box, present, book, notebook, journal, bucket, watering can, scarf, hat,
      beanie, sweater, jumper, pullover, cardigan, shirt, t-shirt, t shirt, dress, sock, tie, curtain, bed, rug, carpet`,
    ),
    DYES,
  ],
  [
    words(
      "balloon, party balloon, birthday balloon, helium balloon, toy balloon, ball, toy ball, umbrella, parasol, kite, hot air balloon, tent, toothbrush, crayon, boat, sailboat, shoe, sneaker",
    ),
    BRIGHT,
  ],
  [words("car, toy car, sedan, hatchback, van, bicycle, bike, scooter, motor scooter, vespa"), PAINTS],
];

const dyes: ReadonlyMap<string, readonly string[]> = new Map(
  DYED.flatMap(([things, colours]) => things.map((thing) => [thing, colours] as const)),
);
const coats: ReadonlyMap<string, readonly (Coat | null)[]> = new Map(
  [...COATS, ...FLAVOURS].flatMap(([things, looks]) => words(things).map((thing) => [thing, looks] as const)),
);
const animals = new Set(COATS.flatMap(([things]) => words(things)));

/**
 * The colours that the seed gives a thing of which nobody says the colour, by role: a coat, a flavour or a dye in which its
 * kind comes. Empty where its word has but one look, and sometimes otherwise: the shape's own colours are one of them.
 */
export function dyeOf(
  entry: ShapeEntry,
  { id, concept, states, count }: Pick<Mention, "id" | "concept" | "states" | "count">,
  nth: number,
  seed: number,
): Readonly<Record<string, string>> {
  if (entry.ref.source !== "sculpted") return {};
  // Where the word leaves the form open, the form that was chosen may have looks of its own.
  const form = entry.ref.name.split(/[+/~]/)[0]!;
  const isOther = formsOf(concept).length > 0 && form !== formsOf(concept)[0];
  const word = isOther && coats.has(form) ? form : concept;
  const looks = coats.get(word);
  const colours = dyes.get(word);
  const each = (animals.has(word) || entry.strung !== undefined) && count > 1 && !saidAlike(states);
  const turn = seed + (each ? (entry.strung === undefined ? nth % OWN_EACH : nth) : 0);
  if (looks) {
    const coat = chosenBy(turn, looks, "coat", id, word) ?? {};
    const names = new Set(entry.roles.map(({ name }) => name));
    return Object.fromEntries(Object.entries(coat).filter(([role]) => names.has(role)));
  }
  const colour = colours && chosenBy(turn, [null, ...colours], "dye", id, word);
  return colour ? recoloured(entry, colour, 0) : {};
}
