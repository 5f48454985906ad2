import type { Mention } from "../../brief.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { isBeing } from "../piece/form.js";

/** How a thing stands otherwise than on its foot: rolled aside by degrees, and in the air, of its own size. */
export interface Stance {
  readonly tilt: number;
  readonly lift: number;
  /** Degrees about y by which its mouth is seen, of a vessel that lies. */
  readonly turn?: number;
  /** Towards the viewer, its head up: degrees that it leans back, and that it is turned aside at most. */
  readonly rears?: { readonly lean: number; readonly turn: number };
}

/** A whale or a dolphin comes out of the water head first. */
const BREACHING: Stance = { tilt: 0, lift: 0, rears: { lean: 42, turn: 34 } };
const SWIMMER = /\b(?:whale|orca|dolphin|shark|fish|salmon|trout|marlin)$/;

/** Whether it is said to come off the ground, or out of the water, in a leap. */
export function isLeaping(state: string): boolean {
  return /^(?:jump|leap|breach)(?:s|es|ing)?$/i.test(state);
}

/** What a beast does with its legs drawn in, and a figure at full length. */
const ON_SIDE = /^(?:lying|laid|tipped|turned|resting|fallen) on (?:its side|their sides)$/;

const STANCES: readonly (readonly [RegExp, Stance])[] = [
  [
    /^(?:(?:turned |flipped )?upside[ -]down|inverted|overturned|flipped(?: over)?|turned over)$/,
    { tilt: 180, lift: 0 },
  ],
  [/^(?:toppled|fallen|(?:tipped|toppled|fallen|knocked|pushed|tumbled) over)$/, { tilt: 90, lift: 0 }],
  [ON_SIDE, { tilt: 90, lift: 0 }],
  [
    /^(?:leaning|tilted|slanted|crooked|tilting|(?:tilted|leaning) to (?:one|the) side)$/,
    { tilt: 13, lift: 0 },
  ],
  [/^(?:jumping|leaping|bouncing)$/, { tilt: -9, lift: 0.3 }],
  [/^(?:flying|floating|hovering|levitating|soaring|airborne)$/, { tilt: 0, lift: 0.34 }],
];

/** How the words said of a thing make it stand; null where they leave it on its foot. */
export function stanceOf(
  { states, concept }: Pick<Mention, "states" | "concept">,
  entry: Pick<ShapeEntry, "roles" | "figure" | "bounds" | "inside">,
): Stance | null {
  const said = states.map(plain).filter((word) => !(ON_SIDE.test(word) && isBeing(entry)));
  if (SWIMMER.test(concept) && said.some(isLeaping)) return BREACHING;
  const stance = STANCES.find(([pattern]) => said.some((word) => pattern.test(word)))?.[1] ?? null;
  return stance?.tilt === ON_ITS_SIDE ? fallen(stance, entry) : stance;
}

/** Degrees by which what fell over lies, on its right side. */
const ON_ITS_SIDE = 90;
/** How much farther a thing reaches to the right than to the left, of its size, where it would lie on what stands out there. */
const STANDS_OUT = 0.1;
const SHOWS_MOUTH = 28;

/** A mug lies with its handle up, its mouth towards the viewer. */
function fallen(
  stance: Stance,
  { bounds: { min, max }, inside }: Pick<ShapeEntry, "bounds" | "inside">,
): Stance {
  const side = max[0] + min[0] > STANDS_OUT ? -1 : 1;
  return { ...stance, tilt: side * stance.tilt, ...(inside ? { turn: -side * SHOWS_MOUTH } : {}) };
}

function plain(state: string): string {
  return state.toLowerCase().replaceAll("-", " ");
}
