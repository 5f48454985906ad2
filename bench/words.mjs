// Measures the rooms between a prompt and its geometry, in milliseconds of a processor, which other work on the machine
// does not lengthen: how their time grows with the number of things, that too many
// are refused, that no long text holds the reader up for two seconds, how long vocabulary and models take to load, and how much memory that needs.
//
//   npm run bench:words
import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AtelierError } from "@atelier/contract";
import { plan } from "../packages/studio/dist/index.js";
import { buildGeometry } from "../packages/studio/dist/shape/index.js";

const root = path.resolve(import.meta.dirname, "..");
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Kinds of things, most of them turned and boxed, some blended, as in a prompt of many things. */
const KINDS = "apples, cups, books, candles, vases, lemons, plates, bottles, balls, clocks".split(", ");
const FIVE = "a car, a dog, a tree, a house and a cup";

const request = (prompt) => ({
  prompt,
  width: 1024,
  height: 1024,
  seed: 1,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
});

/** Milliseconds of a processor that read, direct and shape take together. */
function timed(prompt) {
  const started = process.cpuUsage();
  const { scene } = plan(request(prompt));
  buildGeometry(scene);
  const { user, system } = process.cpuUsage(started);
  return { milliseconds: (user + system) / 1000, things: scene.things.length };
}

function many(count) {
  const each = Math.ceil(count / KINDS.length);
  const listed = KINDS.map((kind, n) => `${Math.min(each, Math.max(0, count - n * each))} ${kind}`);
  return listed.filter((phrase) => !phrase.startsWith("0 ")).join(", ");
}

/** A fresh process that imports the studio and plans one prompt; what it says of itself. */
function fresh(body) {
  const studio = pathToFileURL(path.join(root, "packages/studio/dist/entry.js")).href;
  const script = `const studio = await import(${JSON.stringify(studio)}); ${body}`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    cwd: root,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const facts = `const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, resident: process.memoryUsage().rss }));`;
const planned = `studio.plan(${JSON.stringify(request(FIVE))});`;
const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;

const cold = timed(FIVE);
const warm = median(Array.from({ length: 9 }, () => timed(FIVE).milliseconds));
console.log(`five things, first time ${cold.milliseconds.toFixed(0)} ms, again ${warm.toFixed(0)} ms`);

// The shapes are built once; what grows with the things is reading, arranging and placing.
timed(many(60));
const counts = [5, 10, 20, 30, 40, 50, 60];
const growth = counts.map((count) => {
  const runs = Array.from({ length: 5 }, () => timed(many(count)));
  return { things: runs[0].things, milliseconds: Math.min(...runs.map((run) => run.milliseconds)) };
});
for (const { things, milliseconds } of growth) {
  console.log(
    `${String(things).padStart(3)} things  ${milliseconds.toFixed(0).padStart(5)} ms  ${(milliseconds / things).toFixed(2)} ms each`,
  );
}

try {
  plan(request("201 apples"));
  console.log("201 things were NOT refused");
  process.exitCode = 1;
} catch (error) {
  console.log(`201 things: ${error.message}`);
}

/** Texts that could hold a reader up: long, misspelt, all marks, or nothing a table knows. */
const BAIT = {
  "60,000 misspelt words": "elephnat strawbery ".repeat(30_000),
  "60,000 unknown words": "zorp ".repeat(60_000),
  "60,000 describing words": "big, ".repeat(60_000),
  "20,000 times with": "a cat with ".repeat(20_000),
  "20,000 times of": "slice of a ".repeat(20_000),
  "60,000 quotation marks": '"'.repeat(60_000),
  "30,000 spaces before a text": `a${" ".repeat(30_000)}sign "OPEN"`,
  "one word of 400,000 letters": "a".repeat(400_000),
};
for (const [label, text] of Object.entries(BAIT)) {
  const started = process.cpuUsage();
  try {
    plan(request(text));
  } catch (error) {
    if (!(error instanceof AtelierError)) throw error;
  }
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  console.log(`${label.padEnd(28)} ${milliseconds.toFixed(0).padStart(5)} ms`);
  if (milliseconds > 2000) process.exitCode = 1;
}

const imported = Array.from({ length: 3 }, () => fresh(facts));
const ready = Array.from({ length: 3 }, () => fresh(planned + facts));
const bare = spawnSync(process.execPath, ["-e", "console.log(process.memoryUsage().rss)"], {
  encoding: "utf8",
});
console.log(`a bare process ${megabytes(Number(bare.stdout))}`);
for (const [label, runs] of [
  ["studio imported", imported],
  ["and five things planned", ready],
]) {
  const time = median(runs.map(({ milliseconds }) => milliseconds));
  console.log(
    `${label} ${time.toFixed(0)} ms, ${megabytes(median(runs.map(({ resident }) => resident)))} resident`,
  );
}
