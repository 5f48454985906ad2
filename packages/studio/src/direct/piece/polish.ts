import type { AskedColour, MaterialName, Mention } from "../../brief.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import type { Colouring } from "../colour/colouring.js";

const POLISHED_WORDS =
  /^(?:very |highly |mirror )?(?:glossy|shiny|polished|gleaming|lustrous|lacquered|varnished|sleek and shiny)$/;

/** What a dull surface is once it is polished. Stuffs that are not in it, as felt, take no polish. */
const POLISHED: Readonly<Partial<Record<MaterialName, MaterialName>>> = {
  clay: "ceramic",
  "matte plastic": "plastic",
  metal: "chrome",
  "brushed metal": "chrome",
};

/** What shows clear highlights over its colour. */
const GLAZED: ReadonlySet<MaterialName> = new Set<MaterialName>(["ceramic", "plastic"]);
const GLOSSY: ReadonlySet<MaterialName> = new Set([
  ...GLAZED,
  ...(["glass", "chrome", "gold", "silver", "copper", "bronze", "jelly", "ice", "liquid"] as const),
]);

/** White that leaves room for the highlights of a glaze; on plain white nobody would see them. */
const GLAZED_WHITE = "#e8e6e1";

function asksForPolish({ states }: Pick<Mention, "states">): boolean {
  return states.some((state) => POLISHED_WORDS.test(state.toLowerCase().replaceAll("-", " ")));
}

function polished(material: MaterialName): MaterialName {
  return POLISHED[material] ?? material;
}

/** Whether a word asks for gloss and the shape, of what it is said to be of, shows it. */
export function polishShows(
  state: string,
  mention: Pick<Mention, "material">,
  { roles }: Pick<ShapeEntry, "roles">,
): boolean {
  const material = mention.material ?? roles[0]?.material;
  return asksForPolish({ states: [state] }) && material !== undefined && GLOSSY.has(polished(material));
}

/** A colouring with the gloss that the words ask for. Materials that parts were asked to be of stay. */
export function polishedBy(mention: Mention | null, entry: ShapeEntry, colouring: Colouring): Colouring {
  if (!mention || !asksForPolish(mention)) return colouring;
  if (colouring.material !== "own") return { ...colouring, material: polished(colouring.material) };
  const partMaterials = { ...colouring.partMaterials };
  for (const { name, material } of entry.roles) {
    if (partMaterials[name] === undefined && POLISHED[material]) partMaterials[name] = POLISHED[material];
  }
  return { ...colouring, partMaterials };
}

/** The colour of a surface of this material where it was asked for by this word. */
export function hexUnderGloss({ word, hex }: AskedColour, material: MaterialName): string {
  return word.toLowerCase() === "white" && GLAZED.has(material) ? GLAZED_WHITE : hex;
}
