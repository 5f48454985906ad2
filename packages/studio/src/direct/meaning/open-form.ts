import type { Brief } from "../../brief.js";
import { chosenBy } from "../../math/random.js";
import type { Depiction, ShapeEntry } from "../../shape/catalogue.js";
import { formsOf } from "../../shape/open-words.js";
import { sculptedEntry } from "../../shape/sculpted/index.js";
import type { LookUp } from "./depict.js";

/**
 * A look-up by which the seed chooses the form of what the words leave open: which breed a dog is of, which flower blooms. A
 * word that names one keeps it, and where things stand on, in or by each other only a form is chosen that can do the same.
 */
export function withOpenForms(lookUp: LookUp, { relations }: Pick<Brief, "relations">, seed: number): LookUp {
  return (concept) => {
    const found = lookUp(concept);
    const forms = formsOf(concept);
    if (!found || forms.length === 0 || !isOwn(found, forms)) return found;
    const own = found.entry;
    const entries = forms.flatMap((name) => sculptedEntry(name) ?? []);
    const fitting = relations.length === 0 ? entries : entries.filter((entry) => serves(entry, own));
    const entry = chosenBy(seed, fitting, "form", forms.join()) ?? own;
    return entry.ref.name === own.ref.name ? found : { ...found, entry };
  };
}

/** Whether a word was answered by its own model, rather than by a drawing or by another word's. */
function isOwn({ entry, substitution }: Depiction, forms: readonly string[]): boolean {
  return !substitution && entry.ref.source === "sculpted" && entry.ref.name === forms[0];
}

/** Whether all that can be put on, in or round one thing can be on another. */
function serves(other: ShapeEntry, own: ShapeEntry): boolean {
  const places = (entry: ShapeEntry) => [
    entry.top !== null,
    entry.inside !== null,
    entry.saddle !== undefined,
    entry.anchors !== undefined,
    entry.fillable === true,
    entry.under !== undefined,
    entry.roles.some(({ name }) => name === "pot"),
    !entry.lies,
  ];
  const offered = places(other);
  return places(own).every((has, n) => !has || offered[n]);
}
