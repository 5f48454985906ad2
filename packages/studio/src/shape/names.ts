import { judgedIcon, namedIcon } from "./icons/find.js";
import { numberForms } from "./plural.js";
import { findSculpted } from "./sculpted/index.js";

/** Whether a phrase (lower case, singular) is the very name of a shape. Builds and measures nothing. */
export function isShapeName(phrase: string): boolean {
  return shapeNamed(phrase) !== null;
}

/** The name of the shape that answers a phrase (lower case, singular) by its own name. Builds and measures nothing. */
export function shapeNamed(phrase: string): string | null {
  return findSculpted(phrase) ?? judgedIcon(phrase)?.icon ?? namedIcon(phrase);
}

/** Whether a word (lower case, singular or plural) is answered by its own name, stand-ins among it. */
export function hasOwnShape(word: string): boolean {
  return numberForms(word).some(isShapeName);
}
