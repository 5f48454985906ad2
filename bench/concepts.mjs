// Says how the engine depicts each concept of a ranked vocabulary, by its own plan of “a CONCEPT”; nothing is drawn.
//
//   npm run eval:concepts -- FILE [--top 400]
//
// FILE is a table in Markdown whose rows read “| rank | concept | count | …”. It is not part of this repository.
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { plan } from "../packages/studio/dist/index.js";

/** Words for a kind of picture rather than for a thing in it. */
const FORMATS = new Set("icon logo symbol screenshot silhouette diagram landscape".split(" "));

/** The ways to depict a concept, best first. */
const WAYS = [
  "sculpted",
  "place or setting",
  "light, weather or mood",
  "style or format word",
  "symbol for an abstract noun",
  "icon",
  "reported stand-in",
  "abstract still life",
  "not depicted",
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { top: { type: "string", default: "400" }, help: { type: "boolean", short: "h" } },
});
const [file] = positionals;
if (values.help || !file) {
  console.log("usage: npm run eval:concepts -- FILE [--top N]");
  process.exit(values.help ? 0 : 2);
}
if (!existsSync(file)) {
  console.error(`There is no vocabulary at ${file}; it is not part of this repository.`);
  process.exit(2);
}

const rows = readFileSync(file, "utf8").matchAll(/^\|\s*(\d+)\s*\|\s*([^|]+?)\s*\|\s*\d+\s*\|/gm);
const concepts = [...new Set([...rows].map(([, , concept]) => concept))].slice(0, Number(values.top));
const found = new Map(WAYS.map((way) => [way, []]));
for (const concept of concepts) {
  const { way, note } = depictionOf(concept);
  found.get(way).push(note ? `${concept} (${note})` : concept);
}
for (const [way, list] of found) console.log(`${String(list.length).padStart(4)}  ${way}`);
console.log(`${String(concepts.length).padStart(4)}  in all`);
for (const [way, list] of found) if (list.length > 0) console.log(`\n${way}: ${list.join(", ")}`);

function depictionOf(concept) {
  const { brief, scene, report } = plan({
    prompt: `a ${concept}`,
    width: 512,
    height: 512,
    seed: 1,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  if (FORMATS.has(concept)) return { way: "style or format word", note: shown(scene) };
  const [swap] = report.substituted;
  if (swap) return { way: wayOf(swap), note: swap.drawn };
  if (report.depicted.length === 0) return { way: "not depicted" };
  const icon = scene.things.find(({ shape }) => shape.source === "icon");
  // The ground that a place has is never an icon's doing, so what stands in the place does not hide it.
  if (brief.setting.place || scene.place) return { way: "place or setting" };
  if (icon) return { way: "icon", note: icon.shape.name };
  if (brief.moods.length > 0) return { way: "light, weather or mood", note: shown(scene) };
  if (scene.things.length > 0) return { way: "sculpted" };
  return { way: "place or setting" };
}

function wayOf({ why }) {
  if (why.startsWith("nothing that can be drawn")) return "abstract still life";
  return / stands for /.test(why) ? "symbol for an abstract noun" : "reported stand-in";
}

function shown({ things }) {
  return [...new Set(things.map(({ shape }) => shape.name))].join(" + ");
}
