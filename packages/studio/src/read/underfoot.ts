import type { AskedSurface, AskedWall, MaterialName } from "../brief.js";
import type { MentionDraft } from "./draft.js";
import type { Item, NounPhrase } from "./phrase.js";

type Relative = Extract<Item, { kind: "relation" }>;

/** Stuff that things are laid on, what Studio makes it of, and its colour where that is not the material's own. */
const STUFFS: Readonly<Record<string, readonly [MaterialName, string | null]>> = {
  stone: ["stone", "#8b8781"],
  rock: ["stone", "#7f7a74"],
  granite: ["stone", "#87868a"],
  slate: ["stone", "#474d55"],
  basalt: ["stone", "#3a3b3f"],
  sandstone: ["stone", "#cdb089"],
  travertine: ["stone", "#d8c6a8"],
  marble: ["marble", null],
  onyx: ["marble", "#2c2a2e"],
  concrete: ["concrete", "#9d9a95"],
  terrazzo: ["terrazzo", "#e6e0d8"],
  wood: ["wood", null],
  oak: ["wood", null],
  walnut: ["dark wood", null],
  timber: ["wood", null],
  velvet: ["fabric", "#6b2440"],
  silk: ["fabric", "#d9c3b4"],
  satin: ["fabric", "#d9c3b4"],
  linen: ["fabric", "#d8ccb6"],
  cloth: ["fabric", "#cfc4b4"],
  fabric: ["fabric", "#cfc4b4"],
  burlap: ["fabric", "#b3976b"],
  denim: ["fabric", "#3d5878"],
  leather: ["leather", null],
  felt: ["felt", "#8a8f86"],
  wool: ["wool", "#d9cfbd"],
  fur: ["wool", "#e6ddd0"],
  moss: ["wool", "#5d7f3a"],
  paper: ["paper", "#ece6da"],
  cardboard: ["cardboard", null],
  cork: ["cardboard", "#c39a66"],
};

/** Words for a piece of such stuff that is nothing to look at by itself. */
const PIECES = new Set(["slab", "surface", "countertop", "counter top", "tabletop", "table top", "tile"]);
const FLOORS = new Set(["floor", "floorboard", "floorboards"]);

/** "On black stone", "on a slab of marble", "on a wooden surface"; null where a thing is meant ("on a stone"). */
export function surfaceOf(phrase: NounPhrase): AskedSurface | null {
  const { concept, noun, introduced, plural, count, material, states, colours, text } = phrase;
  if (plural || count !== null) return null;
  const said = (stuff: readonly [MaterialName, string | null], kind: AskedSurface["kind"] = "slab") => ({
    kind,
    material: stuff[0],
    colour: colours[0]?.hex ?? stuff[1],
    phrase: text,
  });
  const bare = noun === "" ? (text.toLowerCase().split(" ").at(-1) ?? "") : concept;
  if (!introduced && Object.hasOwn(STUFFS, bare)) return said(STUFFS[bare]!);
  const floor = FLOORS.has(concept);
  if (!floor && !PIECES.has(concept)) return null;
  const named = [...states, ...text.toLowerCase().split(" ")]
    .flatMap((state) => state.toLowerCase().split(" "))
    .find((word) => Object.hasOwn(STUFFS, word));
  if (named) return said(STUFFS[named]!, floor ? "floor" : "slab");
  return material ? said([material, null], floor ? "floor" : "slab") : null;
}

const MADE_OF: readonly (readonly [AskedWall["made"], RegExp])[] = [
  ["brick", /\bbricks?\b/i],
  ["tile", /\btiles?d?\b/i],
  ["plank", /\b(?:wood(?:en)?|planks?|timber|panell?ed|board(?:ed|s)?|log)\b/i],
  ["stone", /\b(?:stone|rock|granite|cobble(?:stone)?|sandstone|limestone)\b/i],
  ["concrete", /\b(?:concrete|cement|plaster(?:ed)?|stucco)\b/i],
];
const LEANS = /\b(?:leaning|propped|resting)\b/i;

/** The wall of a phrase that names one; who leans on it or hangs on it is told by what joins them. */
export function wallOf(
  { concept, text, colours }: NounPhrase,
  { relation, text: joint }: Relative,
  subjects: readonly MentionDraft[],
): AskedWall | null {
  if (concept !== "wall") return null;
  const ids = subjects.map(({ id }) => id);
  const made = MADE_OF.find(([, words]) => words.test(text))?.[0] ?? "plain";
  // "Against a blue wall" is also said of what only stands before that colour.
  const touches = LEANS.test(joint) || (made !== "plain" && joint === "against");
  const leans = (states: readonly string[]) =>
    touches || states.some((state) => /^(?:lean|prop|rest)/i.test(state));
  return {
    made,
    colour: colours[0]?.hex ?? null,
    phrase: text,
    leaning: relation === "on" ? [] : subjects.filter(({ states }) => leans(states)).map(({ id }) => id),
    hung: relation === "on" ? ids : [],
  };
}
