// Reads type back: first glyph by glyph against Unicode, then the finished pictures by Tesseract (Debian's tesseract-ocr).
// npm run eval:text [-- --quick] [--only headlines|scenes] [--most CASES] [--part 1/2] [--keep FOLDER]
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs, promisify } from "node:util";
import sharp from "sharp";
import { draw } from "../packages/studio/dist/index.js";
import { styleOf } from "../packages/studio/dist/type/fonts/face.js";
import { FAMILIES } from "../packages/studio/dist/type/fonts/families.js";
import { writtenBox } from "../packages/studio/dist/type/print/seen.js";
import { setLine } from "../packages/studio/dist/type/set/line.js";

const run = promisify(execFile);
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    most: { type: "string" },
    part: { type: "string" },
    keep: { type: "string" },
  },
});
const folder = values.keep ?? (await mkdtemp(path.join(os.tmpdir(), "atelier-text-")));
await mkdir(folder, { recursive: true });

const FIRST =
  "Blue Silent Golden Open Northern Quiet Second Hidden Bright Early Gentle Distant Modern Simple Empty Royal Velvet Paper Summer Winter".split(
    " ",
  );
const SECOND =
  "Harbour Garden Festival Market Station Theatre Museum Island Kitchen Library Mountain Orchard River Studio Window Village Bridge Circus Forest Lantern".split(
    " ",
  );
const CLASSES = ["sans serif", "serif", "slab serif", "monospaced", "condensed"];

/** Two hundred headlines of one to five words, every one different, over five classes of type. */
function headlines() {
  const all = [];
  for (let n = 0; n < 200; n++) {
    const [a, b] = [FIRST[n % 20], SECOND[(n * 7 + Math.floor(n / 20)) % 20]];
    const forms = [
      `${a} ${b}`,
      b.toUpperCase(),
      `The ${a} ${b}`,
      `${a} ${b} ${12 + n}`,
      `${b} and the ${a} ${SECOND[(n * 3 + 5) % 20]}`,
    ];
    all.push({ text: forms[n % forms.length], kind: CLASSES[Math.floor(n / forms.length) % CLASSES.length] });
  }
  return all;
}

/** Texts in lit scenes: what carries them, in the words of a prompt. */
const CARRIERS = [
  (text) => `a mug that says "${text}"`,
  (text) => `a wooden sign that says "${text}"`,
  (text) => `a book titled "${text}"`,
  (text) => `a box with the label "${text}"`,
  (text) => `a T-shirt with the words "${text}" printed on it`,
  (text) => `a chalkboard that says "${text}"`,
  (text) => `3D letters spelling "${text}"`,
  (text) => `a billboard that says "${text}"`,
  (text) => `a laptop with "${text}" on the screen`,
  (text) => `a bottle labelled "${text}"`,
  (text) => `a neon sign saying "${text}"`,
  (text) => `a bakery storefront with a sign reading "${text}"`,
  (text) => `a dog saying "${text}"`,
];
const SCENE_TEXTS = ["Good Morning", "WELCOME", "Fresh Bread", "OPEN", "Hello World"];

const started = Date.now();
/** Shares of each table that must be read exactly. */
const LEAST = { "plain headlines": 0.98, "texts in scenes": 0.9 };
let short = false;
const most = Number(values.most ?? Infinity);
const [part, parts] = (values.part ?? "1/1").split("/").map(Number);
const chosen = (cases) => cases.slice(0, most).filter((_, n) => n % parts === part - 1);
const lines = [roundTrip()];
if (values.only !== "scenes") {
  const plain = headlines();
  const cases = values.quick ? plain.filter((_, n) => n % 10 === 0) : plain;
  const requestOf = ({ text, kind }, seed) => ({
    prompt: `plain poster that says "${text}" in a ${kind} font`,
    seed,
  });
  lines.push(await judged("plain headlines", chosen(cases), requestOf));
}
if (values.only !== "headlines") {
  // Every carrier before any carries a second text.
  const scenes = SCENE_TEXTS.flatMap((_, t) =>
    CARRIERS.map((say, c) => {
      const text = SCENE_TEXTS[(t + c) % SCENE_TEXTS.length];
      return { text, prompt: say(text) };
    }),
  );
  const cases = values.quick ? scenes.filter((_, n) => n < CARRIERS.length && n % 3 === 0) : scenes;
  lines.push(await judged("texts in scenes", chosen(cases), ({ prompt }, seed) => ({ prompt, seed })));
}
process.stdout.write(
  `${lines.join("\n")}\nin ${Math.round((Date.now() - started) / 1000)} s; pictures in ${folder}\n`,
);
if (!values.keep && values.quick) await rm(folder, { recursive: true });
process.exit(short ? 1 : 0);

