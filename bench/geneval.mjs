// Draws a sample of GenEval's prompts for blind judging, or scores a judge's answers.
//
//   npm run eval:geneval -- --prompts FILE --sample 40 --seed 1     pictures, sheets and, apart, the expected facts
//                          [--side 400]                             quicker, in pictures of that many pixels a side
//   npm run eval:geneval -- --score ANSWERS                          scores per category
//
// FILE holds one JSON object a line: {tag, prompt, include: [{class, count, color?, position?}], exclude?}.
// ANSWERS is {"001": [{"name": "bench", "count": 1, "colour": "brown", "x": 0.5, "y": 0.6}, …], …}: what someone who
// saw only the pictures found in each, with the middle of each kind of thing in fractions from the top left.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { draw } from "@atelier/studio";
import sharp from "sharp";
import { judge } from "./geneval-score.mjs";

const out = path.join(import.meta.dirname, "out", "geneval");
const CELL = 400;
const COLUMNS = 4;
const PER_SHEET = 16;

const { values } = parseArgs({
  options: {
    prompts: { type: "string" },
    sample: { type: "string", default: "32" },
    seed: { type: "string", default: "1" },
    side: { type: "string", default: "1024" },
    score: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});

if (values.help || (!values.prompts && !values.score)) {
  console.log(
    "usage: npm run eval:geneval -- --prompts FILE [--sample N] [--seed S] [--side PIXELS] | --score ANSWERS",
  );
  process.exit(values.help ? 0 : 2);
}
if (values.score) score(values.score);
else await drawSample(values.prompts, Number(values.sample), Number(values.seed), Number(values.side));

async function drawSample(file, size, seed, side) {
  if (!existsSync(file)) {
    console.error(`There is no prompt file at ${file}; it is not part of this repository.`);
    process.exit(2);
  }
  const all = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const chosen = shuffled(all, seed).slice(0, size);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  let cells = [];
  for (const [index, { prompt }] of chosen.entries()) {
    const number = String(index + 1).padStart(3, "0");
    const { bytes } = await draw({
      prompt,
      width: side,
      height: side,
      seed,
      palette: [],
      background: null,
      quality: "flash",
      format: "png",
    });
    writeFileSync(path.join(out, `${number}.png`), bytes);
    cells.push(await labelled(bytes, number));
    if (cells.length === PER_SHEET || index === chosen.length - 1) {
      await writeSheet(cells, Math.floor(index / PER_SHEET) + 1);
      cells = [];
    }
    process.stderr.write(`\r${index + 1} of ${chosen.length} drawn`);
  }
  const expected = Object.fromEntries(
    chosen.map((entry, index) => [String(index + 1).padStart(3, "0"), entry]),
  );
  writeFileSync(path.join(out, "expected.json"), JSON.stringify(expected, null, 2));
  console.log(
    `\nSheets for the judge: ${path.relative(process.cwd(), out)}/sheet-*.png; keep expected.json from them.`,
  );
}

function score(file) {
  const expected = JSON.parse(readFileSync(path.join(out, "expected.json"), "utf8"));
  const answers = JSON.parse(readFileSync(file, "utf8"));
  const tally = new Map();
  for (const [number, entry] of Object.entries(expected)) {
    const fault = judge(entry, answers[number] ?? []);
    const row = tally.get(entry.tag) ?? { right: 0, all: 0 };
    tally.set(entry.tag, { right: row.right + (fault === null ? 1 : 0), all: row.all + 1 });
    if (fault !== null) console.log(`${number}  ${entry.prompt}: ${fault}`);
  }
  const rows = [...tally.entries()].map(([tag, { right, all }]) => ({ tag, right, all, share: right / all }));
  console.log();
  for (const { tag, right, all, share } of rows)
    console.log(`${tag.padEnd(14)} ${right}/${all}  ${share.toFixed(2)}`);
  const mean = rows.reduce((sum, row) => sum + row.share, 0) / rows.length;
  const right = rows.reduce((sum, row) => sum + row.right, 0);
  const all = rows.reduce((sum, row) => sum + row.all, 0);
  console.log(
    `mean over categories ${mean.toFixed(3)}; over prompts ${(right / all).toFixed(3)} (${right}/${all})`,
  );
}

async function labelled(bytes, number) {
  const text = `<svg width="${CELL}" height="28"><rect width="52" height="28" fill="#fff"/><text x="8" y="20" font-family="sans-serif" font-size="18">${number}</text></svg>`;
  return sharp(bytes)
    .resize(CELL, CELL)
    .composite([{ input: Buffer.from(text), left: 0, top: 0 }])
    .png()
    .toBuffer();
}

async function writeSheet(cells, number) {
  const rows = Math.ceil(cells.length / COLUMNS);
  await sharp({ create: { width: COLUMNS * CELL, height: rows * CELL, channels: 3, background: "#ffffff" } })
    .composite(
      cells.map((input, i) => ({ input, left: (i % COLUMNS) * CELL, top: Math.floor(i / COLUMNS) * CELL })),
    )
    .png()
    .toFile(path.join(out, `sheet-${number}.png`));
}

/** The same order for the same seed (Fisher and Yates, with a linear congruential generator from Numerical Recipes). */
function shuffled(list, seed) {
  const order = [...list];
  let state = seed >>> 0;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 4294967296) * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
