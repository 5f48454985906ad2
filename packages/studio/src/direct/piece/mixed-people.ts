import type { Mention } from "../../brief.js";
import type { FigureName, ShapeEntry } from "../../shape/catalogue.js";
import { figureEntry } from "../../shape/sculpted/index.js";

/** Who else is among several of a kind, by the word for them. */
const OTHERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:child|kid|toddler|pupil|schoolchild|youngster)$/, ["boy", "girl"]],
  [
    /^(?:person|people|friend|adult|human|tourist|citizen|neighbour|neighbor|pedestrian|guest)$/,
    ["person", "woman"],
  ],
];

/** How people stand of whom there are several, so that no two beside each other do alike. */
const STANCES = ["standing", "at ease", "akimbo"] as const;

/**
 * The figure for the nth of several people: boys and girls, men and women by turns, where nothing is said of their look, and
 * each in another pose where nothing is said of what they do.
 */
export function oneOfMany(mention: Mention, entry: ShapeEntry, nth: number): ShapeEntry {
  const { figure } = entry;
  if (mention.count < 2 || nth === 0 || !figure) return entry;
  if (mention.states.some((state) => /^(?:identical|same|twin)$/i.test(state))) return entry;
  const other = otherOf(mention, figure, nth);
  if (figure.pose) return other === figure ? entry : figureEntry(other, [], figure.pose);
  return figureEntry(other, [], STANCES[nth % STANCES.length]!);
}

function otherOf({ concept, colours, states }: Mention, figure: FigureName, nth: number): FigureName {
  if (nth % 2 === 0 || colours.length > 0 || figure.marks.length > 0) return figure;
  const group = OTHERS.find(([words]) => words.test(concept))?.[1] ?? [];
  const other = group.find((name) => name !== figure.concept);
  if (states.some((state) => /^male$/i.test(state)) || !other || !group.includes(figure.concept))
    return figure;
  return { concept: other, marks: [] };
}
