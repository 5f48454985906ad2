import type { Mention } from "../../brief.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { sculptedEntry } from "../../shape/sculpted/index.js";

/** Who else is among several of a kind, by the word for them. */
const OTHERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:child|kid|toddler|pupil|schoolchild|youngster)$/, ["boy", "girl"]],
  [
    /^(?:person|people|friend|adult|human|tourist|citizen|neighbour|neighbor|pedestrian|guest)$/,
    ["person", "woman"],
  ],
];

/** The figure for the nth of several people: boys and girls, men and women by turns, where nothing is said of their look. */
export function oneOfMany(
  { concept, count, colours, states }: Mention,
  entry: ShapeEntry,
  nth: number,
): ShapeEntry {
  if (count < 2 || nth % 2 === 0 || colours.length > 0 || !entry.figure || entry.figure.marks.length > 0)
    return entry;
  if (states.some((state) => /^(?:identical|same|twin|male)$/i.test(state))) return entry;
  const group = OTHERS.find(([words]) => words.test(concept))?.[1] ?? [];
  const other = group.find((name) => name !== entry.figure!.concept);
  return (group.includes(entry.figure.concept) && other && sculptedEntry(other)) || entry;
}
