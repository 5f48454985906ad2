import type { MaterialName, Mention } from "../../brief.js";
import { hexOfOklch, mixed, oklchOf } from "../../oklch.js";
import type { Role, ShapeEntry } from "../../shape/catalogue.js";
import type { Colouring } from "../colour/colouring.js";

/** What time, dirt and tone do to colours: less chroma, and a share of the colour that settles on them. */
interface Wear {
  readonly words: RegExp;
  readonly chroma: number;
  readonly settles: string;
  readonly share: number;
  /** Whether gloss is gone. */
  readonly dull: boolean;
}

const WEARS: readonly Wear[] = [
  {
    words:
      /^(?:very )?(?:old|aged|ancient|weathered|worn|worn out|battered|antique|shabby|run down|abandoned|derelict|neglected)$/,
    chroma: 0.55,
    settles: "#6a5c4a",
    share: 0.32,
    dull: true,
  },
  {
    words: /^(?:faded|bleached|sun bleached|washed out)$/,
    chroma: 0.5,
    settles: "#e9e4da",
    share: 0.32,
    dull: true,
  },
  { words: /^dusty$/, chroma: 0.7, settles: "#bdb29f", share: 0.34, dull: true },
  {
    words: /^(?:dirty|muddy|grimy|filthy|soiled)$/,
    chroma: 0.75,
    settles: "#5f4a33",
    share: 0.46,
    dull: true,
  },
  { words: /^(?:burnt|burned|charred|scorched)$/, chroma: 0.5, settles: "#1d1916", share: 0.76, dull: true },
  { words: /^(?:mossy|moss covered|overgrown)$/, chroma: 1, settles: "#4a7027", share: 0.6, dull: true },
  { words: /^yellowed$/, chroma: 1, settles: "#d6b566", share: 0.4, dull: true },
  {
    words: /^(?:rotten|rotting|moldy|mouldy|spoiled)$/,
    chroma: 0.7,
    settles: "#5d5a2e",
    share: 0.52,
    dull: true,
  },
  { words: /^(?:withered|wilted|dried|dry)$/, chroma: 0.7, settles: "#8d7440", share: 0.5, dull: true },
  {
    words: /^(?:snowy|snow covered|frosty|frozen)$/,
    chroma: 0.7,
    settles: "#eaf3fa",
    share: 0.5,
    dull: false,
  },
  { words: /^dark(?:er)?$/, chroma: 0.95, settles: "#17120f", share: 0.58, dull: false },
  { words: /^(?:pale|paler)$/, chroma: 0.6, settles: "#f3eee6", share: 0.55, dull: false },
  {
    words: /^(?:muted|subdued|desaturated|dull)$/,
    chroma: 0.45,
    settles: "#9a948c",
    share: 0.2,
    dull: false,
  },
];

const DULLED: Readonly<Partial<Record<MaterialName, MaterialName>>> = {
  ceramic: "clay",
  plastic: "matte plastic",
  metal: "brushed metal",
  chrome: "brushed metal",
};

/** Parts that keep their look: eyes, and what shines by itself. */
const KEPT = /eye|lens|screen|flame|light|glow|bulb|teeth|tooth/;

function wearIn({ states }: Pick<Mention, "states">): Wear | null {
  const said = states.map((state) => state.toLowerCase().replaceAll("-", " "));
  return WEARS.find(({ words }) => said.some((state) => words.test(state))) ?? null;
}

/** Whether a word is shown by how a shape's colours have suffered. People show their years otherwise. */
export function wearShows(state: string, { figure }: Pick<ShapeEntry, "figure">): boolean {
  return figure === undefined && wearIn({ states: [state] }) !== null;
}

/** A colouring that shows what the words say time has done, or how dark or pale a thing is. Colours that were asked for stay as they are. */
export function wornBy(mention: Mention | null, entry: ShapeEntry, colouring: Colouring): Colouring {
  const wear = mention && entry.figure === undefined ? wearIn(mention) : null;
  if (!wear) return colouring;
  const partColours = { ...colouring.partColours };
  const partMaterials = { ...colouring.partMaterials };
  for (const role of entry.roles) {
    if (KEPT.test(role.name)) continue;
    if (partColours[role.name] === undefined && !isLed(role, entry, colouring)) {
      partColours[role.name] = wornColour(role.colour, wear);
    }
    const dulled = wear.dull && colouring.material === "own" ? DULLED[role.material] : undefined;
    if (dulled && partMaterials[role.name] === undefined) partMaterials[role.name] = dulled;
  }
  return { ...colouring, partColours, partMaterials };
}

/** Whether a role takes the colour that was asked for the whole. */
function isLed(role: Role, entry: ShapeEntry, { colour }: Colouring): boolean {
  return colour !== null && (role === entry.roles[0] || role.follows !== undefined);
}

function wornColour(hex: string, { chroma, settles, share }: Wear): string {
  const { l, c, h } = oklchOf(hex);
  return mixed(hexOfOklch({ l, c: c * chroma, h }), settles, share);
}
