import type { TextOnThing } from "../../scene.js";
import type { FontClass } from "../fonts/families.js";

/** How words stand on a kind of thing. */
export interface Carrier {
  readonly usual: string;
  readonly kind?: FontClass;
  readonly weight?: number;
  readonly finish: TextOnThing["finish"];
  readonly side: TextOnThing["side"];
  /** A label beneath them: its colour; null prints on the thing. */
  readonly paper: string | null;
  readonly hides: readonly string[];
  /** The colour of its ink where one is usual and can be read; null takes what suits the thing. */
  readonly ink: string | null;
  /** Stands so that its face is shown: degrees that it leans. */
  readonly lean?: number;
  /** The surface shines or is dark by itself: its colour is set to this where nobody asks for one. */
  readonly ground?: { readonly role: string; readonly colour: string };
}

const PLAIN: Carrier = {
  usual: "Outfit",
  weight: 750,
  finish: "printed",
  side: "front",
  paper: null,
  hides: [],
  ink: null,
};
const SIGN: Carrier = { ...PLAIN, usual: "Archivo", weight: 800, finish: "raised" };
const SCREEN: Carrier = {
  ...PLAIN,
  usual: "Inter",
  weight: 650,
  finish: "glowing",
  ink: "#ffffff",
  ground: { role: "screen", colour: "#1d2b4f" },
};

/** By words in the shape's name. First fit wins. */
const CARRIERS: readonly (readonly [RegExp, Carrier])[] = [
  [/chalkboard/, { ...PLAIN, usual: "Patrick Hand", weight: 400, ink: "#f7f5ee" }],
  [/signboard|wall sign|billboard|storefront|stop sign/, { ...SIGN, hides: ["letters"] }],
  [/^sign$/, { ...SIGN, hides: ["nails"] }],
  [/banner|flag/, { ...PLAIN, usual: "Archivo", weight: 850 }],
  [/speech bubble/, { ...PLAIN, usual: "Fredoka", weight: 600, ink: "#22242c", hides: ["dots"] }],
  [/poster/, { ...PLAIN, usual: "Anton", hides: ["sun", "hills", "near hills", "bars"] }],
  [
    /painting|picture frame/,
    { ...PLAIN, usual: "DM Serif Display", hides: ["sky", "mountains", "meadow", "lake", "sun"] },
  ],
  [
    /^book$/,
    { ...PLAIN, usual: "DM Serif Display", lean: -90, side: "top", ink: "#f6e7c3", hides: ["band"] },
  ],
  [/notebook/, { ...PLAIN, usual: "DM Serif Display", hides: ["label", "lines"] }],
  [/newspaper/, { ...PLAIN, usual: "UnifrakturCook", hides: ["lines", "print", "picture", "hills"] }],
  [/^paper$/, { ...PLAIN, usual: "Caveat", weight: 700, hides: ["lines", "margin"], ink: "#25304a" }],
  [/laptop/, { ...SCREEN, hides: ["windows", "title bar", "glow"] }],
  [/cell phone/, { ...SCREEN, hides: ["yellow apps", "red apps", "green apps", "white apps"] }],
  [/^tv$/, { ...SCREEN, hides: ["hills", "near hills", "sun"] }],
  [/monitor/, { ...SCREEN, hides: ["wave", "low wave"] }],
  [/shirt|sweater|jacket/, { ...PLAIN, usual: "Archivo", weight: 850, hides: ["pocket", "bands"] }],
  // A narrow label: a narrow face is tall on it, and read.
  [/^bottle$/, { ...PLAIN, usual: "Oswald", weight: 600 }],
  [/^jar$/, { ...PLAIN, usual: "Lobster", hides: ["berry"] }],
  [/^can$/, { ...PLAIN, usual: "Lobster", hides: ["wave"] }],
  [/^milk$/, { ...PLAIN, usual: "Fredoka", weight: 650, hides: ["drop", "wave"] }],
  [/^cereal box$/, { ...PLAIN, usual: "Fredoka", weight: 800 }],
  [/^box$|package/, { ...PLAIN, usual: "Archivo", weight: 800, paper: "#fbf6ea", hides: ["tape"] }],
  [/^gift$/, { ...PLAIN, usual: "Pacifico", paper: "#fffaf0" }],
  [/cake/, { ...PLAIN, usual: "Pacifico", hides: ["cream"] }],
  [/headstone/, { ...PLAIN, usual: "Cinzel", weight: 800, finish: "engraved", hides: ["dark grey"] }],
  [/statue/, { ...PLAIN, usual: "Cinzel", weight: 700, finish: "engraved" }],
  [/^coin$/, { ...PLAIN, usual: "Cinzel", weight: 800, finish: "engraved", hides: ["star"] }],
  [/^door$/, { ...SIGN, hides: ["panels"] }],
  [/cap|hat/, { ...PLAIN, usual: "Archivo", weight: 850, hides: ["badge"] }],
  [/envelope/, { ...PLAIN, usual: "Caveat", weight: 700, hides: ["seal"] }],
  [/playing card/, { ...PLAIN, usual: "DM Serif Display", hides: ["hearts", "spades"] }],
  [/suitcase/, { ...PLAIN, usual: "Bebas Neue", paper: "#fbf3e1", hides: [] }],
  [/trophy/, { ...PLAIN, usual: "Cinzel", weight: 700 }],
  [/balloon/, { ...PLAIN, usual: "Fredoka", weight: 650 }],
  [/^rug$/, { ...PLAIN, usual: "Archivo", side: "top", hides: ["pattern", "flowers"] }],
  [/mug/, { ...PLAIN, usual: "Outfit", weight: 750 }],
];

/** How words stand on a shape of this name. */
export function carrierFor(name: string): Carrier {
  return CARRIERS.find(([pattern]) => pattern.test(name))?.[1] ?? PLAIN;
}
