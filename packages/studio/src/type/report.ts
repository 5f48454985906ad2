import type { Scene } from "../scene.js";
import { styleOf } from "./fonts/face.js";
import { familyNamed } from "./fonts/families.js";
import { setLine } from "./set/line.js";
import { standingWords } from "./solid/words.js";

/** What became of one text. */
export interface SetText {
  readonly text: string;
  /** Characters that no family here has: they are left out, and no box stands for them. */
  readonly missing: readonly string[];
}

/** Every text that a scene sets, with the characters that could not be. */
export function textsSet({ layout, texts = [], things }: Scene): SetText[] {
  const all = [
    ...(layout?.texts ?? []).map(({ text }) => ({ text, family: layout?.face.family ?? "Inter" })),
    ...texts.map(({ text, family }) => ({ text, family })),
    ...things.flatMap(({ shape }) => (shape.source === "words" ? (standingWords(shape.name) ?? []) : [])),
  ];
  return all.map(({ text, family }) => {
    const style = styleOf(familyNamed(family) ?? familyNamed("Inter")!);
    const lines = text.split("\n").map((line) => setLine(line, style));
    return { text, missing: [...new Set(lines.flatMap(({ missing }) => missing))] };
  });
}
