import { FAMILIES, type Family, type FontClass, familyNamed, type Script } from "./families.js";
import { mainScript } from "./script.js";

/** What is known of the wish for a face: any of name, class and moods. */
export interface FaceWish {
  readonly name?: string;
  readonly kind?: FontClass;
  readonly moods?: readonly string[];
}

/** Where a family lacks a script: what is taken beside it, by class, then whatever the case. */
const SUBSTITUTES: Readonly<Record<Script, readonly string[]>> = {
  latin: ["Inter", "Noto Sans"],
  common: ["Inter", "Noto Sans", "Noto Sans JP", "Noto Sans KR", "Noto Sans SC"],
  greek: ["Noto Sans"],
  cyrillic: ["Noto Sans"],
  arabic: ["Noto Sans Arabic"],
  hebrew: ["Noto Sans Hebrew"],
  chinese: ["Noto Sans SC", "Noto Sans JP", "Noto Sans KR"],
  japanese: ["Noto Sans JP"],
  korean: ["Noto Sans KR"],
};

/**
 * The family for a text: the one asked for by name, else the first of its class and moods that is written in the
 * text's script, and where none is, the plain one of that script.
 */
export function chooseFamily(text: string, wish: FaceWish, otherwise: string): Family {
  const named = wish.name === undefined ? null : familyNamed(wish.name);
  if (named) return named;
  const script = mainScript(text);
  const fits = (family: Family) =>
    family.scripts.includes(script) && !(family.capitalsOnly && /\p{Ll}/u.test(text));
  const moods = wish.moods ?? [];
  const scored = FAMILIES.filter(fits)
    .filter(({ classes }) => wish.kind === undefined || classes.includes(wish.kind))
    .map((family, order) => ({
      family,
      score: 10 * moods.filter((mood) => family.moods.includes(mood)).length - 0.01 * order,
    }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best && (best.score >= 9 || wish.kind !== undefined)) return best.family;
  const usual = familyNamed(otherwise)!;
  if (fits(usual)) return usual;
  const kin = FAMILIES.find((family) => fits(family) && family.classes.includes(usual.classes[0]!));
  return kin ?? familyNamed(SUBSTITUTES[script][0]!)!;
}

/** Families to look through for a character that a family lacks: of its class first. */
export function substitutesFor(family: Family, script: Script): readonly Family[] {
  const kin = FAMILIES.filter(
    (other) =>
      other !== family && other.scripts.includes(script) && other.classes.includes(family.classes[0]!),
  );
  return [...kin, ...SUBSTITUTES[script].map((name) => familyNamed(name)!), familyNamed("Noto Sans")!];
}
