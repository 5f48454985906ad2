import type { Script } from "./families.js";

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ["latin", /\p{Script=Latin}/u],
  ["greek", /\p{Script=Greek}/u],
  ["cyrillic", /\p{Script=Cyrillic}/u],
  ["arabic", /\p{Script=Arabic}/u],
  ["hebrew", /\p{Script=Hebrew}/u],
  ["japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["korean", /\p{Script=Hangul}/u],
  ["chinese", /\p{Script=Han}/u],
];

/** The writing system of a character. */
export function scriptOf(character: string): Script {
  return SCRIPTS.find(([, test]) => test.test(character))?.[0] ?? "common";
}

/** The writing system of most of a text's letters; Chinese characters among kana are Japanese, among Hangul Korean. */
export function mainScript(text: string): Script {
  const counts = new Map<Script, number>();
  for (const character of text) {
    const script = scriptOf(character);
    if (script !== "common") counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (counts.has("japanese")) return "japanese";
  if (counts.has("korean")) return "korean";
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ["latin", 0] as [
    Script,
    number,
  ])[0];
}

/** Whether a script is written from right to left. */
export function isRightToLeft(script: Script): boolean {
  return script === "arabic" || script === "hebrew";
}

/** Whether a script's words stand without spaces between them. */
export function isIdeographic(script: Script): boolean {
  return script === "chinese" || script === "japanese";
}