/** Every family sets the letters of its script, and what its glyphs stand for is what was asked. */
function roundTrip() {
  const samples = {
    latin: "Sphinx of black quartz, judge my vow 0123456789 & ? ! AVATAR To",
    greek: "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
    cyrillic: "Съешь ещё этих мягких французских булок",
    arabic: "نص حكيم له سر قاطع",
    hebrew: "דג סקרן שט בים מאוכזב",
    chinese: "天地玄黃宇宙洪荒",
    japanese: "いろはにほへと カタカナ 東京",
    korean: "키스의 고유조건은 입술끼리",
  };
  let [count, wrong] = [0, []];
  for (const family of FAMILIES) {
    for (const script of family.scripts) {
      const text = samples[script];
      const { glyphs, missing } = setLine(text, styleOf(family), 0);
      const clusters = [...new Set(glyphs.map((glyph) => glyph.text))].join("");
      const kept = [...text].every((character) => clusters.includes(character));
      count++;
      if (missing.length > 0 || !kept) wrong.push(`${family.name} (${script})`);
    }
  }
  return `glyph → Unicode: ${count - wrong.length} of ${count} families × scripts${wrong.length > 0 ? `; wrong: ${wrong.join(", ")}` : ""}`;
}

async function judged(name, cases, requestOf) {
  const failed = [];
  for (const [n, one] of cases.entries()) {
    const size = name === "plain headlines" ? 640 : 768;
    const request = {
      ...requestOf(one, n + 1),
      width: size,
      height: size,
      palette: [],
      background: null,
      quality: "flash",
      format: "png",
    };
    const drawing = await draw(request);
    const read = await readBack(drawing, one.text);
    const exact = read.some((text) => holds(text, one.text));
    process.stderr.write(`${name}: ${n + 1} of ${cases.length}, ${failed.length + (exact ? 0 : 1)} missed\n`);
    if (!exact) {
      failed.push({ asked: one.text, read: read[0], prompt: request.prompt, n });
      await writeFile(path.join(folder, `${name.replaceAll(" ", "-")}-${n}.png`), drawing.bytes);
    }
  }
  // A short run holds one case for ten: a single miss must not tip it.
  const allowed = Math.max(values.quick ? 1 : 0, Math.floor((1 - LEAST[name]) * cases.length));
  short ||= failed.length > allowed;
  const share = ((100 * (cases.length - failed.length)) / cases.length).toFixed(1);
  const worst = failed.map(
    ({ asked, read, prompt, n }) =>
      `  ${n}: ${prompt}\n     asked ${JSON.stringify(asked)}, read ${JSON.stringify(read)}`,
  );
  return [`${name}: ${cases.length - failed.length} of ${cases.length} exactly (${share} %)`, ...worst].join(
    "\n",
  );
}

/** Whether the asked text stands in what was read, letter for letter, lines and spaces aside. */
function holds(read, asked) {
  const bare = (text) => text.replaceAll(/\s+/g, " ").trim();
  return (
    ` ${bare(read)} `.includes(` ${bare(asked)} `) ||
    bare(read).replaceAll(" ", "") === bare(asked).replaceAll(" ", "")
  );
}

/**
 * What Tesseract reads of the sheet without its empty edges, or of each thing's written part enlarged: as it is, then
 * in black and white, in both polarities, as a block and as sparse text, until the text is found.
 */
async function readBack({ bytes, scene, width, height }, asked) {
  const read = [];
  for (const part of await partsOf({ bytes, scene, width, height })) {
    // Tesseract reads letters of some thirty pixels best: large ones are brought down first.
    const { width: wide } = await sharp(part).metadata();
    const small = await sharp(part)
      .resize({ width: Math.round(wide / 2) })
      .png()
      .toBuffer();
    const grey = (picture) => sharp(picture).greyscale().normalise();
    const levels = [128, 90, 165].map((level) => grey(part).blur(1).threshold(level));
    const ways = [...(scene.layout ? [grey(small), grey(part)] : [grey(part), grey(small)]), ...levels];
    for (const mode of ["6", "11"]) {
      for (const way of ways) {
        for (const negate of [false, true]) {
          const file = path.join(folder, `part-${process.pid}.png`);
          await (negate ? way.clone().negate({ alpha: false }) : way.clone()).toFile(file);
          const { stdout } = await run("tesseract", [file, "-", "--psm", mode, "-l", "eng"], {
            env: { ...process.env, OMP_THREAD_LIMIT: "1" },
          });
          read.push(stdout.replaceAll(/\s+/g, " ").trim());
          if (holds(read.at(-1), asked)) return read;
        }
      }
    }
  }
  return read;
}

async function partsOf({ bytes, scene, width, height }) {
  const edge = { top: 60, bottom: 60, left: 60, right: 60, extendWith: "copy" };
  // Much empty room around a line makes Tesseract take the page for empty.
  if (scene.layout) {
    const inked = await sharp(bytes).trim({ threshold: 40 }).toBuffer();
    const around = { top: 60, bottom: 60, left: 60, right: 60, background: scene.layout.colours.ground };
    return [await sharp(inked).extend(around).png().toBuffer()];
  }
  const parts = [];
  for (const thing of scene.things) {
    const written = thing.shape.source === "words" ? thing.box : writtenBox(scene, thing);
    if (!written) continue;
    const margin = thing.shape.source === "words" ? 0.03 : 0.005;
    const left = Math.max(0, Math.floor((written.x - margin) * width));
    const top = Math.max(0, Math.floor((written.y - margin) * height));
    const right = Math.min(width, Math.ceil((written.x + written.w + margin) * width));
    const bottom = Math.min(height, Math.ceil((written.y + written.h + margin) * height));
    const part = await sharp(bytes)
      .extract({ left, top, width: right - left, height: bottom - top })
      .resize({ width: Math.max(800, right - left) })
      .extend(edge)
      .png()
      .toBuffer();
    parts.push(part);
  }
  return parts;
}
