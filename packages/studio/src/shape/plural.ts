const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  men: "man",
  women: "woman",
  children: "child",
  mice: "mouse",
  geese: "goose",
  feet: "foot",
  teeth: "tooth",
  dice: "die",
  oxen: "ox",
};

/** A word itself, which may be singular already, and readings of its last part as a plural. */
export function numberForms(word: string): string[] {
  const start = word.slice(0, word.lastIndexOf(" ") + 1);
  const last = word.slice(start.length);
  const forms: string[] = [];
  if (Object.hasOwn(IRREGULAR, last)) forms.push(IRREGULAR[last]);
  if (last.endsWith("ies")) forms.push(`${last.slice(0, -3)}y`);
  if (last.endsWith("ves")) forms.push(`${last.slice(0, -3)}f`, `${last.slice(0, -3)}fe`);
  if (/(s|x|z|ch|sh|o)es$/.test(last)) forms.push(last.slice(0, -2));
  if (/[^s]s$/.test(last)) forms.push(last.slice(0, -1));
  return [word, ...forms.map((form) => start + form)];
}
