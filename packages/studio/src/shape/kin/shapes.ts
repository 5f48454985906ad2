import { iconMeanings } from "../icons/emoji.js";
import { judgedIcon, namedIcon, namesOfThings } from "../icons/find.js";
import { JUDGED_WORDS } from "../icons/words/index.js";
import { findSculpted, sculptedWords } from "../sculpted/index.js";
import type { Field } from "./wordnet.js";

/** A word that a shape answers as the very thing, and what is known of its meaning. */
export interface ShapeWord {
  readonly word: string;
  /** The shape's own name, the same for all its words. */
  readonly shape: string;
  /** The kinds of thing it may be; null where nothing is known. */
  readonly fields: readonly Field[] | null;
}

/** Every word that a shape answers as the very thing; a shape's own name before its other words. */
export function shapeWords(): ShapeWord[] {
  const words = new Set([...sculptedWords(), ...namesOfThings(), ...JUDGED_WORDS.keys()]);
  return [...words].map(shapeWord).filter((known) => known !== null);
}

function shapeWord(word: string): ShapeWord | null {
  const model = findSculpted(word);
  if (model !== null) return { word, shape: model, fields: null };
  const judged = judgedIcon(word);
  if (judged && judged.called !== null) return null;
  const icon = judged?.icon ?? namedIcon(word);
  return icon === null ? null : { word, shape: icon, fields: fieldsOf(icon) };
}

/** From emojibase's fine groups to WordNet's kinds. */
const GROUPS: readonly [group: RegExp, fields: readonly Field[]][] = [
  [/^animal-/, ["animal"]],
  [/^(food-fruit|food-vegetable)/, ["food", "plant"]],
  [/^(food-|drink)/, ["food"]],
  [/^plant-/, ["plant"]],
  [/^person/, ["person"]],
  [/^body/, ["body"]],
  [/^religion/, []],
  [/^(sky|place-geographic)/, ["object"]],
];

function fieldsOf(icon: string): readonly Field[] {
  const group = iconMeanings().get(icon)?.group ?? "";
  return GROUPS.find(([pattern]) => pattern.test(group))?.[1] ?? ["artifact"];
}
