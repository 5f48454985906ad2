// Measures how well a subject is told from its ground, against what the engine itself knows of the pictures it draws:
// the intersection over the union (IoU) of the found mask with the true one, of each picture and of it as a small JPEG.
// Of a thing on a plinth both are right, with and without it: the better one counts.
//
//   npm run bench:masks                       60 things, and 24 others that masks were not made better by; 416 pixels
//   … --side N                                drawn and looked at with that many pixels a side
//   … --sides 256,320,512,768                 drawn once, looked at at each of those: whether trust depends on size
//   … --only WORD                             things whose prompt has the word
//   … --sheet N                               the N worst of those that are trusted, picture, mask and truth side by side
//   … --prompts FILE                          things of your own, one prompt a line, instead
//   … --fresh                                 draws anew what earlier runs have left in bench/out/masks
//
// The list goes to bench/out/masks.json, and the sheet to bench/out/masks.png.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { draw, plan } from "@atelier/studio";
import sharp from "sharp";
import { startKernel } from "../packages/studio/dist/restyle/kernel/index.js";
import { smallOf } from "../packages/studio/dist/restyle/understand/small.js";
import { steadied } from "../packages/studio/dist/restyle/understand/steadiness.js";
import { findSubject, TRUSTED } from "../packages/studio/dist/restyle/understand/subject.js";
import { OTHERS, THINGS } from "./masks/things.mjs";

