import { judgedIcon, namedIcon } from "./icons/find.js";
import { findSculpted } from "./sculpted/index.js";

/** Whether a phrase (lower case, singular) is the very name of a shape. Builds and measures nothing. */
export function isShapeName(phrase: string): boolean {
  return findSculpted(phrase) !== null || judgedIcon(phrase) !== null || namedIcon(phrase) !== null;
}
