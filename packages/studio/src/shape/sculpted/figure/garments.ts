import { beastKind } from "./beast-kinds.js";
import type { Beard, HairCut, Look, Outfit } from "./look.js";
import * as outfits from "./outfits.js";

/** What a garment does to who wears it: the outfit it belongs to, and the role that is the garment itself. */
export interface Garment {
  readonly outfit: string;
  readonly role: string;
}

const OUTFITS: Readonly<Record<string, Outfit>> = {
  casual: outfits.CASUAL,
  tshirt: outfits.TSHIRT,
  shorts: outfits.SHORTS,
  jersey: outfits.JERSEY,
  skirt: outfits.SKIRT,
  kilt: outfits.KILT,
  dress: outfits.DRESS,
  gown: outfits.GOWN,
  bridal: outfits.BRIDAL,
  robe: outfits.ROBE,
  suit: outfits.SUIT,
  coat: outfits.COAT,
  jacket: outfits.JACKET,
  labcoat: outfits.LAB_COAT,
  sweater: outfits.SWEATER,
  apron: outfits.APRON,
  overalls: outfits.OVERALLS,
  armor: outfits.ARMOUR,
  uniform: outfits.UNIFORM,
};

const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim());

/** Outfit, role, and the words of the garment; outfits named first win where several are worn. */
const GARMENTS: readonly (readonly [outfit: string, role: string, words: readonly string[]])[] = [
  ["armor", "armor", words("armor, armour, suit of armor, plate armor, chainmail")],
  ["suit", "suit", words("suit, tuxedo, business suit, formal clothes, formal wear, tux, blazer, waistcoat")],
  ["bridal", "dress", words("wedding dress, wedding gown, bridal gown")],
  ["gown", "dress", words("gown, ball gown, evening gown, long dress, sari, kimono")],
  ["dress", "dress", words("dress, sundress, summer dress, party dress, tutu")],
  ["labcoat", "coat", words("lab coat, white coat")],
  ["coat", "coat", words("coat, trench coat, raincoat, rain coat, overcoat, fur coat, winter coat, parka")],
  ["uniform", "jacket", words("uniform, police uniform, military uniform, school uniform")],
  [
    "jacket",
    "jacket",
    words("jacket, leather jacket, denim jacket, vest, bomber jacket, cardigan, jean jacket, space suit"),
  ],
  ["sweater", "sweater", words("sweater, hoodie, jumper, pullover, sweatshirt, turtleneck, knitted sweater")],
  ["robe", "robe", words("robe, bathrobe, toga, pajamas, pyjamas, costume")],
  ["kilt", "kilt", words("kilt")],
  ["skirt", "skirt", words("skirt, miniskirt")],
  ["apron", "apron", words("apron")],
  ["overalls", "overalls", words("overalls, dungarees, jumpsuit")],
  ["jersey", "shirt", words("jersey, sports jersey, soccer uniform, football jersey")],
  ["shorts", "shorts", words("shorts, swim trunks, swimsuit, bathing suit")],
  ["tshirt", "shirt", words("t shirt, tshirt, tee, tee shirt, polo shirt, tank top")],
  ["cape", "cape", words("cape, cloak")],
  ["casual", "shirt", words("shirt, blouse, dress shirt, plaid shirt, flannel shirt, top")],
  ["casual", "trousers", words("pants, trousers, jeans, slacks, leggings, pair of pants, pair of jeans")],
  [
    "casual",
    "shoes",
    words("shoe, boot, sneaker, sandal, slipper, heel, high heel, cowboy boot, rain boot, running shoe"),
  ],
];

const byWord = new Map(
  GARMENTS.flatMap(([outfit, role, list]) => list.map((word) => [word, { outfit, role }] as const)),
);

/** What a garment's word (lower-case singular) puts on; null for what is no garment of a figure. */
export function garmentFor(word: string): Garment | null {
  return byWord.get(word) ?? null;
}

/** The outfit that several garments together make: the one that covers most. */
export function outfitOf(garments: readonly Garment[]): string | null {
  const found = GARMENTS.find(([outfit]) => garments.some((garment) => garment.outfit === outfit));
  return found?.[0] ?? null;
}

const CUTS: Readonly<Record<string, HairCut>> = {
  "long hair": "long",
  "short hair": "short",
  "curly hair": "curls",
  curls: "curls",
  afro: "curls",
  bald: "bald",
  ponytail: "ponytail",
  pigtails: "pigtails",
  braids: "pigtails",
  bun: "bun",
  "bob cut": "bob",
};
const BEARDS: Readonly<Record<string, Beard>> = {
  beard: "full",
  bearded: "full",
  "long beard": "long",
  moustache: "moustache",
  mustache: "moustache",
};

/** Words of a person's head that a figure can show. */
export const HEAD_WORDS: readonly string[] = [...Object.keys(CUTS), ...Object.keys(BEARDS)];

function caped(outfit: Outfit): Outfit {
  return {
    ...outfit,
    roles: { ...outfit.roles, cape: { colour: "#d5322f", material: "clay" } },
    extras: (cell) => [...(outfit.extras?.(cell) ?? []), ...outfits.cape("cape", 1.4, cell)],
  };
}

/** Before the name of the beast whose head a figure has. */
const HEAD_OF = "head of ";

/** The mark that gives a figure the head of a beast; null where no such head is known. */
export function headOf(beast: string): string | null {
  return beastKind(beast) ? HEAD_OF + beast : null;
}

/** A look changed by marks: an outfit's name, a cape, a word of `HEAD_WORDS`, a beast's head. Unknown marks change nothing. */
export function marked(look: Look, marks: readonly string[]): Look {
  let changed = look;
  for (const mark of marks) changed = { ...changed, ...changeBy(changed, mark) };
  return changed;
}

function changeBy({ outfit: own }: Look, mark: string): Partial<Look> {
  const beast = mark.startsWith(HEAD_OF) ? beastKind(mark.slice(HEAD_OF.length)) : null;
  if (beast) return { beast };
  if (mark === "cape") return { outfit: caped(own) };
  const [outfit, hair, beard] = [OUTFITS[mark], CUTS[mark], BEARDS[mark]];
  return { ...(outfit ? { outfit } : {}), ...(hair ? { hair } : {}), ...(beard ? { beard } : {}) };
}