const { values } = parseArgs({
  options: {
    side: { type: "string", default: "416" },
    sides: { type: "string" },
    only: { type: "string", default: "" },
    sheet: { type: "string" },
    prompts: { type: "string" },
    fresh: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});
if (values.help) {
  console.log(
    "usage: npm run bench:masks -- [--side N] [--sides N,N,…] [--only WORD] [--sheet N] [--prompts FILE] [--fresh]\n" +
      "Measures masks of subjects against the truth; the list goes to bench/out/masks.json.",
  );
  process.exit(0);
}

/** IoU below which a mask is wrong. */
const WRONG = 0.8;
const out = path.join(import.meta.dirname, "out");
const kept = path.join(out, "masks");
mkdirSync(kept, { recursive: true });
const sides = values.sides?.split(",").map(Number) ?? [Number(values.side)];
const drawnAt = Math.max(...sides);
const kernel = startKernel(1);

const lists = values.prompts
  ? { own: readFileSync(values.prompts, "utf8").split("\n").filter(Boolean) }
  : { things: THINGS, others: OTHERS };
const results = [];
for (const [list, prompts] of Object.entries(lists)) {
  for (const [index, prompt] of prompts.entries()) {
    if (!prompt.includes(values.only)) continue;
    const drawn = await drawnOf(prompt, 3 + index);
    for (const side of sides) {
      for (const jpeg of [false, true]) results.push({ list, ...(await measured(drawn, side, jpeg)) });
    }
    process.stderr.write(`\r${results.length} masks `);
  }
}
process.stderr.write("\r");

const trusted = results.filter(({ trust }) => trust >= TRUSTED).sort((a, b) => a.iou - b.iou);
for (const { iou, trust, name, plain } of trusted.filter((one) => one.iou < 0.9)) {
  console.log(`${iou.toFixed(3)}  trust ${trust.toFixed(2)}  ${plain ? "plain  " : "stands "} ${name}`);
}
const doubted = results.filter(({ trust }) => trust < TRUSTED).sort((a, b) => b.iou - a.iou);
console.log(
  `not trusted: ${doubted.map(({ iou, name }) => `${name} ${iou.toFixed(2)}`).join(", ") || "none"}\n`,
);
for (const list of Object.keys(lists)) console.log(summed(list));
if (sides.length > 1) console.log(bySize());
writeFileSync(
  path.join(out, "masks.json"),
  JSON.stringify(
    results.map(({ mask, truth, bytes, ...one }) => one),
    null,
    1,
  ),
);
if (values.sheet) await writeSheet(Number(values.sheet));
process.exit(0);

/** A picture and, apart, what stands in it, without and with its plinth; kept between runs. */
async function drawnOf(prompt, seed) {
  const key = createHash("sha256").update(`${prompt} ${drawnAt} ${seed}`).digest("hex").slice(0, 12);
  const fileOf = (what) => path.join(kept, `${key}.${what}.png`);
  const files = () => ["subject", "raised"].map(fileOf).filter((file) => existsSync(file));
  if (values.fresh || files().length === 0) {
    const wish = { prompt, width: drawnAt, height: drawnAt, seed, palette: [], background: null };
    const request = { ...wish, quality: "flash", format: "png" };
    const { scene } = await plan(request);
    const { plinth, ...set } = scene.set ?? {};
    const scenes = { subject: scene.set ? { ...scene, set } : scene, ...(plinth && { raised: scene }) };
    writeFileSync(fileOf("picture"), (await draw(request)).bytes);
    for (const [what, one] of Object.entries(scenes)) {
      const cut = { scene: one, quality: "flash", format: "png", transparent: true, shadow: "drop" };
      writeFileSync(fileOf(what), (await draw(cut)).bytes);
    }
  }
  return {
    prompt,
    whole: readFileSync(fileOf("picture")),
    truths: files().map((file) => readFileSync(file)),
  };
}

async function measured({ prompt, whole, truths }, side, jpeg) {
  const sized = side === drawnAt ? whole : await sharp(whole).resize(side, side).png().toBuffer();
  const bytes = jpeg ? await sharp(sized).jpeg({ quality: 50 }).toBuffer() : sized;
  const { data } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const picture = kernel.picture(side, side);
  for (let i = 0; i < data.length; i++) picture.data[i] = data[i] / 255;
  const small = smallOf(kernel, picture);
  const started = performance.now();
  const subject = steadied(kernel, picture, small, findSubject(small));
  kernel.clear();
  const milliseconds = performance.now() - started;
  const { width, height } = small;
  const found = Uint8Array.from(subject.mask, (value) => (value > 0.5 ? 1 : 0));
  const compared = await Promise.all(truths.map((file) => compare(found, file, small)));
  const { iou, truth } = compared.sort((a, b) => b.iou - a.iou)[0];
  const name = `${prompt}${jpeg ? ", JPEG" : ""}${sides.length > 1 ? ` at ${side}` : ""}`;
  const { trust, plain } = subject;
  const rounded = (value, by) => Math.round(value * by) / by;
  return {
    name,
    prompt,
    jpeg,
    side,
    iou: rounded(iou, 1e4),
    trust: rounded(trust, 1e3),
    plain,
    milliseconds: Math.round(milliseconds),
    width,
    height,
    mask: found,
    truth,
    bytes,
  };
}

async function compare(found, file, { width, height }) {
  const alpha = await sharp(file)
    .ensureAlpha()
    .extractChannel("alpha")
    .resize(width, height)
    .raw()
    .toBuffer();
  const truth = Uint8Array.from(alpha, (value) => (value > 127 ? 1 : 0));
  let [both, either] = [0, 0];
  for (let i = 0; i < truth.length; i++) {
    both += found[i] & truth[i];
    either += found[i] | truth[i];
  }
  return { truth, iou: both / Math.max(1, either) };
}

function summed(list) {
  const own = results.filter((one) => one.list === list);
  const sure = own.filter(({ trust }) => trust >= TRUSTED);
  const wrong = (ones) => ones.filter(({ iou }) => iou < WRONG).length;
  const doubted = own.filter(({ trust }) => trust < TRUSTED);
  const mean = (ones, of) => ones.reduce((sum, one) => sum + of(one), 0) / Math.max(1, ones.length);
  return (
    `${list}: ${own.length} pictures, ${percent(sure.length, own.length)} trusted, their mean IoU ` +
    `${mean(sure, ({ iou }) => iou).toFixed(3)}, ${wrong(sure)} of them (${percent(wrong(sure), sure.length)}) below ` +
    `${WRONG}; of ${doubted.length} not trusted ${wrong(doubted)} are below; ` +
    `${mean(own, ({ milliseconds }) => milliseconds).toFixed(0)} ms each`
  );
}

/** Of how many pictures trust or a right mask depends on the size. */
function bySize() {
  const pictures = new Map();
  for (const one of results) {
    const key = `${one.prompt} ${one.jpeg}`;
    pictures.set(key, [...(pictures.get(key) ?? []), one]);
  }
  const differing = [...pictures.values()].filter(
    (ones) => new Set(ones.map(({ trust }) => trust >= TRUSTED)).size > 1,
  );
  const told = differing.map(
    (ones) =>
      `${ones[0].name}: ${ones.map(({ side, trust }) => `${trust.toFixed(2)} at ${side}`).join(", ")}`,
  );
  return `\ntrust depends on size in ${differing.length} of ${pictures.size} pictures\n${told.join("\n")}`;
}

function percent(part, all) {
  return `${((100 * part) / Math.max(1, all)).toFixed(0)} %`;
}

async function writeSheet(count) {
  const CELL = 224;
  const COLUMNS = 9;
  const grey = (mask, { width, height }) =>
    sharp(
      Uint8Array.from(mask, (value) => value * 255),
      { raw: { width, height, channels: 1 } },
    )
      .resize(CELL, CELL)
      .png()
      .toBuffer();
  const cells = [];
  const worst = [...new Map(trusted.map((one) => [one.prompt, one]).toReversed()).values()];
  for (const one of worst.sort((a, b) => a.iou - b.iou).slice(0, count)) {
    cells.push(await sharp(one.bytes).resize(CELL, CELL).png().toBuffer(), await grey(one.mask, one));
    cells.push(await grey(one.truth, one));
  }
  const height = Math.ceil(cells.length / COLUMNS) * CELL;
  await sharp({ create: { width: COLUMNS * CELL, height, channels: 3, background: "#ffffff" } })
    .composite(
      cells.map((input, k) => ({
        input,
        left: (k % COLUMNS) * CELL,
        top: Math.floor(k / COLUMNS) * CELL,
      })),
    )
    .png()
    .toFile(path.join(out, "masks.png"));
}
